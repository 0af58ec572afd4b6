/// Who wrote a page's article: by what its head says and by what stands near its headline.
struct StatedWriters {
  let marks: PageMarks
  let headline: Int?
  let names: AuthorNames

  /// Bytes of text around the headline within which a name is its article's writer's.
  private static let near = 1_500
  private static let nearest = 500

  /// The best of what the head states, in order of trust; more of a name near the headline makes it whole.
  func best(_ stated: [[String]]) -> [String] {
    let fromHead = stated.lazy.map { names.names($0, isExact: true) }.first { !$0.isEmpty } ?? []
    let visible = marked()
    if fromHead.isEmpty {
      if !visible.isEmpty { return visible }
      let printed = printed()
      return printed.isEmpty ? labelled() : printed
    }
    guard !visible.isEmpty else { return fromHead }
    if fromHead.allSatisfy(Self.isUserName) { return visible }
    let words = Set(visible.flatMap(Self.words))
    let isWhole = fromHead.flatMap(Self.words).allSatisfy { words.contains($0) }
    return isWhole ? visible : fromHead
  }

  private static func words(_ name: String) -> [String] { name.split(separator: " ").map { SiteNames.key(String($0)) } }

  /// `idamoss`: how somebody is called by the program that the site runs on.
  private static func isUserName(_ name: String) -> Bool {
    !name.contains(" ")
      && name.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F || $0 == 0x2D || $0 == 0x2E }
  }

  /// The names in the marks nearest to the headline; else, far from it, those on which all marks agree.
  func marked() -> [String] {
    let marks = self.marks.distances(self.marks.authors, from: headline)
    var best: (names: [String], mark: PageMarks.Mark, cost: Int)?
    for (mark, distance) in marks where distance <= Self.near {
      let cost = mark.isExact ? distance - 100 : distance
      guard cost < best?.cost ?? .max else { continue }
      let found = read(mark)
      if !found.isEmpty { best = (found, mark, cost) }
    }
    if let best { return together(best.names, best.mark) }
    let far = marks.lazy.filter(\.mark.isExact).map { read($0.mark) }.filter { !$0.isEmpty }
    guard let first = far.first, far.allSatisfy({ $0 == first }) else { return [] }
    return first
  }

  /// Several writers have a mark each, one beside the other.
  private func together(_ names: [String], _ mark: PageMarks.Mark) -> [String] {
    guard mark.isExact else { return names }
    let (tree, places) = (marks.tree, marks.places)
    var all = names
    var last = places[tree.nodes[mark.node].end]
    for other in marks.authors where other.isExact && other.node > mark.node && places[other.node] - last <= 24 {
      for name in read(other) where !all.contains(name) { all.append(name) }
      last = max(last, places[tree.nodes[other.node].end])
    }
    return all.count <= 6 ? all : names
  }

  /// The names that a mark holds: those marked inside it, if any are.
  private func read(_ mark: PageMarks.Mark) -> [String] {
    let tree = marks.tree
    if let content = tree.string(.content, of: mark.node) {
      let found = names.names([content], isExact: true)
      if !found.isEmpty { return found }
    }
    let inner = ((mark.node + 1)..<max(mark.node + 1, min(tree.nodes[mark.node].end, mark.node + 60))).filter {
      mark.isExact ? tree.says(.itemprop, of: $0, "name") : marks.isExactAuthor($0)
    }
    if !inner.isEmpty {
      let found = names.names(inner.flatMap { tree.pieces(of: $0, limit: PageMarks.longest) }, isExact: true)
      // `By Ida Moss and <a rel=author>Ole Berg</a>`
      let whole = mark.isExact ? [] : names.names(tree.pieces(of: mark.node, limit: PageMarks.longest), isExact: false)
      return found.allSatisfy(whole.contains) && !found.isEmpty ? whole : found
    }
    return names.names(tree.pieces(of: mark.node, limit: PageMarks.longest), isExact: mark.isExact)
  }

  /// `By Ida Moss` or `Ida Moss • Aug 27, 2018` in a short text near the headline that no markup says is a name.
  func printed() -> [String] {
    guard let headline else { return [] }
    let tree = marks.tree
    var best: (names: [String], cost: Int)?
    for index in max(0, headline - 60)..<min(tree.nodes.count, headline + 240) where tree.nodes[index].tag == .text {
      let cost = marks.distance(index, from: headline)
      guard cost <= Self.nearest, cost < best?.cost ?? .max, let text = shortText(index) else { continue }
      let found = names(in: text, at: index)
      if !found.isEmpty { best = (found, cost) }
    }
    return best?.names ?? []
  }

  /// `Author: Ida Moss`, wherever it stands.
  func labelled() -> [String] {
    let tree = marks.tree
    let bytes = tree.pool.span
    for (index, node) in tree.nodes.enumerated() where node.tag == .text && node.text.count >= 5 {
      let range = trimmed(bytes, node.text)
      guard range.count >= 5, bytes[range.lowerBound] | 0x20 == 0x61 || bytes[range.lowerBound] | 0x20 == 0x74 else {
        continue
      }
      guard let colon = range.prefix(12).first(where: { bytes[$0] == 0x3A }) else { continue }
      guard Self.labels.contains(readableText(bytes, range.lowerBound..<colon).lowercased()),
        let text = shortText(index)
      else { continue }
      let found = names.names(
        [text] + (colon + 1 == range.upperBound ? nextText(index).map { [$0] } ?? [] : []), isExact: false)
      if !found.isEmpty { return found }
    }
    return []
  }

  private static let labels: Set<String> = [
    "author", "authors", "autor", "autorin", "autoren", "auteur", "autore", "text", "texte", "testo", "tekst",
    "autorzy",
  ]

  private func shortText(_ index: Int) -> String? {
    let tree = marks.tree
    guard tree.nodes[index].text.count <= 4 * PageMarks.longest else { return nil }
    let text = readableText(tree.pool.span, tree.nodes[index].text)
    return text.utf8.count <= 120 ? text : nil
  }

  private func names(in text: String, at index: Int) -> [String] {
    if Self.isByline(text) {
      // The name is a link behind `By`.
      let next = text.utf8.count <= 12 ? nextText(index) : nil
      return names.names([text] + (next.map { [$0] } ?? []), isExact: false)
    }
    // A day and a sign beside the name say as much as `By`.
    guard text.utf8.count <= 80, text.utf8.contains(where: { $0 &- 0x30 < 10 }),
      StatedDay.day(text, order: .dayFirst) != nil
    else { return [] }
    let found = names.names([text], isExact: false)
    return found.count == 1 ? found : []
  }

  private func nextText(_ index: Int) -> String? {
    for next in (index + 1)..<min(marks.tree.nodes.count, index + 8) where marks.tree.nodes[next].tag == .text {
      guard let text = shortText(next) else { return nil }
      if !text.isEmpty { return text }
    }
    return nil
  }

  private static func isByline(_ text: String) -> Bool {
    let words = text.split(separator: " ").prefix(3).map { $0.lowercased() }
    guard let first = words.first else { return false }
    let by: Set<String> = [
      "by", "by:", "von", "von:", "par", "por", "di", "door", "av", "af", "autor:", "autoren:", "autorin:", "author:",
      "text:", "przez",
    ]
    return by.contains(first)
      || words.count > 1 && ["posted", "written", "published"].contains(first) && words[1] == "by"
  }
}
