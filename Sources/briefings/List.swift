import ArgumentParser
import Library

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the articles of the library, newest first.")

  @OptionGroup var library: LibraryOption
  @OptionGroup var filter: FilterOptions
  @OptionGroup var form: FormOptions

  func run() throws {
    let library = try library.openExisting()
    try printArticles(of: library, try filter.filter(in: library), form.form)
  }
}

/// Prints every article of a filtered list, window by window.
func printArticles(of library: Library, _ filter: Filter, _ form: FormOptions.Form?) throws {
  var printer = Printer<ArticleRow>(form)
  var place = Place<ArticleID>.first
  while true {
    let rows = try answering(filter.text) { try library.articles(filter, place, limit: 500) }
    for row in rows { printer.add(row) }
    guard let last = rows.last else { break }
    place = .after(last.id)
  }
  printer.finish()
}

/// Runs a query of the user's; a mistake in its words is shown with a mark under it.
func answering<Result>(_ query: String, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let mistake as FilterError {
    let before = String(decoding: query.utf8.prefix(mistake.range.lowerBound), as: UTF8.self)
    let mark = String(repeating: " ", count: before.count) + "^"
    throw Failure(message: "the filter cannot be read: \(mistake.message)\n  \(query)\n  \(mark)")
  }
}
