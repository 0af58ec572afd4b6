import GRDB
import Testing

@testable import Library

private let article = """
  Crane to stay at the quay

  The board met at the zero\u{200B}width quay for six hours on Tuesday, and the old crane was what it met for.

  “We will keep the har\u{AD}bour crane,” said Jon Sven\u{AD}sen, who speaks for the board and its many members.

  """

@Suite("Characters that nobody sees in a library")
struct UnseenTests {
  private let folder: Folder
  private let library: Library

  init() throws {
    folder = try Folder()
    library = try folder.library()
    _ = try library.importing([folder.write(article, to: "crane.txt")])
  }

  @Test(
    "Words are found without them, whole, by their beginnings, as phrases, in quotations and by patterns",
    arguments: [
      "svensen", "Svens", "harbour", "harb", "\"harbour crane\"", "zerowidth", "har\u{AD}bour", "speaker:svensen",
      "/harbour c/",
    ])
  func found(_ words: String) throws {
    var filter = Filter(text: words)
    filter.waits = true
    #expect(try library.articles(filter, .first, limit: 10).count == 1)
  }

  @Test("A quotation's words are as they stand, its speaker's name is as it is read")
  func rows() throws {
    let row = try #require(try library.quotes(.none, .first, limit: 10).first)
    #expect(row.text == "We will keep the har\u{AD}bour crane,")
    #expect(row.speakerName == "Jon Svensen")
  }

  @Test("Indices that were made before words were put together are made anew, and lose nothing when the text goes")
  func older() throws {
    try library.pool.write { db in
      // As they were: the parts of words, each for itself.
      try db.execute(sql: "DROP TABLE article_words; DROP TABLE quote_words; DELETE FROM words")
      try db.execute(sql: Renumbering.indices)
      try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '6-unseen'")
    }
    try library.close()
    let again = try folder.library()
    #expect(try again.count(Filter(text: "harbour")) == 1)
    try recount(again)
    try again.remove(try again.articles(.none, .first, limit: 10).map(\.id))
    #expect(try again.count(Filter(text: "harbour")) == 0)
    try recount(again)
  }
}
