import GRDB

/// How a filtered list is read: from which index, under which conditions.
///
/// What stands in the full-text index (words, speakers, sources, kinds, alone or joined in any way) becomes one expression, which
/// the index walks down in the order of the screen, skipping by itself; dates are a range of row numbers, because
/// numbers begin with the date; only the user's own marks, which change, are looked up row by row.
struct Plan {
  typealias List = ListKind

  /// A condition in SQL with its arguments. `a` is the article, `q` the quotation.
  struct Clause {
    var sql: String
    var arguments: [DatabaseValue] = []
  }

  var list: List
  /// Expression of the list's full-text index.
  var match: String?
  /// Expression of the articles' index, for quotations of which nothing but their article is asked.
  var article: String?
  /// The only speaker, when nothing else is asked of the index.
  var speaker: Int64?
  /// The only tag, when its articles are walked along.
  var tag: Int64?
  /// Whether `match` asks for more than kinds of speech.
  var isNarrowed = false
  var ids: ClosedRange<Int64> = 0...Int64.max
  /// The mark whose articles are walked along when nothing else is.
  var mark: Condition.UserMark?
  /// Other marks.
  var marks: [Condition.UserMark] = []
  /// How each mark is asked for in windows, and where hits are counted.
  var looks: [Condition.UserMark: MarkLook] = [:]
  var countingLooks: [Condition.UserMark: MarkLook] = [:]
  /// What a list of quotations holds; nil when the filter asks for kinds itself.
  var speech: Speech? = .quotes
  var clauses: [Clause] = []
  /// What each row has to be read for; apart from the rest where nobody waits for it, see `Library.sweep`.
  var patterns: [Clause] = []
  /// Whether the list is read as far as a sweep has come.
  private(set) var isSwept = false
  private var patternsAskForOwn = false

  /// Whether the list depends on what is the user's own.
  var asksForOwn: Bool {
    mark != nil || tag != nil || !marks.isEmpty || !clauses.isEmpty || patternsAskForOwn
  }

  init(_ filter: Filter, _ list: List, _ db: Database) throws {
    self.list = list
    let condition = try Condition(filter.text).resolved(db)
    if list == .quotes { speech = condition.asksForKind ? nil : try filter.speech.present(db) }
    var matches: [String] = []
    var others: [String] = []
    for part in condition.parts {
      let piece = try Piece(part, list, db)
      if !filter.waits, part.readsEachRow {
        patterns.append(piece.clause(list))
        patternsAskForOwn = patternsAskForOwn || part.asksForOwn
      } else {
        take(piece, &matches, &others)
      }
    }
    isSwept = !filter.waits && (!patterns.isEmpty || filter.sorting(of: list) != .newest)
    if filter.leavesOutDone, list == .articles, try Library.kept(db, "done") > 0 {
      take(.mark(.open), &matches, &others)
    }
    if !filter.paths.isEmpty { matches.append(try FolderMarks.expression(filter.paths, db)) }
    let speakers = try Joins.groups(of: filter.speakers.map(\.rawValue), db)
    if filter.wantsAllSpeakers {
      let each = try filter.speakers.map { Expression.marks(try Joins.group(of: $0.rawValue, db).map(Mark.speaker)) }
      let all = Expression.both(each.compactMap(\.self))
      if each.count > 1 { if list == .articles { matches.append(all) } else { others.append(all) } }
    }
    if list == .quotes, let speech, !others.isEmpty, matches.isEmpty, speakers.isEmpty, clauses.isEmpty, marks.isEmpty,
      tag == nil
    {
      article = Expression.both(others + [speech.expression])
      return
    }
    clauses += others.map { Piece.other($0).clause(list) }
    if matches.isEmpty, speakers.count == 1, speech == .quotes {
      speaker = speakers[0]
    } else if let expression = Expression.marks(speakers.map(Mark.speaker)) {
      matches.append(expression)
    }
    isNarrowed = !matches.isEmpty
    if let tag, isNarrowed || speaker != nil {
      // Something else is walked along: then it is asked of each row.
      clauses.append(try Piece.tagged([tag], list, db))
      self.tag = nil
    }
    // Quotations alone have indices of their own; other speech is found by its marks.
    if list == .quotes, let speech,
      isNarrowed || (speech != .quotes && mark == nil && speaker == nil && tag == nil)
    {
      matches.append(speech.expression)
    }
    for mark in marks + (mark.map { [$0] } ?? []) {
      looks[mark] = try MarkLook(mark, few: 2000, db)
      countingLooks[mark] = try MarkLook(mark, few: 200_000, db)
    }
    if !matches.isEmpty { match = Expression.both(matches) }
  }

  private mutating func take(_ piece: Piece, _ matches: inout [String], _ others: inout [String]) {
    switch piece {
    case .match(let expression): matches.append(expression)
    case .other(let expression): others.append(expression)
    case .ids(let range):
      let low = max(range.lowerBound, ids.lowerBound)
      let high = min(range.upperBound, ids.upperBound)
      if low <= high { ids = low...high } else { clauses.append(Clause(sql: "0")) }
    case .mark(let wanted):
      if mark == nil { mark = wanted } else if mark != wanted { marks.append(wanted) }
    case .tag(let wanted):
      if tag == nil { tag = wanted } else { clauses.append(Piece.tag(wanted).clause(list)) }
    case .clause(let clause): clauses.append(clause)
    }
  }
}

extension Speech {
  /// Without the kinds that the library has none of.
  fileprivate func present(_ db: Database) throws -> Speech {
    var present = intersection([.quotes, .turns, .indirect])
    for (kind, name) in Self.names where kind != .quotes && present.contains(kind) {
      if try Library.kept(db, name) == 0 { present.remove(kind) }
    }
    return present
  }

  /// Kinds by the names of their counts.
  static let names: [(kind: Speech, name: String)] = [(.quotes, "quotes"), (.turns, "turns"), (.indirect, "indirect")]

  private var marks: [String] {
    (contains(.quotes) ? [Mark.said] : []) + (contains(.turns) ? [Mark.turn] : [])
      + (contains(.indirect) ? [Mark.kind(.indirect)] : [])
  }

  /// Rows of these kinds in the full-text index of quotations, and articles that have some in that of articles.
  var expression: String { Expression.marks(marks) ?? Expression.nothing }

  /// The same, asked of a row of quotations.
  var condition: String {
    if self == .quotes { return "q.said = 1" }
    return "q.said IN (\((0..<4).filter { rawValue & 1 << $0 != 0 }.map(String.init).joined(separator: ", ")))"
  }
}

extension Condition {
  /// What is joined with AND at the top.
  fileprivate var parts: [Condition] {
    if case .all(let parts) = self { return parts.flatMap(\.parts) }
    return [self]
  }
}

extension ListKind {
  var other: ListKind { self == .articles ? .quotes : .articles }

  /// Letters of the longest beginnings that its full-text index has.
  var beginnings: Int { self == .articles ? WordTokenizer.longestInArticles : WordTokenizer.longestInQuotes }
}

/// One condition in the form in which it can be asked for.
enum Piece {
  case match(String)
  /// In the index of the other list: of the quotation's article, or of one of the article's quotations.
  case other(String)
  case ids(ClosedRange<Int64>)
  case mark(Condition.UserMark)
  case tag(Int64)
  case clause(Plan.Clause)

  init(_ condition: Condition, _ list: Plan.List, _ db: Database) throws {
    switch condition {
    case .words(let words, let field): self = try Self.words(words, field, list, db)
    case .pattern(let text, let field): self = .clause(Self.pattern(text, field, list))
    case .speaker(let words): self = .match(try Self.speaker(words, list, db))
    case .source(let words): self = .match(try Self.named(words, "sources", Mark.source, db))
    case .place(let words):
      let expression = try Self.named(words, "places", Mark.place, db)
      self = list == .articles ? .match(expression) : .other(expression)
    case .mark(.noted) where list == .quotes:
      self = .clause(.init(sql: "q.id IN (SELECT id FROM quotes INDEXED BY quotes_noted WHERE noted = 1)"))
    case .mark(let mark): self = .mark(mark)
    case .tag(let words): self = try Self.tag(words, list, db)
    case .note(let words): self = try Self.note(words, list, db)
    case .organisation(let words): self = .match(try Self.speaker(words, list, db, isOrganisation: true))
    case .links(let name): self = try Self.links(name, list, db)
    case .quotes(let counts): self = try Self.quotes(counts, list, db)
    case .confidence(let shares): self = Self.confidence(shares, list)
    case .saved: self = .match(Expression.everything)
    case .hasQuotes: self = .match(Expression.mark(list == .articles ? Mark.said : Mark.all))
    case .kind(let kind): self = .match(Expression.mark("\u{E000}k\(kind)"))
    case .published(let span):
      self = .ids(Order.articles(minutes: span))
    case .all(let parts):
      self = Self.joined(try parts.map { try Piece($0, list, db) }, list, "AND", Expression.both)
    case .any(let parts):
      self = Self.joined(try parts.map { try Piece($0, list, db) }, list, "OR", Expression.either)
    case .not(.mark(let mark)) where mark.opposite != nil: self = .mark(mark.opposite ?? mark)
    case .not(let part):
      let piece = try Piece(part, list, db)
      if case .match(let expression) = piece {
        self = .match(Expression.not(expression))
      } else {
        let clause = piece.clause(list)
        self = .clause(.init(sql: "NOT (\(clause.sql))", arguments: clause.arguments))
      }
    }
  }

  private static func joined(
    _ pieces: [Piece], _ list: Plan.List, _ word: String, _ join: ([String]) -> String
  ) -> Piece {
    let expressions = pieces.compactMap { piece in
      if case .match(let expression) = piece { return expression } else { return nil }
    }
    if expressions.count == pieces.count, !pieces.isEmpty { return .match(join(expressions)) }
    let clauses = pieces.map { $0.clause(list) }
    guard !clauses.isEmpty else { return .match(Expression.everything) }
    return .clause(
      .init(
        sql: "(" + clauses.map(\.sql).joined(separator: " \(word) ") + ")", arguments: clauses.flatMap(\.arguments)))
  }

  private static func words(
    _ words: Condition.Words, _ field: Condition.Field, _ list: Plan.List, _ db: Database
  ) throws -> Piece {
    let column: String? =
      switch (field, list) {
      case (.anywhere, .articles): nil
      case (.anywhere, .quotes): "text speaker"
      case (.title, _): "title"
      case (.text, _): "text"
      case (.quote, .articles): "quotes"
      case (.quote, .quotes): "text"
      case (.cue, _): "cue"
      }
    // Quotations have no title and no text around them, and articles no cue.
    let isOther = list == .quotes ? field == .title || field == .text : field == .cue
    let expression = try Expression.words(
      words, column: column, beginnings: (isOther ? list.other : list).beginnings, db)
    guard let expression else { return .match(Expression.everything) }
    return isOther ? .other(expression) : .match(expression)
  }

  /// As an SQL condition, for the rare joins that no index knows (`is:starred OR basra`).
  func clause(_ list: Plan.List) -> Plan.Clause {
    switch self {
    case .match(let expression):
      let (table, id) = list == .articles ? ("article_words", "a.id") : ("quote_words", "q.id")
      return .init(
        sql: "\(id) IN (SELECT rowid FROM \(table) WHERE \(table) MATCH ?)", arguments: [expression.databaseValue])
    case .other(let expression):
      return .init(
        sql: list == .quotes
          ? "q.article IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)"
          : """
          a.id IN (SELECT o.article FROM quote_words CROSS JOIN quotes o ON o.id = quote_words.rowid
            WHERE quote_words MATCH ?)
          """,
        arguments: [expression.databaseValue])
    case .ids(let range):
      return .init(
        sql: "\(list == .articles ? "a.id" : "q.id") BETWEEN ? AND ?",
        arguments: [range.lowerBound.databaseValue, range.upperBound.databaseValue])
    case .mark(let mark): return .init(mark: mark)
    case .tag(let tag): return Self.probe(tag, list)
    case .clause(let clause): return clause
    }
  }

  // MARK: names

  /// A name stands for few speakers as a rule: then they are asked for by number, with all forms of their names. One that
  /// fits hundreds is looked for in the names as the documents write them.
  private static func speaker(
    _ words: Condition.Words, _ list: Plan.List, _ db: Database, isOrganisation: Bool = false
  ) throws -> String {
    var search = try SpeakerSearch.finding(words.text, wholeWords: words.isPhrase, db)
    if search.isEmpty { return Expression.everything }
    search.isOrganisation = isOrganisation
    let ids = try search.ids(db, limit: isOrganisation ? 500 : 65)
    if ids.count <= 64 || isOrganisation {
      return Expression.marks(try Joins.groups(of: ids, db).map(Mark.speaker)) ?? Expression.nothing
    }
    let column = list == .articles ? "speakers" : "speaker"
    return try Expression.words(words, column: column, beginnings: list.beginnings, db) ?? Expression.everything
  }

  /// Sources or places by the beginnings of the words of their names. Costs a look at each of them, some thousands at most.
  private static func named(
    _ words: Condition.Words, _ table: String, _ mark: (Int64) -> String, _ db: Database
  ) throws -> String {
    let wanted = NameWords.words(of: words.text)
    if wanted.isEmpty { return Expression.everything }
    let rows = try Row.fetchCursor(db.cachedStatement(sql: "SELECT id, name FROM \(table)"))
    var marks: [String] = []
    while let row = try rows.next() {
      let name = NameWords.words(of: row[1])
      let fits = wanted.allSatisfy { part in name.contains { words.isPhrase ? $0 == part : $0.hasPrefix(part) } }
      if fits { marks.append(mark(row[0])) }
    }
    return Expression.marks(marks) ?? Expression.nothing
  }
}
