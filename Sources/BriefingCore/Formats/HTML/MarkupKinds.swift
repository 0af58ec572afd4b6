/// What an element is, by its tag and by what its author called it.
extension MarkupText {
  func traits(of index: Int) -> Markup.Traits {
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

  func kind(_ tag: MarkupTree.Tag) -> Markup.Kind {
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

  /// Nodes of a row that are looked at.
  private static let longestRow = 200

  /// Whether a row is a line of a table: some cells with few words and nothing built in them. Rows that lay out a page are not.
  func isLine(_ row: Int) -> Bool {
    let end = tree.nodes[row].end
    guard end - row <= Self.longestRow else { return false }
    var cells = 0
    var bytes = 0
    for index in row + 1..<end {
      let node = tree.nodes[index]
      switch node.tag {
      case .text: bytes += trimmed(tree.pool.span, node.text).count
      case .cell: cells += 1
      case .inline, .other, .anchor, .time, .quoted, .cite, .paragraph, .division, .lineBreak, .meta: break
      default: return false
      }
      if !node.attributes.isEmpty, traits(of: index).contains(.hidden) { return false }
    }
    return cells > 1 && bytes <= cells * 60
  }
}

extension MarkupTree {
  /// Who said a block quotation: the last thing in it, under its words.
  ///
  /// `node` names the speaker, `wordsEnd` is the node after the last one of what was said. Nil where there is no such
  /// thing, and where the words have marks of their own.
  func attribution(in quotation: Int) -> (node: Int, wordsEnd: Int)? {
    let end = nodes[quotation].end
    guard end - quotation <= Self.longestQuotation, let last = (quotation..<end).last(where: isWords),
      var first = (quotation..<end).first(where: isWords), first < last, !beginsWithDash(first)
    else { return nil }
    // Down to the element whose children are the words and the name.
    var child = last
    while nodes[child].parent > quotation, nodes[child].parent > first { child = nodes[child].parent }
    if nodes[quotation].tag == .figure {
      guard nodes[child].tag == .caption, isInside(first, .quotation, of: quotation) else { return nil }
    }
    guard let wordsEnd = (first..<child).last(where: isWords), isAttribution(child, behind: wordsEnd) else {
      return nil
    }
    var said = 0
    while first <= wordsEnd {
      if nodes[first].tag == .text {
        if hasMark(nodes[first].text) { return nil }
        said += nodes[first].text.count
      }
      first += 1
    }
    return said >= 10 ? (child, wordsEnd + 1) : nil
  }

  private static let longestQuotation = 200

  private func isInside(_ node: Int, _ tag: Tag, of root: Int) -> Bool {
    var above = nodes[node].parent
    while above > root, nodes[above].tag != tag { above = nodes[above].parent }
    return above > root
  }

  /// A name or what begins with a dash, no longer than a line.
  private func isAttribution(_ node: Int, behind words: Int) -> Bool {
    let text = text(of: node)
    guard text.utf8.count <= 120, text.unicodeScalars.contains(where: \.properties.isUppercase) else { return false }
    if beginsWithDash(node) { return true }
    switch nodes[node].tag {
    case .footer, .caption: return true
    // A book may be cited in the middle of a sentence.
    case .cite: return isBlock(words, beside: node) || endsSentence(nodes[words].text)
    default:
      guard let first = (node..<nodes[node].end).first(where: isWords) else { return false }
      return isInside(first, .cite, of: node) || isInside(first, .footer, of: node)
    }
  }

  /// Whether words stand in a block of their own, beside another node.
  private func isBlock(_ words: Int, beside node: Int) -> Bool {
    var above = words
    while nodes[above].parent > nodes[node].parent { above = nodes[above].parent }
    return ![.text, .inline, .other, .anchor, .time, .quoted, .cite].contains(nodes[above].tag)
  }

  func beginsWithDash(_ node: Int) -> Bool {
    guard let first = firstScalar(node) else { return false }
    return first == 0x2014 || first == 0x2015 || first == 0x2013
  }

  func beginsWithMark(_ node: Int) -> Bool {
    guard let first = firstScalar(node) else { return false }
    return first == 0x22 || ScalarClass.of(first) == .openQuote
  }

  /// Of what stands in a node; looked for in some nodes only, so that nesting costs nothing.
  private func firstScalar(_ node: Int) -> UInt32? {
    let end = min(nodes[node].end, node + 8)
    guard let first = (node..<end).first(where: isWords) else { return nil }
    return decodeScalar(pool.span, at: trimmed(pool.span, nodes[first].text).lowerBound).value
  }

  private func endsSentence(_ range: Range<Int>) -> Bool {
    let range = trimmed(pool.span, range)
    return ScalarClass.of(decodeScalar(pool.span, before: range.upperBound).value) == .stop
  }

  private func hasMark(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = decodeScalar(pool.span, at: index)
      if value == 0x22 || value == 0x201C || value == 0x201E || value == 0xAB || value == 0xBB { return true }
      index += length
    }
    return false
  }
}
