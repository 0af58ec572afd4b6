import ArgumentParser
import BriefingCore
import Library

// The user's own: tags, notes, saved filters.

/// Which articles a command is about: ids or paths, or all that a filter finds.
struct ArticleChoice: ParsableArguments {
  @OptionGroup var library: LibraryOption
  @OptionGroup var filter: FilterOptions

  @Argument(help: "Ids that `list` prints (their beginnings are enough), or paths; else --query or --speaker chooses.")
  var ids: [String] = []

  func chosen(in library: Library) throws -> [ArticleID] {
    guard ids.isEmpty else {
      return try ids.map { id in
        guard let article = try library.article(named: id) else {
          throw Failure(message: "no document '\(id)' in this library; `briefings list` prints the ids")
        }
        return article
      }
    }
    let filter = try filter.filter(in: library)
    guard !filter.isEmpty else { throw Failure(message: "which articles? Name their ids, or give --query") }
    return try answering(filter.text) { try library.articles(filter, .first, limit: .max).map(\.id) }
  }
}

struct Tag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Tag articles, take tags off, or list the tags there are.",
    subcommands: [Add.self, Remove.self, All.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Put a tag on articles.")
    @Argument(help: "The tag: a word.") var tag: String
    @OptionGroup var articles: ArticleChoice

    func run() throws { try set(tag, true, articles) }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take a tag off articles.")
    @Argument(help: "The tag.") var tag: String
    @OptionGroup var articles: ArticleChoice

    func run() throws { try set(tag, false, articles) }
  }

  struct All: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the tags with the number of articles that have each.")
    @OptionGroup var library: LibraryOption
    @OptionGroup var form: FormOptions

    func run() throws {
      var printer = Printer<TagRow>(form.form)
      for row in try library.openExisting().tags() { printer.add(row) }
      printer.finish()
    }
  }

  private static func set(_ tag: String, _ isOn: Bool, _ articles: ArticleChoice) throws {
    guard let name = Library.tagName(tag), !tag.contains(" ") else {
      throw Failure(message: "'\(tag)' is no tag: a tag is a word without blanks")
    }
    let library = try articles.library.openExisting()
    let changed = try library.setTag(name, isOn, try articles.chosen(in: library))
    Standard.output.write("\(changed.count) \(isOn ? "tagged" : "no longer tagged") \(onOneLine(name))\n")
  }
}

struct Note: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Print the note on an article, write one, or take it away.",
    discussion:
      "`briefings list --query has:note --json` prints all of them; `quotes --query has:note` those on quotations.")

  @OptionGroup var library: LibraryOption
  @Flag(help: "Take the note away.") var remove = false
  @Argument(help: "The id that `list` prints (its beginning is enough), or the path.") var id: String
  @Argument(help: "The note; without it, the note there is is printed.") var words: [String] = []

  func run() throws {
    let library = try library.openExisting()
    guard let article = try library.article(named: id) else {
      throw Failure(message: "no document '\(id)' in this library; `briefings list` prints the ids")
    }
    if words.isEmpty && !remove {
      if let note = try library.row(article)?.note { Standard.output.write(withoutControls(note) + "\n") }
      return
    }
    _ = try library.setNotes([
      NoteChange(target: .article(article), text: remove ? nil : words.joined(separator: " "))
    ])
  }
}

struct Filters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filters", abstract: "List the saved filters, save one, rename one, or remove one.",
    subcommands: [All.self, Save.self, Rename.self, Remove.self], defaultSubcommand: All.self)

  struct All: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the saved filters.")
    @OptionGroup var library: LibraryOption
    @OptionGroup var form: FormOptions

    func run() throws {
      var printer = Printer<SavedFilter>(form.form)
      for row in try library.openExisting().savedFilters() { printer.add(row) }
      printer.finish()
    }
  }

  struct Save: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "save", abstract: "Keep a filter under a name.")
    @OptionGroup var library: LibraryOption
    @Argument(help: "The name.") var name: String
    @Argument(help: "A filter, as on the reader's `f` line.") var filter: String

    func run() throws {
      let library = try library.openExisting()
      _ = try answering(filter) { try library.count(Filter(text: filter), limit: 1) }
      guard !onOneLine(name).allSatisfy({ $0 == " " || $0 == "·" }) else {
        throw Failure(message: "a filter needs a name")
      }
      if let before = try library.save(filter: filter, as: onOneLine(name)), before != filter {
        say("\(onOneLine(name)) stood for: \(onOneLine(before))")
      }
    }
  }

  struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rename", abstract: "Give a saved filter another name.")
    @OptionGroup var library: LibraryOption
    @Argument var name: String
    @Argument var newName: String

    func run() throws {
      let library = try library.openExisting()
      try check(name, in: library)
      try library.renameFilter(name, to: newName)
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Remove a saved filter.")
    @OptionGroup var library: LibraryOption
    @Argument(help: "The name.") var name: String

    func run() throws {
      let library = try library.openExisting()
      try check(name, in: library)
      try library.save(filter: nil, as: name)
    }
  }

  private static func check(_ name: String, in library: Library) throws {
    guard try library.savedFilters().contains(where: { $0.name.lowercased() == name.lowercased() }) else {
      throw Failure(message: "no filter is saved as '\(name)'; `briefings filters` lists them")
    }
  }
}

extension TagRow: PrintedRow {
  static let columns = [Column(name: "tag"), Column(name: "articles", width: 8, isNumber: true)]
  var values: [String] { [name, String(articles)] }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("tag")
      json.string(name)
      json.key("articles")
      json.integer(articles)
    }
  }
}

extension SavedFilter: PrintedRow {
  static let columns = [Column(name: "name", width: 24), Column(name: "filter")]
  var values: [String] { [name, text] }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("name")
      json.string(name)
      json.key("filter")
      json.string(text)
    }
  }
}
