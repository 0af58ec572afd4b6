import Foundation
import Testing

@testable import BriefingCore

@Suite("PDF files")
struct PDFTests {
  /// A page: lines with their places, points from the left and from the top.
  private typealias Page = [(left: Int, top: Int, text: String)]

  /// The smallest file that has these pages. Without a table of its parts: readers make one.
  private func file(_ pages: [Page]) -> [UInt8] {
    let first = 4
    let kids = pages.indices.map { "\(first + 2 * $0 + 1) 0 R" }.joined(separator: " ")
    var parts = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>",
    ]
    for page in pages {
      let words = page.map { "1 0 0 1 \($0.left) \(792 - $0.top) Tm (\($0.text)) Tj" }.joined(separator: "\n")
      let stream = "BT /F1 11 Tf\n\(words)\nET"
      parts.append("<</Length \(stream.utf8.count)>>stream\n\(stream)\nendstream")
      parts.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents \(parts.count) 0 R>>")
    }
    let objects = parts.enumerated().map { "\($0.offset + 1) 0 obj\n\($0.element)\nendobj\n" }.joined()
    return Array("%PDF-1.4\n\(objects)trailer<</Size \(parts.count + 1)/Root 1 0 R>>\n%%EOF".utf8)
  }

  private func read(_ bytes: [UInt8]) -> [Result<Source, ReadingError>] {
    var results: [Result<Source, ReadingError>] = []
    Source.forEach(in: bytes, path: "a.pdf") { results.append($0) }
    return results
  }

  private func text(_ pages: [Page]) throws -> String {
    let source = try #require(try read(file(pages)).first?.get())
    return String(decoding: source.text, as: UTF8.self)
  }

  private func message(_ bytes: [UInt8]) -> String {
    guard case .failure(let error) = read(bytes).first else { return "" }
    return error.message
  }

  @Test("Lines stay lines, and a blank one is where there is room")
  func lines() throws {
    let page: Page = [(72, 72, "The harbour is shut,"), (72, 86, "the mayor said."), (72, 121, "Nobody was glad.")]
    #expect(try text([page]) == "The harbour is shut,\nthe mayor said.\n\nNobody was glad.\n")
  }

  @Test("Running heads and the numbers at the margin are no text; what is said runs over the page")
  func talk() throws {
    let pages: [Page] = (0..<4).map { number in
      var page: Page = [(72, 40, "Official Report of Debates \(number + 1)")]
      for row in 0..<16 {
        let place =
          ["north", "south", "east", "west"][number]
          + ["", " pier", " quay", " dock", " wharf", " gate", " lock", " mole"][row / 2]
        let words = ["KELLER: We wait for the ice at the \(place)", "to go, and for the boats to come."]
        let label = row % 4 == 0 ? "MS. " : row % 2 == 0 ? "MR. O" : ""
        page.append((50, 72 + row * 14, "\(row + 1)"))
        page.append((72, 72 + row * 14, label + words[row % 2]))
      }
      return page
    }
    let document = Document.read(try #require(try read(file(pages)).first?.get()))
    #expect(document.kind == .transcript)
    #expect(document.paragraphs.filter { $0.kind == .turn }.count == 32)
    let all = document.paragraphs.map { document.readable($0.range) }.joined(separator: " ")
    #expect(!all.contains("Official") && !all.contains("1"))
  }

  @Test("Two columns are read one after the other")
  func columns() throws {
    let page: Page = (0..<12).flatMap { row in
      [(72, 72 + row * 14, "left words of row \(row)"), (330, 72 + row * 14, "right words of row \(row)")]
    }
    let words = try text([page])
    let last = try #require(words.range(of: "left words of row 11"))
    let first = try #require(words.range(of: "right words of row 0"))
    #expect(last.lowerBound < first.lowerBound)
  }

  @Test("A word parted at a line's end is whole again, and keeps the hyphen that it has elsewhere")
  func hyphens() throws {
    let page: Page = [
      (72, 72, "The har-"), (72, 86, "bour has a judge-alone court, a judge-"), (72, 100, "alone court it is."),
    ]
    #expect(try text([page]) == "The harbour\nhas a judge-alone court, a judge-alone\ncourt it is.\n")
  }

  @Test("Pages without letters, broken files and empty ones are named with what to do")
  func hostile() {
    #expect(message(file([[], []])).contains("no letters on its pages (2)"))
    #expect(message(Array("%PDF-1.4\n".utf8) + Array(repeating: 0x99, count: 2_000)).contains("broken"))
    #expect(message(Array("%PDF-1.4\n".utf8)).contains("broken"))
  }

  @Test("A table that a hostile file has its hand in ends nothing")
  func hostileTable() {
    let row = { (page: String, word: String) in "5\t\(page)\t0\t0\t0\t0\t1\t1\t1\t1\t100\t\(word)\n" }
    let table =
      "1\t1\t0\t0\t0\t0\t0\t0\t612\t792\t-1\t###PAGE###\n" + row("1", "boat\nand") + row("-99999999999999", "y")
      + row("99999999999", "z") + row("2", "nowhere")
    let words = PDFWords(Array(table.utf8))
    #expect(words.pages == 1)
    #expect(!PDFText(words).bytes.isEmpty)
  }
}
