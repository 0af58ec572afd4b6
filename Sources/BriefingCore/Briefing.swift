/// A document that has been read to the end: its structure, its quotations and its people.
public struct Briefing: Sendable {
  public var document: Document
  /// In the order of the text.
  public var quotations: [Quotation]
  /// Quotations within those (`“He told me, ‘Go home,’”`), kind `nested`, in the order of the text. Each lies inside a
  /// quotation; they are kept apart so that those never overlap.
  public var nested: [Quotation]
  /// In the order of first mention.
  public var people: [Person]
  /// For each paragraph of a transcript, who speaks it; empty for an article.
  public var turnSpeakers: [Quotation.Speaker?]

  public init(
    document: Document, quotations: [Quotation], nested: [Quotation] = [], people: [Person],
    turnSpeakers: [Quotation.Speaker?] = []
  ) {
    self.document = document
    self.quotations = quotations
    self.nested = nested
    self.people = people
    self.turnSpeakers = turnSpeakers
  }

  /// Reads one source through all the stages. Pure; linear in the length of the text.
  /// With `indirect`, reported speech without marks is among the quotations too; nothing else changes by it.
  public static func read(_ source: Source, indirect: Bool = false) -> Briefing {
    let document = Document.read(source)
    return attribute(document, indirect: indirect)
  }
}
