/// Why an input gave no document: what it is, what is wrong, what to do.
public struct ReadingError: Error, Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    case empty
    /// Not text; the name of what it seems to be (`a PDF file`, `binary data`).
    case binary(String)
    /// A line of JSON Lines that is no JSON object; what is wrong and the byte of the line where.
    case brokenJSON(String, offset: Int)
    /// A line of JSON Lines without the field, or with something in it that cannot be one.
    case missingField(String)
    /// More of something than there is memory for (`markup`).
    case tooMuch(String)
    /// A line, an entry or a message whose text is empty; what it is (`entry 3`), nil for the line.
    case withoutText(String?)
    /// A WARC file without a page; the number of its records.
    case withoutPages(Int)
    /// A file that opens with a password alone.
    case locked
    /// A PDF without text, most likely scanned; the number of its pages.
    case scan(pages: Int)
    /// A file that is broken, what it is called.
    case broken(String)
    /// A library that is not installed; its package in Debian.
    case needs(String)
  }

  public var reason: Reason
  /// The path as the user named it; nil for standard input.
  public var path: String?
  /// The line of JSON Lines, counted from 1.
  public var line: Int?
  /// The `id` of the line, where it had one.
  public var id: String?

  public init(_ reason: Reason, path: String?, line: Int? = nil, id: String? = nil) {
    self.reason = reason
    self.path = path
    self.line = line
    self.id = id
  }

  /// Whether nothing is wrong: a part of what was read has no text, and there is no document to be made of it.
  public var isWithoutText: Bool {
    if case .withoutText = reason { true } else { false }
  }

  /// One sentence for standard error: input, place, what is wrong, and the cure.
  public var message: String {
    let input = path ?? "standard input"
    let place = line.map { "\(input), line \($0)" } ?? input
    switch reason {
    case .empty: return "\(place): empty, nothing to read"
    case .withoutText(let part):
      return "\(part.map { "\(input), \($0)" } ?? place): without text; passed over"
    case .binary(let kind): return "\(place): \(kind), not text; make text of it first"
    case .brokenJSON(let what, let offset):
      return "\(place): not a JSON object (\(what) at byte \(offset)); every line must be one whole object"
    case .locked: return "\(place): needs a password; save it without one"
    case .scan(let pages):
      return "\(place): no letters on its pages (\(pages)), pictures of text it seems; run `ocrmypdf` over it first"
    case .broken(let kind): return "\(place): \(kind) that is broken; open it in a viewer, and save it anew"
    case .withoutPages(let records):
      return "\(place): no page of text among its records (\(records))"
    case .needs(let package): return "\(place): needs what is not installed; apt-get install \(package)"
    case .tooMuch(let what): return "\(place): too much \(what) to be read; split it"
    case .missingField(let name):
      return "\(place): no \"\(name)\" that is a string; every line needs \"id\" and \"text\""
    }
  }
}
