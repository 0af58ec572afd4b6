import BriefingCore
import Foundation
import GRDB

extension Library {
  /// Documents linked by the people and places they share, best first, each with its reasons.
  ///
  /// Looked for by the document's rarest names, of each the documents nearest in time: some milliseconds, whatever the size of
  /// the library and however often a name is in it.
  public func links(of id: ArticleID, limit: Int) throws -> [LinkRow] {
    try reading { db in
      let linking = try Linking(db, id.rawValue)
      return try linking.best(limit).compactMap { found in
        let statement = try db.cachedStatement(sql: ArticleRow.select + " FROM articles a WHERE a.id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [found.id]) else { return nil }
        return LinkRow(article: ArticleRow(row: row), score: found.score, reasons: SharedNames.reasons(found.shared))
      }
    }
  }
}

extension Library {
  /// The numbers of documents linked to one.
  static func linked(to id: Int64, limit: Int, _ db: Database) throws -> [Int64] {
    try Linking(db, id).best(limit).map(\.id)
  }
}

/// Looks for documents that share names with one.
private struct Linking {
  /// The rarest names, by which candidates are looked for.
  private static let names = 12
  /// Documents of each name before and behind this one in time.
  private static let reach = 64
  /// Candidates that are looked at closely.
  private static let candidates = 60

  private struct Subject: Hashable {
    var kind: SharedNames.Kind
    var id: Int64
  }

  struct Found {
    var id: Int64
    var score: Double
    var shared: [SharedNames.Name]
  }

  private let db: Database
  private let article: Int64
  private let heads: [Int64: Int64]
  private var own: [Subject: SharedNames.Name] = [:]

  init(_ db: Database, _ article: Int64) throws {
    self.db = db
    self.article = article
    heads = try Joins.heads(db)
    let total = try Library.kept(db, "articles")
    for subject in try Self.subjects(db, article, heads) {
      let isPerson = subject.kind == .person
      let statement = try db.cachedStatement(
        sql: isPerson
          ? "SELECT name, mentioned + more_mentioned FROM people WHERE id = ?"
          : "SELECT name, documents FROM places WHERE id = ?")
      guard let row = try Row.fetchOne(statement, arguments: [subject.id]) else { continue }
      own[subject] = SharedNames.Name(kind: subject.kind, text: row[0], documents: row[1], of: total)
    }
  }

  /// People and places that a document names, each once; joined names as the one that they are shown as.
  private static func subjects(_ db: Database, _ article: Int64, _ heads: [Int64: Int64]) throws -> [Subject] {
    let statement = try db.cachedStatement(sql: "SELECT entries FROM texts WHERE id = ?")
    guard let packed = try Data.fetchOne(statement, arguments: [article]) else { return [] }
    let entries = try Entries(packed: [UInt8](packed))
    var known = Set<Int64>()
    let people = entries.people.map { heads[$0] ?? $0 }.filter { known.insert($0).inserted }
    return people.map { Subject(kind: .person, id: $0) } + entries.places.map { Subject(kind: .place, id: $0) }
  }

  func best(_ limit: Int) throws -> [Found] {
    let own = Array(self.own.values)
    var found: [Found] = []
    for candidate in try nearest() {
      let theirs = try Self.subjects(db, candidate, heads)
      let shared = theirs.compactMap { self.own[$0] }
      let score = SharedNames.score(shared: shared, own: own, theirs: theirs.count)
      if score >= SharedNames.least { found.append(Found(id: candidate, score: score, shared: shared)) }
    }
    found.sort { ($1.score, $1.id) < ($0.score, $0.id) }
    return Array(found.prefix(limit))
  }

  /// The documents that share most of the rarest names.
  private func nearest() throws -> [Int64] {
    let rarest = own.sorted { ($1.value.weight, $0.key.id) < ($0.value.weight, $1.key.id) }.prefix(Self.names)
    var weights: [Int64: Double] = [:]
    for (subject, name) in rarest {
      let (table, column) = subject.kind == .person ? ("person_articles", "person") : ("place_articles", "place")
      let ids = subject.kind == .person ? try Joins.group(of: subject.id, db) : [subject.id]
      var near = Set<Int64>()
      for (id, (sign, order)) in ids.flatMap({ id in [("<", "DESC"), (">", "ASC")].map { (id, $0) } }) {
        let statement = try db.cachedStatement(
          sql: """
            SELECT article FROM \(table) WHERE \(column) = ? AND article \(sign) ? ORDER BY article \(order) LIMIT ?
            """)
        let articles = try Int64.fetchCursor(statement, arguments: [id, article, Self.reach])
        while let other = try articles.next() { near.insert(other) }
      }
      for other in near { weights[other, default: 0] += name.weight }
    }
    return weights.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.prefix(Self.candidates).map(\.key)
  }
}
