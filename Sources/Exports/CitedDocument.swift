import BriefingCore
import Library

/// A document together with what its citations need again and again: where its lines begin, who has which role.
public struct CitedDocument: Sendable {
  public var row: ArticleRow
  public var briefing: Briefing
  /// The user's notes on quotations, in the order of the text.
  public var notes: [QuotationNote]
  /// Offsets at which the lines of the text begin; empty where the text is not the file itself.
  private var lineStarts: [Int] = []
  private var roles: [String: String] = [:]

  /// A note of the user's on a quotation.
  public struct QuotationNote: Hashable, Sendable {
    /// UTF-8 offsets of the quotation into the document's text; nil where the words are no longer quoted there.
    public var range: Range<Int>?
    public var words: String
    public var text: String
  }

  /// Linear in the text.
  /// - Parameter quotes: those of the document: the notes on them are taken.
  public init(row: ArticleRow, briefing: Briefing, quotes: [QuoteRow] = []) {
    self.row = row
    self.briefing = briefing
    notes = quotes.compactMap { quote in
      quote.note.map { QuotationNote(range: quote.range, words: quote.text, text: $0) }
    }
    for person in briefing.people {
      if let role = person.roles.first { roles[person.id] = role }
    }
    let source = briefing.document.source
    guard source.isVerbatim, row.path != nil else { return }
    lineStarts = [0]
    let text = source.text.span
    for index in text.indices where text[index] == 0x0A { lineStarts.append(index + 1) }
  }

  /// The address that the document states, if it is one of the web.
  public var address: String? {
    guard let url = briefing.document.source.stated.url, url.hasPrefix("https://") || url.hasPrefix("http://") else {
      return nil
    }
    return url
  }

  /// The quotation as the reading stages gave it, with mention and paragraph.
  func quotation(_ quote: QuoteRow) -> Quotation? {
    let number = quote.id.number
    guard briefing.quotations.indices.contains(number), briefing.quotations[number].range == quote.range else {
      return nil
    }
    return briefing.quotations[number]
  }

  /// A row with all of its words: of a long turn a list has only the beginning.
  public func whole(_ quote: QuoteRow) -> QuoteRow {
    // The document may have been read anew since its row was.
    guard quote.kind == QuoteRow.turn, quote.range.upperBound <= briefing.document.source.text.count else {
      return quote
    }
    var whole = quote
    whole.text = String(decoding: briefing.document.source.text[quote.range], as: UTF8.self)
    return whole
  }

  func role(of quote: QuoteRow) -> String? {
    quotation(quote)?.speaker.flatMap { roles[$0.id] }
  }

  /// The line (from 1) of the file that holds a place of the text; nil where the text is not the file.
  func line(at offset: Int) -> Int? {
    guard !lineStarts.isEmpty else { return nil }
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
