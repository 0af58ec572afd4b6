/// What the wording of a line says it is, whatever stands around it. The weakest evidence: English mostly, with the words
/// that every European site has; lines in other languages are told by their shape.
struct Signs: OptionSet {
  let rawValue: UInt16

  /// An entry of menus, sharing bars and forms.
  static let menu = Signs(rawValue: 1)
  /// Copyright, privacy, cookies: what stands at the foot of a page.
  static let legal = Signs(rawValue: 2)
  /// The heading of readers' comments, or the form for them.
  static let comments = Signs(rawValue: 4)
  /// The heading of a block of other articles, or a pointer to one.
  static let related = Signs(rawValue: 8)
  static let advertisement = Signs(rawValue: 16)
  static let byline = Signs(rawValue: 32)
  /// A date or a time, with little around it.
  static let stamp = Signs(rawValue: 64)
  static let caption = Signs(rawValue: 128)
  /// A reader's name with `says:` or a stamp that stands for many.
  static let commenter = Signs(rawValue: 256)
  /// Asks the reader for an address, a click or a payment.
  static let appeal = Signs(rawValue: 512)
  /// The wording is sure, however long the line is.
  static let sure = Signs(rawValue: 8192)
  /// A stamp with day, month and year.
  static let day = Signs(rawValue: 2048)
  /// A paragraph that begins with a dateline.
  static let dateline = Signs(rawValue: 4096)
  /// What a publisher says of a text, above it or below: how it was edited, whose views it has, what it may not be used for.
  static let note = Signs(rawValue: 16_384)
  /// The lines around an article that are about it: tags, sources, its author.
  static let afterword = Signs(rawValue: 1024)
}

extension Signs {
  /// The signs of every line, by wording and by shape. Linear.
  static func of(_ lines: [Line], _ bytes: Span<UInt8>) -> [Signs] {
    var signs: [Signs] = []
    signs.reserveCapacity(lines.count)
    let phrases = PhraseTable.shared
    for line in lines { signs.append(phrases.signs(bytes, line).union(ofShape(bytes, line))) }
    return signs
  }
}
