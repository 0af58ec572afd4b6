import Testing

@testable import BriefingCore

@Suite("Captions")
struct CaptionTests {
  private func read(_ text: String, _ path: String) throws -> Document {
    var found: [Source] = []
    Source.forEach(in: Array(text.utf8), path: path) { result in
      if case .success(let source) = result { found.append(source) }
    }
    return Document.read(try #require(found.first))
  }

  @Test("Cues are joined, voices are turns, notes and styles are dropped")
  func voices() throws {
    let document = try read(
      """
      WEBVTT - The harbour

      STYLE
      ::cue { color: red }

      NOTE nobody sees this

      intro
      00:00:01.000 --> 00:00:02.000 align:start
      <v Anna Keller>Good evening, and
      welcome.</v>

      00:02.000 --> 00:04.000
      <v Anna Keller>It is &lt;late&gt;.</v>

      00:04.000 --> 00:06.000
      <v.loud Tilda Bran>Thank <i>you</i>.</v>

      00:06.000 --> 00:08.000
      <v Anna Keller>Not at all.</v>
      """, "talk.vtt")
    #expect(document.kind == .transcript)
    #expect(document.title == "The harbour")
    #expect(
      document.paragraphs.map { "\($0.label ?? "-"): \(document.readable($0.wordsStart..<$0.range.upperBound))" } == [
        "Anna Keller: Good evening, and welcome. It is <late>.", "Tilda Bran: Thank you.", "Anna Keller: Not at all.",
      ])
  }

  @Test("Captions that roll up are read once, and are a transcript without turns")
  func rolling() throws {
    var text = "WEBVTT\nKind: captions\nLanguage: en\n\n"
    let lines = ["good evening to you all", "and welcome to the", "harbour where the ships", "are late again"]
    for (index, line) in lines.enumerated() {
      let before = index > 0 ? lines[index - 1] + "\n" : ""
      text +=
        "00:00:0\(index).000 --> 00:00:0\(index).900\n\(before)\(line.prefix(4))<00:00:00.100><c>\(line.dropFirst(4))</c>\n\n"
      text += "00:00:0\(index).900 --> 00:00:0\(index).910\n\(line)\n\n"
    }
    let document = try read(text, "talk.vtt")
    #expect(document.kind == .transcript)
    #expect(document.paragraphs.map { document.readable($0.range) } == [lines.joined(separator: " ")])
  }

  @Test("SubRip without a name is known by its first cue, and its labels begin turns")
  func subRip() throws {
    let cues = ["Speaker 1: Good evening.", "Welcome to the harbour.", "Speaker 2: Thank you.", "Speaker 1: Sit down."]
    let text = cues.enumerated().map {
      "\($0.offset + 1)\n00:00:0\($0.offset),000 --> 00:00:0\($0.offset),900\n\($0.element)\n"
    }
    let document = try read(text.joined(separator: "\n"), "talk")
    #expect(document.paragraphs.compactMap(\.label) == ["Speaker 1", "Speaker 2", "Speaker 1"])
    #expect(document.readable(document.paragraphs[0].range) == "Speaker 1: Good evening. Welcome to the harbour.")
  }

  @Test(
    "Broken captions are read as far as they go",
    arguments: ["WEBVTT\n\n00:01.000 -->\nHello there.\n", "WEBVTT\n\n00:01.000 --> 00:0\nHello there."])
  func broken(text: String) throws {
    let document = try read(text, "a.vtt")
    #expect(document.paragraphs.map { document.readable($0.range) } == ["Hello there."])
  }
}
