import BriefingCore
import Canvas
import Library
import Testing

@testable import Screens

/// A briefing of the harbour office, as its press office types them.
private let transcript = """
  Briefing by the harbour office

  MS. PRUITT: Good morning. The wall will be finished by the autumn, and nobody will be sent a bill for it.

  Q    Will it be paid for by then?

  MS. PRUITT: The council has said \u{201C}we will pay our share\u{201D}, and I take them at their word.

  It is a large share, and a long winter.

  CAPT. HALE: The tide was high, and then it was higher still. I have kept the book for thirty years, and there is no line in it for what came over the quay that night.

  Q    And the ferries?

  CAPT. HALE: They sail at six.

  Q    Every day?

  MS. PRUITT: Every day but one.

  """

private func playTranscript(_ script: String, _ size: String = "80x24") throws -> (play: Play, folder: Folder) {
  let folder = try Folder()
  let library = try folder.library()
  let source = Source(id: "briefing", path: nil, format: .text, text: Array(transcript.utf8), isVerbatim: true)
  _ = try library.add(harbour + [Briefing.read(source, indirect: true)])
  var play = Play(library, size: Play.size(size) ?? Size(columns: 80, rows: 24))
  play.type("fkind:transcript<enter>" + script)
  return (play, folder)
}

@Test(
  "A transcript at three sizes: its turns marked one by one, and in the quote browser",
  arguments: ["80x24", "120x40", "200x60"])
func transcriptFrames(_ size: String) throws {
  try expectGolden(try playTranscript("<enter>]t]t]t", size).play.frame, "transcript-\(size)")
  try expectGolden(try playTranscript("2<wait>jj", size).play.frame, "turns-\(size)")
}

@Suite("Turns of a transcript")
struct TurnsTests {
  private func marked(_ play: Play) -> String? {
    guard let content = play.model.detail.content, let quote = play.model.detail.quote else { return nil }
    return content.number(ofTurn: quote).map { "\($0) \(content.quotes[quote].cue ?? "")" }
  }

  @Test("]t and [t go from turn to turn, ]s and [s to those of the speaker who has the word")
  func stepping() throws {
    for (keys, expected) in [
      ("]t", "1 MS. PRUITT"), ("]t]t", "2 Q"), ("3]t", "3 MS. PRUITT"), ("3]t[t", "2 Q"), ("]t]s", "3 MS. PRUITT"),
      ("]t]s]s", "8 MS. PRUITT"), ("]t]t]s", "5 Q"), ("8]t[s", "3 MS. PRUITT"), ("]t]t2]s", "7 Q"),
    ] {
      let (play, _) = try playTranscript("<enter>" + keys)
      #expect(marked(play) == expected, "\(keys)")
    }
    let (last, _) = try playTranscript("<enter>]t99]t")
    #expect(marked(last) == "1 MS. PRUITT" && last.text.contains("last turn"))
  }

  @Test("An article has no turns, and says so")
  func noTurns() throws {
    let (play, _) = try playHarbour("j<enter>]t")
    #expect(play.text.contains("no turns here"))
  }

  @Test("Enter on a turn goes to it in its transcript; s there filters by who speaks")
  func opening() throws {
    var (play, folder) = try playTranscript("2<wait>G<enter>")
    #expect(marked(play) == "8 MS. PRUITT")
    play.type("s")
    #expect(play.model.filter.speakers.count == 1)
    play.type("2<wait>")
    #expect(play.model.quotes.rows.allSatisfy { $0.speakerName?.contains("Pruitt") ?? false })
    #expect(play.model.quotes.rows.count { $0.kind == "turn" } == 3)
    _ = folder.path
  }

  @Test("The header tells quotes and turns apart; speech of nobody keeps its label")
  func counts() throws {
    let (play, _) = try playTranscript("2<wait>")
    #expect(play.lines[0].contains("1 quote, 8 turns"))
    #expect(play.model.quotes.total == 9)
  }

  @Test("g i lists reported speech and says so in the header; g i or Backspace leaves it out again")
  func reported() throws {
    let folder = try Folder()
    let library = try folder.library()
    let text = """
      Ferries to sail at six

      The ferries will sail at six on every day of the week, Tobias Hale said on Monday.

      \u{201C}Nobody will get wet feet,\u{201D} Ada Pruitt said.

      """
    let source = Source(id: "ferries", path: nil, format: .text, text: Array(text.utf8), isVerbatim: true)
    _ = try library.add([Briefing.read(source, indirect: true)])
    var play = Play(library, size: Size(columns: 100, rows: 24))
    play.type("2<wait>")
    #expect(play.model.quotes.rows.map(\.kind) == ["direct"])
    play.type("gi")
    #expect(play.model.quotes.rows.map(\.kind) == ["indirect", "direct"])
    #expect(play.lines[0].contains("+indirect") && play.lines[0].contains("1 quote, 1 reported"))
    // The row under the cursor stays.
    #expect(play.model.quotes.current?.kind == "direct")
    play.type("<enter>[q")
    #expect(play.model.detail.content?.spoken.count == 2 && play.model.detail.quote == 0)
    play.type("gi")
    #expect(play.model.detail.content?.spoken.count == 1 && !play.lines[0].contains("+indirect"))
    play.type("q2gi<backspace>")
    #expect(play.model.quotes.rows.map(\.kind) == ["direct"] && !play.lines[0].contains("+indirect"))
  }
}

@Test("The next start lists turns, and reported speech where it was listed")
func speechIsKept() throws {
  for script in ["2<wait>", "2<wait>gi"] {
    let (play, _) = try playTranscript(script)
    var options = Reader.Options()
    options.place = play.reader.keptPlace
    let again = Play(play.library, size: Size(columns: 80, rows: 24), options: options)
    #expect(again.model.quotes.rows.map(\.kind) == play.model.quotes.rows.map(\.kind))
    #expect(again.model.quotes.rows.contains { $0.kind == QuoteRow.turn })
    #expect(again.model.filter == play.model.filter)
  }
}

@Test("Counts of turns stand beside those of quotes, and a filter that leaves only turns says how many")
func turnCounts() throws {
  var (play, _) = try playTranscript("f<C-u>kind:turn<enter>", "120x40")
  #expect(play.lines[0].contains("1 of 9 articles") && play.lines[0].contains("8 turns"))
  play.type("<backspace>3<wait>")
  #expect(play.lines[1].contains("QUOTES   TURNS SPEAKS IN"))
  let row = try #require(play.lines.first { $0.contains("HALE") || $0.contains("Hale") })
  #expect(row.split(separator: " ").filter { Int($0) != nil }.count >= 3)
  play.type("5<wait>")
  #expect(play.text.contains(" turns  ") && play.text.contains("speaks in"))
}

@Test("Speakers and sources beside a narrowed list say that they count the whole library")
func countsOfAll() throws {
  var (play, _) = try playHarbour("", 200, 60)
  #expect(play.lines[1].contains("quotes │") && !play.text.contains("in all"))
  play.type("ftide<enter>")
  #expect(play.lines[1].contains("quotes in all"))
  #expect(play.text.contains("articles in all"))
}

@Test("The speakers of a library with transcripts at three sizes", arguments: ["80x24", "120x40", "200x60"])
func speakersWithTurns(_ size: String) throws {
  var (play, _) = try playTranscript("<backspace>3<wait>", size)
  try expectGolden(play.frame, "speakers-turns-\(size)")
  play.type("S")
  try expectGolden(play.frame, "picker-turns-\(size)")
  play.type("<esc>5<wait>")
  try expectGolden(play.frame, "overview-turns-\(size)")
}
