@testable import BriefingCore

/// A text written for a test, its lines as paragraphs.
func attribute(_ text: String, indirect: Bool = false) -> Briefing {
  let bytes = Array(text.utf8)
  var document = Document(source: Source(id: "test", path: nil, format: .text, text: bytes, isVerbatim: true))
  var start = 0
  for (index, byte) in (bytes + [10]).enumerated() where byte == 10 {
    if index > start { document.paragraphs.append(Document.Paragraph(range: start..<index)) }
    start = index + 1
  }
  return Briefing.attribute(document, indirect: indirect)
}
