import GRDB

extension Condition {
  /// Puts the filters kept under names in the place of their names, each read once. One that names itself, by however many
  /// others, is a mistake, and so is a tower of them that stands for more than `SavedConditions.most` conditions.
  func resolved(_ db: Database) throws -> Condition {
    guard namesSaved else { return self }
    var saved = SavedConditions()
    return try saved.resolve(self, db)
  }

  private var namesSaved: Bool {
    switch self {
    case .saved: true
    case .all(let parts), .any(let parts): parts.contains(where: \.namesSaved)
    case .not(let part): part.namesSaved
    default: false
    }
  }
}

/// Saved filters as they are met while a filter line is read.
private struct SavedConditions {
  static let most = 2_000
  private static let deepest = 30

  private var known: [String: (condition: Condition, size: Int)] = [:]
  /// Names of those being read, the outermost first.
  private var open: [String] = []
  private var size = 0

  mutating func resolve(_ condition: Condition, _ db: Database) throws -> Condition {
    switch condition {
    case .saved(let name, let range): return try resolve(name, range, db)
    case .all(let parts): return .all(try parts.map { try resolve($0, db) })
    case .any(let parts): return .any(try parts.map { try resolve($0, db) })
    case .not(let part): return .not(try resolve(part, db))
    default:
      size += 1
      return condition
    }
  }

  private mutating func resolve(_ name: String, _ range: Range<Int>, _ db: Database) throws -> Condition {
    func mistake(_ message: String) -> FilterError { FilterError(range: range, message: message) }
    // As the table compares names.
    let key = String(decoding: name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    guard !open.contains(key), open.count < Self.deepest else {
      throw mistake("the saved filter \(name) stands for itself")
    }
    let before = size
    let condition: Condition
    if let one = known[key] {
      condition = one.condition
      size += one.size
    } else {
      let statement = try db.cachedStatement(sql: "SELECT filter FROM saved_filters WHERE name = ?")
      guard let text = try String.fetchOne(statement, arguments: [name]) else {
        throw mistake("no filter is saved as \(name); F lists them")
      }
      open.append(key)
      defer { open.removeLast() }
      do {
        condition = try resolve(Condition(text), db)
      } catch let error as FilterError {
        throw mistake("the saved filter \(name): \(error.message)")
      }
      known[key] = (condition, size - before)
    }
    guard size <= Self.most else {
      throw mistake("the saved filter \(name) stands for more than \(Self.most) conditions")
    }
    return condition
  }
}
