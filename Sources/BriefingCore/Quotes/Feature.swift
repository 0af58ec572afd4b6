/// What the ranker looks at, one byte each. First what is so of the quotation, then what is so of one candidate for its
/// speaker; a candidate that stands for "nobody" has 0 in the latter.
package enum Feature: Int, CaseIterable {
  // The quotation.
  case length, titleCase, capital, endsWith, before, after, wordsBefore, wordsAfter
  case cueBefore, cueBeforeDistance, cueAfter, cueAfterDistance, termWord
  case previousDistance, previousPlace, previousNobody, wholeParagraph, opensParagraph, unclosed, continued
  case quotesBefore, quotesAfter, startsLower, named, cueBeforeForm, leadForm, leadDistance, denied
  // The candidate.
  case kind, side, sentences, paragraphs, gap, mentionsBetween, personsBetween, quotesBetween, subjectsBetween
  case clausesBetween, verbsBetween, cueBetween, cueBetweenDistance, cueBetweenNear
  case nextWord, priorWord, cueNext, cueNextDistance, cuePrior, cueBeyond, according
  case possessive, preposition, subject, appositive, plural, gendered, titled, definite, modified
  case fromSentenceStart, rank, figureCount, figurePerson, figureFull
  case sameMention, sameFigure, sameFigureEarlier, label, dash, relativeBetween, figureQuotes
  case ownsCue, order, nameLine
  case thatBetween, commasBetween, cuesBetween
  case sayersBetween, passive, saying, owners, link
  case lead, leadsTo

  package static let count = allCases.count
}

/// Classes of the word that stands beside something; one list for all such features.
enum Neighbour {
  static let none: UInt8 = 0
  static let comma: UInt8 = 1
  static let colon: UInt8 = 2
  static let stop: UInt8 = 3
  static let saying: UInt8 = 4
  static let auxiliary: UInt8 = 5
  static let pronoun: UInt8 = 6
  static let capital: UInt8 = 7
  static let determiner: UInt8 = 8
  static let preposition: UInt8 = 9
  static let that: UInt8 = 10
  static let conjunction: UInt8 = 11
  static let like: UInt8 = 12
  static let term: UInt8 = 13
  static let small: UInt8 = 14
  static let mark: UInt8 = 15
  static let dash: UInt8 = 16
  static let parenthesis: UInt8 = 17
  static let who: UInt8 = 18
  static let adverb: UInt8 = 19
  static let to: UInt8 = 20
  static let weakSaying: UInt8 = 21
  static let other: UInt8 = 22
  static let by: UInt8 = 23

  static func of(_ word: Word, _ cues: Span<CueWords.Row>) -> UInt8 {
    switch word.kind {
    case .word:
      let row = word.cue > 0 ? cues[Int(word.cue) - 1] : nil
      if let row, row.saying >= 50, !word.has([.auxiliary, .preposition]) { return word.has(.termCue) ? term : saying }
      if word.has(.termCue), word.isLower { return term }
      if word.hash == Spelling.that { return that }
      if word.hash == Spelling.asWord { return like }
      if word.hash == Spelling.by { return by }
      if word.hash == Spelling.who { return who }
      if word.hash == Spelling.to { return to }
      if word.has(.auxiliary) { return auxiliary }
      if word.has(.subjectPronoun) { return pronoun }
      if word.has([.determiner, .possessivePronoun]) { return determiner }
      if word.has(.preposition) { return preposition }
      if word.has(.conjunction) { return conjunction }
      if word.isCapital { return capital }
      if row != nil { return weakSaying }
      if word.has([.adverb, .function]) { return adverb }
      return small
    case .comma: return comma
    case .colon: return colon
    case .stop, .question, .exclamation, .ellipsis, .semicolon: return stop
    case .openMark, .closeMark, .straightMark, .singleMark: return mark
    case .dash: return dash
    case .parenthesisOpen, .parenthesisClose: return parenthesis
    default: return other
    }
  }
}
