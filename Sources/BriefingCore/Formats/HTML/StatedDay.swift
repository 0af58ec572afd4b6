/// The day on which a page says that it was published.
struct StatedDay {
  let marks: PageMarks
  let headline: Int?
  let order: CalendarDate.Order?

  /// Bytes of text around the headline within which a day is its article's.
  private static let near = 1_500
  /// The same for a day that no markup says is one.
  private static let nearest = 500

  /// Which number comes first where a page writes `11/10/2019`: by its language, its country, its clock.
  static func order(language: String?, address: String?) -> CalendarDate.Order? {
    guard let language = language?.lowercased(), language.utf8.count >= 2 else { return nil }
    guard language.hasPrefix("en") else { return .dayFirst }
    let region = language.split { $0 == "-" || $0 == "_" }.dropFirst().first
    switch region {
    case "us": return .monthFirst
    case "gb", "uk", "au", "nz", "ie", "in", "za": return .dayFirst
    default: break
    }
    let host = address.flatMap { $0.split(separator: "/").dropFirst().first }
    let country = host?.split(separator: ".").last ?? ""
    return ["uk", "au", "nz", "ie", "in", "za"].contains(country) ? .dayFirst : nil
  }

  /// The day of the mark that is nearest to the headline; without a headline, of the first.
  func marked() -> String? {
    var best: (iso: String, cost: Int)?
    for (mark, distance) in marks.distances(marks.dates, from: headline) where distance <= Self.near {
      var cost = distance
      if mark.isModified { cost += 600 }
      if mark.isExact { cost -= 100 }
      guard cost < best?.cost ?? .max, let iso = day(mark.node) else { continue }
      best = (iso, cost)
    }
    return best?.iso
  }

  /// A moment that is stated by Greenwich's clock, on the day that readers saw: where the page prints the day before or after near
  /// its headline, it was that day where it was written.
  func asPrinted(_ moment: String) -> String {
    guard moment.hasSuffix("Z") || moment.hasSuffix("+00:00"), let stated = Self.number(moment) else { return moment }
    for printed in [marked(), printed()].compactMap(\.self) {
      guard let number = Self.number(printed) else { continue }
      if number == stated { return moment }
      if abs(number - stated) == 1 { return printed }
    }
    return moment
  }

  /// The number of a day of ISO 8601 (Fliegel and Van Flandern, 1968).
  private static func number(_ iso: String) -> Int? {
    let parts = iso.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, iso.utf8.count >= 10 else { return nil }
    let (year, month, day) = (parts[0], parts[1], parts[2])
    let early = (month - 14) / 12
    return 1461 * (year + 4800 + early) / 4 + 367 * (month - 2 - 12 * early) / 12
      - 3 * ((year + 4900 + early) / 100) / 4 + day
  }

  private func day(_ node: Int) -> String? {
    let tree = marks.tree
    for attribute in [MarkupTree.Attribute.datetime, .content] {
      if let iso = tree.string(attribute, of: node).flatMap({ CalendarDate.isoText($0, order: order) }) { return iso }
    }
    let text = tree.pieces(of: node, limit: PageMarks.longest).joined(separator: " ")
    return Self.day(text, order: order)
  }

  /// The day that some printed words say. An American clock behind it tells the order of its numbers.
  static func day(_ text: String, order: CalendarDate.Order?) -> String? {
    guard !text.isEmpty else { return nil }
    let isAmerican = [" ET", " EST", " EDT", " CST", " CDT", " PST", " PDT", " PT"].contains { text.contains($0) }
    let bytes = Array(text.utf8)
    return CalendarDate.first(in: bytes.span, 0..<bytes.count, order: isAmerican ? .monthFirst : order)?.date.iso
  }

  /// A day in a short text near the headline that no markup says is one.
  func printed() -> String? {
    guard let headline else { return nil }
    let tree = marks.tree
    var best: (iso: String, cost: Int)?
    for index in max(0, headline - 120)..<min(tree.nodes.count, headline + 300) where tree.nodes[index].tag == .text {
      let cost = marks.distance(index, from: headline)
      guard cost <= Self.nearest, cost < best?.cost ?? .max, tree.nodes[index].text.count <= 4 * PageMarks.longest
      else { continue }
      let text = readableText(tree.pool.span, tree.nodes[index].text)
      guard text.utf8.count <= 100, let iso = Self.day(text, order: order) else { continue }
      best = (iso, cost)
    }
    return best?.iso
  }

  /// `/2019/11/18/` in an address.
  static func inAddress(_ address: String?) -> String? {
    guard let address else { return nil }
    let bytes = Array(address.utf8)
    for start in bytes.indices where bytes[start] == 0x2F && start + 11 < bytes.count {
      let sign = bytes[start + 5]
      guard sign == 0x2F || sign == 0x2D, bytes[start + 8] == sign else { continue }
      let path = String(decoding: bytes[(start + 1)..<(start + 11)], as: UTF8.self)
      if bytes[start + 11] &- 0x30 >= 10, let iso = CalendarDate.isoText(path) { return iso }
    }
    return nil
  }
}
