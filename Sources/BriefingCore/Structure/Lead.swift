/// The beginning of the first paragraph: agency tag, repeated standfirst, dateline.
extension Page {
  /// Reads the first paragraph's beginning and sets aside what is not its text; the paragraph as a whole when one of the
  /// next says the same and more.
  mutating func readLead(_ index: Int) {
    var index = index
    if let again = repeatBelow(index) {
      roles[index] = .aside(.repeatedLead)
      index = again
    }
    let whole = lines[index].range
    let lead = readLead(whole)
    guard !lead.asides.isEmpty, lead.start < whole.upperBound else { return }
    if let agency = lead.agency { document.agency = agency }
    document.dateline = lead.place
    if document.published == nil { document.published = lead.date }
    let cut = Cut(line: index, asides: lead.asides, rest: lead.start..<whole.upperBound)
    cuts.insert(cut, at: cuts.firstIndex { $0.line > index } ?? cuts.endIndex)
  }

  /// The next paragraph or the one behind it, if it begins with all that this one says.
  private func repeatBelow(_ index: Int) -> Int? {
    let first = readLead(lines[index].range)
    let said = first.start..<lines[index].range.upperBound
    guard said.count >= Self.shortestLead else { return nil }
    return (index + 1..<min(index + 4, lines.count)).first { next in
      guard roles[next] == .paragraph(.paragraph), lines[next].letters >= lines[index].letters / 2 else { return false }
      let start = readLead(lines[next].range).start
      return Folding.prefix(text.span, of: start..<lines[next].range.upperBound, equalTo: said) != nil
    }
  }

  private func readLead(
    _ whole: Range<Int>
  ) -> (asides: [Document.Aside], start: Int, agency: String?, place: String?, date: String?) {
    let bytes = text.span
    var asides: [Document.Aside] = []
    var start = whole.lowerBound
    var agency: String?
    if let tag = Dateline.agencyTag(bytes, whole) {
      asides.append(Document.Aside(range: tag.aside, reason: .source))
      agency = readable(tag.name)
      start = tag.rest
    }
    if let copy = repeatedLead(start..<whole.upperBound) {
      asides.append(Document.Aside(range: copy.first, reason: .repeatedLead))
      start = copy.rest
    }
    guard let dateline = Dateline.at(bytes, start, whole.upperBound) else { return (asides, start, agency, nil, nil) }
    asides.append(Document.Aside(range: dateline.aside, reason: .dateline))
    if let printed = dateline.agency { agency = readable(printed) }
    let date = CalendarDate.first(in: bytes, dateline.aside)?.date.iso
    return (asides, dateline.rest, agency, readable(dateline.place), date)
  }

  /// The standfirst stands in the same line as the paragraph that repeats it, a dateline between them or nothing: the
  /// first copy, and where what follows it begins.
  private func repeatedLead(_ range: Range<Int>) -> (first: Range<Int>, rest: Int)? {
    let bytes = text.span
    guard range.count >= 2 * Self.shortestLead else { return nil }
    let key = range.lowerBound..<(range.lowerBound + 24)
    var search = range.lowerBound + Self.shortestLead
    var tries = 0
    while let second = find(key, in: search..<range.upperBound), tries < 4 {
      let dateline = Dateline.ending(bytes, range.lowerBound, second)
      let first = trimmed(bytes, range.lowerBound..<(dateline ?? second))
      if first.count >= Self.shortestLead, Folding.prefix(bytes, of: second..<range.upperBound, equalTo: first) != nil {
        return (first, dateline ?? second)
      }
      search = second + 1
      tries += 1
    }
    return nil
  }

  /// Bytes below which a repeat proves nothing.
  private static var shortestLead: Int { 40 }

  private func find(_ key: Range<Int>, in range: Range<Int>) -> Int? {
    let bytes = text.span
    var index = range.lowerBound
    while index + key.count <= range.upperBound {
      var length = 0
      while length < key.count, bytes[index + length] == bytes[key.lowerBound + length] { length += 1 }
      if length == key.count { return index }
      index += 1
    }
    return nil
  }
}
