import ArgumentParser
import BriefingCore
import Foundation

/// `fit article`: the model that finds the article.
struct FitArticle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article",
    abstract: "Fit the model that finds the article, and print what it reaches on sites left out.")

  @Argument(help: "The folder with the sets `pages` and `articles`.")
  var sets: String

  @Option(help: "Write the tables to this folder.")
  var write: String?

  @Option(help: "Where the manifest goes.")
  var manifest = "Sources/fit/Manifests/article.json"

  @Option(help: "Hold out this fold of the sites alone (0 to 4), instead of each in turn.")
  var fold: Int?

  @Option(help: "Trees of each model.")
  var trees = 300

  @Option(help: "Questions that a tree asks.")
  var depth = 5

  @Option(help: "Share of each step that is taken.")
  var rate: Float = 0.1

  @Option(help: "What is taken from the evidence of text and of HTML.")
  var caution: [Float] = [0.25, 0.2]

  @Option(help: "Show so many of the pages that cost most.")
  var errors = 0

  @Option(help: "Write what is read of pages held out to this folder, for the sets' own scorers.")
  var predictions: String?

  @Flag(help: "Print figures for several cautions.")
  var cautions = false

  @Flag(help: "Only pages of HTML, or only text.")
  var only: Form?

  enum Form: String, EnumerableFlag { case html, text }

  func run() throws {
    let folder = URL(filePath: sets)
    let pages = try ArticleSets.read(folder)
    let manners = try ArticleSets.readManners(folder, pages)
    print("\(pages.count) pages of \(Set(pages.map(\.site)).count) sites")
    var training = try ArticleTraining(pages, forms: only.map { [$0] } ?? [.text, .html])
    if only != .html { try training.addWhole(try ArticleSets.readWhole(folder)) }
    var settings = LineBoosting()
    (settings.trees, settings.depth, settings.rate) = (trees, depth, rate)
    let tried = cautions ? [[0, 0, 0.5], [0.3, 0.3, 0.5], [0, 0, 1], [0.3, 0.3, 1]] : [caution]
    var reports = [ArticleReport](repeating: ArticleReport(), count: tried.count)
    for held in fold.map({ [$0] }) ?? Array(0..<5) {
      var model = training.fit(settings) { $0 == held }
      for (place, caution) in tried.enumerated() {
        (model.textCaution, model.markupCaution) = (caution[0], caution[1])
        if caution.count > 2 { model.change = caution[2] }
        reports[place].add(pages.filter { $0.fold == held }, manners.filter { $0.fold == held }, model, only)
      }
    }
    for (place, report) in reports.enumerated() {
      print("== caution \(tried[place])")
      report.show(isShort: cautions)
      if errors > 0, place == 0 { report.showWorst(errors) }
    }
    for (form, lines) in predictions == nil ? [:] : reports[0].predictions {
      let file = URL(filePath: predictions ?? "").appending(path: form + ".jsonl")
      try lines.write(to: file, atomically: true, encoding: .utf8)
    }
    if let write {
      let model = try training.write(settings, caution: caution, to: URL(filePath: write))
      print("\(model.text.count) and \(model.markup.count) trees written")
      let files = [
        "pages/dev.jsonl.gz", "pages/dev-styles.jsonl.gz", "pages/others.jsonl.gz", "articles/dev.jsonl",
        "quotes/train.jsonl",
        "quotes-wide/train.jsonl",
      ]
      try Manifest(files: files.map { folder.appending(path: $0) }, figures: reports[0].lines())
        .write(to: URL(filePath: manifest))
    }
  }
}
