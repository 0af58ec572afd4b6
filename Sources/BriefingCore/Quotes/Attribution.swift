extension Briefing {
  /// Finds the quotations of a document, its people, and gives each quotation its speaker. Pure; linear in the length of
  /// the text.
  /// With `indirect`, reported speech without marks is among the quotations too; nothing else changes by it.
  public static func attribute(_ document: Document, indirect: Bool = false) -> Briefing {
    attribute(document, indirect: indirect, trees: SpeakerTrees.standard)
  }

  package static func attribute(_ document: Document, indirect: Bool = false, trees: Trees) -> Briefing {
    var search = SpeakerSearch(document)
    var quotations: [Quotation] = []
    var nested: [Quotation] = []
    quotations.reserveCapacity(search.quoteCount)
    var previous: Decision?
    var earlier: Decision?
    var bench = Trees.Bench()
    var groups: [Int32] = []
    var tally = [Int](repeating: 0, count: search.cast.figures.count)
    for index in 0..<search.quoteCount {
      guard let range = search.range(ofQuote: index), search.isText(ofQuote: index) else { continue }
      search.collect(index, previous: previous, earlier: earlier)
      search.groups(into: &groups)
      let isSure = trees.score(search.sheet, groups: groups, on: &bench)
      let choice = search.choose(bench.scores, isSure: isSure)
      let decision = search.decision(choice.mention)
      let quotation = search.quotation(index, range, choice)
      quotations.append(quotation)
      if search.mayNest { nested += search.nested(index, in: quotation) }
      if choice.mention != nil {
        earlier = previous
        previous = decision
        search.note(decision)
        if decision.figure >= 0, quotation.kind != .term { tally[Int(decision.figure)] += 1 }
      }
    }
    if indirect {
      quotations += search.indirect()
      quotations.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }
    let speakers = document.kind == .transcript ? search.turnSpeakers(document) : []
    let people = search.people(quotes: tally, also: Set(nested.compactMap { $0.speaker?.id }))
    return Briefing(
      document: document, quotations: quotations, nested: nested,
      people: people + TurnSpeakers.others(people, document, speakers), turnSpeakers: speakers)
  }
}
