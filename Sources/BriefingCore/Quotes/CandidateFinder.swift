/// Walks away from a quotation, backward and forward, and collects the mentions that could be its speaker with their
/// features. The walk ends after a fixed number of words, mentions, steps and paragraphs, so a document costs what its
/// quotations cost.
struct CandidateFinder {
  let scanned: ScannedText
  let mentions: [Mention]
  let cast: Cast
  let cues = CueWords.rows
  let cueSearch = CueSearch()
  /// For each paragraph, its first mention.
  let firstMention: [Int]
  let leads: LeadParagraphs
  /// How often each figure has been given a quotation so far.
  var spoken: [UInt8]

  var sheet = FeatureSheet()
  /// The mention of each lane of the sheet; nil for nobody, who is the first.
  var candidates: [Int?] = []
  /// What is so of a mention for all quotations; worked out when it is first a candidate.
  var traits: [MentionTraits]

  /// Of the candidates, how many own one of the nearest words of saying.
  var owners: UInt8 = 0

  private static let wordsBack = 160
  private static let wordsForward = 60
  private static let mentionsBack = 9
  private static let mentionsForward = 4
  private static let mentionsLed = 4
  /// Words, signs and quotations that are passed over in one walk: signs and quotations alone must not make it longer.
  private static let steps = 400

  init(_ scanned: ScannedText, _ mentions: [Mention], _ cast: Cast) {
    self.scanned = scanned
    self.mentions = mentions
    self.cast = cast
    traits = [MentionTraits](repeating: MentionTraits(), count: mentions.count)
    leads = LeadParagraphs(scanned)
    spoken = [UInt8](repeating: 0, count: cast.figures.count)
    var first: [Int] = []
    first.reserveCapacity(scanned.paragraphs.count + 1)
    var at = 0
    for paragraph in scanned.paragraphs.indices {
      while at < mentions.count, Int(mentions[at].paragraph) < paragraph { at += 1 }
      first.append(at)
    }
    first.append(mentions.count)
    firstMention = first
  }

  mutating func note(_ decision: Decision) {
    if decision.figure >= 0, spoken[Int(decision.figure)] < 20 { spoken[Int(decision.figure)] += 1 }
  }

  /// What the walk has passed on its way from the quotation.
  struct Passed {
    var steps = 0
    var words = 0
    var mentions = 0
    var persons = 0
    var quotes = 0
    var subjects = 0
    var clauses = 0
    var verbs = 0
    var relatives = 0
    var cue: UInt8 = 0
    var cueAt = -1
    var cueWords = 0
    var rank = 0
    var thats = 0
    var commas = 0
    var cues = 0
    var sayers = 0
    /// How the clause of a passed sayer hangs on what stands before it; see `MentionTraits.link`.
    var link: UInt8 = 0
  }

  /// Fills `sheet` and `candidates` for one stretch.
  mutating func collect(_ index: Int, previous: Decision?, earlier: Decision?) {
    candidates.removeAll(keepingCapacity: true)
    var context = QuoteContext.of(index, scanned, previous: previous, cues: cues.span)
    context.features[.named] = named(scanned.stretches[index])
    let paragraph = scanned.stretches[index].paragraph
    let lead = Int(leads.leads[paragraph])
    if lead >= 0, lead < paragraph {
      context.features[.leadForm] = leads.forms[lead].rawValue
      context.features[.leadDistance] = UInt8(clamping: min(20, paragraph - lead))
    }
    candidates.append(nil)
    sheet.begin(context.features)
    let quote = Quote(
      stretch: scanned.stretches[index], cueBefore: context.cueBefore, cueAfter: context.cueAfter,
      colon: context.features[.before] == Neighbour.colon ? scanned.stretches[index].open - 1 : -1, previous: previous,
      earlier: earlier, lead: lead < paragraph ? lead : -1)
    owners = 0
    label(quote)
    // Handed on, for a look at the finder's own would copy the finder at every step of a walk.
    let ground = Ground(scanned: scanned, mentions: mentions, cast: cast, cues: cues)
    backward(quote, ground)
    forward(quote, ground)
    sheet.fillOwners(min(owners, 3))
  }

  /// The quotation that candidates are collected for.
  struct Quote {
    var stretch: Stretch
    /// The nearest words of saying, or -1.
    var cueBefore: Int
    var cueAfter: Int
    /// The colon right before it, or -1.
    var colon: Int
    var previous: Decision?
    var earlier: Decision?
    /// The paragraph that says whose words stand in marks alone, or -1.
    var lead: Int
  }

  // MARK: the walks

  /// What the walks go over.
  private struct Ground {
    let scanned: ScannedText
    let mentions: [Mention]
    let cast: Cast
    let cues: [CueWords.Row]
  }

  private mutating func backward(_ quote: Quote, _ ground: Ground) {
    let stretch = quote.stretch
    var passed = Passed()
    var at = stretch.open - 1
    var next = lastMention(before: stretch.open, stretch.paragraph)
    let heading = heading(over: quote)
    let highest = max(stretch.paragraph - 3, heading ?? 0)
    let floor = highest > 0 ? ground.scanned.paragraphs[highest].lowerBound : 0
    var found = 0
    while at >= floor, passed.words < CandidateFinder.wordsBack, found < CandidateFinder.mentionsBack,
      passed.steps < CandidateFinder.steps
    {
      passed.steps += 1
      let inside = Int(ground.scanned.words[at].stretch)
      if inside >= 0, ground.scanned.stretches[inside].open < at || ground.scanned.words[at].isMark {
        passed.quotes += 1
        at = min(at, ground.scanned.stretches[inside].open) - 1
        continue
      }
      while next >= 0,
        Self.isPassed(
          ground.mentions[next], isBeyond: Int(ground.mentions[next].end) - 1 > at,
          isHere: Int(ground.mentions[next].end) - 1 == at)
      {
        next -= 1
      }
      if next >= 0, Int(ground.mentions[next].end) - 1 == at {
        let mention = ground.mentions[next]
        add(next, quote, passed, before: true)
        found += 1
        passed.pass(mention, ground.cast)
        passed.pass(traits[next])
        // Roles and titles in front of it are no candidates of their own.
        at = Int(mention.first) - 1
        passed.words += Int(mention.end - mention.first)
        next -= 1
        continue
      }
      passed.pass(ground.scanned.words[at], at, ground.cues.span)
      at -= 1
    }
    // The speaker of the quotation before, however far.
    if let mention = quote.previous?.mention, !candidates.contains(mention),
      Int(mentions[mention].paragraph) >= heading ?? 0
    {
      add(mention, quote, passed, before: true)
    }
    led(quote, passed)
  }

  /// The heading that names the speaker of a quotation without words of its own. Nobody above the heading is a candidate.
  private func heading(over quote: Quote) -> Int? {
    guard quote.lead >= 0, leads.forms[quote.lead] == .heading || leads.forms[quote.lead] == .headingColon else {
      return nil
    }
    let names = mentions[firstMention[quote.lead]..<firstMention[quote.lead + 1]]
    return names.contains { $0.kind == .name && $0.marks.isDisjoint(with: [.nested, .quoted, .place]) }
      ? quote.lead : nil
  }

  /// The first that the leading paragraph names, however far above.
  private mutating func led(_ quote: Quote, _ passed: Passed) {
    guard quote.lead >= 0 else { return }
    var found = 0
    for index in firstMention[quote.lead]..<firstMention[quote.lead + 1]
    where mentions[index].marks.isDisjoint(with: [.nested, .quoted]) {
      if !candidates.contains(index) { add(index, quote, passed, before: true) }
      found += 1
      if found == CandidateFinder.mentionsLed { break }
    }
  }

  /// `WALLACE: Let us start` inside the marks: the label speaks.
  private mutating func label(_ quote: Quote) {
    let stretch = quote.stretch
    let limit = min(stretch.close, stretch.open + 6)
    var colon = stretch.open + 1
    while colon < limit, scanned.words[colon].kind == .word { colon += 1 }
    guard colon < limit, colon > stretch.open + 1, scanned.words[colon].kind == .colon else { return }
    let mention = lastMention(before: colon, stretch.paragraph)
    guard mention >= 0, Int(mentions[mention].first) == stretch.open + 1, Int(mentions[mention].end) == colon else {
      return
    }
    add(mention, quote, Passed(), before: true, isLabel: true)
  }

  private mutating func forward(_ quote: Quote, _ ground: Ground) {
    let stretch = quote.stretch
    var passed = Passed()
    var at = stretch.isClosed ? stretch.close + 1 : stretch.close
    guard at < ground.scanned.words.count else { return }
    var paragraph = stretch.paragraph
    var paragraphEnd = ground.scanned.paragraphs[paragraph].upperBound
    let lastParagraph = min(paragraph + 1, ground.scanned.paragraphs.count - 1)
    let ceiling = ground.scanned.paragraphs[lastParagraph].upperBound
    var next = lastMention(before: at, stretch.paragraph) + 1
    let sentence = ground.scanned.words[max(stretch.open, stretch.close - 1)].sentence
    var found = 0
    while at < ceiling, passed.words < CandidateFinder.wordsForward, found < CandidateFinder.mentionsForward,
      passed.steps < CandidateFinder.steps
    {
      passed.steps += 1
      if at >= paragraphEnd {
        // Into the next paragraph only from the end of the quotation.
        if passed.words > 0 || passed.quotes > 0 { break }
        paragraph += 1
        paragraphEnd = ground.scanned.paragraphs[paragraph].upperBound
      }
      let word = ground.scanned.words[at]
      if word.sentence > sentence + 1 { break }
      if word.stretch >= 0 {
        passed.quotes += 1
        let inside = ground.scanned.stretches[Int(word.stretch)]
        at = max(at, inside.isClosed ? inside.close : inside.close - 1) + 1
        continue
      }
      while next < ground.mentions.count,
        Self.isPassed(
          ground.mentions[next], isBeyond: Int(ground.mentions[next].end) <= at,
          isHere: Int(ground.mentions[next].first) <= at)
      {
        next += 1
      }
      if next < ground.mentions.count, Int(ground.mentions[next].first) <= at {
        let mention = ground.mentions[next]
        add(next, quote, passed, before: false)
        found += 1
        passed.pass(mention, ground.cast)
        passed.pass(traits[next])
        passed.words += Int(mention.end) - at
        at = max(at + 1, Int(mention.end))
        next += 1
        continue
      }
      passed.pass(ground.scanned.words[at], at, ground.cues.span)
      at += 1
    }
  }

  /// How often the words in marks, when they are one name, stand in the document.
  private func named(_ stretch: Stretch) -> UInt8 {
    let last = lastMention(before: stretch.close, stretch.paragraph)
    guard last >= 0, stretch.close - stretch.open <= 6, mentions[last].kind == .name, mentions[last].figure >= 0,
      Int(mentions[last].coreFirst) == stretch.open + 1, mentions[last].coreEnd - mentions[last].coreFirst > 1,
      Int(mentions[last].coreEnd) >= stretch.close - 1
    else { return 0 }
    return UInt8(clamping: min(9, cast.figures[Int(mentions[last].figure)].count))
  }

  /// Whether a walk leaves a mention behind. One in marks only when the walk is there, so that a walk does not go through
  /// all that are in marks.
  private static func isPassed(_ mention: Mention, isBeyond: Bool, isHere: Bool) -> Bool {
    isBeyond || mention.marks.contains(.nested) || (isHere && mention.marks.contains(.quoted))
  }

  private func lastMention(before word: Int, _ paragraph: Int) -> Int {
    var low = firstMention[paragraph]
    var high = firstMention[paragraph + 1]
    while low < high {
      let middle = (low + high) / 2
      if Int(mentions[middle].end) <= word { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
