import Glibc

/// The files that paths on the command line stand for: files themselves, and all files in folders, ordered by path.
struct InputFiles {
  /// A path that cannot be read, and a sentence that says so and what to do.
  struct Unreadable: Error {
    var path: String
    var message: String
  }

  private(set) var files: [String] = []
  private(set) var failures: [Unreadable] = []

  init(_ paths: [String]) {
    for path in paths { add(path, named: true) }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var last: String?
    files.removeAll { path in
      defer { last = path }
      return path == last
    }
  }

  private mutating func add(_ path: String, named: Bool) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      failures.append(Unreadable(path: path, message: "\(path): \(reason()); check the path"))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: addFolder(path)
    case S_IFREG: files.append(path)
    default:
      if named { failures.append(Unreadable(path: path, message: "\(path): neither a file nor a folder")) }
    }
  }

  private mutating func addFolder(_ path: String) {
    guard let folder = unsafe opendir(path) else {
      failures.append(Unreadable(path: path, message: "\(path): \(reason()); check its permissions"))
      return
    }
    defer { unsafe closedir(folder) }
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let child = path.hasSuffix("/") ? path + name : path + "/" + name
      // A link to a folder is not followed: it may lead back up.
      if unsafe entry.pointee.d_type == UInt8(DT_LNK), isFolder(child) { continue }
      add(child, named: false)
    }
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func open(_ path: String) -> Result<Int32, Unreadable> {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      return .failure(Unreadable(path: path, message: "\(path): \(reason()); check the path and its permissions"))
    }
    return .success(descriptor)
  }

  static func read(_ path: String) -> Result<[UInt8], Unreadable> {
    open(path).map { descriptor in
      defer { close(descriptor) }
      var reader = ByteReader(descriptor: descriptor)
      return reader.rest()
    }
  }
}

/// The system's words for the last error.
private func reason() -> String {
  unsafe String(cString: strerror(errno))
}

/// Reads a descriptor in blocks.
struct ByteReader {
  let descriptor: Int32
  private var pending: [UInt8] = []
  private var isAtEnd = false

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Everything up to the end.
  mutating func rest() -> [UInt8] {
    while fill() {}
    defer { pending = [] }
    return pending
  }

  /// One or more whole lines, as soon as there are any; at the end what is left; nil after that.
  mutating func nextLines() -> [UInt8]? {
    var searched = 0
    while true {
      if let end = pending[searched...].lastIndex(of: UInt8(ascii: "\n")) {
        let lines = Array(pending[...end])
        pending.removeFirst(end + 1)
        return lines
      }
      searched = pending.count
      guard fill() else {
        defer { pending = [] }
        return pending.isEmpty ? nil : pending
      }
    }
  }

  /// Reads one block more; false at the end.
  private mutating func fill() -> Bool {
    guard !isAtEnd else { return false }
    let block = 1 << 18
    let old = pending.count
    pending.append(contentsOf: repeatElement(0, count: block))
    var count = -1
    repeat {
      unsafe pending.withUnsafeMutableBytes { buffer in
        unsafe count = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: old), block)
      }
    } while count < 0 && errno == EINTR
    pending.removeLast(block - max(0, count))
    if count <= 0 { isAtEnd = true }
    return count > 0
  }
}
