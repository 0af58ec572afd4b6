import BriefingCore
import Library

/// Who said it where: the one way in which the program cites, in the text that `y c` copies, in footnotes and in `.txt`.
///
///     Kevin Bergner (military spokesman), in “US says Iran behind violence”, AFP, 26 Mar 2008, seeds/000.txt line 7
///     (bytes 512-655), <https://example.org/a>.
///
/// What is not known is left out. A title that no one wrote (made of the first sentence) stands in brackets.
public struct Citation: Hashable, Sendable {
  public var speaker: String?
  public var role: String?
  /// Whether the speaker is not sure.
  public var isDoubtful = false
  /// Whether it is a quotation that is cited, and not a document.
  public var isQuote = false
  public var title: String
  public var titleIsMade: Bool
  public var byline: String?
  public var source: String?
  /// ISO 8601.
  public var published: String?
  /// Path of the file, as it was named at import.
  public var path: String?
  /// Line of the file, from 1; nil where the text is not the file itself.
  public var line: Int?
  /// UTF-8 offsets into the document's text.
  public var bytes: Range<Int>?
  public var address: String?

  /// Under this confidence a speaker is marked as not sure: of these about half are right, of those above four in five and more
  /// (`fit speakers folds`).
  public static let doubt = 0.7

  public init(_ document: CitedDocument, _ quote: QuoteRow? = nil) {
    let row = document.row
    title = row.title
    titleIsMade = row.titleIsMade
    byline = document.briefing.document.byline
    source = row.source
    published = row.published
    path = row.path
    address = document.address
    guard let quote else { return }
    isQuote = true
    speaker = quote.speakerName
    role = document.role(of: quote)
    isDoubtful = quote.speakerName != nil && quote.confidence < Citation.doubt
    bytes = quote.range
    line = document.line(at: quote.range.lowerBound)
  }

  /// One line of plain text, ending in a full stop.
  public var text: String {
    var parts: [String] = []
    let shownTitle = titleIsMade ? "[\(oneLine(title))]" : "“\(oneLine(title))”"
    if isQuote {
      parts.append(who)
      parts.append("in " + shownTitle)
    } else {
      parts.append(shownTitle)
    }
    if let byline { parts.append("by " + oneLine(byline)) }
    if let source { parts.append(oneLine(source)) }
    if let published { parts.append(longDate(published)) }
    if let place { parts.append(place) }
    if let address { parts.append("<\(oneLine(address))>") }
    return parts.joined(separator: ", ") + "."
  }

  /// `Kevin Bergner (military spokesman)`.
  public var who: String {
    guard let speaker else { return "speaker not named" }
    let notes = [isDoubtful ? "not sure" : nil, role.map(oneLine)].compactMap(\.self)
    return oneLine(speaker) + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
  }

  /// `seeds/000.txt line 7 (bytes 512-655)`.
  var place: String? {
    guard let bytes else { return path.map(oneLine) }
    let range = "bytes \(bytes.lowerBound)-\(bytes.upperBound)"
    guard let path else { return range + " of the text" }
    guard let line else { return oneLine(path) + " (\(range) of its text)" }
    return oneLine(path) + " line \(line) (\(range))"
  }
}

extension Citation {
  /// A quotation as text: its words, and who said them where.
  public static func text(of quote: QuoteRow, in document: CitedDocument) -> String {
    marked(quote) + " — " + Citation(document, quote).text
  }

  /// The words on one line: in marks, unless they are reported without.
  static func marked(_ quote: QuoteRow) -> String {
    let words = oneLine(quote.text.withoutInvisible)
    return quote.kind == Quotation.Kind.indirect.rawValue ? words : "“\(words)”"
  }
}

private let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/// `26 Mar 2008` of an ISO 8601 date; of a month or a year what there is.
func longDate(_ iso: String) -> String {
  let parts = dateParts(iso)
  guard let year = parts.first else { return oneLine(iso) }
  guard parts.count > 1 else { return "\(year)" }
  let month = "\(months[parts[1] - 1]) \(year)"
  return parts.count > 2 ? "\(parts[2]) \(month)" : month
}

/// Year, month and day of an ISO 8601 date, as far as they are there.
func dateParts(_ iso: String) -> [Int] {
  let fields = iso.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
  guard let first = fields.first, first.utf8.count == 4, let year = Int(first), year > 0 else { return [] }
  guard fields.count > 1, let month = Int(fields[1]), (1...12).contains(month) else { return [year] }
  guard fields.count > 2, let day = Int(fields[2]), (1...31).contains(day) else { return [year, month] }
  return [year, month, day]
}
