import Glibc

/// A file that is there whole or not at all: what is written stands under its name only once `finish` has come. Until
/// then it has no name (or, where the file system cannot do that, another one beside it), so that nothing is left of it
/// when the program is killed.
///
/// A device (`/dev/stdout`) is written to as it is.
public struct NewFile: ~Copyable {
  /// What a name stands for already.
  public enum Present: Sendable {
    case nothing, file, folder, device
    /// A named pipe or a socket.
    case pipe
  }

  private var descriptor: Int32 = -1
  /// As the user named it.
  private let named: String
  /// Where it will stand: links of the name are followed.
  private let path: String
  private let replaces: Bool
  private let isDevice: Bool
  /// The name it has until it is finished; nil: none.
  private var temporary: String?

  public static func present(at path: String) -> Present {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      // A link that leads nowhere takes the name too.
      return unsafe lstat(path, &status) == 0 ? .file : .nothing
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFCHR: return .device
    case S_IFREG: return .file
    default: return .pipe
    }
  }

  /// - Parameter replacing: whether a file that has the name already may go.
  public init(_ path: String, replacing: Bool) throws(FileError) {
    named = path
    replaces = replacing
    let present = NewFile.present(at: path)
    isDevice = present == .device || present == .pipe
    self.path = present == .file ? NewFile.followed(path) : path
    switch present {
    case .folder: throw FileError(path, "a folder; name a file in it")
    case .file where !replacing: throw NewFile.taken(path)
    case .file, .nothing: try openBeside()
    case .device, .pipe:
      // A named pipe that nobody reads would be waited for.
      descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
      if descriptor < 0 { throw NewFile.failure(path, errno) }
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if let temporary { unsafe unlink(temporary) }
  }

  private var folder: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private mutating func openBeside() throws(FileError) {
    // O_TMPFILE, which Swift does not see: a file without a name.
    descriptor = unsafe open(folder, 0o20000000 | O_DIRECTORY | O_RDWR | O_CLOEXEC, 0o666)
    if descriptor >= 0 { return }
    guard [EISDIR, EOPNOTSUPP, EINVAL, ENOENT].contains(errno) else { throw NewFile.failure(named, errno) }
    let name = makeName()
    descriptor = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw NewFile.failure(named, errno) }
    temporary = name
  }

  /// A name beside the file that nothing else has.
  private func makeName() -> String {
    "\(folder)/.briefings-\(getpid())-\(UInt32.random(in: 0...(.max)))"
  }

  public borrowing func write(_ bytes: [UInt8]) throws(FileError) {
    let failure = writeAll(bytes, to: descriptor)
    if failure != 0 { throw NewFile.failure(named, failure) }
  }

  /// Gives the file its name. What had it before is there, whole, until this moment.
  public consuming func finish() throws(FileError) {
    guard !isDevice else { return }
    if fsync(descriptor) != 0, errno != EINVAL { throw NewFile.failure(named, errno) }
    var status = stat()
    if replaces, unsafe stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
    if temporary == nil {
      let handle = "/proc/self/fd/\(descriptor)"
      if unsafe linkat(AT_FDCWD, handle, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 { return }
      guard errno == EEXIST, replaces else { throw NewFile.failure(named, errno) }
      let name = makeName()
      guard unsafe linkat(AT_FDCWD, handle, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 else {
        throw NewFile.failure(named, errno)
      }
      temporary = name
    } else if !replaces {
      // Takes the name; what follows replaces only that.
      let claim = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard claim >= 0 else { throw NewFile.failure(named, errno) }
      close(claim)
    }
    guard let name = temporary, unsafe rename(name, path) == 0 else { throw NewFile.failure(named, errno) }
    temporary = nil
  }

  private static func followed(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func taken(_ path: String) -> FileError {
    FileError(path, "a file of that name is there already; it was left as it is")
  }

  private static func failure(_ path: String, _ number: Int32) -> FileError {
    switch number {
    case EEXIST: taken(path)
    case ENOENT, ENOTDIR: FileError(path, "its folder is not there; make it first, or check the name")
    case EACCES, EPERM, EROFS: FileError(path, "no permission to write there; name another folder")
    case ENOSPC, EDQUOT: FileError(path, "the disk is full; nothing of it was kept")
    case EISDIR: FileError(path, "a folder; name a file in it")
    case ENXIO: FileError(path, "a pipe that no program reads from; start that first")
    default: FileError(path, number: number)
    }
  }
}

/// Writes all bytes to a descriptor, however many calls it takes; gives the error number (`errno`), 0 when all is written.
public func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  unsafe bytes.withUnsafeBytes { buffer in
    var rest = unsafe buffer[...]
    while unsafe !rest.isEmpty {
      let written = unsafe write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written > 0 {
        unsafe rest = rest.dropFirst(written)
      } else if written == 0 {
        return EIO
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        unsafe poll(&ready, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
