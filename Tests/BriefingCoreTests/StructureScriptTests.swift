import Testing

@testable import BriefingCore

@Suite("Transcripts by the form of their labels")
struct StructureScriptTests {
  private func turns(_ document: Document) -> [String] {
    document.paragraphs.filter { $0.kind == .turn }.map { turn in
      "\(turn.label ?? "-"): \(document.readable(turn.wordsStart..<turn.range.upperBound))"
    }
  }

  /// Six turns of two people, the label and the words put together by `form`.
  private func talk(_ first: String, _ second: String, _ form: (String, String, Int) -> String) -> String {
    let words = [
      "Good evening, and welcome to the harbour.", "Thank you for having me.", "Will the bridge close in June?",
      "It will. We have no other choice.", "For how long?", "Until the autumn, if the weather holds.",
    ]
    return words.enumerated().map { form($0.offset % 2 == 0 ? first : second, $0.element, $0.offset) }
      .joined(separator: "\n\n")
  }

  @Test(
    "Labels of many forms begin turns",
    arguments: [
      ("KELLER", "BRAN", "%: @"), ("Anna Keller", "Tilda Bran", "%: @"), ("Anna Keller", "Tilda Bran", "%  0:2#\n@"),
      ("Anna Keller", "Tilda Bran", "%: (00:0#)\n@"), ("Anna Keller", "Tilda Bran", "[00:00:0#] %: @"),
      ("Speaker 1", "Speaker 2", "[%] [00:0#] @"), ("ANNA KELLER", "TILDA BRAN", ">> %: @"),
      ("Anna Keller", "Tilda Bran", "**%:** @"), ("Anna Keller", "Tilda Bran", "%\n@"),
      ("HON. A. KELLER", "HON. T. BRAN", "%.- @"), ("Ms. KELLER of Varde", "Mr. BRAN", "  %. @"),
      ("Anna Keller", "Tilda Bran", "% (00:0#):\n@"), ("AK", "TB", "%: @"), ("Ms KELLER", "The SPEAKER", "%—@"),
    ])
  func forms(first: String, second: String, form: String) throws {
    // Initials need more turns to be believed.
    let times = first.count <= 2 || !form.contains(":") && form.hasSuffix("\n@") ? 3 : 1
    let part = talk(first, second) { label, words, index in
      form.split(separator: "", omittingEmptySubsequences: false).map { sign in
        sign == "%" ? label : sign == "@" ? words : sign == "#" ? "\(index)" : String(sign)
      }.joined()
    }
    let document = try read([String](repeating: part, count: times).joined(separator: "\n\n"))
    #expect(document.kind == .transcript)
    #expect(turns(document).count == 6 * times)
    #expect(
      turns(document).prefix(2) == [
        "\(first): Good evening, and welcome to the harbour.", "\(second): Thank you for having me.",
      ])
    #expect(document.accountingErrors().isEmpty)
  }

  @Test("What stands between labels goes on with the turn, and a heading over the talk stays text")
  func inside() throws {
    let document = try read(
      """
      Anna Keller: The bridge will close in June.

      It will stay closed for the summer.

      (Laughter.)

      Tilda Bran: Why?

      Anna Keller: Because it is old. Nobody has mended it.

      Tilda Bran: I see. Thank you.

      Anna Keller: You are welcome.
      """)
    #expect(document.kind == .transcript)
    #expect(document.paragraphs.map(\.kind) == [.turn, .paragraph, .paragraph, .turn, .turn, .turn, .turn])
    #expect(document.accountingErrors().isEmpty)
  }

  @Test("Numbers in the margin are no words, and the label behind them begins a turn")
  func lineNumbers() throws {
    var text = ""
    for number in 1...24 {
      let words = number % 2 == 1 ? "Q.  Did you see the ship on that day?" : "A.  I did. It lay at the quay."
      text += "\(number < 10 ? " " : "")\(number)    \(words)\n"
    }
    let document = try read(text)
    #expect(document.kind == .transcript)
    #expect(turns(document).count == 24)
    #expect(turns(document)[1] == "A: I did. It lay at the quay.")
    #expect(document.accountingErrors().isEmpty)
  }

  @Test(
    "Fields, lists and pages of comments are no transcripts",
    arguments: [
      "Prep time: 20 min\n\nCook time: 20 min\n\nServings: 2\n\nPrep time: 10 min\n\nCook time: 5 min\n\nServings: 4",
      "Pros: It is cheap. It is fast.\n\nCons: It is loud.\n\nPros: It is small.\n\nCons: It breaks often.\n\nWe like it.",
      "Sen. Ann Lee (3/1/21): \"No.\"\n\nSen. Bo Ray (3/2/21): \"Yes.\"\n\nSen. Ann Lee (3/5/21): \"Never.\"\n\n"
        + "Sen. Bo Ray (3/6/21): \"Always.\"\n\nSen. Ann Lee (4/1/21): \"Perhaps.\"",
      "Ann said: that was it.\n\nBo said: it was not.\n\nAnn said: it was.\n\nBo said: never.\n\nAnn said: always.",
    ])
  func others(text: String) throws {
    let document = try read(text)
    #expect(document.kind == .article)
    #expect(document.paragraphs.allSatisfy { $0.label == nil })
  }

  @Test("A label on every line, a hundred thousand of them, and labels of three hundred words are read in time")
  func hostile() throws {
    var bytes: [UInt8] = []
    for number in 0..<100_000 { bytes += Array("Anna Keller\(number % 7): Yes.\n".utf8) }
    let many = Document.read(try Source.text(bytes: bytes, path: nil))
    #expect(many.paragraphs.count > 0)
    let long = String(repeating: "Keller ", count: 300) + ": yes.\n"
    let document = try read(String(repeating: long, count: 500))
    #expect(document.paragraphs.allSatisfy { $0.label == nil })
  }

  @Test("Short labels are the people that the head, the other labels and brackets name in full")
  func names() throws {
    let text = """
      Interview with Nora Feld

      Conducted by Jon Arnesen

      JA: Good morning. Who are you?

      NF: I speak for the harbour.

      JA: Since when?

      NF: Since the spring. It was a good one.

      JA: Is the harbour open?

      NF: It is. Ships come every day.

      JA: Thank you.

      NF: Thank you.

      JA: One more thing, if I may.

      NF: Please. Go ahead.
      """
    let briefing = Briefing.read(try Source.text(bytes: Array(text.utf8), path: nil))
    #expect(briefing.document.kind == .transcript)
    let speakers = zip(briefing.document.paragraphs, briefing.turnSpeakers).filter { $0.0.label != nil }.map(\.1?.name)
    #expect(Set(speakers) == ["Jon Arnesen", "Nora Feld"])
  }

  @Test("An interview by a magazine: its name is in no list, but somebody answers each time")
  func interview() throws {
    let questions = [
      "You built boats. Why did you stop?", "Did you burn the first ten?", "Are they loud?", "Which one did you keep?",
      "And the last?",
    ]
    let answers = [
      "My back. A boat wants you under it.", "Nine. The tenth was stolen.", "Players say so. I do not.",
      "Number 40. It has a crack.", "Ask me when the glue is dry.",
    ]
    let talk = zip(questions, answers).enumerated().map { number, pair in
      "Quarter Note: \(pair.0)\n\n\(number == 0 ? "Isolde Markhaven" : "Markhaven"): \(pair.1)"
    }
    let text =
      "A violin is a box\n\nIsolde Markhaven was a carpenter before she built instruments. We met her in her workshop.\n\n"
      + talk.joined(separator: "\n\n")
      + "\n\nMore conversations\n\nThe woman who tunes the bells of Halvik\n\nA day with the last pupil of a master"
    let document = Document.read(try Source.text(bytes: Array(text.utf8), path: nil, id: "x"))
    #expect(turns(document).count == 10)
    #expect(
      document.related.map(\.title) == [
        "The woman who tunes the bells of Halvik", "A day with the last pupil of a master",
      ])
    let speakers = Briefing.attribute(document).turnSpeakers.compactMap { $0?.name }.filter { $0 != "Quarter Note" }
    #expect(speakers == [String](repeating: "Isolde Markhaven", count: 5))
  }
}
