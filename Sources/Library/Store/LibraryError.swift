/// Why a library could not be opened or used: names the file, says what is wrong and what to do.
public struct LibraryError: Error, Hashable, Sendable, CustomStringConvertible {
  public var message: String
  public init(_ message: String) { self.message = message }
  public var description: String { message }
}
