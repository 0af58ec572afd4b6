import BriefingCore
import Exports
import Library

/// The signs that the screen is drawn with: one set for UTF-8, one for terminals that have only ASCII.
public struct Signs: Sendable, Hashable {
  public var selected: String
  public var unread: String
  public var starred: String
  public var ticked: String
  public var done: String
  public var noted: String
  public var vertical: String
  public var horizontal: String
  public var ellipsis: String
  public var dot: String
  public var dash: String
  public var noDate: String
  /// Behind the number of quotations in a list.
  public var quotes: String
  public var direct: String
  public var mixed: String
  public var indirect: String
  /// A turn of a transcript.
  public var turn: String
  /// A marked word or title that is nobody's words.
  public var term: String
  public var markOpen: String
  public var markClose: String
  public var contextOpen: String
  public var contextClose: String
  public var link: String
  public var aside: String
  /// Before the number of a paragraph.
  public var paragraph: String
  /// Heights of a bar in its uppermost cell, from one eighth to eight.
  public var levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  /// Lengths of a lying bar in its last cell, the same way.
  public var lengths = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  /// Behind a bare last name that is proposed to be joined.
  public var proposed = "≈"
  /// One for each speaker that is compared.
  public var compared = ["●", "▲", "■", "◆"]
  /// Under the bar of the cursor.
  public var pointer = "▲"
  /// Where a label of an axis belongs.
  public var tick = "┬"

  public static let unicode = Signs(
    selected: "▌", unread: "●", starred: "*", ticked: "x", done: "✓", noted: "†", vertical: "│", horizontal: "─",
    ellipsis: "…", dot: "·",
    dash: "–", noDate: "—", quotes: "”", direct: "“", mixed: "~", indirect: ">", turn: "»", term: "=", markOpen: "⟦",
    markClose: "⟧", contextOpen: "«", contextClose: "»", link: "→", aside: "┆", paragraph: "¶")

  public static let ascii = Signs(
    selected: ">", unread: "o", starred: "*", ticked: "x", done: "v", noted: "+", vertical: "|", horizontal: "-",
    ellipsis: "~", dot: "-",
    dash: "-", noDate: "-", quotes: "\"", direct: "\"", mixed: "~", indirect: ">", turn: ":", term: "=", markOpen: "[",
    markClose: "]", contextOpen: "<<", contextClose: ">>", link: "->", aside: ":", paragraph: "paragraph ",
    levels: [".", ":", "-", "=", "+", "*", "#", "@"], lengths: ["#", "#", "#", "#", "#", "#", "#", "#"],
    proposed: "~", compared: ["o", "x", "#", "+"], pointer: "^", tick: "+")

  /// The sign of a quotation's kind (the contract's word).
  public func kind(_ kind: String) -> String {
    switch Quotation.Kind(rawValue: kind) {
    case .direct: direct
    case .mixed: mixed
    case .indirect: indirect
    case .term: term
    case .nested: " "
    case nil: kind == QuoteRow.turn ? turn : " "
    }
  }

  /// Under this confidence a speaker is shown with a question mark.
  public static let doubt = Citation.doubt
}
