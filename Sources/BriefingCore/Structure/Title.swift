extension Page {
  /// The container states the title: lines that say the same are set aside.
  mutating func takeStatedTitle(_ title: String) {
    document.title = title
    document.titleOrigin = .stated
    guard let hash = LineScanner.lines(of: Array(title.utf8).span).first?.hash, hash != 0 else { return }
    titleHash = hash
    var isRepeated = false
    for index in lines.indices where lines[index].hash == hash && isHeadOrChrome(index) {
      roles[index] = .aside(isRepeated ? .repeatedTitle : .title)
      isRepeated = true
    }
  }

  private func isHeadOrChrome(_ index: Int) -> Bool {
    index < 3 || isUndecided(index) || roles[index] == .aside(.chrome)
  }

  /// Takes a stretch as the title; lines that say the same are repeats. Of a glued line what stands before it is a breadcrumb.
  mutating func takeTitle(_ title: HeadFeatures.Candidate, before body: Int) {
    let whole = lines[title.line].range
    let hash = LineScanner.lines(of: text.span, in: title.range).first?.hash ?? lines[title.line].hash
    titleHash = hash
    document.title = readable(title.range)
    var isRepeated = false
    for index in 0..<max(body, title.line + 1) where lines[index].hash == hash && index != title.line {
      roles[index] = .aside(.repeatedTitle)
      isRepeated = true
    }
    roles[title.line] = .aside(.title)
    if title.isCut { cutCrumb(title.line, whole, title: title.range, reason: .title) }
    // The title may be glued behind a menu in a line above, too.
    for index in max(0, title.line - Self.nearTitle)..<title.line where isUndecided(index) {
      let line = lines[index].range
      guard lines[index].letters > lines[title.line].letters,
        let start = Folding.suffix(text.span, of: line, equalTo: title.range), start > line.lowerBound,
        isJunction(start, in: line)
      else { continue }
      cutCrumb(index, line, title: start..<line.upperBound, reason: .title)
      roles[title.line] = .aside(.repeatedTitle)
      isRepeated = true
      break
    }
    document.titleOrigin = isRepeated ? .repeatedLine : .stated
  }

  /// Lines above the title in which it may be glued behind a menu.
  private static let nearTitle = 8

  /// A line that has the title in it; what is before it is a breadcrumb, what is glued after it belongs to nothing.
  private mutating func cutCrumb(
    _ index: Int, _ whole: Range<Int>, title: Range<Int>, reason: Document.Aside.Reason
  ) {
    let crumb = trimmed(text.span, whole.lowerBound..<title.lowerBound)
    let own = trimmed(text.span, title)
    let rest = trimmed(text.span, title.upperBound..<whole.upperBound)
    guard !crumb.isEmpty || !rest.isEmpty, !own.isEmpty else { return }
    var asides = [Document.Aside(range: own, reason: reason)]
    if !crumb.isEmpty {
      document.sections = seamParts(crumb).map { readable($0) }.filter { !Self.isWayHome($0) }
      roles[index] = .aside(.breadcrumb)
      asides.insert(Document.Aside(range: crumb, reason: .breadcrumb), at: 0)
    }
    if !rest.isEmpty { asides.append(Document.Aside(range: rest, reason: .chrome)) }
    let cut = Cut(line: index, asides: asides, rest: nil)
    cuts.insert(cut, at: cuts.firstIndex { $0.line > index } ?? cuts.endIndex)
  }

  private static func isWayHome(_ part: String) -> Bool {
    part.lowercased().hasPrefix("skip to ")
      || ["home", "you are here", "you are here:", "startseite", "accueil", "inicio", "portada"].contains(
        part.lowercased())
  }

  /// Whether two things meet at an offset: nothing between them, or a sign that breadcrumbs are strung with.
  private func isJunction(_ offset: Int, in line: Range<Int>) -> Bool {
    let before = trimmed(text.span, line.lowerBound..<offset).upperBound
    guard before > line.lowerBound else { return false }
    return before == offset || Self.isCrumbSign(decodeScalar(text.span, before: before).value)
  }

  private static func isCrumbSign(_ value: UInt32) -> Bool {
    value == 0x3E || value == 0x7C || value == 0xBB || value == 0x203A || value == 0x2F
  }

  /// The parts of a line that is strung with arrows, without the way home; nil if it is not.
  func crumbs(_ range: Range<Int>) -> [String]? {
    let bytes = text.span
    var index = range.lowerBound
    var (arrows, slashes) = (0, 0)
    while index < range.upperBound {
      let (value, length) = decodeScalar(bytes, at: index)
      let isApart =
        index > range.lowerBound && bytes[index - 1] == 0x20 && index + 1 < range.upperBound && bytes[index + 1] == 0x20
      if value == 0x3E || value == 0xBB || value == 0x203A { arrows += 1 }
      if value == 0x2F, isApart { slashes += 1 }
      index += length
    }
    // One slash stands between two words of anything.
    if slashes > 1 { arrows += slashes }
    guard arrows > 0 else { return nil }
    let parts = seamParts(range).map { readable($0) }
    guard parts.count >= 2, parts.count <= arrows + 1, parts.allSatisfy({ $0.utf8.count <= 60 }) else { return nil }
    let sections = parts.filter { !Self.isWayHome($0) }
    return sections.isEmpty ? nil : sections
  }

  /// Cuts where a capital follows a small letter, and at the signs breadcrumbs are strung with.
  private func seamParts(_ range: Range<Int>) -> [Range<Int>] {
    let bytes = text.span
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    var last = ScalarClass.space
    while index < range.upperBound {
      let (value, length) = decodeScalar(bytes, at: index)
      let kind = ScalarClass.of(value)
      let isSign = Self.isCrumbSign(value)
      if isSign || (kind == .upper && last == .lower) {
        parts.append(start..<index)
        start = isSign ? index + length : index
      }
      last = kind
      index += length
    }
    parts.append(start..<range.upperBound)
    return parts.map { trimmed(bytes, $0) }.filter { !$0.isEmpty }
  }
}

extension Document {
  /// Makes a title where the text gives none: the first sentence of the first paragraph, cut at a word if it is long.
  mutating func makeTitle() {
    guard title.isEmpty else { return }
    if let first = paragraphs.first(where: { $0.kind == .paragraph || $0.kind == .turn }) {
      title = FirstSentence.title(source.text.span, first.wordsStart..<first.range.upperBound)
      if !title.isEmpty {
        titleOrigin = .firstSentence
        return
      }
    }
    titleOrigin = .fileName
    title = source.path.flatMap { $0.split(separator: "/").last.map(String.init) } ?? source.id
  }
}
