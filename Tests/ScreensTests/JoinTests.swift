import BriefingCore
import Canvas
import Library
import Testing

@testable import Screens

/// The harbour with documents that name the mayor by her last name alone.
private func playNames(_ script: String, _ columns: Int = 80, _ rows: Int = 24) throws -> (play: Play, folder: Folder) {
  let folder = try Folder()
  let library = try folder.library()
  try library.add(
    harbour + [
      document(
        "bridge", "A bridge for the ferry", date: "2016-01-15", source: "north-wire",
        ["“{It will stand for a century|Pruitt|said}”, Pruitt said."]),
      document(
        "bus", "Buses run late", date: "2016-01-10", source: "north-wire",
        [
          "“{I take the bus myself|Pruitt|said}”, Pruitt said. “{She does not|Adam Pruitt|said}”, said Adam Pruitt. "
            + "“{They come in threes|Tobias Hale|said}”, Tobias Hale said."
        ]),
    ])
  var play = Play(library, size: Size(columns: columns, rows: rows))
  play.type(script)
  return (play, folder)
}

extension Play {
  fileprivate var speakerNames: [String] { model.speakers.rows.map { "\($0.name) \($0.quotes)" } }
}

@Test("Joining names as it is looked at", arguments: ["80x24", "120x40", "200x60"])
func joinFrames(_ size: String) throws {
  for (name, script) in [
    ("join", "3<wait>/pruitt<enter>nM"), ("joined", "3<wait>/pruitt<enter>nM<enter>"),
    ("join-split", "3<wait>/pruitt<enter>nM<enter>M"), ("speaker-details", "3<wait>/pruitt<enter>nM<enter>i"),
    ("picker-joined", "3<wait>/pruitt<enter>nM<enter>S<space><space><tab>"),
  ] {
    let (play, _) = try playNames("<size \(size)>" + script)
    try expectGolden(play.frame, "\(name)-\(size)")
  }
}

@Test("M joins the speaker under the cursor to the likeliest one; all lists follow, u takes it back, C-r does it again")
func joinAndUndo() throws {
  var (play, _) = try playNames("3<wait>")
  #expect(play.speakerNames.first == "Ada Pruitt 4" && play.speakerNames.contains("Pruitt 2"))
  play.type("/pruitt<enter>")
  while play.model.speakers.current?.name != "Pruitt" { play.type("n") }
  play.type("M")
  guard case .join(let prompt) = play.model.overlay else { throw Missing() }
  #expect(prompt.candidates.map(\.row.name) == ["Ada Pruitt", "Adam Pruitt"])
  #expect(play.text.contains("Enter joins Pruitt to Ada Pruitt: shown as Ada Pruitt"))
  play.type("<enter>")
  #expect(play.text.contains("Pruitt joined to Ada Pruitt; u undoes"))
  #expect(play.speakerNames.contains("Ada Pruitt 6") && !play.speakerNames.contains("Pruitt 2"))
  #expect(play.model.speakers.current?.name == "Ada Pruitt")
  play.type("<enter>")
  #expect(play.model.screen == .quotes && play.model.quotes.rows.count == 6)
  #expect(Set(play.model.quotes.rows.map(\.speakerName)) == ["Ada Pruitt"])
  play.type("u")
  #expect(play.text.contains("undone: Pruitt joined to Ada Pruitt"))
  #expect(play.model.quotes.rows.count == 4)
  play.type("<C-r>")
  #expect(play.model.quotes.rows.count == 6)
}

@Test("A whole name is never shown as its bare last name; a joined name is split with M, or all of them with gS")
func joinsShowWholeNames() throws {
  var (play, _) = try playNames("3<wait>M<enter>")
  #expect(play.model.speakers.current?.name == "Ada Pruitt")
  #expect(play.model.speakers.current?.joined.map(\.name) == ["Pruitt"])
  play.type("M<down>")
  #expect(play.text.contains("Enter splits Pruitt from Ada Pruitt"))
  play.type("<enter>")
  #expect(play.text.contains("Pruitt split from Ada Pruitt; u undoes"))
  #expect(play.speakerNames.contains("Pruitt 2"))
  play.type("ugS")
  #expect(play.speakerNames.contains("Pruitt 2"))
  play.type("gS")
  #expect(play.text.contains("nothing is joined to Ada Pruitt"))
}

@Test("M on a joined name offers to join first; to split it the cursor has to be moved there")
func joinsFirst() throws {
  var (play, _) = try playNames("3<wait>M<enter>M")
  guard case .join(let prompt) = play.model.overlay else { throw Missing() }
  #expect(prompt.lines.count == 2 && prompt.candidates.map(\.row.name) == ["Adam Pruitt"])
  #expect(play.text.contains("Enter joins Ada Pruitt to Adam Pruitt"))
  // With both joined there is nobody left: Enter alone does nothing.
  play.type("<enter>uM<esc>")
  play.type("M<enter>M")
  #expect(play.text.contains("nobody of that last name; type another name"))
  let joined = play.model.speakers.current?.joined.count
  play.type("<enter>")
  #expect(play.model.speakers.current?.joined.count == joined)
  #expect(play.text.contains("Down and Enter split"))
  play.type("<down>")
  #expect(play.text.contains("Enter splits"))
  play.type("<up><up><enter>tobias")
  #expect(play.text.contains("Tobias Hale"))
}

@Test(
  "In the picker C-o joins those ticked, and comes back to it; a filter by a joined name goes over to the other one")
func joinInThePicker() throws {
  var (play, _) = try playNames("Spruitt<down><space><C-u>ha<space><C-u>")
  guard case .picker(let before) = play.model.overlay else { throw Missing() }
  #expect(before.ticked.count == 2)
  play.type("<C-o>")
  guard case .join(let prompt) = play.model.overlay else { throw Missing() }
  #expect(prompt.subjects.count == 2)
  play.type("<enter>")
  guard case .picker(let after) = play.model.overlay else { throw Missing() }
  #expect(after.ticked.count == 1)
  play.type("<enter>")
  #expect(play.model.chips == ["speaker:Tobias Hale"])
  #expect(play.model.articles.rows.count >= 3)
}

@Test("Tab in the picker asks for articles in which all of those ticked speak; C-u takes the ticks off")
func allSpeakers() throws {
  var (play, _) = try playNames("Sada<space><C-u>brandt<space><C-u>")
  #expect(play.text.contains("any of them"))
  play.type("<tab>")
  #expect(play.text.contains("all of them") && play.text.contains("Ada Pruitt and Jonas Brandt"))
  play.type("<enter>")
  #expect(play.model.articles.rows.map(\.key) == ["delay", "wall"])
  #expect(play.model.chips == ["speaker:Ada Pruitt", "and speaker:Jonas Brandt"])
  play.type("2<wait>")
  #expect(Set(play.model.quotes.rows.map(\.id.article)).count == 2)
  #expect(Set(play.model.quotes.rows.map(\.speakerName)) == ["Ada Pruitt", "Jonas Brandt"])
  play.type("S<C-u>")
  guard case .picker(let picker) = play.model.overlay else { throw Missing() }
  #expect(picker.ticked.isEmpty)
}

@Test("A proposed join has a sign, and gM does all that are proposed, as one change")
func proposedJoins() throws {
  let folder = try Folder()
  let library = try folder.library()
  var all: [Briefing] = []
  for number in 1...6 {
    for (name, title) in [("Tern", "Mayor Tern"), ("Ada Tern", "Mayor Ada Tern")] {
      var one = document("\(name)-\(number)", "Title", date: "2016-01-0\(number)", source: nil, ["“{No|\(name)|said}”"])
      one.people[0].aliases = [title]
      all.append(one)
    }
  }
  try library.add(all)
  var play = Play(library, size: Size(columns: 120, rows: 40))
  play.type("3<wait>")
  #expect(play.text.contains("Tern ≈") && play.speakerNames == ["Ada Tern 6", "Tern 6"])
  play.type("ji")
  #expect(play.text.contains("to be joined to Ada Tern") && play.text.contains("title Mayor in 6 of 6 documents"))
  play.type("qgM")
  #expect(play.speakerNames == ["Ada Tern 12"])
  #expect(play.text.contains("Ada Tern +1"))
  play.type("u")
  #expect(play.speakerNames == ["Ada Tern 6", "Tern 6"])
}

private struct Missing: Error {}
