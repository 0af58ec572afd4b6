import CFormats

/// What gzip has packed.
package enum Gzip {
  /// The most that is unpacked, in bytes.
  static let limit = 256 << 20
  /// No text packs better than this; what does was made to fill memory.
  private static let ratio = 1_000

  static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

  /// The bytes unpacked, and a sentence for the user when the data was cut or broken behind them. Linear in what comes out.
  /// - Throws: `ReadingError` for more than `limit`, and for what is no gzip data from the beginning.
  package static func unpacked(_ bytes: [UInt8], path: String?) throws(ReadingError) -> (bytes: [UInt8], notice: String?) {
    var memory: UnsafeMutablePointer<UInt8>?
    var count = 0
    let most = min(limit, (bytes.count + 1024) * ratio)
    let result = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe fmt_gunzip(buffer.baseAddress, buffer.count, most, &memory, &count)
    }
    defer { unsafe fmt_free(memory) }
    if result == FMT_TOO_LARGE {
      throw ReadingError(.tooMuch("gzip data (more than \(most >> 20) MB unpacked)"), path: path)
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
