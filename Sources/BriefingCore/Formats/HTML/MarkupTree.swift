import CFormats

/// The tree of a page in flat arrays, in the order of the page: the descendants of node `i` are those up to its `end`.
struct MarkupTree {
  struct Node {
    var tag: Tag
    var parent: Int
    var end: Int
    /// Of a text, in the pool.
    var text: Range<Int>
    var attributes: Range<Int>
  }

  /// Elements as far as they are told apart; nil in the parser's numbering is text.
  enum Tag: Int32 {
    case text = -1
    case other, inline, root, head, title, meta, link, body, paragraph, division, headline, heading, list, item,
      quotation
    case preformatted, table, row, cell, article, section, main, header, footer, navigation, aside, figure, caption,
      form
    case button, lineBreak, rule, anchor, time, address, skipped, quoted, cite
  }

  enum Attribute: Int32 {
    case `class`, id, role, itemprop, property, name, content, datetime, href, rel, style, hidden, ariaHidden, language,
      value
  }

  private(set) var nodes: [Node] = []
  private var values: [(name: Attribute, range: Range<Int>)] = []
  private(set) var pool: [UInt8] = []

  /// Memory the parser may take. Pages of news take some ten times their size, so those of some megabytes have enough; what is
  /// larger and all tags is not read, as memory would be twenty times its size and more.
  private static func limit(_ count: Int) -> Int { min(1 << 30, 48 << 20 + count * 12) }

  /// Parses by the rules of HTML5, whatever the markup; nil when that takes more memory than a page may. Linear.
  init?(_ markup: [UInt8]) {
    var tree = unsafe fmt_tree()
    let isParsed = unsafe markup.withUnsafeBufferPointer { buffer in
      unsafe fmt_parse_html(buffer.baseAddress, buffer.count, Self.limit(buffer.count), &tree)
    }
    guard isParsed else { return nil }
    defer { unsafe fmt_free_tree(&tree) }
    unsafe pool = Array(UnsafeBufferPointer(start: tree.pool, count: tree.pool_count))
    values = unsafe UnsafeBufferPointer(start: tree.values, count: tree.value_count).map { value in
      let start = Int(value.start)
      return (Attribute(rawValue: value.name) ?? .class, start..<start + Int(value.length))
    }
    let flat = unsafe UnsafeBufferPointer(start: tree.nodes, count: tree.node_count)
    nodes.reserveCapacity(flat.count)
    for index in flat.indices {
      let node = unsafe flat[index]
      let next = index + 1 < flat.count ? unsafe Int(flat[index + 1].attribute) : values.count
      nodes.append(
        Node(
          tag: Tag(rawValue: node.tag) ?? .other, parent: Int(node.parent), end: Int(node.end),
          text: Int(node.start)..<Int(node.start) + Int(node.length), attributes: Int(node.attribute)..<next))
    }
  }

  /// The bytes of an attribute's value, in the pool.
  func value(_ attribute: Attribute, of node: Int) -> Range<Int>? {
    for index in nodes[node].attributes where values[index].name == attribute { return values[index].range }
    return nil
  }

  func string(_ attribute: Attribute, of node: Int) -> String? {
    value(attribute, of: node).map { readableText(pool.span, $0) }
  }

  /// The text inside a node, as people read it.
  func text(of node: Int) -> String {
    var bytes: [UInt8] = []
    var index = node
    while index < nodes[node].end {
      if nodes[index].tag == .text { bytes.append(contentsOf: pool[nodes[index].text]) }
      index = isPermalink(index, inHeading: true) ? nodes[index].end : index + 1
    }
    return readableText(bytes.span)
  }

  /// A link that is no more than a sign: what a page is cited by, for the mouse.
  func isPermalink(_ node: Int, inHeading: Bool) -> Bool {
    guard nodes[node].tag == .anchor, nodes[node].end - node <= 4 else { return false }
    var sign: [UInt8] = []
    for index in node..<nodes[node].end where nodes[index].tag == .text {
      guard nodes[index].text.count <= 40 else { return false }
      let text = trimmed(pool.span, nodes[index].text)
      guard sign.count + text.count <= 8 else { return false }
      sign += pool[text]
    }
    return Self.permalinks.contains(sign) || (inHeading && sign == Array("§".utf8))
  }

  private static let permalinks = ["#", "¶", "🔗", "⚓", "🔗\u{FE0F}"].map { Array($0.utf8) }

  /// Whether a node is text other than white space.
  func isWords(_ node: Int) -> Bool {
    nodes[node].tag == .text && !trimmed(pool.span, nodes[node].text).isEmpty
  }
}
