/// The way from a document to decisions, open to the program that fits the weights: words, mentions, figures, then each
/// quotation in the order of the text.
package struct SpeakerSearch {
  let scanned: ScannedText
  let mentions: [Mention]
  let cast: Cast
  private var finder: CandidateFinder
  /// Who speaks turns and is not named in the text.
  private let labels: [Quotation.Speaker]
  /// Those that were asked for, by figure.
  var speakers: [Quotation.Speaker?]
  /// The document's text, and after it a title that says who speaks.
  let text: [UInt8]
  /// Bytes of the document's own text.
  private let ownCount: Int
  let heads: SpokenHeads

  package init(_ document: Document, antecedents: AntecedentWeights = .standard) {
    var heads = SpokenHeads(document)
    let text = heads.added.isEmpty ? document.source.text : document.source.text + heads.added
    var ranges = heads.ranges
    ranges.reserveCapacity(ranges.count + document.paragraphs.count)
    for paragraph in document.paragraphs { ranges.append(paragraph.wordsStart..<paragraph.range.upperBound) }
    let scanned = ScannedText(text.span, paragraphs: ranges, firstNumber: -heads.ranges.count)
    var mentions = MentionFinder(scanned, text).mentions
    heads.decide(mentions, scanned)
    var cast = Cast(&mentions, scanned, text.span, isSpoken: heads.isSpoken, labels: heads.labelCount)
    let turns = Turns(document, scanned, mentions, &cast, text, heads)
    labels = turns.labels
    Resolution.resolve(
      &mentions, scanned, &cast, text.span, turns: turns.figures, isSpoken: heads.isSpoken, antecedents)
    self.text = text
    self.heads = heads
    ownCount = document.source.text.count
    self.scanned = scanned
    self.mentions = mentions
    self.cast = cast
    speakers = [Quotation.Speaker?](repeating: nil, count: cast.figures.count)
    finder = CandidateFinder(scanned, mentions, cast)
  }

  /// Flattens the shares a little: on articles that the trees were not fitted to they are too sure of themselves.
  private static let temper = 0.85

  /// Added for the source of an `according to` nearest to the words in marks, thousandths: the training part has too few of
  /// them before the words (`aimed, according to the minister, at "gangs"`) for the trees to learn it. Set by hand.
  private static let accordingTo: Int32 = 1_800

  /// Added where a word of saying belongs to a source in a way that the sets have too seldom (`said X: "`, `described as "..." by
  /// X`), thousandths. Set by hand.
  private static let rare: Int32 = 1_400

  /// Added for nobody, thousandths: words wrongly put into a mouth cost the reader more than a quotation left without one.
  private static let nobody: Int32 = 500

  /// How often the rule of the name that also stands without marks was right on the training part.
  private static let sureTerm = 0.9

  /// The training part has too few of them to tell.
  private static let sureLabel = 0.95

  package var quoteCount: Int { scanned.stretches.count }

  /// The bytes of a quotation between its marks; nil for marks around nothing.
  package func range(ofQuote index: Int) -> Range<Int>? { scanned.range(of: scanned.stretches[index]) }

  /// Whether the text has marks that could stand within others.
  var mayNest: Bool { scanned.hasSingleMarks || scanned.hasNestedMarks }

  /// Whether a quotation stands in a paragraph, and not in a title.
  func isText(ofQuote index: Int) -> Bool { scanned.numbers[scanned.stretches[index].paragraph] >= 0 }

  /// Collects the candidates of a quotation into `sheet` and `candidates`.
  package mutating func collect(_ index: Int, previous: Decision?, earlier: Decision?) {
    finder.collect(index, previous: previous, earlier: earlier)
  }

  /// The features of the candidates.
  package var sheet: FeatureSheet { finder.sheet }
  /// The mention of each lane; nil: nobody, always the first.
  package var candidates: [Int?] { finder.candidates }

  /// The most likely speaker: candidates that mean one figure are counted together, and the best mention of it stands for it.
  func choose(_ scores: [Int32], isSure: Bool) -> Choice {
    let candidates = finder.candidates
    let count = scores.count
    var scores = InlineArray<32, Int32> { $0 < count ? scores[$0] : Int32.min }
    scores[0] += SpeakerSearch.nobody
    for row in candidates.indices {
      switch finder.sheet[.ownsCue, row] {
      case 3: scores[row] += SpeakerSearch.accordingTo
      case 6, 7, 8, 9: scores[row] += SpeakerSearch.rare
      default: break
      }
    }
    // `"WALLACE: Let us start"`: the label inside the marks speaks.
    for row in candidates.indices where finder.sheet[.label, row] == 2 {
      guard let label = candidates[row], scanned.words[Int(mentions[label].first)].form.contains(.allCapitals) else {
        continue
      }
      return Choice(mention: label, probability: SpeakerSearch.sureLabel)
    }
    // `"It was fine." - Jane Doe`: the name behind a dash that ends the line.
    for row in candidates.indices
    where finder.sheet[.dash, row] == 2 && finder.sheet[.side, row] == 2 && finder.sheet[.gap, row] == 0
      && finder.sheet[.quotesBetween, row] == 0
    {
      return Choice(mention: candidates[row], probability: SpeakerSearch.sureLabel)
    }
    // A name that stands in the document without marks too is a term wherever it stands in them.
    if finder.sheet[.named, 0] >= 2 { return Choice(mention: nil, probability: SpeakerSearch.sureTerm) }
    if isSure {
      var best = 0
      for row in candidates.indices where scores[row] > scores[best] { best = row }
      return Choice(mention: candidates[best], probability: Confidence.sure)
    }
    var top = scores[0]
    for row in candidates.indices { top = max(top, scores[row]) }
    var shares = InlineArray<32, Double>(repeating: 0)
    var all = 0.0
    for row in candidates.indices {
      shares[row] = exponential(Double(scores[row] - top) / 1000 * SpeakerSearch.temper)
      all += shares[row]
    }
    var best = 0
    var bestShare = -1.0
    for row in candidates.indices where shares[row] > 0.001 {
      var share = 0.0
      let figure = candidates[row].map { mentions[$0].figure } ?? -1
      for other in candidates.indices {
        let isSame = other == row || (figure >= 0 && candidates[other].map { mentions[$0].figure == figure } ?? false)
        if isSame { share += shares[other] }
      }
      if share > bestShare * 1.000_001 || (share >= bestShare * 0.999_999 && scores[row] > scores[best]) {
        best = row
        bestShare = share
      }
    }
    return Choice(mention: candidates[best], probability: Confidence.calibrated(bestShare / all))
  }

  /// e to the power of `x`, for x at or below 0, as the limit of (1 + x/n)^n: near enough for shares.
  private func exponential(_ x: Double) -> Double {
    if x < -20 { return 0 }
    var result = 1 + x / 1024
    for _ in 0..<10 { result *= result }
    return result
  }

  /// Which figure each candidate means, -1 for none.
  func groups(into groups: inout [Int32]) {
    groups.removeAll(keepingCapacity: true)
    for candidate in finder.candidates { groups.append(candidate.map { mentions[$0].figure } ?? -1) }
  }

  package mutating func note(_ decision: Decision) { finder.note(decision) }

  package func decision(_ mention: Int?) -> Decision {
    Decision(mention: mention, figure: mention.map { mentions[$0].figure } ?? -1)
  }

  package func mentionRange(_ mention: Int) -> Range<Int> {
    let it = mentions[mention]
    return Int(scanned.words[Int(it.first)].start)..<Int(scanned.words[Int(it.end) - 1].end)
  }

  /// Whether a mention is in the document's own text, and not in the title read after it.
  func isOwn(_ mention: Int) -> Bool { Int(scanned.words[Int(mentions[mention].first)].start) < ownCount }

  package func coreRange(_ mention: Int) -> Range<Int> {
    let it = mentions[mention]
    return Int(scanned.words[Int(it.coreFirst)].start)..<Int(scanned.words[Int(it.coreEnd) - 1].end)
  }

  /// The fullest name of the figure a mention means; nil when it means none.
  package func figureName(_ mention: Int) -> String? {
    let figure = mentions[mention].figure
    return figure >= 0 ? name(of: cast.figures[Int(figure)]) : nil
  }

  func name(of figure: Figure) -> String {
    if figure.label >= 0 { return labels[Int(figure.label)].name }
    let name = ReadableWords.join(text.span, scanned.words, Int(figure.first)..<Int(figure.end))
    // Transcripts print names in capitals; short ones may be letters that stand for words.
    let isPerson = figure.isPerson || (!figure.isBody && figure.titles.0 != 0)
    return isPerson && name.utf8.count >= 4 ? TurnSpeakers.small(name) : name
  }

  func label(of figure: Figure) -> Quotation.Speaker? { figure.label >= 0 ? labels[Int(figure.label)] : nil }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// The name that the pronoun at these bytes was resolved to; nil when no pronoun stands there or nobody was found.
  package func pronounName(at range: Range<Int>) -> String? {
    // Those of title and labels come first, whatever their bytes.
    var low = mentions.firstIndex { $0.paragraph >= scanned.headCount } ?? mentions.count
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if Int(scanned.words[Int(mentions[middle].end) - 1].end) <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < mentions.count, mentions[low].kind == .pronoun, mentionRange(low).overlaps(range) else { return nil }
    return figureName(low)
  }

  package func isPronoun(_ mention: Int) -> Bool { mentions[mention].kind == .pronoun }
}

/// Words as one line: what stands between them becomes one space.
enum ReadableWords {
  static func join(_ text: Span<UInt8>, _ words: [Word], _ range: Range<Int>) -> String {
    if let whole = whole(text, words, range) { return string(text.extracting(whole)) }
    var bytes: [UInt8] = []
    for at in range {
      if at > range.lowerBound, words[at].form.contains(.spaced) {
        if words[at - 1].form.contains(.possessive) { append(tail: words[at - 1], words[at], text, to: &bytes) }
        bytes.append(0x20)
      }
      bytes.append(text.extracting(words[at].range))
    }
    return readableText(bytes.span)
  }

  /// The `'s` of a word, which is none of its bytes.
  private static func append(tail word: Word, _ next: Word, _ text: Span<UInt8>, to bytes: inout [UInt8]) {
    for at in Int(word.end)..<min(Int(next.start), Int(word.end) + 4) where text[at] > 0x20 { bytes.append(text[at]) }
  }

  /// The bytes of words that stand in the text as they are joined: side by side, or one space between, and nothing in them that
  /// is not seen.
  static func whole(_ text: Span<UInt8>, _ words: [Word], _ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    var end = Int(words[range.lowerBound].end)
    for at in range.dropFirst() {
      let start = Int(words[at].start)
      let isSpaced = words[at].form.contains(.spaced)
      guard isSpaced ? start == end + 1 && text[end] == 0x20 : start == end else { return nil }
      end = Int(words[at].end)
    }
    let whole = Int(words[range.lowerBound].start)..<end
    return Invisible.first(text, whole) < end ? nil : whole
  }
}
