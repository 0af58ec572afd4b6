extension Document {
  /// The whole document as text: its fields and where they come from, then every stretch in the order of the text with what
  /// it was found to be, then the teasers. For tests and for `show --dump`; control characters are printed as `\u{..}`.
  public var dump: String {
    var out = ""
    func field(_ name: String, _ value: String?) {
      out += name + " " + (value.map { Self.printable($0) } ?? "-") + "\n"
    }
    field("kind", kind.rawValue)
    field("title", "\(title) (\(titleOrigin.rawValue))")
    field("sections", sections.isEmpty ? nil : sections.joined(separator: " > "))
    field("source", agency)
    field("dateline", dateline)
    field("byline", byline)
    field("published", published ?? fileDate.map { "\($0) (file_name)" })
    field("language", language)
    for notice in source.notices { field("notice", notice) }
    out += "\n"
    for stretch in stretches() {
      let shown = Self.printable(readable(stretch.range))
      out += "\(stretch.range.lowerBound)-\(stretch.range.upperBound) \(stretch.name): \(shown)\n"
    }
    if !related.isEmpty { out += "\n" }
    for teaser in related {
      let parts = [teaser.section ?? "-", teaser.title, teaser.summary ?? "-"]
      out += "related " + parts.map { Self.printable($0) }.joined(separator: " | ") + "\n"
    }
    return out
  }

  private func stretches() -> [(range: Range<Int>, name: String)] {
    let named =
      paragraphs.map { paragraph in
        (paragraph.range, paragraph.kind.rawValue + (paragraph.label.map { " [\(Self.printable($0))]" } ?? ""))
      } + setAside.map { ($0.range, "aside " + $0.reason.rawValue) }
    return named.sorted { $0.0.lowerBound < $1.0.lowerBound }
  }

  /// Control characters as `\u{..}`: a dump may be printed on a terminal.
  static func printable(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      if isControl {
        out += "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
