import ArgumentParser
import Library

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "List the articles that hold words, newest first.",
    discussion: """
      Words match by their beginnings, in titles, texts and quotations; "a phrase" matches as it stands, -word leaves out.
      `briefings quotes --query WORDS` gives the quotations instead.
      """)

  @OptionGroup var library: LibraryOption
  @Option(name: .long, help: "Only articles that quote this speaker.")
  var speaker: String?
  @OptionGroup var form: FormOptions

  @Argument(help: "Words.")
  var words: [String]

  func run() throws {
    let library = try library.openExisting()
    var filter = FilterOptions()
    filter.speaker = speaker
    filter.query = words.map(quotedWhereNeeded).joined(separator: " ")
    try printArticles(of: library, try filter.filter(in: library), form.form)
  }

  /// The shell took the marks off a phrase: a word with a blank in it was one.
  private func quotedWhereNeeded(_ word: String) -> String {
    word.contains(" ") && !word.contains("\"") ? "\"\(word)\"" : word
  }
}
