/// What a title says of who speaks: `Remarks by President Keller at the Harbour`.
///
/// It is read for names beside the text: a container's title is no part of that, and one that is printed has a capital on every
/// word, so that no name would end where it ends.
struct SpokenTitle {
  /// The title in UTF-8, with small letters on words that are in no name.
  let bytes: [UInt8]
  /// The bytes that name those who speak, after `by` or `from` up to where and when; nil when the title says nothing of them.
  let speakers: Range<Int>?

  /// Bytes of the longest title that is read.
  private static let longest = 600

  /// Nil without a title, and for an article whose title names nobody who speaks.
  init?(_ document: Document) {
    guard document.titleOrigin == .stated || document.titleOrigin == .repeatedLine, !document.title.isEmpty,
      document.title.utf8.count <= Self.longest
    else { return nil }
    var bytes = Array(document.title.utf8)
    let words = WordScanner().words(of: bytes).filter { $0.kind == .word }
    for index in words.indices where Self.isSmall(words[index]) || Self.isPlain(index, words, bytes) {
      let start = Int(words[index].start)
      if bytes[start] &- 0x41 < 26 { bytes[start] |= 0x20 }
    }
    speakers = Self.speakers(words)
    guard document.kind == .transcript || speakers != nil else { return nil }
    self.bytes = bytes
  }

  /// A word with a capital that joins others and is in no name.
  private static func isSmall(_ word: Word) -> Bool {
    word.isCapital && !word.form.contains(.allCapitals)
      && word.has([.preposition, .conjunction, .determiner, .auxiliary, .function, .possessivePronoun])
      && !word.has([.given, .surname, .title, .particle])
  }

  /// `Aboard`, `Announces`, `Previewing`: a common word, or a word of doing; after a title or a first name it is a name (`President Xi
  /// Jinping`).
  private static func isPlain(_ index: Int, _ words: [Word], _ bytes: [UInt8]) -> Bool {
    let word = words[index]
    let end = Int(word.end)
    guard word.isCapital, !word.form.contains(.allCapitals), index > 0,
      !word.has([.given, .surname, .place, .organisation, .title, .personNoun])
    else { return false }
    if aboard[word.hash] >= 0 { return true }
    let isDoing = end - Int(word.start) > 5 && bytes[end - 3..<end].elementsEqual("ing".utf8)
    guard isDoing || word.has(.common) || word.cue > 0 else { return false }
    let before = words[index - 1]
    return before.end - before.start > 2 && !before.has([.title, .given]) && makers[before.hash] < 0
  }

  private static func speakers(_ words: [Word]) -> Range<Int>? {
    guard let speech = words.prefix(8).firstIndex(where: { speeches[$0.hash] >= 0 }),
      words[..<speech].allSatisfy({ openers[$0.hash] >= 0 || $0.has([.determiner, .adverb]) }),
      let by = words[speech...].firstIndex(where: { makers[$0.hash] >= 0 }), by - speech <= mostBetween
    else { return nil }
    var end = by + 1
    while end < words.count,
      !words[end].has(.preposition) || words[end].hash == Spelling.of || words[end].has(.particle)
    {
      end += 1
    }
    guard end > by + 1 else { return nil }
    return Int(words[by + 1].start)..<Int(words[end - 1].end)
  }

  /// `Remarks as Prepared for Delivery by`.
  private static let mostBetween = 5

  /// What is spoken or written by somebody in the first person. By hand: titles of no set beside the program are known.
  private static let speeches = places(
    """
    remarks statement statements speech speeches address testimony briefing gaggle interview message letter comments lecture
    toast sermon homily keynote call conference proclamation conversation
    """)
  private static let makers = places("by from")
  /// Where one speaks on the way.
  private static let aboard = places("aboard en route")
  /// What may come before: of a headline (`Crowd Interrupts Remarks by`) they are not the first words.
  private static let openers = places(
    """
    press joint background on-the-record off-the-record off-camera on-camera virtual video opening closing prepared full text
    transcript of weekly official public open written special annual remote corrected draft
    """)

  private static func places(_ list: String) -> HashPlaces {
    var places = HashPlaces(capacity: 64)
    Lexicon.forEachWord(list) { places[$0] = 0 }
    return places
  }
}
