import Canvas

// Themes that bring their own colours. `dark` and `light` stay on the terminal's background and take their colours from
// the fixed 240 of the 256; `harbour` and `paper` paint the whole screen in true colour (the nearest of the 256 where
// the terminal has no more). Each keeps an attribute or a sign on all that means something, as `sixteen` does.

extension Theme {
  /// For a dark background, 256 colours.
  public static let dark = palette(
    bar: .indexed(237), name: .indexed(117), accent: .indexed(117), quote: .indexed(150), star: .indexed(221),
    quiet: .indexed(246), warning: .indexed(210), hit: .indexed(222), ink: .indexed(235))

  /// For a light background, 256 colours.
  public static let light = palette(
    bar: .indexed(254), name: .indexed(24), accent: .indexed(24), quote: .indexed(22), star: .indexed(94),
    quiet: .indexed(241), warning: .indexed(124), hit: .indexed(94), ink: .indexed(231))

  /// White and yellow on black: the most that a screen can tell apart.
  public static let contrast: Theme = {
    let (black, white, yellow) = (
      Style.Color.rgb(0, 0, 0), Style.Color.rgb(255, 255, 255), Style.Color.rgb(255, 255, 0)
    )
    var theme = Theme.monochrome
    theme.text = Style(white, on: black)
    theme.header = Style(black, on: white, [.bold])
    theme.headerName = Style(black, on: white, [.bold, .underline])
    theme.chip = Style(black, on: yellow, [.bold])
    theme.selection = Style(black, on: yellow, [.bold])
    theme.restingSelection = Style(yellow, on: black, [.bold, .underline])
    theme.starred = Style(yellow, on: black, [.bold])
    theme.speaker = Style(yellow, on: black, [.bold])
    theme.currentQuotation = Style(black, on: yellow, [.bold])
    theme.hit = Style(black, on: white, [.bold])
    theme.focusedRule = Style(yellow, on: black, [.bold])
    theme.failure = Style(white, on: .rgb(175, 0, 0), [.bold])
    return theme
  }()

  /// Dark blue water, true colour.
  public static let harbour = painted(
    palette(
      bar: .rgb(0x1C, 0x32, 0x44), name: .rgb(0x7F, 0xD1, 0xE0), accent: .rgb(0x7F, 0xD1, 0xE0),
      quote: .rgb(0xA8, 0xD0, 0x8D), star: .rgb(0xF2, 0xC1, 0x4E), quiet: .rgb(0x8C, 0xA3, 0xB3),
      warning: .rgb(0xFF, 0x8F, 0x7A), hit: .rgb(0xF2, 0xC1, 0x4E), ink: .rgb(0x0E, 0x1D, 0x29)),
    Style(.rgb(0xD8, 0xE2, 0xE8), on: .rgb(0x0E, 0x1D, 0x29)))

  /// Ink on newsprint, true colour.
  public static let paper = painted(
    palette(
      bar: .rgb(0xE6, 0xDC, 0xC3), name: .rgb(0x1F, 0x4E, 0x79), accent: .rgb(0x1F, 0x4E, 0x79),
      quote: .rgb(0x2F, 0x5D, 0x2B), star: .rgb(0x8A, 0x4B, 0x00), quiet: .rgb(0x66, 0x5F, 0x50),
      warning: .rgb(0x9E, 0x1B, 0x1B), hit: .rgb(0x8A, 0x4B, 0x00), ink: .rgb(0xF6, 0xF0, 0xE1)),
    Style(.rgb(0x22, 0x20, 0x1C), on: .rgb(0xF6, 0xF0, 0xE1)))

  private static func painted(_ theme: Theme, _ text: Style) -> Theme {
    var theme = theme
    theme.text = text
    return theme
  }

  /// - Parameters:
  ///   - bar: background of the bars
  ///   - ink: what is written on a bar that has the colour of a mark
  private static func palette(
    bar: Style.Color, name: Style.Color, accent: Style.Color, quote: Style.Color, star: Style.Color, quiet: Style.Color,
    warning: Style.Color, hit: Style.Color, ink: Style.Color
  ) -> Theme {
    var theme = Theme.monochrome
    theme.header = Style(.standard, on: bar)
    theme.headerName = Style(name, on: bar, [.bold])
    theme.chip = Style(ink, on: accent, [.bold])
    theme.selection = Style(.standard, on: bar, [.bold])
    theme.restingSelection = Style(.standard, on: .standard, [.bold])
    theme.unread = Style(.standard, on: .standard, [.bold])
    theme.starred = Style(star, on: .standard, [.bold])
    theme.dim = Style(quiet)
    theme.speaker = Style(accent)
    theme.quotation = Style(quote)
    theme.currentQuotation = Style(ink, on: quote)
    theme.hit = Style(ink, on: hit)
    theme.rule = Style(quiet)
    theme.focusedRule = Style(accent, on: .standard, [.bold])
    theme.key = Style(.standard, on: .standard, [.bold])
    theme.failure = Style(warning, on: .standard, [.bold])
    return theme
  }
}
