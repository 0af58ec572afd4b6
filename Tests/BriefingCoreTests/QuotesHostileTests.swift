import Testing

@testable import BriefingCore

/// Texts that nobody would write: each must be read to the end, with spans inside the text. Their sizes are such that work
/// growing with the square of the size would not end.
@Suite("Quotations in hostile texts")
struct QuotesHostileTests {
  private func attribute(_ text: String) -> Briefing {
    let bytes = Array(text.utf8)
    var document = Document(
      source: Source(id: "hostile", path: nil, format: .text, text: bytes, isVerbatim: true))
    document.paragraphs = [Document.Paragraph(range: 0..<bytes.count)]
    return Briefing.attribute(document)
  }

  private func check(_ briefing: Briefing) {
    let size = briefing.document.source.text.count
    for quotation in briefing.quotations {
      #expect(quotation.range.lowerBound < quotation.range.upperBound)
      #expect(quotation.range.upperBound <= size)
      #expect((0...1).contains(quotation.confidence))
    }
  }

  @Test("Marks that never close")
  func neverClosed() {
    let briefing = attribute(String(repeating: "“No end, said John Smith. ", count: 2_000))
    check(briefing)
    #expect(!briefing.quotations.isEmpty)
  }

  @Test("A hundred thousand times who, each of which means the one before")
  func who() {
    check(
      attribute("The officials met " + String(repeating: "who ", count: 100_000) + "said, “I will go there today.”"))
  }

  @Test("A thousand marks inside each other")
  func nested() {
    check(attribute(String(repeating: "“", count: 1_000) + "deep" + String(repeating: "”", count: 1_000)))
    check(attribute(String(repeating: "\"a ", count: 1_000) + String(repeating: "\" ", count: 1_000)))
    check(attribute(String(repeating: "„ « 「 “ ", count: 1_000)))
  }

  @Test("One paragraph of megabytes, and one with thousands of quotations")
  func longParagraph() {
    let long = attribute(
      String(repeating: "nothing is said here by anyone and so on ", count: 40_000) + "“Yes,” Ann Lee said.")
    check(long)
    #expect(long.quotations.count == 1)
    let dense = attribute(
      String(repeating: "“We will go,” Ms. Ann Lee said, and “nothing else” was said by Tom Poe ", count: 2_000))
    check(dense)
    #expect(dense.quotations.count == 4_000)
  }

  @Test("Nothing but quotations, with names in them and without")
  func quotationsAlone() {
    let bare = attribute(String(repeating: "“Yes” ", count: 12_000))
    check(bare)
    #expect(bare.quotations.count == 12_000)
    check(attribute(String(repeating: "\"Ann Lee went\" ", count: 6_000)))
    check(attribute(String(repeating: "“Yes” ", count: 6_000) + String(repeating: ", ", count: 30_000)))
  }

  @Test("Nothing but names, without one full stop")
  func names() {
    let names = (0..<20_000).map { "John\(["a", "e", "i", "o"][$0 % 4]) Smith\($0 % 997)" }
    let briefing = attribute(names.joined(separator: " "))
    check(briefing)
    check(attribute(names.joined(separator: ", ")))
  }

  @Test("Nothing but words of saying, commas, brackets, and open marks without words")
  func signs() {
    check(attribute(String(repeating: "said ", count: 50_000)))
    check(attribute(String(repeating: "John, ", count: 50_000) + "“Yes,” he said."))
    check(attribute(String(repeating: "((", count: 50_000) + "John said “Yes.”"))
    check(attribute(String(repeating: "\" ", count: 50_000)))
    check(attribute(String(repeating: "'' ", count: 50_000)))
    check(attribute(String(repeating: "<a ", count: 50_000)))
  }

  @Test("Marks of other languages by the thousand, closed and never closed")
  func otherMarks() {
    for (open, close) in [("«", "»"), ("„", "“"), ("「", "」"), ("»", "«")] {
      let pairs = attribute(String(repeating: "\(open)Oui\(close) ", count: 4_000))
      check(pairs)
      #expect(pairs.quotations.count == 4_000)
      check(attribute(String(repeating: "\(open)Oui ", count: 8_000)))
    }
  }

  @Test("One word of a megabyte, and marks of a megabyte, hold no quotation")
  func withoutSpaces() {
    for piece in ["a", "A", "a-", "a'", "\"", "(", ".", "é"] {
      let briefing = attribute(String(repeating: piece, count: 1_000_000 / piece.utf8.count))
      check(briefing)
      #expect(briefing.people.isEmpty)
    }
  }

  @Test("Bytes that are no letters")
  func bytes() {
    var document = Document(
      source: Source(id: "bytes", path: nil, format: .text, text: (0..<4_096).map { UInt8($0 % 256) }, isVerbatim: true)
    )
    document.paragraphs = [Document.Paragraph(range: 0..<4_096)]
    check(Briefing.attribute(document))
  }
}
