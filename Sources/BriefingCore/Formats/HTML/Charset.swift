import CFormats

/// Bytes of a page made into UTF-8, by what the page, its container and the bytes themselves say of their encoding.
enum Charset {
  /// A byte order mark stands before all; then bytes that are UTF-8 are UTF-8, whatever they are called; then what the
  /// container states, what the page states, and last the look of the bytes. Linear.
  static func decoded(_ bytes: [UInt8], stated: String? = nil) -> DecodedText {
    var decoded = DecodedText(bytes)
    if decoded.isVerbatim || decoded.notices.first == DecodedText.utf16Notice { return decoded }
    guard let name = (stated ?? declared(bytes.span)).flatMap(encoding), let text = converted(bytes, from: name) else {
      return decoded
    }
    decoded.text = text
    decoded.notices = ["read as \(name)"]
    return decoded
  }

  /// What `<meta charset>` or its older form says in the first bytes, where browsers look for it.
  static func declared(_ bytes: Span<UInt8>) -> String? {
    let wanted = Array("charset".utf8)
    let end = min(bytes.count, 4096)
    var index = 0
    while index + wanted.count < end {
      var matched = 0
      while matched < wanted.count, bytes[index + matched] | 0x20 == wanted[matched] { matched += 1 }
      index += max(1, matched)
      guard matched == wanted.count else { continue }
      while index < end, bytes[index] <= 0x20 || bytes[index] == 0x3D || bytes[index] == 0x22 || bytes[index] == 0x27 {
        index += 1
      }
      let start = index
      while index < end, isNameByte(bytes[index]) { index += 1 }
      if index > start { return readableText(bytes, start..<index) }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F
  }

  /// What an encoding is called where it is converted; nil for one that pages do not use, and for UTF-8: those are told by
  /// their bytes. Source: the labels of the Encoding Standard (WHATWG), as far as they are met.
  private static func encoding(_ label: String) -> String? {
    switch label.lowercased() {
    case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252": "WINDOWS-1252"
    case "iso-8859-2", "latin2": "ISO-8859-2"
    case "iso-8859-5": "ISO-8859-5"
    case "iso-8859-6": "ISO-8859-6"
    case "iso-8859-7": "ISO-8859-7"
    case "iso-8859-8", "iso-8859-8-i": "ISO-8859-8"
    case "iso-8859-9", "latin5", "windows-1254", "cp1254": "WINDOWS-1254"
    case "iso-8859-13": "ISO-8859-13"
    case "iso-8859-15", "latin-9": "ISO-8859-15"
    case "windows-1250", "cp1250", "x-cp1250": "WINDOWS-1250"
    case "windows-1251", "cp1251", "x-cp1251": "WINDOWS-1251"
    case "windows-1253", "cp1253": "WINDOWS-1253"
    case "windows-1255", "cp1255": "WINDOWS-1255"
    case "windows-1256", "cp1256": "WINDOWS-1256"
    case "windows-1257", "cp1257": "WINDOWS-1257"
    case "windows-1258", "cp1258": "WINDOWS-1258"
    case "windows-874", "tis-620", "iso-8859-11": "CP874"
    case "koi8-r", "koi8", "koi8_r": "KOI8-R"
    case "koi8-u": "KOI8-U"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j": "CP932"
    case "euc-jp", "x-euc-jp": "EUC-JP"
    case "iso-2022-jp": "ISO-2022-JP"
    case "euc-kr", "ks_c_5601-1987", "windows-949": "CP949"
    case "gb2312", "gbk", "gb18030", "x-gbk", "cp936": "GB18030"
    case "big5", "big5-hkscs", "x-x-big5": "BIG5-HKSCS"
    default: nil
    }
  }

  private static func converted(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    var memory: UnsafeMutablePointer<UInt8>?
    var count = 0
    let isDone = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe fmt_to_utf8(name, buffer.baseAddress, buffer.count, &memory, &count)
    }
    guard isDone else { return nil }
    defer { unsafe fmt_free(memory) }
    return unsafe Array(UnsafeBufferPointer(start: memory, count: count))
  }
}
