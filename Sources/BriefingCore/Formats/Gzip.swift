import CFormats

/// What gzip has packed.
package enum Gzip {
  /// The most that is unpacked, in bytes.
  static let limit = 256 << 20
  /// What is more than some megabytes and packs better than this is no text: it was made to fill memory.
  static let ratio = 250
  static let unsuspected = 8 << 20

  static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

  /// The bytes unpacked, and a sentence for the user when the data was cut or broken behind them. Linear in what comes out.
  /// - Throws: `ReadingError` for more than `limit`, and for what is no gzip data from the beginning.
  package static func unpacked(
    _ bytes: [UInt8], path: String?
  ) throws(ReadingError) -> (bytes: [UInt8], notice: String?) {
    var memory: UnsafeMutablePointer<UInt8>?
    var count = 0
    let most = min(limit, max(unsuspected, bytes.count * ratio))
    let result = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe fmt_gunzip(buffer.baseAddress, buffer.count, most, &memory, &count)
    }
    defer { unsafe fmt_free(memory) }
    if result == FMT_TOO_LARGE {
      let why = most < limit ? ", and more than \(ratio) times its size" : ""
      throw ReadingError(.tooMuch("gzip data (more than \(most >> 20) MB unpacked\(why))"), path: path)
    }
    let unpacked = unsafe Array(UnsafeBufferPointer(start: memory, count: count))
    switch result {
    case FMT_INFLATED: return (unpacked, nil)
    case FMT_CUT where count > 0: return (unpacked, "the gzip data is cut; read as far as it goes")
    case FMT_BROKEN where count > 0: return (unpacked, "the gzip data is broken; read as far as it goes")
    default: throw ReadingError(.binary("broken gzip data"), path: path)
    }
  }
}
