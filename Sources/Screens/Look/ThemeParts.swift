import Canvas

/// A part of the screen that a theme gives a look.
public struct ThemePart: Sendable {
  /// Its name in `[themes.NAME]`.
  public let name: String
  public let summary: String
  public let path: WritableKeyPath<Theme, Style> & Sendable
}

extension Theme {
  /// The parts by their names, in the order in which the default file shows them.
  public static let parts: [ThemePart] = [
    ThemePart(name: "text", summary: "everything that has no look of its own", path: \.text),
    ThemePart(name: "header", summary: "the line at the top", path: \.header),
    ThemePart(name: "header-name", summary: "the program's name in it", path: \.headerName),
    ThemePart(name: "chip", summary: "parts of the filter", path: \.chip),
    ThemePart(name: "selection", summary: "the row under the cursor", path: \.selection),
    ThemePart(name: "resting-selection", summary: "the same, in a pane without the keys", path: \.restingSelection),
    ThemePart(name: "unread", summary: "unread articles and their sign", path: \.unread),
    ThemePart(name: "starred", summary: "the star", path: \.starred),
    ThemePart(name: "title", summary: "titles, marked lines", path: \.title),
    ThemePart(name: "dim", summary: "what is of less weight: dates, sources", path: \.dim),
    ThemePart(name: "speaker", summary: "names of speakers", path: \.speaker),
    ThemePart(name: "quotation", summary: "quotations in a text", path: \.quotation),
    ThemePart(name: "current-quotation", summary: "the quotation that was gone to", path: \.currentQuotation),
    ThemePart(name: "hit", summary: "words that were searched for", path: \.hit),
    ThemePart(name: "rule", summary: "lines between panes", path: \.rule),
    ThemePart(name: "focused-rule", summary: "the heading of the pane with the keys", path: \.focusedRule),
    ThemePart(name: "key", summary: "keys in help and at the bottom", path: \.key),
    ThemePart(name: "message", summary: "messages", path: \.message),
    ThemePart(name: "failure", summary: "what did not work", path: \.failure),
  ]
}

/// Themes by name: those of the program, and the user's.
public struct Themes: Sendable, Equatable {
  public private(set) var names: [String] = []
  private var looks: [String: Theme] = [:]

  public subscript(name: String) -> Theme? { looks[name] }

  public mutating func add(_ theme: Theme, as name: String) {
    if looks.updateValue(theme, forKey: name) == nil { names.append(name) }
  }

  public static let standard: Themes = {
    var themes = Themes()
    themes.add(.sixteen, as: "default")
    themes.add(.dark, as: "dark")
    themes.add(.light, as: "light")
    themes.add(.contrast, as: "contrast")
    themes.add(.harbour, as: "harbour")
    themes.add(.paper, as: "paper")
    themes.add(.monochrome, as: "monochrome")
    return themes
  }()
}
