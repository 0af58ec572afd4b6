import GRDB

// The user's own marks, as conditions on a list.

extension Plan.Clause {
  init(mark: Condition.UserMark) {
    switch mark {
    case .read: self.init(sql: "a.read = 1")
    case .unread: self.init(sql: "a.read = 0")
    case .starred: self.init(sql: "a.starred = 1")
    case .done: self.init(sql: "a.done = 1")
    case .open: self.init(sql: "a.done = 0")
    case .tagged: self.init(sql: "a.tagged = 1")
    case .noted: self.init(sql: "a.noted = 1")
    }
  }

  /// The same, asked of a column with an article's number; the index of those that have the mark is read once.
  init(mark: Condition.UserMark, of column: String, _ look: MarkLook) {
    let (word, among) =
      switch look {
      case .row: ("", mark)
      case .among: ("IN", mark)
      case .notAmong(let opposite): ("NOT IN", opposite)
      }
    let having = Self(mark: among).sql
    guard look != .row else {
      self.init(sql: having)
      return
    }
    self.init(
      sql: "\(column) + 0 \(word) (SELECT a.id FROM articles a INDEXED BY articles_\(among.rawValue) WHERE \(having))")
  }
}

/// How a mark of the user is asked for where something else is walked along.
enum MarkLook: Hashable {
  /// Of each article's row.
  case row
  /// By comparing with those that have it, or with those that have its opposite: they are read first.
  case among
  case notAmong(Condition.UserMark)

  init(_ mark: Condition.UserMark, few: Int, _ db: Database) throws {
    let having = try Library.kept(db, mark.rawValue)
    if let opposite = mark.opposite, case let others = try Library.kept(db, opposite.rawValue), others < having {
      self = others <= few ? .notAmong(opposite) : .row
    } else {
      self = having <= few ? .among : .row
    }
  }
}
