/// What is so of one candidate for one quotation.
extension CandidateFinder {
  mutating func add(
    _ index: Int, _ quote: borrowing Quote, _ passed: borrowing Passed, before: Bool, isLabel: Bool = false
  ) {
    if !traits[index].isKnown { traits[index] = MentionTraits.of(index, mentions, scanned, cast, cues.span, cueSearch) }
    let mention = mentions[index]
    // What it is about says nothing itself.
    if isHeadingNoun(mention) || isOwner(index) || isWhere(mention) || isAsked(mention)
      || (before && leads.isTopic(Int(mention.first), Int(mention.paragraph)))
    {
      return
    }
    var row = traits[index].row
    row[.ownsCue] = traits[index].owned(quote.cueBefore, quote.cueAfter)
    if mention.marks.contains(.addressed), row[.ownsCue] == 0 { return }
    if row[.ownsCue] != 3 { own(mention, index, quote, passed, before: before, &row) }
    history(mention, index, quote, &row)
    // The speaker of the quotation before may go on.
    if row[.ownsCue] == 0, row[.label] == 0, !isLabel, row[.sameFigure] != 2, isHardlySpeaker(mention) { return }
    row[.leadsTo] = traits[index].leads(to: quote.stretch.open)
    row[.side] = before ? 1 : 2
    let stretch = quote.stretch
    let edge = before ? stretch.open : max(stretch.open, stretch.close - 1)
    let apart = scanned.words[edge].sentence - scanned.words[Int(mention.first)].sentence
    row[.sentences] = UInt8(clamping: min(9, abs(apart)))
    row[.paragraphs] = UInt8(clamping: min(9, abs(stretch.paragraph - Int(mention.paragraph))))
    passed.write(&row)
    if passed.cueAt >= 0 {
      let distance = before ? passed.cueAt - Int(mention.end) + 1 : Int(mention.first) - passed.cueAt
      row[.cueBetweenDistance] = UInt8(clamping: min(30, distance))
    }
    if Int(mention.paragraph) == quote.lead { row[.lead] = place(index, in: quote.lead) }
    if isLabel {
      row[.side] = 3
      row[.label] = 2
    }
    if row[.ownsCue] > 0 { owners += 1 }
    if sheet.add(row) { candidates.append(index) }
  }

  /// In `Harbour Securities' Keller` the owner does not speak.
  private func isOwner(_ index: Int) -> Bool {
    let mention = mentions[index]
    guard mention.kind == .name, mention.marks.contains(.possessive), index + 1 < mentions.count else { return false }
    let next = mentions[index + 1]
    return next.kind == .name && next.first == mention.end && next.figure >= 0 && !cast.figures[Int(next.figure)].isBody
      && scanned.words[Int(next.coreFirst)].isCapital && next.marks.isDisjoint(with: [.place, .demonym, .nested])
  }

  /// `in the U.S.`: where something is.
  private func isWhere(_ mention: Mention) -> Bool {
    guard mention.kind == .name, mention.marks.isSuperset(of: [.place, .afterPreposition]), mention.figure >= 0,
      !cast.figures[Int(mention.figure)].isPerson
    else { return false }
    let words = scanned.words
    let before = words[Int(mention.first) - 1]
    let preposition = before.hash == Spelling.the && mention.first > 1 ? words[Int(mention.first) - 2] : before
    return preposition.hash == Spelling.inWord || preposition.hash == Spelling.at
  }

  /// A place, a people or an act: it says something where the nearest word of saying is its own, and else it is what is told of.
  private func isHardlySpeaker(_ mention: Mention) -> Bool {
    guard mention.kind == .name, !mention.marks.contains(.bearsGivenName),
      mention.figure < 0 || !cast.figures[Int(mention.figure)].isPerson
    else { return false }
    let isOneWord = mention.coreEnd - mention.coreFirst == 1
    if !isOneWord, Self.acts.contains(scanned.words[Int(mention.coreEnd) - 1].hash) { return true }
    return mention.marks.contains(.place) || mention.marks.contains(.demonym) && isOneWord
  }

  /// The last words of names of acts.
  private static let acts = Set(["act", "bill", "law"].map(Spelling.hash))

  /// `I was asked`, `as I often get asked`, `he has been told`: others say it.
  private func isAsked(_ mention: Mention) -> Bool {
    let words = scanned.words
    var at = Int(mention.end)
    let limit = min(at + 4, scanned.paragraphs[Int(mention.paragraph)].upperBound)
    var isPassive = false
    while at < limit, words[at].kind == .word {
      let hash = words[at].hash
      if hash == Spelling.asked || hash == Spelling.told { return isPassive }
      if PassiveHelpers.all.contains(hash) { isPassive = true }
      guard isPassive || words[at].has([.auxiliary, .adverb, .function]) else { return false }
      at += 1
    }
    return false
  }

  /// `Statement from the President:`: whose it is says it, not the statement.
  private func isHeadingNoun(_ mention: Mention) -> Bool {
    guard mention.kind == .nominal, mention.marks.contains(.document) else { return false }
    let range = scanned.paragraphs[Int(mention.paragraph)]
    let end = Int(mention.end)
    guard Int(mention.first) - range.lowerBound <= 2, end < range.upperBound,
      [Spelling.of, Spelling.from, Spelling.by].contains(scanned.words[end].hash)
    else { return false }
    var at = end
    let limit = min(range.upperBound, end + 16)
    while at < limit, scanned.words[at].kind != .colon { at += 1 }
    return at < limit || at == range.upperBound
  }

  /// Words of saying that belong to a mention by more than standing beside it: 4 it stands right before the colon, 5 it is the
  /// subject before one, 6 `described as "..." by` it, 7 `said X. "`, 8 `said X, adding: "`,
  /// 9 `said X: "`, or a name and its colon open the paragraph.
  private func own(
    _ mention: Mention, _ index: Int, _ quote: borrowing Quote, _ passed: borrowing Passed, before: Bool,
    _ row: inout FeatureRow
  ) {
    let words = scanned.words.span
    let end = Int(mention.end)
    if !before {
      if row[.ownsCue] == 0, passed.words <= 1, row[.priorWord] == Neighbour.by, quote.cueBefore > 2,
        cueSearch.isPassive(words, quote.cueBefore - 3, quote.cueBefore)
      {
        row[.ownsCue] = 6
      }
      return
    }
    if quote.colon >= 0, leads.topicBegins(at: end, Int(mention.paragraph)),
      mention.paragraph == quote.stretch.paragraph
    {
      // `Jane Doe on trade: "..."`.
      row[.ownsCue] = 4
      return
    }
    if quote.colon >= 0, mentionEnd(mention) == quote.colon {
      let opens = Int(mention.first) <= scanned.paragraphs[Int(mention.paragraph)].lowerBound + 1
      row[.ownsCue] = row[.ownsCue] == 2 || opens && mention.kind == .name ? 9 : 4
      return
    }
    // `..., said X. "`: nothing is between.
    if row[.ownsCue] == 2, passed.words == 0, passed.quotes == 0, mention.paragraph == quote.stretch.paragraph,
      mention.kind == .name
    {
      row[.ownsCue] = 7
      return
    }
    guard row[.ownsCue] == 0 else { return }
    if quote.colon >= 0, quote.cueBefore < 0, mention.marks.contains(.subject),
      words[Int(mention.first)].sentence == words[quote.colon].sentence
    {
      row[.ownsCue] = 5
    } else if quote.cueBefore > 1, traits[index].isSayer, passed.sayers == 0, words[quote.cueBefore].cue > 0,
      cues[Int(words[quote.cueBefore].cue) - 1].isParticiple, words[quote.cueBefore - 1].kind == .comma,
      end < quote.cueBefore, words[end].sentence == words[quote.cueBefore].sentence
    {
      row[.ownsCue] = 8
    }
  }

  /// Behind a mention and the brackets that follow it (`The Herald (3/2/24):`).
  private func mentionEnd(_ mention: Mention) -> Int {
    BracketEnd.behind(Int(mention.end), scanned.words.span, scanned.paragraphs[Int(mention.paragraph)].upperBound)
  }

  /// Which of the mentions of a paragraph it is, from 1 on.
  private func place(_ index: Int, in paragraph: Int) -> UInt8 {
    var place: UInt8 = 1
    var at = index - 1
    while at >= firstMention[paragraph], place < 9 {
      if mentions[at].marks.isDisjoint(with: [.nested, .quoted]) { place += 1 }
      at -= 1
    }
    return place
  }

  private func history(_ mention: Mention, _ index: Int, _ quote: borrowing Quote, _ row: inout FeatureRow) {
    if quote.previous?.mention == index { row[.sameMention] = 1 }
    guard mention.figure >= 0 else { return }
    if let previous = quote.previous, previous.mention != nil {
      row[.sameFigure] = previous.figure == mention.figure ? 2 : 1
    }
    if let earlier = quote.earlier, earlier.mention != nil {
      row[.sameFigureEarlier] = earlier.figure == mention.figure ? 2 : 1
    }
    row[.figureQuotes] = spoken[Int(mention.figure)]
  }
}

/// Words that make what comes after them done to somebody.
private enum PassiveHelpers {
  static let all = Set(["was", "were", "been", "being", "get", "gets", "got", "getting"].map(Spelling.hash))
}

/// Brackets behind a name say more of it and part it from nothing.
enum BracketEnd {
  private static let longest = 12

  static func behind(_ end: Int, _ words: Span<Word>, _ limit: Int) -> Int {
    guard end < limit, words[end].kind == .parenthesisOpen else { return end }
    var close = end + 1
    let last = min(limit, end + longest)
    while close < last, words[close].kind != .parenthesisClose { close += 1 }
    return close < last ? close + 1 : end
  }
}
