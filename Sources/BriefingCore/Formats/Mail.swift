import CFormats

/// E-mails, alone or in a mailbox: the best text part, with subject, sender and date as title, author and date.
enum Mail {
  /// Parts that hold parts; bounded before the library sees a message, for it goes into them by recursion.
  private static let mostBoundaries = 100
  /// Groups in a field of addresses (`friends: a@b.c;`), which the library also goes into by recursion.
  private static let mostGroups = 200
  private static let addressFields = [
    "from", "sender", "reply-to", "to", "cc", "bcc", "resent-from", "resent-sender", "resent-reply-to", "resent-to",
    "resent-cc", "resent-bcc",
  ].map { Array($0.utf8) }

  /// One e-mail. Linear.
  /// - Throws: `ReadingError` for one without text, and when the library for e-mail is not installed.
  static func source(_ bytes: [UInt8], path: String?) throws(ReadingError) -> Source {
    var mail = unsafe fmt_mail()
    let shallow = bounded(bytes)
    let isRead = unsafe shallow.withUnsafeBufferPointer { unsafe fmt_parse_mail($0.baseAddress, $0.count, &mail) }
    defer { unsafe fmt_free_mail(&mail) }
    guard isRead else { throw ReadingError(.needs("libgmime-3.0-0"), path: path) }
    let text = unsafe text(mail)
    guard !trimmed(text.text.span, 0..<text.text.count).isEmpty else { throw ReadingError(.empty, path: path) }
    var source = Source(
      id: makeID(unsafe string(mail.message_id), path: path, bytes), path: path, format: .mail, text: text.text,
      isVerbatim: false, notices: text.notices)
    source.stated.title = unsafe string(mail.subject)
    source.stated.date = unsafe string(mail.date).flatMap(CalendarDate.isoText)
    source.stated.byline = unsafe string(mail.from)
    return source
  }

  private static func makeID(_ messageID: String?, path: String?, _ bytes: [UInt8]) -> String {
    messageID.map { Source.makeID(path: nil, content: Array($0.utf8)) } ?? Source.makeID(path: path, content: bytes)
  }

  private static func string(_ text: UnsafeMutablePointer<CChar>?) -> String? {
    guard let text = unsafe text else { return nil }
    let read = readableText(Array(unsafe String(cString: text).utf8).span)
    return read.isEmpty ? nil : read
  }

  /// The plain text, unless it is only a pointer to the one in HTML.
  private static func text(_ mail: fmt_mail) -> DecodedText {
    let plain = unsafe decoded(mail.plain)
    var html = unsafe decoded(mail.html)
    html.text = Source.plainText(ofMarkup: html.text)
    html.isVerbatim = false
    return plain.text.count * 3 >= html.text.count ? plain : html
  }

  private static func decoded(_ text: fmt_mail_text) -> DecodedText {
    let bytes = unsafe Array(UnsafeBufferPointer(start: text.bytes, count: text.count))
    return Charset.decoded(bytes, stated: unsafe string(text.charset))
  }

  /// A message that the library reads without deep recursion. After the first hundred parts that hold parts, the types of more
  /// are misspelt; after the first two hundred groups of addresses, the colons of more become blanks. Real mail has fewer than ten
  /// of each.
  private static func bounded(_ bytes: [UInt8]) -> [UInt8] {
    let field = Array("content-type".utf8)
    let nesting = [Array("multipart/".utf8), Array("message/".utf8)]
    var found = 0
    var copy: [UInt8]?
    var line = 0
    // Colons in the field of addresses that the line belongs to; below 0 outside of one.
    var groups = -1
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      let isContinued = bytes[line] == 0x20 || bytes[line] == 0x09
      if !isContinued { groups = addressFields.contains { value(of: $0, bytes, line) != nil } ? 0 : -1 }
      if groups >= 0 {
        for index in line..<end where bytes[index] == 0x3A {
          groups += 1
          guard groups > mostGroups else { continue }
          if copy == nil { copy = bytes }
          copy?[index] = 0x20
        }
      }
      if var index = value(of: field, bytes, line) {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        if nesting.contains(where: { begins(bytes, index, $0) }) {
          found += 1
          if found > mostBoundaries {
            if copy == nil { copy = bytes }
            copy?[index] = 0x78
          }
        }
      }
      line = end
    }
    return copy ?? bytes
  }

  /// Where the value of a field begins; nil where the line is no such field. The library takes blanks before the colon.
  private static func value(of field: [UInt8], _ bytes: [UInt8], _ line: Int) -> Int? {
    guard begins(bytes, line, field) else { return nil }
    var index = line + field.count
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index < bytes.count && bytes[index] == 0x3A ? index + 1 : nil
  }

  private static func begins(_ bytes: [UInt8], _ start: Int, _ word: [UInt8]) -> Bool {
    guard start + word.count <= bytes.count else { return false }
    for offset in word.indices where bytes[start + offset] | 0x20 != word[offset] | 0x20 { return false }
    return true
  }

  // MARK: Mailboxes

  /// Gives the messages of an mbox in their order. A message begins behind a line `From ` with a header below it, at the beginning or behind
  /// an empty line; without any, the whole is one. Linear.
  static func forEach(in bytes: [UInt8], path: String?, _ take: (Result<Source, ReadingError>) -> Void) {
    var start = 0
    var next = 0
    var count = 0
    var isBehindEmpty = true
    while next < bytes.count {
      let end = bytes[next...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      if isBehindEmpty, bytes[next..<end].starts(with: "From ".utf8), isHeader(bytes, end) {
        give(bytes[start..<next], &count, path: path, take)
        start = end
      }
      isBehindEmpty = end - next <= 2 && bytes[next] <= 0x20
      next = end
    }
    give(bytes[start...], &count, path: path, take)
    if count == 0 { take(.failure(ReadingError(.empty, path: path))) }
  }

  /// Whether a line begins with a name and a colon: a sentence that begins with `From` has none below it.
  private static func isHeader(_ bytes: [UInt8], _ start: Int) -> Bool {
    var index = start
    while index < bytes.count, (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] == 0x2D { index += 1 }
    return index > start && index < bytes.count && bytes[index] == 0x3A
  }

  /// A message without the `>` that mailboxes put before lines that begin with `From `.
  private static func unescaped(_ part: ArraySlice<UInt8>) -> [UInt8] {
    let mark = Array(">From ".utf8)
    var message: [UInt8] = []
    message.reserveCapacity(part.count)
    var line = part.startIndex
    while line < part.endIndex {
      let end = part[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? part.endIndex
      message.append(contentsOf: part[line..<end].starts(with: mark) ? part[(line + 1)..<end] : part[line..<end])
      line = end
    }
    return message
  }

  private static func give(
    _ part: ArraySlice<UInt8>, _ count: inout Int, path: String?, _ take: (Result<Source, ReadingError>) -> Void
  ) {
    guard part.contains(where: { $0 > 0x20 }) else { return }
    count += 1
    let number = count
    let message = unescaped(part)
    // Words without a header before them are no e-mail, and are not lost.
    let isMail = isHeader(message, 0)
    let result = Result { () throws(ReadingError) in
      try isMail ? source(message, path: path) : Source.text(bytes: message, path: path)
    }
    take(
      result.map(\.asPart).mapError { error in
        error.reason == .empty ? ReadingError(.withoutText("message \(number)"), path: path) : error
      })
  }
}
