import ArgumentParser

/// Fits the tables that the program reads texts by, and measures them on pages that they were not fitted to.
@main
struct Fit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Fit the tables that briefings reads texts by, and measure them.",
    subcommands: [FitArticle.self, FitNames.self, FitSpeakers.self])
}
