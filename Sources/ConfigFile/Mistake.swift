/// Something in the file that cannot be used: where, what, and what to do. The rest of the file still counts.
public struct Mistake: Hashable, Sendable, CustomStringConvertible {
  /// From 1; 0: the file as a whole.
  public var line: Int
  /// From 1, in characters; 0: the line as a whole.
  public var column: Int
  public var text: String

  public init(line: Int = 0, column: Int = 0, _ text: String) {
    self.line = line
    self.column = column
    self.text = text
  }

  init(_ place: Place, _ text: String) {
    self.init(line: place.line, column: place.column, text)
  }

  /// `3:5: no setting is called 'muose'; did you mean mouse?`, to stand behind the file's name and a colon.
  public var description: String {
    line == 0 ? " \(text)" : column == 0 ? "\(line): \(text)" : "\(line):\(column): \(text)"
  }
}

/// Where something begins in the file, both from 1.
struct Place: Hashable, Sendable {
  var line: Int
  var column: Int
}
