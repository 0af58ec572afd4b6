import Glibc

/// A file or folder that cannot be read.
public struct FileError: Error, Equatable, Sendable {
  /// As the user named it.
  public var path: String
  /// What is wrong and what to do, the end of a sentence that begins with the path.
  public var reason: String

  public init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }

  /// What an error number of the system (`errno`) means for the user.
  public init(_ path: String, number: Int32) {
    self.path = path
    switch number {
    case ENOENT: reason = "no such file or folder; check the name"
    case EACCES, EPERM: reason = "no permission to read it; ask its owner, or chmod u+r"
    case ELOOP: reason = "its symbolic links run in a circle"
    case EISDIR: reason = "a folder, not a file"
    case ENAMETOOLONG:
      self.path = path.prefix(80) + "..."
      reason = "the name is too long"
    default: reason = unsafe String(cString: strerror(number))
    }
  }

  /// One sentence for standard error: the input, what is wrong, and the cure.
  public var message: String { "\(path): \(reason)" }
}
