import BriefingCore
import Foundation
import GRDB

/// A document of the library with all that it is linked to.
public struct DocumentLinks: Sendable, Hashable {
  public struct Link: Sendable, Hashable {
    /// The contract's `id`.
    public var key: String
    /// 0 to 1.
    public var score: Double
    public var reasons: [String]
  }

  public struct Copy: Sendable, Hashable {
    public var key: String
    /// Of the runs of five words of either, the share that both have.
    public var jaccard: Double
  }

  public var key: String
  public var path: String?
  public var title: String
  /// The key of the story's oldest document; nil for a document that is alone in its story.
  public var story: String?
  /// Best first.
  public var sameStory: [Link]
  /// Nearest first.
  public var copies: [Copy]
}

extension Library {
  /// The links of every document, newest first, each with at most `limit` links. Reads what all documents are about at once:
  /// some kilobytes of memory a document; the time grows with their number.
  public func allLinks(limit: Int, _ body: (DocumentLinks) throws -> Void) throws {
    try reading { db in
      let stories = try LibraryStories(db, limit: limit)
      let groups = stories.groups
      var reasons = try LinkReasons(db)
      let row = try db.cachedStatement(sql: "SELECT key, path, title FROM articles WHERE id = ?")
      let key = { (at: Int) in
        try String.fetchOne(
          db.cachedStatement(sql: "SELECT key FROM articles WHERE id = ?"), arguments: [stories.documents[at].article])
          ?? ""
      }
      var names: [Int: String] = [:]
      for at in stories.documents.indices {
        let article = stories.documents[at].article
        guard let own = try Row.fetchOne(row, arguments: [article]) else { continue }
        var found = DocumentLinks(key: own[0], path: own[1], title: own[2], sameStory: [], copies: [])
        let story = groups.story(of: at)
        if story.count > 1, let first = story.first {
          // The oldest; of those that are as old the one with the first key, whatever came in first.
          let name =
            try names[first]
            ?? story.map { (Order.minute(ofArticle: stories.documents[$0].article), try key($0)) }.min { $0 < $1 }?.1
          names[first] = name
          found.story = name
        }
        try reasons.begin(article)
        for link in stories.links[at] {
          guard let other = stories.places[link.article] else { continue }
          let name = try key(other)
          found.sameStory.append(.init(key: name, score: link.score, reasons: try reasons.words(for: link)))
          if let share = try reasons.jaccard(link) { found.copies.append(.init(key: name, jaccard: share)) }
        }
        found.copies.sort { ($1.jaccard, $0.key) < ($0.jaccard, $1.key) }
        try body(found)
      }
    }
  }
}

/// The documents of a library, compared with one another by the terms that they share.
struct LibraryStories {
  /// Newest first.
  private(set) var documents: [StoryDocument] = []
  /// Where an article is in `documents`.
  private(set) var places: [Int64: Int] = [:]
  /// Of each document, best first.
  private(set) var links: [[StoryLink]] = []
  private var edges: [StoryGroups.Edge] = []

  /// A term that more documents have brings none of them together.
  private static let common = 1000
  /// A run of words that more documents have is a form's or a copy's: a few are enough.
  private static let copies = 40

  private struct Posting {
    var document: Int32
    var weight: Float
  }

  init(_ db: Database, limit: Int) throws {
    let total = try Library.kept(db, "articles")
    var stories: [(article: Int64, story: StoryTerms)] = []
    var counts: [UInt32: Int] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT article, terms FROM stories ORDER BY article DESC")
    while let row = try rows.next() {
      guard let story = StoryTerms(packed: [UInt8](row[1] as Data)) else { continue }
      stories.append((row[0], story))
      for term in story.terms { counts[term.hash, default: 0] += 1 }
    }
    documents = stories.map { article, story in
      let vector = StoryVector(story.terms, total: total) { counts[$0] ?? 0 }
      return StoryDocument(article: article, vector: vector, sketch: story.sketch)
    }
    for (at, document) in documents.enumerated() { places[document.article] = at }
    link(counts, limit)
  }

  var groups: StoryGroups { StoryGroups(count: documents.count, edges: edges) }

  private mutating func link(_ counts: [UInt32: Int], _ limit: Int) {
    var terms: [UInt32: [Posting]] = [:]
    var runs: [UInt32: [Int32]] = [:]
    for (at, document) in documents.enumerated() {
      for (hash, weight) in zip(document.vector.hashes, document.vector.weights) {
        guard let n = counts[hash], n > 1, n <= Self.common else { continue }
        terms[hash, default: []].append(Posting(document: Int32(at), weight: Float(weight)))
      }
      for run in document.sketch { runs[run, default: []].append(Int32(at)) }
    }
    var scores = [Float](repeating: 0, count: documents.count)
    var known = Set<Int>()
    links = documents.indices.map { at in
      let near = candidates(for: at, terms, runs, &scores)
      let found = documents[at].links(to: near.map { documents[$0] }, limit: limit)
      for link in found where link.score >= StoryLikeness.least {
        guard let other = places[link.article],
          known.insert(min(at, other) * documents.count + max(at, other)).inserted
        else { continue }
        edges.append(StoryGroups.Edge(one: at, other: other, likeness: link.score))
      }
      return found
    }
  }

  /// The documents that share most with one. `scores` is all zero, before and after.
  private func candidates(
    for at: Int, _ terms: [UInt32: [Posting]], _ runs: [UInt32: [Int32]], _ scores: inout [Float]
  ) -> [Int] {
    let document = documents[at]
    var touched: [Int] = []
    func add(_ weight: Float, to other: Int) {
      if other == at { return }
      if scores[other] == 0 { touched.append(other) }
      scores[other] += weight
    }
    for (hash, weight) in zip(document.vector.hashes, document.vector.weights) {
      for posting in terms[hash] ?? [] { add(Float(weight) * posting.weight, to: Int(posting.document)) }
    }
    for run in document.sketch {
      let all = runs[run] ?? []
      for other in Self.nearest(all, to: Int32(at)) { add(1 / Float(document.sketch.count), to: Int(other)) }
    }
    // Most share one common term and no more.
    let likely = touched.filter { scores[$0] >= Self.least }
    let order = likely.sorted { (scores[$1], $0) < (scores[$0], $1) }
    for other in touched { scores[other] = 0 }
    return Array(order.prefix(StoryLook.candidates))
  }

  private static let least: Float = 0.02

  /// Of documents in order, those nearest to one.
  private static func nearest(_ all: [Int32], to one: Int32) -> ArraySlice<Int32> {
    guard all.count > copies else { return all[...] }
    let place = all.partitioningIndex { $0 >= one }
    let first = max(0, min(place - copies / 2, all.count - copies))
    return all[first..<first + copies]
  }
}

extension [Int32] {
  /// Of an ascending list, where those begin that are so.
  fileprivate func partitioningIndex(_ isAfter: (Int32) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
