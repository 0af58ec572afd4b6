import BriefingCore
import Canvas

/// Web addresses (`http://`, `https://`) that stand in a stretch of text: what browsers would take for one, without the
/// stops and brackets behind it. Linear in the stretch.
func webAddresses(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
  var found: [Range<Int>] = []
  let end = min(range.upperBound, text.count)
  var index = max(0, range.lowerBound)
  while let start = nextAddress(in: text, from: index, to: end) {
    var last = start
    var open = 0
    while last < end, isAddressByte(text[last]) {
      if text[last] == UInt8(ascii: "(") { open += 1 }
      if text[last] == UInt8(ascii: ")") {
        // A bracket that was not opened in the address closes the sentence's own.
        if open == 0 { break }
        open -= 1
      }
      last += 1
    }
    while last > start, ".,;:!?'*".utf8.contains(text[last - 1]) { last -= 1 }
    if last - start > 10 { found.append(start..<last) }
    index = max(last, start + 4)
  }
  return found
}

/// Where the next `http://` or `https://` begins.
private func nextAddress(in text: [UInt8], from: Int, to end: Int) -> Int? {
  var index = from
  while index + 8 < end {
    if text[index] == UInt8(ascii: "h"), text[index + 1] == UInt8(ascii: "t"), text[index + 2] == UInt8(ascii: "t"),
      text[index + 3] == UInt8(ascii: "p")
    {
      let colon = text[index + 4] == UInt8(ascii: "s") ? index + 5 : index + 4
      if text[colon] == UInt8(ascii: ":"), text[colon + 1] == UInt8(ascii: "/"), text[colon + 2] == UInt8(ascii: "/") {
        return index
      }
    }
    index += 1
  }
  return nil
}

/// What an address is made of, as it is typed: ASCII without blanks, quotation marks, angle and curly brackets.
private func isAddressByte(_ byte: UInt8) -> Bool {
  byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}".utf8.contains(byte)
}

extension Page.Block {
  /// Makes the web addresses in the text lead where they say. Linear in the text.
  mutating func linkAddresses() {
    addresses = webAddresses(in: text, 0..<text.count).compactMap { range in
      Hyperlink(String(decoding: text[range], as: UTF8.self)).map { Page.Address(range: range, link: $0) }
    }
  }
}

extension Source {
  /// The address that the document states, if it is one of the web: no document names a file to be opened.
  var link: Hyperlink? {
    guard let url = stated.url, url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
    return Hyperlink(url)
  }
}
