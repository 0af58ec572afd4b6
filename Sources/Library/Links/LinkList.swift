import BriefingCore
import Foundation
import GRDB

extension Library {
  /// Documents that tell the same story as one, best first, each with its reasons, and copies of it.
  ///
  /// Looked for by the document's rarest terms, of each the documents nearest in time: some milliseconds, whatever the size of
  /// the library and however often a term is in it.
  public func links(of id: ArticleID, limit: Int) throws -> [LinkRow] {
    try reading { db in
      let found = try StoryLook(db, id.rawValue).best(limit)
      var reasons = try LinkReasons(db)
      try reasons.begin(id.rawValue)
      return try found.compactMap { link in
        let statement = try db.cachedStatement(sql: ArticleRow.select + " FROM articles a WHERE a.id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [link.article]) else { return nil }
        return LinkRow(
          article: ArticleRow(row: row), score: link.score, reasons: try reasons.words(for: link),
          jaccard: try reasons.jaccard(link))
      }
    }
  }

  /// The numbers of documents linked to one.
  static func linked(to id: Int64, limit: Int, _ db: Database) throws -> [Int64] {
    try StoryLook(db, id).best(limit).map(\.article)
  }
}

/// A document that is linked to another one.
struct StoryLink {
  var article: Int64
  /// 0 to 1.
  var score: Double
  /// The terms that both have, those that link them most first.
  var terms: [UInt32]
  /// Of the runs of five words of either, about the share that both have: 0 to 1.
  var copied: Double
}

/// A document as links see it.
struct StoryDocument {
  var article: Int64
  var vector: StoryVector
  var sketch: [UInt32]

  /// Days between two documents; nil where one has none.
  func days(to other: StoryDocument) -> Double? {
    let (a, b) = (Order.minute(ofArticle: article), Order.minute(ofArticle: other.article))
    return a == 0 || b == 0 ? nil : Double(abs(a - b)) / 1440
  }

  func likeness(_ other: StoryDocument) -> Double {
    vector.likeness(other.vector) * StoryLikeness.nearness(days: days(to: other))
  }

  /// Links to those of `others` that tell the same story or are copies, best first.
  func links(to others: [StoryDocument], limit: Int) -> [StoryLink] {
    let base = others.map { likeness($0) }
    let raised = StoryLikeness.raised(base) { others[$0].likeness(others[$1]) }
    let strange = base.sorted(by: >).dropFirst(StoryLikeness.strangers - 1).first ?? 0
    var links: [(link: StoryLink, raised: Double)] = []
    for (at, other) in others.enumerated() {
      let shared = vector.shared(other.vector)
      let copied = copied(other)
      guard
        copied >= LinkReasons.likely
          || StoryLikeness.isLinked(
            base: base[at], raised: raised[at], stranger: strange, shared: shared, days: days(to: other))
      else { continue }
      let terms = shared.sorted { ($1.weight, $0.hash) < ($0.weight, $1.hash) }.prefix(Self.reasons).map(\.hash)
      links.append((StoryLink(article: other.article, score: base[at], terms: terms, copied: copied), raised[at]))
    }
    links.sort { ($1.raised, $0.link.article) < ($0.raised, $1.link.article) }
    return links.prefix(limit).map(\.link)
  }

  /// Terms among which the words of the reasons are.
  private static let reasons = 8

  /// Of the smallest numbers of both sketches, the share that both have.
  private func copied(_ other: StoryDocument) -> Double {
    let size = min(sketch.count, other.sketch.count)
    guard size > 0 else { return 0 }
    let union = Set(sketch).union(other.sketch).sorted().prefix(max(sketch.count, other.sketch.count))
    let both = Set(sketch).intersection(other.sketch)
    return Double(union.count { both.contains($0) }) / Double(union.count)
  }
}

/// Looks for the documents that are near to one.
struct StoryLook {
  /// The rarest terms, by which candidates are looked for.
  private static let terms = 24
  /// Documents of each term before and after this one in time.
  private static let reach = 48
  /// Candidates that are looked at closely.
  static let candidates = 60

  private let db: Database
  private let article: Int64
  private let total: Int
  private var counts: [UInt32: Int] = [:]

  init(_ db: Database, _ article: Int64) throws {
    self.db = db
    self.article = article
    total = try Library.kept(db, "articles")
  }

  func best(_ limit: Int) throws -> [StoryLink] {
    var look = self
    guard let story = try story(of: article) else { return [] }
    let own = try look.document(article, story)
    let others = try nearest(to: own, story).compactMap { id in
      try self.story(of: id).map { try look.document(id, $0) }
    }
    return own.links(to: others, limit: limit)
  }

  private func story(of article: Int64) throws -> StoryTerms? {
    let statement = try db.cachedStatement(sql: "SELECT terms FROM stories WHERE article = ?")
    return try Data.fetchOne(statement, arguments: [article]).flatMap { StoryTerms(packed: [UInt8]($0)) }
  }

  private mutating func document(_ article: Int64, _ story: StoryTerms) throws -> StoryDocument {
    let vector = try StoryVector(story.terms, total: total) { try documents(with: $0) }
    return StoryDocument(article: article, vector: vector, sketch: story.sketch)
  }

  private mutating func documents(with term: UInt32) throws -> Int {
    if let known = counts[term] { return known }
    let statement = try db.cachedStatement(sql: "SELECT n FROM story_counts WHERE term = ?")
    let n = try Int.fetchOne(statement, arguments: [Int64(term)]) ?? 0
    counts[term] = n
    return n
  }

  /// The documents that share most of the rarest terms, or a run of words.
  private func nearest(to own: StoryDocument, _ story: StoryTerms) throws -> [Int64] {
    let order = own.vector.hashes.indices.sorted {
      (own.vector.weights[$1], own.vector.hashes[$0]) < (own.vector.weights[$0], own.vector.hashes[$1])
    }
    var sought = order.prefix(Self.terms).map { (Int64(own.vector.hashes[$0]), own.vector.weights[$0]) }
    sought += StoryTally.terms(of: story).filter { $0 < 0 }.map { ($0, 1) }
    var weights: [Int64: Double] = [:]
    for (term, weight) in sought {
      for (sign, direction) in [("<", "DESC"), (">", "ASC")] {
        let statement = try db.cachedStatement(
          sql: """
            SELECT article FROM story_terms WHERE term = ? AND article \(sign) ? ORDER BY article \(direction) LIMIT ?
            """)
        let articles = try Int64.fetchCursor(statement, arguments: [term, article, Self.reach])
        while let other = try articles.next() { weights[other, default: 0] += weight * weight }
      }
    }
    return weights.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.prefix(Self.candidates).map(\.key)
  }
}
