import BriefingCore
import Foundation
import GRDB

/// Changes to the full-text indices, gathered over a batch: they want their rows in ascending order, or write themselves to
/// disk for each.
struct WordChanges {
  /// What is indexed of a quotation.
  struct QuoteWords {
    var text: String
    var speaker: String?
    var cue: String?
    var marks: String
  }

  private struct Change {
    var row: Int64
    var isQuote: Bool
    var isRemoval: Bool
    var columns: [DatabaseValue]
  }

  private var changes: [Change] = []

  mutating func add(article id: Int64, _ briefing: Briefing, speakers: String, marks: String) {
    let columns = Self.columns(briefing, speakers, marks)
    changes.append(Change(row: id, isQuote: false, isRemoval: false, columns: columns))
  }

  /// The index keeps no text, so it must be told the words that leave it.
  mutating func remove(article id: Int64, _ briefing: Briefing, speakers: String, marks: String) {
    let columns = Self.columns(briefing, speakers, marks)
    changes.append(Change(row: id, isQuote: false, isRemoval: true, columns: columns))
  }

  mutating func add(quote id: Int64, _ words: QuoteWords) {
    changes.append(Change(row: id, isQuote: true, isRemoval: false, columns: Self.columns(words)))
  }

  mutating func remove(quote id: Int64, _ words: QuoteWords) {
    changes.append(Change(row: id, isQuote: true, isRemoval: true, columns: Self.columns(words)))
  }

  private static func columns(_ briefing: Briefing, _ speakers: String, _ marks: String) -> [DatabaseValue] {
    // A word between two quotations, so that no phrase runs from one into the next.
    let quotes = briefing.quotations.filter { $0.kind != .indirect }.map { briefing.string($0.range) }
      .joined(separator: " \(Mark.all) ")
    let title = briefing.document.title
    return [
      title.databaseValue, Data(briefing.searched).databaseValue, quotes.databaseValue, speakers.databaseValue,
      marks.databaseValue,
    ]
  }

  private static func columns(_ words: QuoteWords) -> [DatabaseValue] {
    [words.text, words.speaker ?? "", words.cue ?? "", words.marks].map(\.databaseValue)
  }

  /// Writes the changes; those of one row stay in the order they were made in.
  mutating func finish(_ db: Database) throws {
    for index in changes.indices.sorted(by: { (changes[$0].row, $0) < (changes[$1].row, $1) }) {
      let change = changes[index]
      let table = change.isQuote ? "quote_words" : "article_words"
      let names = change.isQuote ? "text, speaker, cue, marks" : "title, text, quotes, speakers, marks"
      let places = change.isQuote ? "?, ?, ?, ?" : "?, ?, ?, ?, ?"
      let statement = try db.cachedStatement(
        sql: change.isRemoval
          ? "INSERT INTO \(table) (\(table), rowid, \(names)) VALUES ('delete', ?, \(places))"
          : "INSERT INTO \(table) (rowid, \(names)) VALUES (?, \(places))")
      statement.setUncheckedArguments(StatementArguments([change.row.databaseValue] + change.columns))
      try statement.execute()
    }
    changes = []
  }
}
