/// Makes text out of a tree: block elements are paragraphs with a blank line between, line breaks end a line, what stands in
/// a line is run together as it is. `<q>` gets the marks that browsers show, cells of a row a sign between them.
struct MarkupText {
  let tree: MarkupTree
  private(set) var text: [UInt8] = []
  private(set) var markup = Markup()
  /// The containers open, and where in the tree each ends.
  private var open: [(container: Int, end: Int)] = []
  private var blockStart = 0
  private var linked = 0
  private var isSpaceDue = false
  private var linkEnd = 0
  /// Where the row ends whose cells are put on one line.
  private var rowEnd = 0
  private var isCellDue = false
  /// Marks that stand before the next word, if there is one.
  private var due: [UInt8] = []
  private var quoted: [OpenQuotation] = []
  private var marksOpen = 0
  /// The node that says whose words a block quotation has.
  private var attribution = -1
  /// Hidden elements inside a sentence, which goes on behind them: they come behind its block.
  private var hidden: [Int] = []

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
      end(before: index)
      index = take(index)
    }
    end(before: index)
  }

  /// Ends what ends before a node: marks before blocks, so that they stand inside.
  private mutating func end(before index: Int) {
    while let last = quoted.last, index >= last.end { endQuotation() }
    while let last = open.last, index >= last.end { close() }
  }

  /// One node; gives the next to be taken.
  private mutating func take(_ index: Int) -> Int {
    let node = tree.nodes[index]
    if index == attribution { beginAttribution(index) }
    switch node.tag {
    case .text: add(node.text, isPreformatted: isPreformatted, isLink: index < linkEnd)
    case .skipped, .head: return node.end
    case .lineBreak: if index < rowEnd { isSpaceDue = true } else { endLine() }
    case .rule: endBlock()
    case .anchor:
      if tree.isPermalink(index, inHeading: isHeading) { return node.end }
      linkEnd = max(linkEnd, node.end)
    case .quoted: beginQuotation(index)
    case .inline, .other, .time, .meta, .link, .title, .cite:
      if node.attributes.isEmpty && node.tag != .time { break }
      return takeInline(index)
    default: takeBlock(index)
    }
    return index + 1
  }

  /// Inside a sentence only what is hidden or is no part of it is a block of its own.
  private mutating func takeInline(_ index: Int) -> Int {
    let end = tree.nodes[index].end
    let traits = traits(of: index)
    guard !traits.isDisjoint(with: [.hidden, .caption]), end > index + 1 else { return index + 1 }
    if traits.contains(.hidden), text.count > blockStart {
      hidden.append(index)
      return end
    }
    begin(.other, traits, index)
    return index + 1
  }

  private mutating func takeBlock(_ index: Int) {
    let node = tree.nodes[index]
    if index < rowEnd {
      if node.tag == .cell { isCellDue = text.count > blockStart }
      isSpaceDue = true
      return
    }
    if index == attribution { return }
    var kind = kind(node.tag)
    if node.tag == .quotation || node.tag == .figure, quoted.isEmpty, let found = tree.attribution(in: index) {
      // A figure that holds somebody's words is no picture.
      kind = .quotation
      attribution = found.node
      begin(kind, traits(of: index), index)
      quote(Self.outer, end: found.wordsEnd, isBlock: true)
      return
    }
    begin(kind, traits(of: index), index)
    if node.tag == .row, isLine(index) { rowEnd = node.end }
  }

  private var isPreformatted: Bool { kindInside == .preformatted }
  private var isHeading: Bool { kindInside == .heading || kindInside == .headline }
  private var kindInside: Markup.Kind { open.last.map { markup.containers[$0.container].kind } ?? .other }

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
    let blocks = first..<markup.blocks.count
    markup.containers[last.container].blocks = blocks
    markup.containers[last.container].end = markup.containers.count
    if markup.containers[last.container].traits.contains(.paywall), !blocks.contains(where: isSentence) {
      markup.containers[last.container].traits.insert(.appeal)
    }
  }

  /// A block that is long enough for a sentence, is no link and ends like one.
  private func isSentence(_ block: Int) -> Bool {
    let block = markup.blocks[block]
    guard block.range.count - block.linked >= 60 else { return false }
    let (last, length) = decodeScalar(text.span, before: block.range.upperBound)
    if ScalarClass.of(last) == .stop { return true }
    guard last == 0x22 || last == 0x27 || last == 0x29 || ScalarClass.of(last) == .closeQuote else { return false }
    return ScalarClass.of(decodeScalar(text.span, before: block.range.upperBound - length).value) == .stop
  }

  // MARK: words

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
      if Self.isNoBreakSpace(bytes, index, range.upperBound) {
        isSpaceDue = true
        index += 2
        continue
      }
      let unseen = unseenLength(bytes, at: index)
      if unseen > 0 {
        index += unseen
        continue
      }
      addDue()
      let start = index
      repeat { index += 1 } while index < range.upperBound && Self.isPlain(bytes, index, range.upperBound)
      text.append(contentsOf: pool[start..<index])
    }
    if isLink { linked += text.count - before }
  }

  private static func isNoBreakSpace(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    bytes[at] == 0xC2 && at + 1 < end && bytes[at + 1] == 0xA0
  }

  @inline(__always)
  private static func isPlain(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    let byte = bytes[at]
    guard byte > 0x20, byte != 0x7F else { return false }
    return !Invisible.mayBegin(byte) || (!isNoBreakSpace(bytes, at, end) && unseenLength(bytes, at: at) == 0)
  }

  /// The space and the marks that stand before a word.
  private mutating func addDue() {
    if isSpaceDue {
      if text.count > blockStart, text.last != 0x0A { text.append(0x20) }
      isSpaceDue = false
    }
    if isCellDue { text.append(contentsOf: "| ".utf8) }
    isCellDue = false
    guard !due.isEmpty else { return }
    text.append(contentsOf: due)
    due = []
  }

  private mutating func endLine() {
    isSpaceDue = false
    guard text.count > blockStart else { return }
    // Two line breaks are a new paragraph.
    if text.last == 0x0A { endBlock() } else { text.append(0x0A) }
  }

  private mutating func endBlock() {
    isSpaceDue = false
    isCellDue = false
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
    // Every paragraph of somebody's words begins with a mark.
    if let last = quoted.last, last.isBlock { due = last.marks.open }
    addHidden()
  }

  private mutating func addHidden() {
    guard !hidden.isEmpty else { return }
    let (nodes, marks) = (hidden, due)
    (hidden, due) = ([], [])
    for node in nodes {
      let end = tree.nodes[node].end
      begin(.other, traits(of: node), node)
      for index in node..<end where tree.nodes[index].tag == .text {
        add(tree.nodes[index].text, isPreformatted: false, isLink: false)
      }
      close()
    }
    due = marks
  }
}

// MARK: Marks

extension MarkupText {
  /// Words between marks that are not in the page's own text.
  struct OpenQuotation {
    var end: Int
    var marks: Marks
    /// A block quotation, of one or more paragraphs.
    var isBlock = false
  }

  struct Marks {
    var open: [UInt8] = []
    var close: [UInt8] = []
  }

  private static let outer = Marks(open: Array("“".utf8), close: Array("”".utf8))
  private static let inner = Marks(open: Array("‘".utf8), close: Array("’".utf8))

  /// `<q>`: browsers show marks around it, unless the page has its own.
  private mutating func beginQuotation(_ index: Int) {
    let end = tree.nodes[index].end
    let hasMarks = endsWithMark || tree.beginsWithMark(index)
    quote(hasMarks ? Marks() : marksOpen % 2 == 0 ? Self.outer : Self.inner, end: end)
  }

  private mutating func quote(_ marks: Marks, end: Int, isBlock: Bool = false) {
    due += marks.open
    marksOpen += marks.open.isEmpty ? 0 : 1
    quoted.append(OpenQuotation(end: end, marks: marks, isBlock: isBlock))
  }

  private mutating func endQuotation() {
    guard let last = quoted.popLast(), !last.marks.close.isEmpty else { return }
    marksOpen -= 1
    // Nothing stood in it, or its last paragraph has ended.
    if due.count >= 3 { return due.removeLast(3) }
    guard text.count > blockStart else { return }
    let isLineEnd = text.last == 0x0A
    if isLineEnd { text.removeLast() }
    text.append(contentsOf: last.marks.close)
    if isLineEnd { text.append(0x0A) }
  }

  private var endsWithMark: Bool {
    guard text.count > blockStart, !isSpaceDue else { return false }
    let last = decodeScalar(text.span, before: text.count).value
    return last == 0x22 || last == 0x27 || ScalarClass.of(last) == .openQuote
  }

  /// Who said a block quotation stands under it as a line of its own, behind a dash.
  private mutating func beginAttribution(_ index: Int) {
    begin(.paragraph, [], index)
    due = tree.beginsWithDash(index) ? [] : Array("— ".utf8)
  }
}
