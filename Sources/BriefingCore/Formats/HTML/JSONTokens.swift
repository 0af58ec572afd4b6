/// The tokens of JSON; mistakes end it. Linear.
struct JSONTokens {
  enum Token {
    case open(isObject: Bool)
    case close
    case comma
    case colon
    /// Its escapes resolved.
    case string([UInt8])
  }

  private var scanner: JSONScanner

  init(_ bytes: [UInt8]) {
    scanner = JSONScanner(bytes)
  }

  mutating func next() -> Token? { scanner.nextToken() }
}

extension JSONScanner {
  /// The next sign or string; numbers and words are passed over; nil at the end or at a string that is none.
  fileprivate mutating func nextToken() -> JSONTokens.Token? {
    while let next = byte {
      switch next {
      case 0x7B, 0x5B:
        index += 1
        return .open(isObject: next == 0x7B)
      case 0x7D, 0x5D:
        index += 1
        return .close
      case 0x2C:
        index += 1
        return .comma
      case 0x3A:
        index += 1
        return .colon
      case 0x22: return (try? string()).map { .string($0) }
      default: index += 1
      }
    }
    return nil
  }
}
