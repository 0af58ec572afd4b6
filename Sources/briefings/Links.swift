import ArgumentParser
import BriefingCore
import Library

struct Links: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "List documents that tell the same story, and copies.",
    discussion: """
      With the id of a document: what it is linked to, best first, with the reasons. Without: each document of the library with \
      the documents of its story; `story` is the id of the story's first document. A copy shares three quarters or more of all \
      runs of five words.
      """)

  @OptionGroup var library: LibraryOption
  @Argument(help: "The id of a document, or a part of it that no other id begins with.")
  var id: String?
  @Option(help: "The most links a document.")
  var limit = 20
  @OptionGroup var form: FormOptions

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit takes a number of links from 0 on") }
  }

  func run() throws {
    let library = try library.openExisting()
    guard let id else { return try printAll(of: library) }
    guard let article = try library.article(named: id) else {
      throw Failure(message: "no document '\(id)' in this library; `briefings list` prints the ids")
    }
    var printer = Printer<PrintedLink>(form.form)
    for link in try library.links(of: article, limit: limit) { printer.add(PrintedLink(link: link)) }
    printer.finish()
  }

  private func printAll(of library: Library) throws {
    var printer = Printer<DocumentLinks>(form.form)
    try library.allLinks(limit: limit) { printer.add($0) }
    printer.finish()
  }
}

/// A document that one is linked to.
struct PrintedLink: PrintedRow {
  static let columns = [
    Column(name: "id", width: 16), Column(name: "score", width: 5, isNumber: true),
    Column(name: "copy", width: 5, isNumber: true, isSpare: true),
    Column(name: "published", width: 10, isSpare: true), Column(name: "source", width: 12, isSpare: true),
    Column(name: "title"), Column(name: "reasons"),
  ]

  var link: LinkRow

  var values: [String] {
    [
      link.article.key, hundredths(link.score), link.jaccard.map(hundredths) ?? "", link.article.published ?? "",
      link.article.source ?? "", link.article.title, link.reasons.joined(separator: "; "),
    ]
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(link.article.key)
      json.key("score")
      json.share(link.score)
      json.key("jaccard")
      if let share = link.jaccard { json.share(share) } else { json.null() }
      json.key("published")
      json.string(link.article.published)
      json.key("source")
      json.string(link.article.source)
      json.key("title")
      json.string(link.article.title)
      json.key("reasons")
      json.strings(link.reasons)
    }
  }
}

extension DocumentLinks: PrintedRow {
  static let columns = [
    Column(name: "id", width: 16), Column(name: "story", width: 16), Column(name: "links", width: 5, isNumber: true),
    Column(name: "copies", width: 6, isNumber: true), Column(name: "title"), Column(name: "path", isInTable: false),
  ]

  var values: [String] { [key, story ?? "", String(sameStory.count), String(copies.count), title, path ?? ""] }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(key)
      json.key("path")
      json.string(path)
      json.key("story")
      json.string(story)
      json.key("same_story")
      json.array { json in
        for link in sameStory {
          json.object { json in
            json.key("id")
            json.string(link.key)
            json.key("score")
            json.share(link.score)
            json.key("reasons")
            json.strings(link.reasons)
          }
        }
      }
      json.key("near_duplicates")
      json.array { json in
        for copy in copies {
          json.object { json in
            json.key("id")
            json.string(copy.key)
            json.key("jaccard")
            json.share(copy.jaccard)
          }
        }
      }
      json.key("same_words")
      json.strings([])
    }
  }
}
