/// What the words of a label say of it: whether somebody may be called so.
struct LabelKind {
  private(set) var isSomebody = false
  /// Known for a person's name, a title or a role, rather than not known for anything else.
  private(set) var isSure = false
  /// One of the words for those who speak: a title, a role, somebody who asks.
  private(set) var isRole = false
  /// A heading (`FACT:`), a call sign, a day.
  private(set) var isNoSpeaker = false

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let words = LabelWords(bytes, range)
    if words.isNoSpeaker {
      isNoSpeaker = true
      return
    }
    if words.isQuestioner || words.hasTitle || words.hasRole || range.count == 1 {
      (isSomebody, isSure, isRole) = (true, true, true)
      return
    }
    var endsInPerson = false
    let (all, known, common) = Self.count(bytes, range, &isNoSpeaker, &endsInPerson)
    guard all > 0, !isNoSpeaker else { return }
    isSure = known > 0
    isRole = endsInPerson
    isSomebody = isSure || common == 0
  }

  /// Words, those that people are called, and those that mean something else.
  private static func count(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ isDay: inout Bool, _ endsInPerson: inout Bool
  ) -> (Int, Int, Int) {
    let lexicon = Lexicon.standard
    var (all, known, common) = (0, 0, 0)
    var index = range.lowerBound
    while index < range.upperBound {
      var hash = WordHash()
      let start = index
      while index < range.upperBound {
        let (value, length) = decodeScalar(bytes, at: index)
        guard ScalarClass.of(value).isWord || value == 0x27 || value == 0x2019 || value == 0x2D else { break }
        for offset in index..<min(index + length, range.upperBound) {
          let byte = bytes[offset]
          hash.take(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        index += length
      }
      guard index > start else {
        index += decodeScalar(bytes, at: index).length
        continue
      }
      all += 1
      let lexis = lexicon.find(hash.value).lexis
      // `Opposition senators`
      endsInPerson = lexis.contains(.personNoun)
      if !lexis.isDisjoint(with: .calendar) { isDay = true }
      if !lexis.isDisjoint(with: [.given, .surname, .title, .personNoun]), lexis.isDisjoint(with: [.place]) {
        known += 1
      } else if !lexis.isDisjoint(with: [.common, .place, .numeral]), index - start > 1 {
        common += 1
      }
    }
    return (all, known, common)
  }
}
