import BriefingCore
import Foundation
import GRDB

/// Keeps what documents are about, for links: gathered for a batch, and written in the order of its table.
struct StoryTally {
  private var rows: [(term: Int64, article: Int64)] = []
  private var pending = Set<Int64>()
  private var counts: [UInt32: Int] = [:]

  /// Numbers of a sketch that copies are looked for by: copies share nearly all runs, so they share one of these too.
  private static let sketched = 6

  /// All terms that a document is found by.
  static func terms(of story: StoryTerms) -> [Int64] {
    story.terms.map { Int64($0.hash) } + story.sketch.prefix(sketched).map { -1 - Int64($0) }
  }

  mutating func add(_ story: StoryTerms, article: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO stories VALUES (?, ?)")
      .execute(arguments: [article, Data(story.packed)])
    pending.insert(article)
    for term in Self.terms(of: story) { rows.append((term, article)) }
    for term in story.terms { counts[term.hash, default: 0] += 1 }
  }

  mutating func remove(article: Int64, _ db: Database) throws {
    let packed = try Data.fetchOne(
      db.cachedStatement(sql: "SELECT terms FROM stories WHERE article = ?"), arguments: [article])
    guard let packed, let story = StoryTerms(packed: [UInt8](packed)) else { return }
    if pending.remove(article) != nil { rows.removeAll { $0.article == article } }
    let statement = try db.cachedStatement(sql: "DELETE FROM story_terms WHERE term = ? AND article = ?")
    for term in Self.terms(of: story) { try statement.execute(arguments: [term, article]) }
    for term in story.terms { counts[term.hash, default: 0] -= 1 }
    try db.cachedStatement(sql: "DELETE FROM stories WHERE article = ?").execute(arguments: [article])
  }

  mutating func finish(_ db: Database) throws {
    rows.sort { ($0.term, $0.article) < ($1.term, $1.article) }
    let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO story_terms VALUES (?, ?)")
    for row in rows {
      insert.setUncheckedArguments([row.term, row.article])
      try insert.execute()
    }
    let count = try db.cachedStatement(
      sql: "INSERT INTO story_counts VALUES (?1, ?2) ON CONFLICT (term) DO UPDATE SET n = n + ?2")
    for (term, change) in counts.sorted(by: { $0.key < $1.key }) where change != 0 {
      count.setUncheckedArguments([Int64(term), change])
      try count.execute()
    }
    self = StoryTally()
  }
}
