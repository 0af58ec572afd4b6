import Testing

@testable import BriefingCore

/// A generator that gives the same numbers in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

@Suite("Every byte is accounted for")
struct StructureAccountingTests {
  /// What texts are made of, and what breaks readers.
  static let pieces: [[UInt8]] =
    [
      "\n", "\n\n", "\r\n", "\r", "\r\n\r\n", "\u{0C}", "\u{2028}", "\u{85}", " ", "\t", "\u{A0}", "\u{3000}",
      "\u{2003}",
      "\u{1C}", "\u{200B}", "\u{FEFF}", "\u{0}", "\u{1B}[31m", "\u{7}", "\u{202E}", "e\u{301}", "👩‍👩‍👧", "日本語。",
      "Привет, мир.",
      "The minister said on Tuesday that the talks had ended without an agreement, and nobody knew why.",
      "“We will not go,” he said. ", "Home", "Contact", "About us", "Sign in", "Privacy Policy", "LATEST NEWS",
      "A headline about the talks in Vienna", "Talks in Vienna went on for a third day on Tuesday as...", "AFP: ",
      "BAGHDAD (AFP) — ", "Q    ", "MR. CASEY: ", "QUESTION: ", "MS. SMITH:\u{A0} ", "WASHINGTON: ",
      "END 11:04 A.M. EDT", "(Laughter.)",
      "March 26, 2008", "26/03/2008", "By Jane Doe", "Advertisement", "© 2008 The Paper", "...", "…", "—", "* * *",
      "-----",
      "Breadcrumb > Section > Here", "NewsWorldIraq", "Comments (3)", "1. ", "• ", "Photo: Reuters", "a", ".", ":",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0x93], [0xE9]]

  @Test("Random texts of such pieces, as files", arguments: 0..<20)
  func randomTexts(round: Int) throws {
    var random = SeededGenerator(state: UInt64(round))
    for _ in 0..<25 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        bytes += Self.pieces.randomElement(using: &random) ?? []
        if Int.random(in: 0..<3, using: &random) == 0 { bytes += [0x0A, 0x0A] }
      }
      let source: Source
      do {
        source = try Source.text(bytes: bytes, path: nil)
      } catch {
        // Nothing but white space, or too many control characters: refused, with a reason.
        #expect(!error.message.isEmpty)
        continue
      }
      let document = Document.read(source)
      let errors = document.accountingErrors()
      #expect(errors.isEmpty, "\(bytes)")
      #expect(document.dump.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }
  }

  @Test("The check itself sees what is lost, said twice, cut or out of order")
  func checker() throws {
    var document = Document(source: try Source.text(bytes: Array("One é two".utf8), path: nil))
    #expect(document.accountingErrors().count == 1)
    document.paragraphs = [Document.Paragraph(range: 0..<10)]
    #expect(document.accountingErrors().isEmpty)
    document.setAside = [Document.Aside(range: 7..<10, reason: .chrome)]
    #expect(document.accountingErrors() == ["7..<10 begins before 10"])
    document.paragraphs = [Document.Paragraph(range: 0..<5), Document.Paragraph(range: 5..<10)]
    document.setAside = []
    #expect(document.accountingErrors().contains("0..<5 cuts a character"))
    document.paragraphs = [Document.Paragraph(range: 0..<4)]
    document.setAside = [Document.Aside(range: 4..<6, reason: .chrome)]
    #expect(document.accountingErrors().contains("text lost behind 6"))
    #expect(document.accountingErrors().contains("0..<4 has white space at an end"))
  }

  @Test("White space is what Python's str.isspace says")
  func whiteSpace() {
    let spaces: [UInt32] = [
      0x09, 0x0B, 0x1C, 0x1F, 0x20, 0x85, 0xA0, 0x1680, 0x2003, 0x200A, 0x2028, 0x202F, 0x205F, 0x3000,
    ]
    #expect(spaces.allSatisfy(ScalarClass.isWhiteSpace))
    #expect(![0x08, 0x1B, 0x200B, 0xFEFF, 0x2060, 0x180E, 0x41].contains(where: ScalarClass.isWhiteSpace))
  }
}
