/// The parts of a page that say what they are: headings, and elements marked as a writer's name or a day.
struct PageMarks {
  struct Heading {
    var node: Int
    /// A line above the headline or under it is a piece of its own.
    var pieces: [String]
    var text: String { pieces.joined(separator: " ") }
    /// `<h1>`, and not one of the lesser ones.
    var isFirst: Bool
    /// Its markup says that it is the headline.
    var isNamed: Bool
  }

  struct Mark {
    var node: Int
    /// It says so by a word made for that (`itemprop`, `rel`, `<time>`), not by a class.
    var isExact: Bool
    var isModified = false
  }

  let tree: MarkupTree
  private(set) var headings: [Heading] = []
  private(set) var authors: [Mark] = []
  private(set) var dates: [Mark] = []
  /// Parts that belong to something else than the article, in the order of the page.
  private var zones: [Range<Int>] = []
  /// Bytes of text before each node.
  private(set) var places: [Int] = []

  /// Marks of a kind that are kept; real pages have some tens.
  private static let most = 2_000
  /// Bytes in which a writer's name or a day is said.
  static let longest = 240

  /// Linear in the page.
  init(_ tree: MarkupTree) {
    self.tree = tree
    places.reserveCapacity(tree.nodes.count + 1)
    var place = 0
    var isHead = false
    for (index, node) in tree.nodes.enumerated() {
      places.append(place)
      switch node.tag {
      case .head: isHead = true
      case .body: isHead = false
      case .text: if !isHead { place += node.text.count }
      case .title, .meta, .link, .skipped, .root, .lineBreak: break
      default: take(index, node)
      }
    }
    places.append(place)
  }

  private mutating func take(_ index: Int, _ node: MarkupTree.Node) {
    let traits = node.attributes.isEmpty ? [] : tree.traits(of: index)
    if isZone(node.tag, traits) { zones.append(index..<node.end) }
    if node.tag == .headline || node.tag == .heading, headings.count < Self.most, !traits.contains(.hidden) {
      addHeading(index, node)
    }
    if authors.count < Self.most {
      if isExactAuthor(index) {
        authors.append(Mark(node: index, isExact: true))
      } else if traits.contains(.byline) || isAuthorClass(index) {
        authors.append(Mark(node: index, isExact: false))
      }
    }
    if dates.count < Self.most, node.tag == .time || traits.contains(.date) || isExactDate(index) {
      addDate(index, node)
    }
  }

  private func isZone(_ tag: MarkupTree.Tag, _ traits: Markup.Traits) -> Bool {
    switch tag {
    case .navigation, .footer, .aside, .form: true
    case .body, .main, .root: false
    default: !traits.isDisjoint(with: [.comments, .related, .navigation, .foot, .side, .advertisement, .appeal])
    }
  }

  /// Class names in other languages.
  private func isAuthorClass(_ index: Int) -> Bool {
    guard let range = tree.value(.class, of: index), find(tree.pool.span, range, "aut") != nil else { return false }
    return ["autor", "autoren", "autores", "auteur", "auteurs", "autore", "autori"].contains {
      tree.says(.class, of: index, $0)
    }
  }

  private mutating func addHeading(_ index: Int, _ node: MarkupTree.Node) {
    let pieces = tree.pieces(of: index, limit: 500)
    guard !pieces.isEmpty else { return }
    let isNamed =
      tree.says(.itemprop, of: index, "headline") || tree.says(.class, of: index, "title")
      || tree.says(.class, of: index, "headline")
    headings.append(Heading(node: index, pieces: pieces, isFirst: node.tag == .headline, isNamed: isNamed))
  }

  func isExactAuthor(_ index: Int) -> Bool {
    if tree.says(.itemprop, of: index, "author") || tree.says(.rel, of: index, "author") { return true }
    return tree.nodes[index].tag == .anchor && tree.value(.href, of: index).map(isAuthorAddress) == true
  }

  /// `/author/ida-moss`: the page of a writer; nothing behind it is the list of all.
  private func isAuthorAddress(_ range: Range<Int>) -> Bool {
    let bytes = tree.pool.span
    for word in Self.authorFolders {
      guard let start = find(bytes, range, word) else { continue }
      return start + word.utf8.count < range.upperBound
    }
    return false
  }

  private static let authorFolders = [
    "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/autore/", "/redakteur/",
  ]

  private func isExactDate(_ index: Int) -> Bool {
    tree.says(.itemprop, of: index, "datePublished") || tree.says(.itemprop, of: index, "dateModified")
      || tree.says(.property, of: index, "datePublished")
  }

  private mutating func addDate(_ index: Int, _ node: MarkupTree.Node) {
    let isPublished = tree.says(.itemprop, of: index, "datePublished") || tree.says(.class, of: index, "published")
    let isModified =
      tree.says(.itemprop, of: index, "dateModified") || tree.says(.class, of: index, "updated")
      || tree.says(.class, of: index, "modified")
    let isExact = tree.says(.itemprop, of: index, "datePublished") || node.tag == .time
    dates.append(Mark(node: index, isExact: isExact, isModified: isModified && !isPublished))
  }

  /// How far each mark is from the headline; without one, from the top. Those in a part that belongs to something else
  /// are left out, unless the headline stands in it too.
  func distances(_ marks: [Mark], from headline: Int?) -> [(mark: Mark, distance: Int)] {
    var end = 0
    var zone = 0
    return marks.compactMap { mark in
      while zone < zones.count, zones[zone].lowerBound <= mark.node {
        let isArticles = headline.map { zones[zone].contains($0) } ?? false
        if !isArticles { end = max(end, zones[zone].upperBound) }
        zone += 1
      }
      guard mark.node >= end else { return nil }
      return (mark, headline.map { distance(mark.node, from: $0) } ?? places[mark.node] / 8)
    }
  }

  /// How far a node is from the headline, in bytes of text; what stands above counts twice, for most stands below.
  func distance(_ node: Int, from headline: Int) -> Int {
    let start = places[headline]
    let end = places[tree.nodes[headline].end]
    if places[node] >= end { return places[node] - end }
    let last = places[tree.nodes[node].end]
    return last <= start ? 2 * (start - last) : 0
  }
}

extension MarkupTree {
  /// What class, id and role say an element is for.
  func traits(of index: Int) -> Markup.Traits {
    var traits: Markup.Traits = []
    for attribute in [Attribute.class, .id, .role, .itemprop] {
      guard let value = value(attribute, of: index) else { continue }
      traits.formUnion(ClassWords.traits(pool.span, value))
    }
    if value(.hidden, of: index) != nil { traits.insert(.hidden) }
    return traits
  }

  /// Whether a word is among those of an attribute, letters of both cases alike; `title` is one of `entry-title` too.
  func says(_ attribute: Attribute, of index: Int, _ word: String) -> Bool {
    guard let range = value(attribute, of: index) else { return false }
    let bytes = pool.span
    guard let start = find(bytes, range, word) else { return false }
    let end = start + word.utf8.count
    func isLetter(_ place: Int) -> Bool { range.contains(place) && (bytes[place] | 0x20) &- 0x61 < 26 }
    return !isLetter(start - 1) && !isLetter(end)
  }

  /// The texts inside a node, each as people read it, up to some bytes in all; empty if there are more.
  func pieces(of node: Int, limit: Int) -> [String] {
    var pieces: [String] = []
    var count = 0
    var linkEnd = node
    for index in node..<min(nodes[node].end, node + 80) where index >= linkEnd {
      // The sign that a heading is linked by is none of its words.
      if isPermalink(index, inHeading: true) { linkEnd = nodes[index].end }
      guard nodes[index].tag == .text else { continue }
      count += nodes[index].text.count
      guard nodes[index].text.count <= limit * 4 else { return [] }
      let text = readableText(pool.span, nodes[index].text)
      if !text.isEmpty { pieces.append(text) }
    }
    let length = pieces.reduce(0) { $0 + $1.utf8.count }
    return length <= limit && nodes[node].end <= node + 400 ? pieces : []
  }
}

/// The first place of a word, letters of both cases alike.
func find(_ bytes: Span<UInt8>, _ range: Range<Int>, _ word: String) -> Int? {
  let letters = word.utf8
  guard let first = letters.first, range.count >= letters.count else { return nil }
  for start in range.lowerBound...(range.upperBound - letters.count) where bytes[start] | 0x20 == first | 0x20 {
    var index = start
    var isEqual = true
    for letter in letters {
      guard bytes[index] | 0x20 == letter | 0x20 else {
        isEqual = false
        break
      }
      index += 1
    }
    if isEqual { return start }
  }
  return nil
}
