/// One marked stretch and what stands around it: the features that all its candidates share.
struct QuoteContext {
  var features = QuotationRow()
  /// The nearest words of saying before and after, or -1.
  var cueBefore = -1
  var cueAfter = -1

  /// How far the look to both sides goes: words, and words, signs and quotations together.
  private static let words = 40
  private static let steps = 200

  /// What makes that something was not said.
  private static let denials: HashPlaces = {
    var places = HashPlaces(capacity: 32)
    Lexicon.forEachWord("didn't don't doesn't wasn't isn't hasn't haven't wouldn't denied denies deny denying without")
    {
      places[$0] = 0
    }
    return places
  }()

  /// What is so of one stretch; `previous` is who was found for the one before.
  static func of(
    _ index: Int, _ scanned: ScannedText, previous: Decision?, cues: Span<CueWords.Row>
  ) -> QuoteContext {
    var context = QuoteContext()
    context.learn(index, scanned, previous, cues)
    return context
  }

  private mutating func learn(_ index: Int, _ scanned: ScannedText, _ previous: Decision?, _ cues: Span<CueWords.Row>) {
    var row = features
    let words = scanned.words.span
    let stretch = scanned.stretches[index]
    let paragraph = scanned.paragraphs[stretch.paragraph]
    let first = stretch.open + 1
    let close = stretch.close
    let last = max(first, close - 1)
    QuoteContext.inside(first, close, words, &row)
    row[.unclosed] = stretch.isClosed ? 0 : 1
    let behind = stretch.isClosed ? close + 1 : close
    row[.opensParagraph] = stretch.open == paragraph.lowerBound ? 1 : 0
    row[.wholeParagraph] = row[.opensParagraph] == 1 && behind >= paragraph.upperBound ? 1 : 0

    // Before.
    var at = stretch.open - 1
    let sentence = words[stretch.open].sentence
    if at < paragraph.lowerBound {
      row[.before] = Neighbour.none
    } else if words[at].sentence != sentence {
      row[.before] = words[at].stretch >= 0 ? Neighbour.mark : Neighbour.stop
    } else {
      row[.before] = Neighbour.of(words[at], cues)
    }
    var count = 0
    var steps = 0
    while at >= paragraph.lowerBound, words[at].sentence == sentence, count < QuoteContext.words,
      steps < QuoteContext.steps
    {
      steps += 1
      let word = words[at]
      if word.stretch < 0, word.kind == .word {
        count += 1
        if word.cue > 0, row[.cueBefore] == 0, !word.has(.auxiliary) {
          let cue = cues[Int(word.cue) - 1]
          if cue.marked >= 5 || cue.saying >= 40 {
            row[.cueBefore] = max(cue.marked, 1)
            row[.cueBeforeDistance] = UInt8(count)
            row[.cueBeforeForm] = cue.isParticiple ? 2 : 1
            cueBefore = at
          }
        }
        if word.hash == Spelling.not || word.hash == Spelling.never || QuoteContext.denials[word.hash] >= 0 {
          row[.denied] = UInt8(count)
        }
        if word.has(.termCue), row[.termWord] == 0, count <= 4 { row[.termWord] = UInt8(count) }
      }
      at = word.stretch >= 0 ? min(at, scanned.stretches[Int(word.stretch)].open) - 1 : at - 1
    }
    row[.wordsBefore] = UInt8(count)

    // After.
    at = behind
    let endSentence = words[last].sentence
    if at >= paragraph.upperBound {
      row[.after] = Neighbour.none
    } else if words[at].sentence != endSentence {
      row[.after] = Neighbour.stop
    } else {
      row[.after] = Neighbour.of(words[at], cues)
    }
    count = 0
    steps = 0
    while at < paragraph.upperBound, words[at].sentence == endSentence, count < QuoteContext.words,
      steps < QuoteContext.steps
    {
      steps += 1
      let word = words[at]
      if word.stretch < 0, word.kind == .word {
        count += 1
        if word.cue > 0, row[.cueAfter] == 0, !word.has(.auxiliary) {
          let cue = cues[Int(word.cue) - 1]
          if cue.marked >= 5 || cue.saying >= 40 {
            row[.cueAfter] = max(cue.marked, 1)
            row[.cueAfterDistance] = UInt8(count)
            cueAfter = at
          }
        }
      }
      at = word.stretch >= 0 ? max(at, scanned.stretches[Int(word.stretch)].close) + 1 : at + 1
    }
    row[.wordsAfter] = UInt8(count)
    QuoteContext.neighbours(index, scanned, previous, &row)
    features = row
  }

  private static func inside(_ first: Int, _ close: Int, _ words: Span<Word>, _ row: inout QuotationRow) {
    var count = 0
    var capitals = 0
    var large = 0
    for at in first..<max(first, min(close, first + 40)) where words[at].kind == .word {
      count += 1
      if !words[at].has(.breaks) { large += 1 }
      if words[at].isCapital, !words[at].has([.determiner, .preposition, .conjunction, .subjectPronoun]) {
        capitals += 1
      }
    }
    row[.length] = UInt8(min(max(count, close - first > 40 ? 40 : 0), 40))
    row[.titleCase] = UInt8(large == 0 ? 0 : min(10, capitals * 10 / large))
    guard first < close else { return }
    row[.capital] = words[first].isCapital ? 2 : words[first].kind == .word ? 1 : 0
    row[.startsLower] = words[first].isLower ? 1 : 0
    switch words[close - 1].kind {
    case .comma: row[.endsWith] = 1
    case .stop: row[.endsWith] = 2
    case .question: row[.endsWith] = 3
    case .exclamation: row[.endsWith] = 4
    case .dash, .ellipsis: row[.endsWith] = 5
    default: row[.endsWith] = 0
    }
  }

  private static func place(of other: Stretch, _ stretch: Stretch, _ words: Span<Word>) -> UInt8 {
    if other.paragraph != stretch.paragraph { return other.paragraph + 1 == stretch.paragraph ? 1 : 0 }
    return words[other.open].sentence == words[stretch.open].sentence
      ? 4 : words[max(other.close - 1, 0)].sentence + 1 == words[stretch.open].sentence ? 3 : 2
  }

  private static func neighbours(_ index: Int, _ scanned: ScannedText, _ previous: Decision?, _ row: inout QuotationRow)
  {
    let words = scanned.words.span
    let stretch = scanned.stretches[index]
    if index > 0 {
      let other = scanned.stretches[index - 1]
      row[.previousPlace] = place(of: other, stretch, words)
      if other.paragraph == stretch.paragraph {
        row[.previousDistance] = UInt8(min(60, max(0, stretch.open - other.close)))
      }
      row[.continued] = other.continues && stretch.open == scanned.paragraphs[stretch.paragraph].lowerBound ? 1 : 0
      row[.previousNobody] = previous?.mention == nil ? 1 : 0
    }
    var at = index - 1
    while at >= 0, scanned.stretches[at].paragraph == stretch.paragraph, row[.quotesBefore] < 9 {
      row[.quotesBefore] += 1
      at -= 1
    }
    at = index + 1
    while at < scanned.stretches.count, scanned.stretches[at].paragraph == stretch.paragraph, row[.quotesAfter] < 9 {
      row[.quotesAfter] += 1
      at += 1
    }
  }
}

/// Who a quotation was given to: a mention, or nobody.
package struct Decision {
  package var mention: Int?
  package var figure: Int32
}
