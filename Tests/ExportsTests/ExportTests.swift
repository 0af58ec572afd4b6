import BriefingCore
import Foundation
import Library
import Testing

@testable import Exports

@Test("Each form of articles and quotations is as it was last looked at", arguments: ExportFormat.allCases)
func golden(_ format: ExportFormat) throws {
  try expectGolden(try export(.articles(.none), format), "articles\(format.ending)")
  try expectGolden(try export(.quotes(.none), format), "quotes\(format.ending)")
}

@Test("A file's name gives the form by its ending, the longest that fits")
func endings() {
  #expect(ExportFormat(path: "a.csl.json") == .csl)
  #expect(ExportFormat(path: "my.notes/A.JSON") == .json)
  #expect(ExportFormat(path: "bergner.csv") == .csv)
  #expect(ExportFormat(path: "csv") == nil)
  #expect(ExportFormat(path: "a.doc") == nil)
}

@Test("No document brings markup, a formula, a command or a control character into a file")
func injection() throws {
  let html = try export(.articles(.none), .html) + export(.quotes(.none), .html)
  #expect(!html.contains("<script") && !html.contains("<i>") && !html.contains("<b>{"))
  #expect(!html.contains("href=\"javascript"))
  let markdown = try export(.articles(.none), .md)
  #expect(!markdown.contains("<script") && !markdown.contains("**bold**") && !markdown.contains("[link]("))
  for format in ExportFormat.allCases {
    for text in [try export(.articles(.none), format), try export(.quotes(.none), format)] {
      let controls = text.unicodeScalars.filter {
        $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" && !($0 == "\r" && format == .csv)
      }
      #expect(controls.isEmpty, "\(format)")
    }
  }
}

@Test(
  "A cell that a spreadsheet would run gets an apostrophe; one with a comma, a mark or a line break stands in marks")
func cells() throws {
  let csv = try export(.articles(.none), .csv)
  #expect(csv.hasPrefix("id,title,source,"))
  #expect(csv.contains(",\"'=cmd|' /C calc'!A0 } <i> ·31m\",") || csv.contains(",'=cmd|' /C calc'!A0 } <i> ·31m,"))
  #expect(csv.contains("'@Gazette"))
  for line in ["=1", "+1", "-1", "@a", "\t=1", "＝1"] {
    var document = plain
    document.document.title = line
    let csv = try export(.articles(.none), .csv, [document])
    #expect(csv.contains(",'\(line),") || csv.contains(",\"'\(line)\","), "\(line)")
  }
}

@Test("Braces balance in BibTeX, and each document has one key, the same in every export")
func keys() throws {
  let bib = try export(.articles(.none), .bib)
  var depth = 0
  for byte in bib.utf8 {
    if byte == UInt8(ascii: "{") { depth += 1 }
    if byte == UInt8(ascii: "}") { depth -= 1 }
    #expect(depth >= 0)
  }
  #expect(depth == 0)
  let keys = bib.split(separator: "\n").filter { $0.hasPrefix("@") }.map {
    $0.drop { $0 != "{" }.dropFirst().dropLast()
  }
  #expect(Set(keys).count == 2)
  let quoted = try export(.quotes(.none), .bib)
  for key in keys { #expect(quoted.contains(key)) }
}

@Test("A citation names speaker, role, title, source, date, place and address, and leaves out what is not known")
func citations() throws {
  let shelf = try Shelf()
  let library = try shelf.library([
    plain, read("/bare.txt", "\"Rain,\" he said.\n\nNothing else is known of that day here."),
  ])
  let rows = try library.articles(.none, .first, limit: 9)
  var wall = try #require(rows.first { $0.key == "/news/wall.txt" })
  wall.path = "/news/wall.txt"
  let document = CitedDocument(row: wall, briefing: try #require(try library.briefing(wall.id)))
  let quote = try #require(try library.quotes(of: wall.id).first)
  #expect(
    Citation(document, quote).text
      == "Ilse Marten (Deputy Auditor), in “How the harbour wall lost its money”, Daily Tide, 2 Feb 2016, "
      + "/news/wall.txt line 5 (bytes \(quote.range.lowerBound)-\(quote.range.upperBound)), "
      + "<https://tide.example/wall?a=1&b=2>.")
  var bare = try #require(rows.first { $0.key == "/bare.txt" })
  bare.path = "/bare.txt"
  let second = CitedDocument(row: bare, briefing: try #require(try library.briefing(bare.id)))
  #expect(Citation(second).text.hasPrefix("[") && Citation(second).text.hasSuffix("], /bare.txt."))
}

@Test("Quotations of one document stay together where a window of rows ends, and none is lost")
func windows() throws {
  let words = (0..<700).map { "\"These are the words of number \($0),\" said Ada Pruitt.\n\n" }.joined()
  let library = try Shelf()
  var stream = try ExportStream(try library.library([plain, read("/many.txt", words)]), .quotes(.none), as: .csl)
  while try stream.next() != nil {}
  #expect(stream.tally == ExportTally(articles: 2, quotes: 702))
  #expect(stream.tally.words(of: .quotes(.none)) == "702 quotations of 2 articles")
}

@Test("Chosen documents and quotations go out in the order given; one that is gone is passed over")
func chosen() throws {
  let shelf = try Shelf()
  let library = try shelf.library([plain, hostile])
  let wall = try #require(try library.article(named: "/news/wall.txt"))
  let quotes = try library.quotes(of: wall)
  func text(_ choice: ExportChoice) throws -> String {
    var stream = try ExportStream(library, choice, as: .txt)
    var bytes: [UInt8] = []
    while let next = try stream.next() { bytes += next }
    return String(decoding: bytes, as: UTF8.self)
  }
  #expect(try text(.documents([ArticleID(rawValue: 99), wall])).hasPrefix("How the harbour wall"))
  #expect(try text(.quotesOf([wall])).components(separatedBy: "    — ").count == 3)
  let second = try text(.quotations([quotes[1].id]))
  #expect(second.contains("Nobody was looking") && !second.contains("nine hundred"))
}

@Test("A mistake in a filter is told before anything is written")
func mistake() throws {
  let shelf = try Shelf()
  let library = try shelf.library([plain])
  #expect(throws: FilterError.self) { _ = try ExportStream(library, .articles(Filter(text: "speaker:")), as: .csv) }
}
