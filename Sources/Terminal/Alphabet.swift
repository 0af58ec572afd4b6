import CNcurses

/// Whether the environment asks for UTF-8, or leaves it open; for programs that print without a screen.
public func environmentIsUTF8() -> Bool { Alphabet.mayReplaceLocale(environment) }

/// A text as it can be shown where the environment has chosen another character set than UTF-8: in ASCII; else as it is.
public func textAsShown(_ text: String) -> String {
  if Alphabet.mayReplaceLocale(environment) { return text }
  return String(decoding: text.unicodeScalars.map { $0 == "\n" ? 0x0A : Alphabet.stand(in: $0.value) }, as: UTF8.self)
}

/// What characters the terminal can be sent, and what stands for those it cannot.
struct Alphabet {
  /// Whether the locale is UTF-8. If not, only ASCII is sent.
  let isUTF8: Bool

  /// Sets the C library's character set from the environment.
  ///
  /// A system without locales, or with none chosen, gets UTF-8; one who chose another set gets ASCII.
  static func chosen(by environment: (String) -> String?) -> Alphabet {
    Alphabet(isUTF8: ct_choose_locale(mayReplaceLocale(environment)))
  }

  /// Whether a locale that turned out not to be UTF-8 was not the user's own wish.
  ///
  /// `LANG=C` is what a system says that was never asked; `LC_ALL=C` and `LC_CTYPE=C` are said by somebody. A UTF-8
  /// locale that is not installed is a wish for UTF-8.
  static func mayReplaceLocale(_ environment: (String) -> String?) -> Bool {
    for (name, isWeak) in [("LC_ALL", false), ("LC_CTYPE", false), ("LANG", true)] {
      guard let value = environment(name), !value.isEmpty else { continue }
      let lower = value.lowercased()
      if lower.hasSuffix("utf-8") || lower.hasSuffix("utf8") { return true }
      return isWeak && (value == "C" || value == "POSIX" || !value.contains("."))
    }
    return true
  }

  /// ASCII for a character that cannot be sent.
  static func stand(in scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x20...0x7E: UInt8(scalar)
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: UInt8(ascii: " ")
    case 0x2018...0x201B, 0x2032, 0xB4: UInt8(ascii: "'")
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: UInt8(ascii: "\"")
    case 0x2039: UInt8(ascii: "<")
    case 0x203A, 0x2192, 0x25B6, 0x25B8: UInt8(ascii: ">")
    case 0x2190: UInt8(ascii: "<")
    case 0x2010...0x2015, 0x2212, 0x2500...0x2501, 0x2504...0x2505, 0x2508...0x2509, 0x2550: UInt8(ascii: "-")
    case 0x2502...0x2503, 0x2506...0x2507, 0x250A...0x250B, 0x2551, 0x258C...0x258F, 0x2590: UInt8(ascii: "|")
    case 0x250C...0x254B, 0x2552...0x256C: UInt8(ascii: "+")
    case 0x2588...0x258B: UInt8(ascii: "#")
    case 0x2581...0x2587: UInt8(ascii: "_")
    case 0x2022, 0x25CF, 0x25C6, 0x2605: UInt8(ascii: "*")
    case 0x25CB, 0x25E6: UInt8(ascii: "o")
    case 0xB7, 0x2026: UInt8(ascii: ".")
    case 0x2713, 0x2714: UInt8(ascii: "x")
    case 0xC0...0x17F: latin(scalar)
    default: UInt8(ascii: "?")
    }
  }

  /// The letter under an accent, for the Latin letters of Europe (U+00C0 to U+017F).
  private static func latin(_ scalar: UInt32) -> UInt8 {
    let letters: StaticString = """
      AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty\
      AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOo\
      RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
      """
    return Array(letters.description.utf8)[Int(scalar - 0xC0)]
  }
}
