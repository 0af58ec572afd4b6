import Glibc

/// A file found where the user pointed.
struct FoundFile: Sendable {
  /// Absolute and without symbolic links in the part the user gave: what tells one file from another.
  var path: String
  /// As the user named it, for messages and ids.
  var named: String
  var size: Int64
  /// Nanoseconds since 1970.
  var modified: Int64
}

/// Goes through files and folders in the order of their names, hidden ones left out, each folder once however it is linked.
///
/// Folders are listed one at a time, when their turn comes, so the first file is there at once.
struct FileWalk {
  enum Step {
    case file(FoundFile)
    /// The message names the input and says what to do.
    case failure(String)
  }

  private enum Pending {
    case argument(String)
    case entry(path: String, named: String)
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
  private var found = 0

  init(_ paths: [String]) {
    pending = paths.reversed().map { .argument($0) }
    given = paths.count > 1 ? [] : nil
  }

  /// Files and folders listed but not yet given, those of this walk's arguments included.
  var waiting: Int { pending.count }

  mutating func next() -> Step? {
    while let step = pending.popLast() {
      switch step {
      case .argument(let named):
        guard let path = Self.absolute(named) else { return .failure(Self.message(named, errno)) }
        if let step = open(path: path, named: named, isArgument: true) { return step }
      case .entry(let path, let named):
        if let step = open(path: path, named: named, isArgument: false) { return step }
      case .folderEnd(let argument, let before):
        if found == before {
          return .failure("\(argument): no documents in it; name a folder that holds text files")
        }
      }
    }
    return nil
  }

  private mutating func open(path: String, named: String, isArgument: Bool) -> Step? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      let error = errno
      // A link inside a folder that leads nowhere is nobody's document.
      return isArgument || error != ENOENT ? .failure(Self.message(named, error)) : nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      guard visited.insert(Folder(device: UInt64(status.st_dev), number: UInt64(status.st_ino))).inserted else {
        return nil
      }
      if isArgument { pending.append(.folderEnd(argument: named, countBefore: found)) }
      guard let names = Self.list(path) else { return .failure(Self.message(named, errno)) }
      for name in names.reversed() {
        pending.append(.entry(path: Self.join(path, name), named: Self.join(named, name)))
      }
      return nil
    case S_IFREG:
      found += 1
      if given?.insert(path).inserted == false { return nil }
      let modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
      return .file(FoundFile(path: path, named: named, size: Int64(status.st_size), modified: modified))
    default:
      return isArgument ? .failure("\(named): neither a file nor a folder") : nil
    }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  static func absolute(_ path: String) -> String? {
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

  /// What an error of the system means for the user.
  static func message(_ path: String, _ error: Int32) -> String {
    switch error {
    case ENOENT: "\(path): no such file or folder; check the name"
    case EACCES, EPERM: "\(path): no permission to read it; ask its owner, or chmod u+r"
    case ELOOP: "\(path): its symbolic links run in a circle"
    case ENAMETOOLONG: "\(path.prefix(80))...: the name is too long"
    default: unsafe "\(path): \(String(cString: strerror(error)))"
    }
  }
}
