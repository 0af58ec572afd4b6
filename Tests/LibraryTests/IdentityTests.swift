import Foundation
import Testing

@testable import Library

@Suite("Which document is which, by the ids that containers give")
struct IdentityTests {
  let folder: Folder
  let library: Library

  init() throws {
    folder = try Folder()
    library = try folder.library()
  }

  private func feed(_ channel: String, _ items: [(guid: String, title: String, words: String)]) -> String {
    let entries = items.map {
      "<item><guid>\($0.guid)</guid><title>\($0.title)</title><description>\($0.words)</description></item>"
    }
    return "<rss version=\"2.0\"><channel><title>\(channel)</title>" + entries.joined() + "</channel></rss>"
  }

  private func run(_ name: String = "in") throws -> ImportProgress { try library.importing([folder.path(name)]) }

  private func titles() throws -> [String] { try library.articles(.none, .first, limit: 50).map(\.title).sorted() }

  @Test func `two feeds that number their entries alike keep all of them, at every import`() throws {
    try folder.write(feed("A", [("1", "Harbour", "The harbour is shut.")]), to: "in/a.xml")
    try folder.write(feed("B", [("1", "Tram", "The tram is late.")]), to: "in/b.xml")
    #expect(try run().added == 2)
    try folder.write(feed("A", [("1", "Harbour", "The harbour is shut for ever.")]), to: "in/a.xml")
    try folder.write(feed("B", [("1", "Tram", "The tram is late for ever.")]), to: "in/b.xml")
    let again = try run()
    #expect(again.changed == 2 && again.added == 0)
    #expect(try titles() == ["Harbour", "Tram"])
  }

  @Test func `entries of one feed under one guid are told apart, and one that is there twice is a repeat`() throws {
    let items = [("7", "First", "A boat."), ("7", "Second", "A house."), ("7", "Second", "A house.")]
    try folder.write(feed("C", items), to: "in/c.xml")
    let first = try run()
    #expect(first.added == 2 && first.repeated == 1)
    try folder.write(feed("C", items + [("8", "Third", "A hill.")]), to: "in/c.xml")
    let again = try run()
    #expect(again.added == 1 && again.changed == 0 && again.unchanged == 2 && again.repeated == 1)
    #expect(try titles() == ["First", "Second", "Third"])
  }

  @Test func `a corrected title or day is a change, and what is the user's stays`() throws {
    try folder.write(feed("A", [("https://a.test/1", "Harbuor", "The harbour is shut.")]), to: "in/a.xml")
    _ = try run()
    let id = try #require(try library.articles(.none, .first, limit: 1).first?.id)
    try library.setStarred(true, [id])
    try folder.write(feed("A", [("https://a.test/1", "Harbour", "The harbour is shut.")]), to: "in/a.xml")
    #expect(try run().changed == 1)
    let row = try #require(try library.articles(.none, .first, limit: 5).first)
    #expect(row.title == "Harbour" && row.isStarred)
  }

  @Test func `an address is one document in whatever file it comes again`() throws {
    try folder.write(feed("A", [("https://a.test/1", "Harbour", "The harbour is shut.")]), to: "in/monday.xml")
    _ = try run()
    try folder.write(feed("A", [("https://a.test/1", "Harbour", "The harbour is open.")]), to: "in/tuesday.xml")
    let again = try run()
    #expect(again.changed == 1 && again.added == 0)
  }

  @Test func `one id in two files of JSON Lines is two documents`() throws {
    try folder.write(#"{"id":"x1","text":"The harbour is shut."}"# + "\n", to: "in/a.jsonl")
    try folder.write(#"{"id":"x1","text":"The tram is late."}"# + "\n", to: "in/b.jsonl")
    #expect(try run().added == 2)
    let keys = try library.articles(.none, .first, limit: 5).map(\.key)
    #expect(keys.contains("x1") && keys.contains { $0.hasPrefix("x1~") })
  }

  @Test func `a mailbox that has one Message-ID over other words keeps both letters`() throws {
    let letter = { (words: String) in
      "From a@b.test Mon Jan  5 10:00:00 2026\nMessage-ID: <1@b.test>\nFrom: Anna Keller <a@b.test>\nSubject: Harbour\n"
        + "Content-Type: text/plain\n\n\(words)\n\n"
    }
    try folder.write(letter("The harbour is shut.") + letter("The harbour is open."), to: "in/a.mbox")
    #expect(try run().added == 2)
  }

  @Test func `a new entry above an old one of the same guid takes nothing away`() throws {
    try folder.write(feed("A", [("7", "Old", "A boat.")]), to: "in/a.xml")
    _ = try run()
    try folder.write(feed("A", [("7", "New", "A house."), ("7", "Old", "A boat.")]), to: "in/a.xml")
    _ = try run()
    #expect(try titles() == ["New", "Old"])
  }
}
