import Canvas
import Library
import Testing

@testable import Screens

/// Ends a reader and begins another one on the same library, at the place that the first one gave.
private func again(_ play: Play, _ change: (inout Reader.Options) -> Void = { _ in }) -> Play {
  var options = Reader.Options()
  options.place = play.reader.keptPlace
  change(&options)
  return Play(play.library, size: play.model.size, options: options)
}

@Test(
  "The first frame is the last one of the time before",
  arguments: [
    "jjj", "jj<enter>", "fharbour<enter>jj", "2<wait>4j", "2<wait>5j<enter>", "3<wait>jj", "xqxqj", "jsj", "5<wait>",
    "j\\\\", "jZ", "j>>>>", "cdcq", "j<enter>]q]qJ",
  ], ["80x24", "120x40", "200x60"])
func keptPlaces(_ script: String, _ size: String) throws {
  var (play, folder) = try playHarbour("<size \(size)>" + script)
  // What was said last is not said again.
  play.type("<size 79x24><size \(size)>")
  var next = again(play)
  for _ in 0..<2 { next.type("<wait>") }
  func lines(_ play: Play) -> [String] { play.lines.prefix { !$0.hasPrefix("--- styles") }.dropLast(3) }
  #expect(lines(next) == lines(play))
  #expect(next.model.spot.row == play.model.spot.row && next.model.focus == play.model.focus)
  #expect(!folder.path.isEmpty)
}

@Test("Lines typed are there again with Up, quotes and all")
func keptLines() throws {
  var (play, folder) = try playHarbour("f\"the wall\" is:unread<enter>:zoom<enter>+harbour<enter>")
  var next = again(play)
  next.type("<backspace><backspace>f<up>")
  #expect(next.text.contains("filter: \"the wall\" is:unread"))
  next.type("<esc>:<up>")
  #expect(next.text.contains(":zoom"))
  play = next
  #expect(!folder.path.isEmpty)
}

@Test("A query goes before the place, a broken place is passed over with a word, and unknown words in it are no harm")
func keptPlacesNotTaken() throws {
  let (play, folder) = try playHarbour("2<wait>4j\\\\")
  let queried = again(play) {
    $0.filter = Filter(text: "tide")
    $0.beginsAtPlace = false
  }
  #expect(queried.model.screen == .articles && queried.model.filter.text == "tide")
  #expect(queried.model.split == play.model.split)
  for broken in ["", "rubbish", "briefings place 1\nscreen 4\n", "briefings place 1\nrow article x\n", "\0\0"] {
    let next = again(play) { $0.place = broken }
    #expect(next.model.message?.text.contains("could not be read") == true)
    #expect(next.model.articles.current?.key == "delay")
  }
  #expect(again(play) { $0.place = "briefings place 1\nfuture 9 9\nline 2\n" }.model.message == nil)
  // The article is gone, the filter has a mistake: the list is there all the same.
  let gone = again(play) { $0.place = "briefings place 1\nfilter saved:none\nrow article 99\n" }
  #expect(gone.model.articles.rows.count == 8)
  #expect(!folder.path.isEmpty)
}

@Test("Enter at the end of a text says so; the help has its own status line")
func quietKeys() throws {
  var (play, _) = try playHarbour("j<enter>G<enter>")
  #expect(play.text.contains("end of the text"))
  play.type("?")
  #expect(!play.lines[22].contains("quotes") && !play.lines[22].contains("end of the text"))
}

@Test("The list's cursor goes with a link that is followed, and comes back with q")
func followedRow() throws {
  var (play, _) = try playHarbour("j<enter>]l<enter>")
  #expect(play.model.articles.current?.id == play.model.pinned && play.model.articles.current?.key != "wall")
  play.type("q")
  #expect(play.model.articles.current?.key == "wall" && play.model.focus == .text)
}
