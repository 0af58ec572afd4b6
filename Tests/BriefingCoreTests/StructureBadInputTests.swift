import Testing

@testable import BriefingCore

@Suite("Texts nobody meant to be read")
struct StructureBadInputTests {
  @Test("Four megabytes in one line are one paragraph")
  func longLine() throws {
    var bytes: [UInt8] = []
    var number = 0
    while bytes.count < 4_000_000 {
      number += 1
      bytes += Array("The \(number)th minister spoke of it again, and nobody answered her. ".utf8)
    }
    let document = Document.read(try Source.text(bytes: bytes, path: nil))
    #expect(document.paragraphs.map(\.range) == [0..<(bytes.count - 1)])
    #expect(document.title == "The 1th minister spoke of it again, and nobody answered her")
  }

  @Test("A million empty lines around a sentence")
  func emptyLines() throws {
    let blank = [UInt8](repeating: 0x0A, count: 500_000)
    let document = Document.read(try Source.text(bytes: blank + Array("He came home.".utf8) + blank, path: nil))
    #expect(document.paragraphs.map(\.range) == [500_000..<500_013])
    #expect(document.setAside.isEmpty)
  }

  @Test("Two hundred thousand identical lines are one paragraph and its repeats")
  func identicalLines() throws {
    let line = Array("Nothing of all this was true.\n".utf8)
    var bytes: [UInt8] = []
    for _ in 0..<200_000 { bytes += line }
    let document = Document.read(try Source.text(bytes: bytes, path: nil))
    #expect(document.paragraphs.count == 1)
    #expect(document.setAside.count == 199_999)
    #expect(document.setAside.allSatisfy { $0.reason == .duplicate })
  }

  @Test("A text of marks alone has no paragraph, and the file's name for a title")
  func marks() throws {
    let document = try read(String(repeating: "— * — ... !!\n“”\n\n", count: 5_000))
    #expect(document.paragraphs.isEmpty)
    #expect(document.title == "test.txt" && document.titleOrigin == .fileName)
    #expect(document.accountingErrors().isEmpty)
  }

  @Test(
    "Forms repeated without end are taken in one go",
    arguments: [
      "Q\u{A0}\u{A0} And?\n\nMR. OAK: No.\n\n",
      "Latest news\n\nA headline of some words\n\nA summary of some more words than that...\n\n",
      "MR. A: x\nMR. B: y\nSIR C: z\nQ w\n",
      "Comments\n\nAnn says:\n\nMarch 3, 2008 at 9:00 am\n\nI do not think that this is so, and never did.\n\n",
      "The house rose at nine, as it always had, and nobody said a word.\n\nRead more\n\n", "HomeNewsWorld\n", "(((((",
      "a:b:c:", "1 2 ", "AFP: BAGHDAD (AFP) — ",
      "June 9 – West Palm Beach, FL @ The Hall\n", "— By Ann Lee, March 3, 2008\n", "\u{2028}x\u{85}y",
      "de of 3 March de of ", "A.B. ", "“",
    ])
  func endlessForms(form: String) throws {
    var bytes: [UInt8] = []
    while bytes.count < 200_000 { bytes += Array(form.utf8) }
    let document = Document.read(try Source.text(bytes: bytes, path: nil))
    #expect(document.accountingErrors().isEmpty)
    #expect(!document.title.isEmpty)
  }
}
