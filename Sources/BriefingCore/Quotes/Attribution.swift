extension Briefing {
  /// Finds the quotations of a document, its people, and gives each quotation its speaker.
  public static func attribute(_ document: Document) -> Briefing {
    Briefing(document: document, quotations: [], people: [])
  }
}
