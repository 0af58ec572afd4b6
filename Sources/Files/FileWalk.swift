import Glibc

/// A file found where the user pointed.
public struct FoundFile: Sendable {
  /// Absolute and without symbolic links in the part the user gave: what tells one file from another.
  public var path: String
  /// As the user named it, for messages and ids.
  public var named: String
  /// In bytes.
  public var size: Int64
  /// Nanoseconds since 1970.
  public var modified: Int64
  /// Whether the user named this very file, and not only a folder that it lies in.
  public var isNamed = false
}

/// Goes through files and folders in the order of their names, hidden ones and links to folders left out, each folder once.
///
/// Folders are listed one at a time, when their turn comes, so the first file is there at once. A step costs one look at a
/// file, or one listing of a folder; what is held are the names of the folders that are open.
public struct FileWalk {
  public enum Step {
    case file(FoundFile)
    /// An entry of a folder that is no document of its own, see `PassedOver`; `kind` is a word for it.
    case skipped(FoundFile, kind: String)
    case failure(FileError)
  }

  private enum Pending {
    case argument(String)
    case entry(path: String, named: String)
    case skip(path: String, named: String, kind: String)
    case folderEnd(argument: String, countBefore: Int)
  }

  private struct Folder: Hashable {
    var device: UInt64
    var number: UInt64
  }

  /// What comes next is last.
  private var pending: [Pending]
  private var visited = Set<Folder>()
  /// Files given so far, kept when there are several arguments: one may lie in the other.
  private var given: Set<String>?
  private let arguments: [String]
  /// The arguments' absolute paths, made when the first folder is gone through.
  private var argumentPaths: Set<String>?
  private var found = 0

  /// Files and folders, in the order in which they are to be gone through.
  public init(_ paths: [String]) {
    arguments = paths
    pending = paths.reversed().map { .argument($0) }
    given = paths.count > 1 ? [] : nil
  }

  /// Files and folders listed but not yet given, those of this walk's arguments included.
  public var waiting: Int { pending.count }

  /// The next file, or something that cannot be read; nil at the end.
  public mutating func next() -> Step? {
    while let step = pending.popLast() {
      switch step {
      case .argument(let named):
        guard let path = Self.absolute(named) else { return .failure(FileError(named, number: errno)) }
        if let step = open(path: path, named: named, isArgument: true) { return step }
      case .entry(let path, let named):
        if let step = open(path: path, named: named, isArgument: false) { return step }
      case .skip(let path, let named, let kind):
        found += 1
        return .skipped(FoundFile(path: path, named: named, size: 0, modified: 0), kind: kind)
      case .folderEnd(let argument, let before):
        if found == before {
          return .failure(FileError(argument, "no documents in it; name a folder that holds text files"))
        }
      }
    }
    return nil
  }

  private mutating func open(path: String, named: String, isArgument: Bool) -> Step? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      var error = FileError(named, number: errno)
      if errno == ENOENT, named.unicodeScalars.contains("\u{FFFD}") {
        error.reason = "no file of that name, which may be no UTF-8; rename it"
      }
      return isArgument || !Self.isLooseLink(path) ? .failure(error) : nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      // A link to a folder may lead out of the one that was named, or back up.
      if !isArgument, Self.isLink(path) { return nil }
      guard visited.insert(Folder(device: UInt64(status.st_dev), number: UInt64(status.st_ino))).inserted else {
        return nil
      }
      guard let names = Self.list(path) else { return .failure(FileError(named, number: errno)) }
      if isArgument { pending.append(.folderEnd(argument: named, countBefore: found)) }
      let passedOver = PassedOver(names, in: path)
      for name in names.reversed() {
        let (path, named) = (Self.join(path, name), Self.join(named, name))
        if let kind = passedOver.kind(name), !isArgumentToo(path) {
          pending.append(.skip(path: path, named: named, kind: kind))
        } else {
          pending.append(.entry(path: path, named: named))
        }
      }
      return nil
    case S_IFREG:
      found += 1
      if given?.insert(path).inserted == false { return nil }
      let isNamed = isArgument || isArgumentToo(path)
      let modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
      let size = Int64(status.st_size)
      return .file(FoundFile(path: path, named: named, size: size, modified: modified, isNamed: isNamed))
    default:
      return isArgument ? .failure(FileError(named, "neither a file nor a folder")) : nil
    }
  }

  /// Whether a file found in a folder is also named itself.
  private mutating func isArgumentToo(_ path: String) -> Bool {
    if arguments.count < 2 { return false }
    let paths = argumentPaths ?? Set(arguments.compactMap(Self.absolute))
    argumentPaths = paths
    return paths.contains(path)
  }

  /// Whether the path is a symbolic link that leads nowhere: inside a folder that is nobody's document.
  private static func isLooseLink(_ path: String) -> Bool {
    var status = stat()
    guard errno == ENOENT, unsafe lstat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFLNK
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The path from the root, its symbolic links followed; nil with `errno` set if nothing is there.
  public static func absolute(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The names in a folder, sorted by their bytes; nil with `errno` set if it cannot be listed.
  private static func list(_ path: String) -> [String]? {
    guard let folder = unsafe opendir(path) else { return nil }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
