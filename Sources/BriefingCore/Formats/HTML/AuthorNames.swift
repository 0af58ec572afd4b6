/// The names in what a page gives as its writers: `By Ida Moss and Ole Berg, Staff Writers` are two.
struct AuthorNames {
  let site: SiteNames

  /// More are no byline.
  private static let most = 8

  /// The people named, in order, once each. If `isExact`, the text holds nothing but names, so one word is a name too.
  func names(_ pieces: [String], isExact: Bool) -> [String] {
    var names: [String] = []
    var keys: Set<String> = []
    for part in parts(pieces) where isName(part.words, isExact: isExact || part.isIntroduced) {
      let name = part.words.joined(separator: " ")
      guard !site.isCalled(name), keys.insert(SiteNames.key(name)).inserted else { continue }
      names.append(name)
    }
    // `Ida Moss, London`: beside a whole name one word is a place or an agency.
    if names.contains(where: { $0.contains(" ") }) { names.removeAll { !$0.contains(" ") && Self.isPlain($0) } }
    return names.count <= Self.most ? names : []
  }

  /// Of a script with spaces between words.
  private static func isPlain(_ name: String) -> Bool {
    name.unicodeScalars.first.map { ScalarClass.of($0.value) != .ideograph } ?? false
  }

  private struct Part {
    var words: [String] = []
    /// Behind `by`.
    var isIntroduced = false
  }

  /// Runs of words between commas, joints (`and`) and the borders of elements.
  private func parts(_ pieces: [String]) -> [Part] {
    var parts: [Part] = []
    var part = Part()
    var isOver = false
    func flush() {
      if !part.words.isEmpty { parts.append(part) }
      part.words = []
    }
    for piece in pieces {
      for word in piece.split(whereSeparator: { $0.isWhitespace }).prefix(40) {
        let bare = Self.bare(word)
        let lower = bare.lowercased()
        if Self.isDivider(word) || Self.joints.contains(lower) {
          flush()
          isOver = false
        } else if lower == "by" || (part.words.isEmpty && Self.introductions.contains(lower)) || word.hasSuffix(":") {
          part = Part(isIntroduced: true)
          isOver = false
        } else if Self.isForeign(word) || (!part.words.isEmpty && Self.ends.contains(lower)) {
          // `Ida Moss Dec 15, 2016`
          if part.words.last.map(Self.isMonth) == true { part.words.removeLast() }
          flush()
          isOver = true
        } else if !isOver, !bare.isEmpty {
          part.words.append(bare)
        }
        if word.hasSuffix(",") || word.hasSuffix(";") || word.hasSuffix(")") {
          flush()
          isOver = false
        }
      }
      flush()
      isOver = false
    }
    return parts
  }

  private static func bare(_ word: Substring) -> String {
    let bytes = Array(word.utf8)
    var (start, end) = (0, bytes.count)
    func isMark(_ byte: UInt8) -> Bool { [0x2C, 0x3B, 0x3A, 0x22, 0x2A, 0x28, 0x29, 0x5B, 0x5D].contains(byte) }
    while start < end, isMark(bytes[start]) { start += 1 }
    while end > start, isMark(bytes[end - 1]) { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func isMonth(_ word: String) -> Bool {
    let bytes = Array(word.utf8).filter { $0 != 0x2E }
    return MonthNames.month(bytes.span, 0..<bytes.count) != nil
  }

  /// A sign that stands between words, not in them.
  private static func isDivider(_ word: Substring) -> Bool {
    !word.unicodeScalars.contains { ScalarClass.of($0.value).isWord }
  }

  /// Part of an address, a user's id, a time, a day: no name, and what follows it is none either.
  private static func isForeign(_ word: Substring) -> Bool {
    word.utf8.contains { $0 == 0x40 || $0 &- 0x30 < 10 } || word.contains("://") || word.hasPrefix("www.")
      || word.hasPrefix("(") || word.contains("[")
  }

  /// Words that join names.
  private static let joints: Set<String> = [
    "and", "und", "et", "y", "e", "i", "og", "och", "en", "with", "mit", "ja", "&", "ve",
  ]
  /// Words that stand before names.
  private static let introductions: Set<String> = [
    "by", "von", "par", "por", "di", "da", "door", "av", "af", "przez", "od", "posted", "written", "published", "words",
    "text",
    "article", "artikel", "beitrag", "author", "autor", "autorin", "autore", "auteur", "story", "reporting", "reported",
    "geschrieben",
    "verfasst", "ein", "eine", "the", "about", "über", "submitted", "contributed", "publié", "publicado", "redactie",
    "автор",
  ]
  /// Words behind which no name goes on.
  private static let ends: Set<String> = [
    "for", "from", "in", "at", "on", "is", "für", "aus", "am", "um", "im", "le", "il", "el", "pour", "per", "para",
    "op", "|", "pm",
  ]

  private func isName(_ words: [String], isExact: Bool) -> Bool {
    guard (1...6).contains(words.count) else { return false }
    var capitals = 0
    for word in words {
      guard word.utf8.count <= 40, let first = word.unicodeScalars.first, !Self.others.contains(word.lowercased())
      else {
        return false
      }
      switch ScalarClass.of(first.value) {
      case .upper, .letter: capitals += 1
      case .ideograph: return words.count <= 2 && word.unicodeScalars.count <= 8
      case .lower where words.count == 1 || Self.particles.contains(word): break
      default: return false
      }
    }
    return words.count == 1 ? isExact && words[0].utf8.count >= 2 : capitals >= 1
  }

  private static let particles: Set<String> = [
    "van", "von", "de", "der", "den", "del", "della", "di", "da", "du", "des", "la", "le", "al", "el", "bin", "ibn",
    "dos", "das",
    "ter", "ten", "zu", "af", "av", "y", "abu", "vom", "zur", "dal", "dalla", "do",
  ]

  /// Words that no name has: roles, labels of links beside a name, words for people without a name.
  private static let others: Set<String> = [
    "admin", "administrator", "anonymous", "guest", "gast", "webmaster", "editor", "editors", "editorial", "reporter",
    "reporters",
    "writer", "writers", "correspondent", "contributor", "contributors", "contributing", "columnist", "journalist",
    "redakteur",
    "redakteurin", "redakteure", "chefredakteur", "redaktion", "redaktionsleitung", "rédaction", "redacción",
    "redazione", "staff",
    "follow", "twitter", "facebook", "instagram", "linkedin", "email", "e-mail", "mail", "share", "view", "more",
    "posts", "comments",
    "comment", "kommentare", "read", "min", "minutes", "subscribe", "bio", "profile", "updated", "published", "posted",
    "agencies",
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch", "donnerstag",
    "freitag",
    "samstag", "sonntag", "unknown", "copyright", "image", "photo", "foto", "getty", "archiv", "all", "alle", "see",
    "mehr", "website", "copied", "link", "project", "program", "programme", "institute", "university", "department",
    "desk",
    "null", "undefined", "autoren", "authors", "author", "autor", "by", "who", "latest", "news",
  ]
}
