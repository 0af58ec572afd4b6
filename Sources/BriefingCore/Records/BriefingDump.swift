extension Briefing {
  /// Everything that was found, as text: the document's dump, then a line a quotation, then a line a person. For tests and
  /// for `show --dump`.
  public var dump: String {
    var out = document.dump
    if !quotations.isEmpty { out += "\n" }
    for quotation in all { out += line(of: quotation) }
    if !people.isEmpty { out += "\n" }
    for person in people {
      var line = "person \(person.name) [\(person.id)] quotes \(person.quotes), mentions \(person.mentions.count)"
      if !person.aliases.isEmpty { line += "; also " + person.aliases.joined(separator: ", ") }
      if !person.roles.isEmpty { line += "; roles " + person.roles.joined(separator: ", ") }
      out += Document.printable(line) + "\n"
    }
    return out
  }

  private func line(of quotation: Quotation) -> String {
    var line = "\(quotation.range.lowerBound)-\(quotation.range.upperBound) \(quotation.kind.rawValue)"
    line += quotation.continues ? " (goes on)" : ""
    line += " by " + (quotation.speaker.map { "\($0.name) [\($0.id)]" } ?? "-")
    if let cue = quotation.cue { line += ", cue \(document.readable(cue))" }
    if let mention = quotation.mention { line += ", mention \(document.readable(mention))" }
    return Document.printable(line + ": " + document.readable(quotation.range)) + "\n"
  }
}
