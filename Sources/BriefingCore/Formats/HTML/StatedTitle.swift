/// The title of a page, by agreement between its headings and what its head says, the site's name cut off.
struct StatedTitle {
  /// What `<title>` and its like say, the site's name still in them, and how much each counts.
  private var stated: [(text: String, weight: Double)] = []
  private let site: SiteNames
  /// All runs of parts of what is stated, but for the site's name; and how they compare.
  private var parts: [String] = []
  private var partKeys: Set<String> = []

  /// What is longer is no title.
  private static let longest = 400

  init(_ stated: [(text: String?, weight: Double)], site: SiteNames) {
    self.site = site
    for (text, weight) in stated {
      guard let text, !text.isEmpty, text.utf8.count <= Self.longest else { continue }
      // Most pages state one title many times.
      if !self.stated.contains(where: { $0.text == text }) {
        parts += Self.parts(text).filter { !site.contains($0) }
      }
      self.stated.append((text, weight))
    }
    partKeys = Set(parts.map(SiteNames.key))
  }

  /// The headline's text and node; or what most of the head says, without a node.
  func best(_ marks: PageMarks) -> (text: String, node: Int?)? {
    if let heading = bestHeading(marks.headings) { return (withoutKicker(heading.pieces), heading.node) }
    if let found = partOnPage(marks) { return found }
    return agreed().map { ($0, nil) }
  }

  // ---- headings ----

  private func bestHeading(_ headings: [PageMarks.Heading]) -> PageMarks.Heading? {
    let firsts = headings.count { $0.isFirst && !site.contains($0.text) }
    let keys = stated.map { SiteNames.key($0.text) }
    let wholes = Set(stated.map { SiteNames.key(withoutSite($0.text)) })
    let words = Set(stated.flatMap { Self.words($0.text) })
    var best: (heading: PageMarks.Heading, merit: Double)?
    for heading in headings.prefix(300) where heading.text.utf8.count <= Self.longest && !site.contains(heading.text) {
      let key = SiteNames.key(heading.text)
      guard key.utf8.count >= 3 else { continue }
      var merit = heading.isFirst ? 3.0 : 0
      if heading.isNamed { merit += 1 }
      if heading.isFirst, firsts == 1 { merit += 2 }
      if wholes.contains(key) {
        merit += 4
      } else if partKeys.contains(key) {
        merit += 3
      }
      if key.utf8.count >= 12, keys.contains(where: { $0.contains(key) }) { merit += 1 }
      let own = Self.words(heading.text)
      if !own.isEmpty { merit += 4 * Double(own.count { words.contains($0) }) / Double(own.count) }
      if merit > best?.merit ?? 4.5 { best = (heading, merit) }
    }
    return best?.heading
  }

  /// The longest run of pieces that the head says too; all of them if it says none.
  private func withoutKicker(_ pieces: [String]) -> String {
    let whole = pieces.joined(separator: " ")
    guard (2...8).contains(pieces.count) else { return whole }
    guard !partKeys.contains(SiteNames.key(whole)) else { return whole }
    var best = ""
    for start in pieces.indices {
      for end in start..<pieces.count {
        let run = pieces[start...end].joined(separator: " ")
        if run.utf8.count > best.utf8.count, run.utf8.count >= 12, partKeys.contains(SiteNames.key(run)) { best = run }
      }
    }
    return best.isEmpty ? whole : best
  }

  /// Words of four letters and more, or signs that are words of themselves.
  private static func words(_ text: String) -> [String] {
    let words = text.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
    return words.filter {
      $0.unicodeScalars.count >= 4 || $0.unicodeScalars.contains { ScalarClass.of($0.value) == .ideograph }
    }
  }

  // ---- the head alone ----

  /// A part of what the head says that the page says too, in an element of its own.
  private func partOnPage(_ marks: PageMarks) -> (text: String, node: Int?)? {
    var wanted: [String: Int] = [:]
    for part in parts where part.utf8.count >= 12 {
      let key = SiteNames.key(part)
      wanted[key] = key.utf8.count
    }
    guard let longest = wanted.values.max() else { return nil }
    let tree = marks.tree
    var best: (text: String, node: Int, size: Int)?
    for (index, node) in tree.nodes.enumerated() where node.tag == .text && marks.places[index] > 0 {
      guard (10...longest * 2).contains(node.text.count) else { continue }
      let text = readableText(tree.pool.span, node.text)
      guard let size = wanted[SiteNames.key(text)], size > best?.size ?? 0 else { continue }
      best = (text, index, size)
    }
    return best.map { ($0.text, $0.node) }
  }

  /// What most of the head says; a title cut short counts for the whole one.
  private func agreed() -> String? {
    let cut = stated.map { (text: withoutSite($0.text), weight: $0.weight) }.filter { !$0.text.isEmpty }
    var best: (text: String, votes: Double)?
    for (text, weight) in cut where !Self.isCutShort(text) {
      let key = SiteNames.key(text)
      var votes = weight / 100
      for other in cut {
        let otherKey = SiteNames.key(other.text)
        if otherKey == key || Self.isCutShort(other.text) && key.hasPrefix(otherKey) { votes += other.weight }
      }
      if votes > best?.votes ?? 0 { best = (text, votes) }
    }
    return best?.text ?? cut.first?.text
  }

  private static func isCutShort(_ text: String) -> Bool { text.hasSuffix("...") || text.hasSuffix("…") }
}

extension StatedTitle {
  /// Signs between a title and the name of its site or section. The first have no other use.
  private static let dividers = [
    " | ", "|", " :: ", " » ", " « ", " · ", " • ", "_", " @ ", " › ", " ‹ ", " – ", " — ", " - ", ": ", " / ",
  ].map { Array($0.utf8) }

  /// The title cut at every divider: what stands between, and the sign behind each.
  private static func split(_ text: String) -> [(text: String, sign: String)] {
    let bytes = Array(text.utf8)
    var parts: [(text: String, sign: String)] = []
    var (start, index) = (0, 0)
    while index < bytes.count, parts.count < 12 {
      let rest = bytes[index...]
      guard let sign = dividers.first(where: { $0[0] == bytes[index] && rest.starts(with: $0) }) else {
        index += 1
        continue
      }
      parts.append((String(decoding: bytes[start..<index], as: UTF8.self), String(decoding: sign, as: UTF8.self)))
      index += sign.count
      start = index
    }
    return parts + [(String(decoding: bytes[start...], as: UTF8.self), "")]
  }

  /// All runs of parts, the whole among them.
  static func parts(_ text: String) -> [String] {
    let parts = split(text)
    var runs: [String] = []
    for start in parts.indices {
      for end in start..<parts.count { runs.append(joined(parts[start...end])) }
    }
    return runs.filter { !$0.isEmpty }
  }

  private static func joined(_ parts: ArraySlice<(text: String, sign: String)>) -> String {
    var text = ""
    for (index, part) in zip(parts.indices, parts) { text += part.text + (index + 1 < parts.endIndex ? part.sign : "") }
    return text
  }

  /// Without the name of the site before or behind it, and what the same sign divides from it.
  func withoutSite(_ text: String) -> String {
    var parts = Self.split(text)[...]
    while parts.count > 1, let last = parts.last, site.contains(last.text) || last.text.isEmpty {
      parts.removeLast()
      guard let sign = parts.last?.sign, sign != ": " else { break }
      // `Title | Section | Site`
      while parts.count > 1, let section = parts.last, parts[parts.endIndex - 2].sign == sign,
        section.text.utf8.count <= 24
      {
        parts.removeLast()
      }
    }
    while parts.count > 1, let first = parts.first, site.contains(first.text) || first.text.isEmpty {
      parts.removeFirst()
    }
    if parts.count > 1, let last = parts.last, let first = parts.first,
      Self.isName(last.text, behind: parts[parts.endIndex - 2].sign),
      first.text.utf8.count > last.text.utf8.count
    {
      parts.removeLast()
    }
    return Self.joined(parts)
  }

  /// Whether the last part is a name by its look: behind a stroke any few words are.
  private static func isName(_ text: String, behind sign: String) -> Bool {
    let words = text.split(separator: " ")
    switch sign {
    case " | ", "|", " :: ", " » ", "_", " · ": return words.count <= 5
    case " - ", " – ", " — ":
      return words.count <= 3
        && words.allSatisfy { $0.unicodeScalars.first.map { ScalarClass.of($0.value) == .upper } ?? false }
    default: return false
    }
  }
}
