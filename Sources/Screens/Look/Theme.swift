import Canvas

/// How each part of the screen looks. Colour is never the only sign of anything: each part that means something
/// also has a mark or an attribute, so `monochrome` loses nothing.
public struct Theme: Sendable, Equatable {
  /// Everything that has no look of its own, the background too.
  public var text = Style.plain
  public var header: Style
  public var headerName: Style
  public var chip: Style
  public var selection: Style
  /// The selected row of a pane that has not the focus.
  public var restingSelection: Style
  public var unread: Style
  public var starred: Style
  public var title: Style
  public var dim: Style
  public var speaker: Style
  public var quotation: Style
  /// The quotation that the reader came for.
  public var currentQuotation: Style
  public var hit: Style
  public var rule: Style
  public var focusedRule: Style
  public var key: Style
  public var message: Style
  public var failure: Style

  /// The terminal's own sixteen colours on its own background: right on light and on dark.
  public static let sixteen = Theme(
    header: Style(.standard, on: .standard, [.reverse]),
    headerName: Style(.standard, on: .standard, [.reverse, .bold]),
    chip: Style(.cyan, on: .standard, [.reverse, .bold]),
    selection: Style(.standard, on: .standard, [.reverse]),
    restingSelection: Style(.standard, on: .standard, [.bold]),
    unread: Style(.standard, on: .standard, [.bold]),
    starred: Style(.yellow, on: .standard, [.bold]),
    title: Style(.standard, on: .standard, [.bold]),
    dim: Style(.standard, on: .standard, [.dim]),
    speaker: Style(.cyan),
    quotation: Style(.green),
    currentQuotation: Style(.green, on: .standard, [.reverse]),
    hit: Style(.yellow, on: .standard, [.reverse]),
    rule: Style(.standard, on: .standard, [.dim]),
    focusedRule: Style(.cyan, on: .standard, [.bold]),
    key: Style(.standard, on: .standard, [.bold]),
    message: Style(.standard, on: .standard, [.bold]),
    failure: Style(.red, on: .standard, [.bold]))

  /// Attributes only: for `NO_COLOR`, `--color=never` and terminals without colours.
  public static let monochrome = Theme(
    header: Style(.standard, on: .standard, [.reverse]),
    headerName: Style(.standard, on: .standard, [.reverse, .bold]),
    chip: Style(.standard, on: .standard, [.reverse, .underline]),
    selection: Style(.standard, on: .standard, [.reverse]),
    restingSelection: Style(.standard, on: .standard, [.bold]),
    unread: Style(.standard, on: .standard, [.bold]),
    starred: Style(.standard, on: .standard, [.bold]),
    title: Style(.standard, on: .standard, [.bold]),
    dim: .plain,
    speaker: Style(.standard, on: .standard, [.bold]),
    quotation: Style(.standard, on: .standard, [.underline]),
    currentQuotation: Style(.standard, on: .standard, [.reverse]),
    hit: Style(.standard, on: .standard, [.reverse, .bold]),
    rule: .plain,
    focusedRule: Style(.standard, on: .standard, [.bold]),
    key: Style(.standard, on: .standard, [.bold]),
    message: Style(.standard, on: .standard, [.bold]),
    failure: Style(.standard, on: .standard, [.bold, .reverse]))
}
