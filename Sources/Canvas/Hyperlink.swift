/// An address that cells lead to (OSC 8): safe to hand to a terminal, whatever document it came from.
public struct Hyperlink: Hashable, Sendable {
  /// Printable ASCII without blanks, quotation marks and brackets that no address holds.
  public let address: String

  /// Bytes. Longer ones are of no use to terminals.
  public static let limit = 2000

  /// Nil for what is no address of the web or of a mailbox, is too long, or holds control characters. Other bytes that
  /// addresses cannot hold are written as `%XX`. Time: linear, and bounded by the limit.
  ///
  /// Files are left out: no document names a file to be opened.
  public init?(_ text: String) {
    let schemes = ["https://", "http://", "mailto:"]
    guard text.utf8.count <= Hyperlink.limit,
      schemes.contains(where: { text.utf8.starts(with: $0.utf8) && text.utf8.count > $0.utf8.count })
    else { return nil }
    let digits = Array("0123456789ABCDEF".utf8)
    var clean: [UInt8] = []
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F { return nil }
      if byte == 0x20 || byte > 0x7F || "\"<>\\^`{|}".utf8.contains(byte) {
        clean += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        clean.append(byte)
      }
    }
    guard clean.count <= Hyperlink.limit else { return nil }
    address = String(decoding: clean, as: UTF8.self)
  }
}
