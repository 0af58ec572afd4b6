/// What a page's markup says of each line: the element it stands in, those around it, how much of them is links and prose.
struct MarkupFeatures {
  static let names: [String] = {
    var names = [
      "in-paragraph", "in-item", "in-headline", "in-heading", "in-cell", "in-quotation", "in-figure", "in-plain",
    ]
    names += ["below-navigation", "below-header", "below-footer", "below-aside", "below-form", "below-figure"]
    names += ["below-article", "below-main", "below-table", "below-list", "below-section"]
    names += traits.map { "trait-\($0.name)" }
    names += [
      "depth", "linked", "linked-parent", "linked-grandparent", "linked-3", "linked-8", "linked-before", "linked-after",
    ]
    names += [
      "best", "best-depth", "main", "main-depth", "prose-element", "prose-parent", "prose-grandparent", "prose-words",
    ]
    names += [
      "alike", "since-headline", "seen-headline", "since-heading", "class-low", "class-high", "class-mean", "class-own",
    ]
    names += ["class-parent"]
    return names
  }()

  private static let traits: [(name: String, trait: Markup.Traits)] = [
    ("body", .body), ("article", .article), ("comments", .comments), ("related", .related), ("sharing", .sharing),
    ("navigation", .navigation), ("foot", .foot), ("side", .side), ("advertisement", .advertisement),
    ("appeal", .appeal),
    ("about", .about), ("caption", .caption), ("hidden", .hidden), ("byline", .byline), ("date", .date),
    ("embedded", .embedded), ("consent", .consent),
  ]

  private let markup: Markup
  private let facts: LineFacts
  private let count: Int
  /// For each line its block.
  let blockOf: [Int]
  private var firstLine: [Int] = []
  private var isOfReaders: [Bool] = []
  private var proseSums: [Int32] = [0]
  /// Bytes of links and of all, in the blocks before each.
  private var linkSums: [Int] = [0]
  private var byteSums: [Int] = [0]
  private var elements: [Element] = []
  private var best = 0
  private var main = 0
  /// Words of prose in elements of the same names.
  private var alike: [UInt32: Int32] = [:]
  private var sinceHeadline: [Int32] = []
  private var sinceHeading: [Int32] = []

  /// What is known of a container: of itself and of all around it.
  private struct Element {
    var depth: UInt8 = 0
    var kinds: UInt32 = 0
    var traits: Markup.Traits = []
    var prose: Int32 = 0
    var linked: UInt8 = 0
    var bestAbove: Int16 = -1
    var mainAbove: Int16 = -1
    var path: UInt32 = 0
    var own: Int8 = 0
    var low: Int8 = 0
    var high: Int8 = 0
    var sum: Int32 = 0
    var known: Int32 = 0
  }

  init(_ facts: LineFacts, _ markup: Markup, _ weights: PhraseWeights) {
    self.facts = facts
    self.markup = markup
    count = facts.lines.count
    blockOf = Self.blocks(facts.lines, markup)
    findReaders()
    sumLines()
    nameElements(weights)
    chooseElements()
    findHeadings()
  }

  /// For each line the block that it stands in. Linear.
  static func blocks(_ lines: [Line], _ markup: Markup?) -> [Int] {
    guard let markup else { return [] }
    var blockOf: [Int] = []
    blockOf.reserveCapacity(lines.count)
    var block = 0
    for line in lines {
      while block + 1 < markup.blocks.count, markup.blocks[block].range.upperBound <= line.range.lowerBound {
        block += 1
      }
      blockOf.append(block)
    }
    return blockOf
  }

  /// Which elements hold readers' comments, by what they or those around them are called; not the page as a whole.
  private mutating func findReaders() {
    for element in markup.containers {
      let isAround = element.parent >= 0 && element.parent < isOfReaders.count && isOfReaders[element.parent]
      let isCalled = element.traits.contains(.comments) && element.kind != .body && !element.traits.contains(.article)
      isOfReaders.append(isAround || isCalled)
    }
  }

  private mutating func sumLines() {
    firstLine = [Int](repeating: count, count: markup.blocks.count + 1)
    for index in stride(from: count - 1, through: 0, by: -1) { firstLine[blockOf[index]] = index }
    var next = count
    for block in stride(from: markup.blocks.count, through: 0, by: -1) {
      if firstLine[block] == count { firstLine[block] = next } else { next = firstLine[block] }
    }
    for index in 0..<count {
      // A line that is one link is no running text, and what readers wrote is no article's.
      let words = isLinked(index) || isOfReaders[container(index)] ? 0 : facts.prose[index]
      proseSums.append(proseSums[index] &+ words)
    }
    for block in markup.blocks {
      linkSums.append(linkSums[linkSums.count - 1] + block.linked)
      byteSums.append(byteSums[byteSums.count - 1] + block.range.count)
    }
  }

  private func isLinked(_ index: Int) -> Bool {
    let block = markup.blocks[blockOf[index]]
    return block.linked * 10 > block.range.count * 8
  }

  private func prose(_ blocks: Range<Int>) -> Int32 {
    proseSums[firstLine[blocks.upperBound]] &- proseSums[firstLine[blocks.lowerBound]]
  }

  private func linked(_ blocks: Range<Int>) -> UInt8 {
    ByteScale.share(
      linkSums[blocks.upperBound] - linkSums[blocks.lowerBound],
      of: byteSums[blocks.upperBound] - byteSums[blocks.lowerBound])
  }

  private mutating func nameElements(_ weights: PhraseWeights) {
    elements.reserveCapacity(markup.containers.count)
    for container in markup.containers {
      var element = Element()
      if container.parent >= 0, container.parent < elements.count { element = elements[container.parent] }
      let parentPath = element.path
      element.depth = min(127, element.depth + 1)
      element.kinds |= 1 << UInt32(container.kind.rawValue)
      // What the whole page is called (`has-sidebar`) says nothing of its parts.
      if container.kind != .body { element.traits.formUnion(container.traits) }
      element.prose = prose(container.blocks)
      element.linked = linked(container.blocks)
      element.path =
        ((parentPath & 0x3FF_FFFF) &* 0x9E37 ^ container.signature ^ UInt32(container.kind.rawValue) &* 0x85EB_CA6B)
      element.own = 0
      var (low, high) = (Int8(0), Int8(0))
      for token in markup.tokens[container.tokens] {
        guard let found = weights[token] else { continue }
        low = min(low, found.body)
        high = max(high, found.body)
        element.sum += Int32(found.body)
        element.known += 1
      }
      element.own = abs(Int(low)) > Int(high) ? low : high
      element.low = min(element.low, low)
      element.high = max(element.high, high)
      elements.append(element)
    }
    for index in 0..<count where proseSums[index + 1] > proseSums[index] {
      alike[path(index), default: 0] += facts.prose[index]
    }
  }

  private func container(_ index: Int) -> Int { markup.blocks[blockOf[index]].container }
  private func parent(_ container: Int) -> Int { max(0, markup.containers[container].parent) }
  private func path(_ index: Int) -> UInt32 { elements[container(index)].path }

  /// The element whose paragraphs have most to say, as Readability scores them, and the smallest with most of the prose.
  private mutating func chooseElements() {
    var scores = [Int32](repeating: 0, count: elements.count)
    for index in 0..<count where proseSums[index + 1] > proseSums[index] {
      let score = 10 + 10 * min(20, facts.lines[index].commas) + min(30, facts.prose[index] / 2)
      let holder = parent(container(index))
      scores[holder] &+= score
      if holder > 0 { scores[parent(holder)] &+= score / 2 }
    }
    for index in elements.indices {
      let score = Int(scores[index]) * (100 - Int(elements[index].linked))
      let most = Int(scores[best]) * (100 - Int(elements[best].linked))
      if score > most { best = index }
    }
    let all = proseSums[count]
    // Children follow their parents, so the last that holds enough is the smallest.
    for index in elements.indices where elements[index].prose * 5 >= all * 3 && all > 0 {
      if index < markup.containers[main].end { main = index }
    }
    for index in elements.indices {
      let above = index > 0 ? elements[parent(index)] : Element()
      elements[index].bestAbove = index == best ? 0 : above.bestAbove < 0 ? -1 : above.bestAbove + 1
      elements[index].mainAbove = index == main ? 0 : above.mainAbove < 0 ? -1 : above.mainAbove + 1
    }
  }

  private mutating func findHeadings() {
    var (headline, heading): (Int32, Int32) = (-1_000, -1_000)
    for index in 0..<count {
      let kinds = elements[container(index)].kinds
      if kinds & 1 << UInt32(Markup.Kind.headline.rawValue) != 0 { headline = Int32(index) }
      if kinds & 1 << UInt32(Markup.Kind.heading.rawValue) != 0 { heading = Int32(index) }
      sinceHeadline.append(min(1_000, Int32(index) &- headline))
      sinceHeading.append(min(1_000, Int32(index) &- heading))
    }
  }

  func put(_ index: Int, into row: inout FeatureWriter) {
    let own = container(index)
    let element = elements[own]
    let kind = markup.containers[own].kind
    row.put(kind == .paragraph)
    row.put(kind == .item)
    row.put(kind == .headline)
    row.put(kind == .heading)
    row.put(kind == .cell || kind == .row || kind == .table)
    row.put(kind == .quotation)
    row.put(kind == .figure || kind == .caption)
    row.put(kind == .preformatted)
    for kind in [
      Markup.Kind.navigation, .header, .footer, .aside, .form, .figure, .article, .main, .table, .list, .section,
    ] {
      row.put(element.kinds & 1 << UInt32(kind.rawValue) != 0)
    }
    for trait in Self.traits { row.put(element.traits.contains(trait.trait)) }
    putLinks(index, own, element, into: &row)
    putProse(index, own, element, into: &row)
    row.put(count: sinceHeadline[index])
    row.put(sinceHeadline[index] < 1_000)
    row.put(count: sinceHeading[index])
    row.put(ByteScale.weight(Int(element.low)))
    row.put(ByteScale.weight(Int(element.high)))
    row.put(ByteScale.weight(Int(element.sum / max(1, element.known))))
    row.put(ByteScale.weight(Int(element.own)))
    row.put(ByteScale.weight(Int(elements[parent(own)].own)))
  }

  private func putLinks(_ index: Int, _ own: Int, _ element: Element, into row: inout FeatureWriter) {
    let block = blockOf[index]
    let last = markup.blocks.count
    row.put(count: element.depth)
    row.put(ByteScale.share(markup.blocks[block].linked, of: markup.blocks[block].range.count))
    row.put(elements[parent(own)].linked)
    row.put(elements[parent(parent(own))].linked)
    row.put(linked(max(0, block - 3)..<min(last, block + 4)))
    row.put(linked(max(0, block - 8)..<min(last, block + 9)))
    row.put(linked(max(0, block - 3)..<block))
    row.put(linked(min(last, block + 1)..<min(last, block + 4)))
  }

  private func putProse(_ index: Int, _ own: Int, _ element: Element, into row: inout FeatureWriter) {
    let all = Int(proseSums[count])
    row.put(element.bestAbove >= 0)
    row.put(count: element.bestAbove + 1)
    row.put(element.mainAbove >= 0)
    row.put(count: element.mainAbove + 1)
    row.put(ByteScale.share(Int(element.prose), of: all))
    row.put(ByteScale.share(Int(elements[parent(own)].prose), of: all))
    row.put(ByteScale.share(Int(elements[parent(parent(own))].prose), of: all))
    row.put(count: elements[parent(own)].prose)
    row.put(ByteScale.share(Int(alike[path(index)] ?? 0), of: all))
  }
}
