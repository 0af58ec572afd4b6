import Testing

@testable import BriefingCore

/// An archive of entries that are not packed.
private func archive(_ entries: [(name: String, text: String)], flags: UInt8 = 0) -> [UInt8] {
  func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) } }
  var files: [UInt8] = []
  var directory: [UInt8] = []
  for entry in entries {
    let (name, text) = (Array(entry.name.utf8), Array(entry.text.utf8))
    let sizes = number(0, 4) + number(text.count, 4) + number(text.count, 4) + number(name.count, 2)
    directory += [0x50, 0x4B, 1, 2] + number(20, 2) + number(20, 2) + [flags, 0] + number(0, 6) + sizes
    directory += number(0, 12) + number(files.count, 4) + name
    files += [0x50, 0x4B, 3, 4] + number(20, 2) + [flags, 0] + number(0, 6) + sizes + number(0, 2) + name + text
  }
  let end = number(0, 4) + number(entries.count, 2) + number(entries.count, 2) + number(directory.count, 4)
  return files + directory + [0x50, 0x4B, 5, 6] + end + number(files.count, 4) + number(0, 2)
}

@Suite("Documents of Word and OpenDocument")
struct OfficeTests {
  private func read(_ bytes: [UInt8], _ path: String) throws -> Source {
    var found: [Result<Source, ReadingError>] = []
    Source.forEach(in: bytes, path: path) { found.append($0) }
    return try #require(found.first).get()
  }

  @Test("Paragraphs of Word: tabs and breaks kept, deleted words and what stands there twice left out")
  func word() throws {
    let xml = """
      <w:document><w:body><w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>The bridge</w:t></w:r>
      <w:del><w:r><w:delText>never</w:delText><w:t>never</w:t></w:r></w:del><w:r><w:t xml:space="preserve"> is &amp; was</w:t>
      <w:tab/><w:t>shut.</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>One</w:t><w:br/><w:t>two.</w:t></w:r></w:p></w:body></w:document>
      """
    let core = "<cp:coreProperties><dc:title>The harbour bridge</dc:title></cp:coreProperties>"
    let source = try read(archive([("word/document.xml", xml), ("docProps/core.xml", core)]), "a.docx")
    #expect(String(decoding: source.text, as: UTF8.self) == "The bridge is & was\tshut.\n\nOne\ntwo.")
    #expect(source.stated.title == "The harbour bridge")
  }

  @Test("Paragraphs of OpenDocument: spaces, headings, no comments")
  func openDocument() throws {
    let xml = """
      <office:text><text:h>Harbour</text:h><text:p>Two<text:s text:c="2"/>spaces<office:annotation><text:p>no</text:p>
      </office:annotation>.</text:p></office:text>
      """
    let source = try read(archive([("content.xml", xml)]), "a.odt")
    #expect(String(decoding: source.text, as: UTF8.self) == "Harbour\n\nTwo  spaces.")
  }

  @Test("Archives of other things, broken ones and those with a password are named")
  func others() throws {
    #expect(throws: ReadingError.self) { try read(archive([("a.txt", "x")]), "a.docx") }
    #expect(throws: ReadingError.self) { try read(archive([("word/document.xml", "x")], flags: 1), "a.docx") }
    #expect(throws: ReadingError.self) { try read([0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 40), "a.docx") }
    var cut = archive([("word/document.xml", "<w:p><w:t>x</w:t></w:p>")])
    cut[18] = 0xFF
    #expect(throws: Never.self) { try read(cut, "a.docx") }
  }
}
