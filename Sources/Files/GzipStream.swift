import CFormats

/// gzip data unpacked piece by piece, so that what is held does not grow with it.
@safe final class GzipStream {
  /// Why nothing more can be unpacked, the end of a sentence that begins with the path.
  enum Trouble: String {
    case cut = "the gzip data is cut; the lines before were read"
    case broken = "the gzip data is broken; the lines before were read"
    case tooDense = "unpacks to more than 250 times its size, as no text does; the lines before were read"
  }

  /// What gzip data begins with.
  static let sign: [UInt8] = [0x1F, 0x8B, 0x08]
  /// What is more than some megabytes and packs better than this is no text: it was made to fill memory and time.
  private static let ratio = 250
  private static let unsuspected = 8 << 20

  private let stream: OpaquePointer
  private var packed: [UInt8] = []
  private var start = 0
  private var taken = 0
  private var given = 0
  private(set) var trouble: Trouble?

  /// Nil when there is no memory.
  init?() {
    guard let stream = unsafe fmt_stream_open() else { return nil }
    unsafe self.stream = stream
  }

  deinit { unsafe fmt_stream_close(stream) }

  /// Whether bytes may be the first of gzip data; they may be too few to tell.
  static func mayBegin(_ bytes: [UInt8]) -> Bool { !bytes.isEmpty && sign.starts(with: bytes.prefix(sign.count)) }

  /// Whether what was put in so far is whole.
  var isAtEnd: Bool { unsafe fmt_stream_is_at_end(stream) }

  /// Adds packed bytes; to be called when all before have been given.
  func put(_ bytes: [UInt8]) {
    packed = bytes
    start = 0
  }

  /// At most `count` unpacked bytes; none when more must be put in, or when there is `trouble`.
  func next(_ count: Int) -> [UInt8] {
    guard trouble == nil else { return [] }
    var written = 0
    var left = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: count) { out, filled in
      written = unsafe packed.withUnsafeBufferPointer { buffer in
        let rest = unsafe UnsafeBufferPointer(rebasing: buffer[start...])
        left = rest.count
        return unsafe fmt_stream_take(stream, rest.baseAddress, rest.count, &left, out.baseAddress, count)
      }
      filled = max(written, 0)
    }
    taken += packed.count - start - left
    start = packed.count - left
    given += piece.count
    if written < 0 { trouble = .broken }
    if given > max(Self.unsuspected, taken * Self.ratio) { trouble = .tooDense }
    return trouble == nil ? piece : []
  }
}
