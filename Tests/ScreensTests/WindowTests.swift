import BriefingCore
import Canvas
import Library
import Testing

@testable import Screens

/// Ten thousand articles of made-up words, made once for all tests that only read.
enum Shelf {
  static let folder = try? Folder()
  static let library: Library? = {
    guard let library = try? folder?.library() else { return nil }
    var articles: [Briefing] = []
    for number in 0..<10_000 {
      let day = 1 + number % 28
      let month = 1 + number / 28 % 12
      let date = "20\(10 + number % 6)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      let speaker = ["Ada Pruitt", "Tobias Hale", "Ilse Marten", "Per Lindqvist"][number % 4]
      articles.append(
        document(
          "n\(number)", "Title \(number) of the tide", date: date, source: "wire",
          ["“{Word \(number) was given|\(speaker)|said}”, \(speaker) said."]))
    }
    _ = try? library.add(articles)
    return library
  }()
}

/// Numbers that look random and are the same in each run.
struct Dice {
  var state: UInt64
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, sides)))
  }
}

@Test("However one moves, the row under the cursor is the row of the whole list", arguments: [1, 2, 3])
func wandering(_ seed: UInt64) throws {
  let library = try #require(Shelf.library)
  let all = try library.articles(.none, .first, limit: 20_000).map(\.id)
  #expect(all.count == 10_000)
  var play = Play(library, size: Size(columns: 80, rows: 24))
  var dice = Dice(state: seed)
  var expected = 0
  for _ in 0..<150 {
    let height = play.model.listHeight
    let number = dice.roll(10_500) + 1
    let few = dice.roll(90) + 10
    var delta = 0
    var target: Int?
    let script: String
    switch dice.roll(14) {
    case 0, 1: (script, delta) = ("j", 1)
    case 2: (script, delta) = ("k", -1)
    case 3, 4: (script, delta) = ("<C-d>", height / 2)
    case 5: (script, delta) = ("<C-u>", -(height / 2))
    case 6, 7: (script, delta) = ("<pgdn>", height - 1)
    case 8: (script, delta) = ("<C-b>", -(height - 1))
    case 9: (script, target) = ("gg", 0)
    case 10: (script, target) = ("G", 9_999)
    case 11: (script, target) = ("\(number)G", number - 1)
    case 12: (script, delta) = ("\(few)j", few)
    default: (script, delta) = ("\(few)k", -few)
    }
    play.type(script + "<wait>")
    expected = max(0, min(9_999, target ?? expected + delta))
    let list = play.model.articles
    #expect(list.current?.id == all[expected], "after \(script)")
    #expect(list.position == expected, "after \(script)")
    #expect(list.cursor >= list.top && list.cursor < list.top + height, "after \(script)")
    let start = try #require(list.start)
    #expect(list.rows.map(\.id) == Array(all[start..<start + list.rows.count]), "after \(script)")
    #expect(list.rows.count < 12 * 60, "the window must not grow with the list")
    if dice.roll(10) == 0 {
      play.type("<size \(60 + dice.roll(120))x\(12 + dice.roll(50))>")
    }
  }
}

@Test("Three hundred keys at once end where three hundred keys one by one end")
func heldKeys() throws {
  let library = try #require(Shelf.library)
  var held = Play(library, size: Size(columns: 120, rows: 40))
  var single = held
  let key = Event.input(.key(Key(.character("j"))))
  held.take(Array(repeating: key, count: 300))
  for _ in 0..<300 { single.take([key]) }
  #expect(held.model.articles.position == 300)
  #expect(held.frame == single.frame)
  let up = Event.input(.key(Key(.character("k"))))
  held.take([key, key] + Array(repeating: up, count: 400))
  #expect(held.model.articles.position == 0)
}

@Test("The quote browser jumps and counts as the list does")
func quoteRows() throws {
  let library = try #require(Shelf.library)
  var play = Play(library, size: Size(columns: 100, rows: 30))
  play.type("2<wait>G")
  #expect(play.model.quotes.position == 9_999)
  play.type("500G5k")
  #expect(play.model.quotes.position == 494)
  let expected = try library.quotes(.none, .first, limit: 500).last
  play.type("5j")
  #expect(play.model.quotes.current == expected)
}

@Test("Back from a filter the same row is on the same line")
func backToTheRow() throws {
  let library = try #require(Shelf.library)
  var play = Play(library, size: Size(columns: 80, rows: 24))
  play.type("5000G3j")
  let before = play.frame
  play.type("s<wait>")
  let row = try #require(play.model.articles.current?.id)
  #expect(play.model.filter.speakers.count == 1)
  #expect(try play.model.articles.position == library.position(of: row, in: play.model.filter))
  play.type("H<wait>")
  #expect(play.model.articles.position == 5_002)
  play.type("<C-l>")
  #expect(
    play.text
      == before.dump(styles: false).split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(
        separator: "\n"))
}
