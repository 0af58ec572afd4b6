import BriefingCore
import Foundation
import GRDB

/// Why a document is linked to others, in words: people and places that both name, the rarest first, then other words of both.
/// For many documents one after the other: what was looked up is kept.
struct LinkReasons {
  private let db: Database
  private let total: Int
  private let heads: [Int64: Int64]
  private var names: [Subject: SharedNames.Name?] = [:]
  private var subjects: [Int64: [Subject]] = [:]
  private var article: Int64 = 0
  private var own = Set<Subject>()
  private var briefing: Briefing?
  private var runs: WordRuns?

  private struct Subject: Hashable {
    var kind: SharedNames.Kind
    var id: Int64
  }

  init(_ db: Database) throws {
    self.db = db
    total = try Library.kept(db, "articles")
    heads = try Joins.heads(db)
  }

  /// Takes up a document: reasons are its links' from now on.
  mutating func begin(_ article: Int64) throws {
    self.article = article
    own = Set(try subjects(of: article))
    briefing = nil
    runs = nil
  }

  /// `people: Kevin Bergner, Nouri al-Maliki`, `places: Basra`, `words: gangs, lawless`.
  mutating func words(for link: StoryLink) throws -> [String] {
    let shared = try subjects(of: link.article).filter { own.contains($0) }
    let names = try shared.compactMap { try name($0) }
    var reasons = SharedNames.reasons(names)
    guard let document = try ownBriefing()?.document else { return reasons }
    let named = Set(names.flatMap { $0.text.lowercased().split(separator: " ").map(String.init) })
    let words = StoryTerms.words(for: link.terms, in: document).filter { !named.contains($0.lowercased()) }
    if !words.isEmpty { reasons.append("words: " + words.prefix(Self.most).joined(separator: ", ")) }
    return reasons
  }

  private static let most = 5

  /// The share of runs of five words that both have of those that either has; nil for what is no copy.
  mutating func jaccard(_ link: StoryLink) throws -> Double? {
    guard link.copied >= Self.likely, let document = try ownBriefing()?.document,
      let other = try Library.briefing(link.article, db)
    else { return nil }
    let own = runs ?? WordRuns(document)
    runs = own
    let share = own.jaccard(WordRuns(other.document))
    return share >= Self.copy ? share : nil
  }

  /// What a sketch has to say before the texts are compared.
  static let likely = 0.5
  /// Below this, texts are more often one form filled in twice than copies.
  private static let copy = 0.75

  private mutating func ownBriefing() throws -> Briefing? {
    if briefing == nil { briefing = try Library.briefing(article, db) }
    return briefing
  }

  private mutating func name(_ subject: Subject) throws -> SharedNames.Name? {
    if let known = names[subject] { return known }
    let statement = try db.cachedStatement(
      sql: subject.kind == .person
        ? "SELECT name, mentioned + more_mentioned FROM people WHERE id = ?"
        : "SELECT name, documents FROM places WHERE id = ?")
    let name = try Row.fetchOne(statement, arguments: [subject.id]).map { row in
      SharedNames.Name(kind: subject.kind, text: row[0], documents: row[1], of: total)
    }
    names[subject] = name
    return name
  }

  /// People and places that a document names, each once; joined names as the one that they are shown as.
  private mutating func subjects(of article: Int64) throws -> [Subject] {
    if let known = subjects[article] { return known }
    if subjects.count > Self.remembered { subjects = [:] }
    let statement = try db.cachedStatement(sql: "SELECT entries FROM texts WHERE id = ?")
    guard let packed = try Data.fetchOne(statement, arguments: [article]) else { return [] }
    let entries = try Entries(packed: [UInt8](packed))
    var known = Set<Int64>()
    let people = entries.people.map { heads[$0] ?? $0 }.filter { known.insert($0).inserted }
    let all = people.map { Subject(kind: .person, id: $0) } + entries.places.map { Subject(kind: .place, id: $0) }
    subjects[article] = all
    return all
  }

  private static let remembered = 20_000
}
