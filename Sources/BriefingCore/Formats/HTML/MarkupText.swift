/// Makes text out of a tree: block elements are paragraphs with a blank line between, line breaks end a line, what stands in
/// a line is run together as it is.
struct MarkupText {
  private let tree: MarkupTree
  private(set) var text: [UInt8] = []
  private(set) var markup = Markup()
  /// The containers open, and where in the tree each ends.
  private var open: [(container: Int, end: Int)] = []
  private var blockStart = 0
  private var linked = 0
  private var isSpaceDue = false
  private var linkEnd = 0

  /// The text of everything below `root`. Linear; no recursion.
  init(_ tree: MarkupTree, root: Int = 0) {
    self.tree = tree
    text.reserveCapacity(tree.pool.count)
    guard root < tree.nodes.count else { return }
    markup.containers.append(
      Markup.Container(parent: -1, end: 0, kind: .other, traits: [], blocks: 0..<0))
    open = [(0, tree.nodes[root].end)]
    var index = root
    while index < tree.nodes[root].end {
      while let last = open.last, index >= last.end { close() }
      index = take(index)
    }
    while !open.isEmpty { close() }
  }

  /// One node; gives the next to be taken.
  private mutating func take(_ index: Int) -> Int {
    let node = tree.nodes[index]
    switch node.tag {
    case .text: add(node.text, isPreformatted: isPreformatted, isLink: index < linkEnd)
    case .skipped, .head: return node.end
    case .lineBreak: endLine()
    case .rule: endBlock()
    case .anchor: linkEnd = max(linkEnd, node.end)
    case .inline, .other, .time, .meta, .link, .title:
      if node.attributes.isEmpty && node.tag != .time { break }
      let traits = traits(of: index)
      // Inside a sentence only what is hidden or is no part of it is a block of its own.
      if !traits.isDisjoint(with: [.hidden, .caption]), node.end > index + 1 { begin(.other, traits, index) }
    default: begin(kind(node.tag), traits(of: index), index)
    }
    return index + 1
  }

  private var isPreformatted: Bool {
    guard let last = open.last else { return false }
    return markup.containers[last.container].kind == .preformatted
  }

  private mutating func begin(_ kind: Markup.Kind, _ traits: Markup.Traits, _ node: Int) {
    endBlock()
    let parent = open.last?.container ?? 0
    open.append((markup.containers.count, tree.nodes[node].end))
    let first = markup.blocks.count
    var container = Markup.Container(parent: parent, end: 0, kind: kind, traits: traits, blocks: first..<first)
    name(&container, node)
    markup.containers.append(container)
  }

  /// The words of an element's class, id and role, as hashes.
  private mutating func name(_ container: inout Markup.Container, _ node: Int) {
    let first = markup.tokens.count
    for attribute in [MarkupTree.Attribute.class, .id, .role, .itemprop] {
      guard let value = tree.value(attribute, of: node) else { continue }
      markup.tokens += ClassTokens.hashes(tree.pool.span, value)
    }
    container.tokens = first..<markup.tokens.count
    // Ids differ from element to element, so what is called the same is told by class alone.
    if let value = tree.value(.class, of: node) { container.signature = ClassTokens.signature(tree.pool.span, value) }
  }

  private mutating func close() {
    endBlock()
    guard let last = open.popLast() else { return }
    let first = markup.containers[last.container].blocks.lowerBound
    markup.containers[last.container].blocks = first..<markup.blocks.count
    markup.containers[last.container].end = markup.containers.count
  }

  private mutating func add(_ range: Range<Int>, isPreformatted: Bool, isLink: Bool) {
    let pool = tree.pool
    let bytes = pool.span
    let before = text.count
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte <= 0x20 || byte == 0x7F {
        if isPreformatted, byte == 0x0A {
          endLine()
        } else {
          isSpaceDue = true
        }
        index += 1
        continue
      }
      // A no-break space is a space: it stands for itself only in how a page looks.
      if byte == 0xC2, index + 1 < range.upperBound, bytes[index + 1] == 0xA0 {
        isSpaceDue = true
        index += 2
        continue
      }
      if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80, bytes[index + 2] == 0x8B {
        index += 3
        continue
      }
      if isSpaceDue {
        if text.count > blockStart, text.last != 0x0A { text.append(0x20) }
        isSpaceDue = false
      }
      let start = index
      repeat {
        index += 1
      } while index < range.upperBound && bytes[index] > 0x20 && bytes[index] != 0x7F
        && bytes[index] != 0xC2 && bytes[index] != 0xE2
      text.append(contentsOf: pool[start..<index])
    }
    if isLink { linked += text.count - before }
  }

  private mutating func endLine() {
    isSpaceDue = false
    guard text.count > blockStart else { return }
    // Two line breaks are a new paragraph.
    if text.last == 0x0A { endBlock() } else { text.append(0x0A) }
  }

  private mutating func endBlock() {
    isSpaceDue = false
    defer { linked = 0 }
    while text.count > blockStart, text.last == 0x0A { text.removeLast() }
    guard text.count > blockStart else { return }
    let range = trimmed(text.span, blockStart..<text.count)
    if !range.isEmpty {
      markup.blocks.append(
        Markup.Block(range: range, container: open.last?.container ?? 0, linked: min(linked, range.count)))
    }
    text.append(0x0A)
    text.append(0x0A)
    blockStart = text.count
  }

  private func traits(of index: Int) -> Markup.Traits {
    var traits: Markup.Traits = []
    for attribute in [MarkupTree.Attribute.class, .id, .role, .itemprop] {
      guard let value = tree.value(attribute, of: index) else { continue }
      traits.formUnion(ClassWords.traits(tree.pool.span, value))
    }
    if tree.value(.hidden, of: index) != nil { traits.insert(.hidden) }
    if let style = tree.string(.style, of: index)?.lowercased() {
      if style.contains("display:none") || style.contains("display: none") || style.contains("visibility:hidden") {
        traits.insert(.hidden)
      }
    }
    return traits
  }

  private func kind(_ tag: MarkupTree.Tag) -> Markup.Kind {
    switch tag {
    case .body: .body
    case .paragraph: .paragraph
    case .headline: .headline
    case .heading: .heading
    case .list: .list
    case .item: .item
    case .quotation: .quotation
    case .preformatted: .preformatted
    case .table: .table
    case .row: .row
    case .cell: .cell
    case .article: .article
    case .section: .section
    case .main: .main
    case .header: .header
    case .footer: .footer
    case .navigation: .navigation
    case .aside: .aside
    case .figure: .figure
    case .caption: .caption
    case .form: .form
    case .button: .button
    case .address: .address
    default: .other
    }
  }
}
