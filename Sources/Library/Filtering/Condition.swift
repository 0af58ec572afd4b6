/// What a filter line says, as a tree.
indirect enum Condition: Hashable, Sendable {
  case words(Words, in: Field)
  /// `/pattern/`, which is compiled where it is asked for; see `Pattern`.
  case pattern(String, in: Field)
  case speaker(Words)
  case source(Words)
  case place(Words)
  case mark(UserMark)
  case hasQuotes
  /// With one of the user's tags.
  case tag(Words)
  /// With a note that holds words.
  case note(Words)
  /// What an organisation said.
  case organisation(Words)
  /// Documents linked to the one with this id.
  case links(String)
  /// Articles with so many quotations.
  case quotes(ClosedRange<Int>)
  /// Quotations of that confidence in their speakers, 0 to 1, and articles with one.
  case confidence(ClosedRange<Double>)
  /// Those of a filter that was kept under a name.
  case saved(String, at: Range<Int>)
  case kind(String)
  /// Minutes since 1800, end exclusive.
  case published(Range<Int64>)
  case all([Condition])
  case any([Condition])
  case not(Condition)

  /// Words as typed: found by their beginnings, or a phrase, whose words stand one behind the other.
  struct Words: Hashable, Sendable {
    var text: String
    var isPhrase: Bool
  }

  enum Field: Hashable, Sendable {
    /// Whatever a row of the list shows: for an article its title and text, for a quotation its words and speaker.
    case anywhere
    case title, text, quote, cue
  }

  /// What the user has done to an article; each has an index of the articles that have it, and a count that is kept.
  enum UserMark: String, Hashable, Sendable {
    case read, unread, starred, done, tagged, noted
    /// Not done.
    case open

    var opposite: UserMark? {
      switch self {
      case .read: .unread
      case .unread: .read
      case .done: .open
      case .open: .done
      case .starred, .tagged, .noted: nil
      }
    }
  }

  /// Whether rows have to be read, one after the other: for a pattern, or for a number that no index has.
  var readsEachRow: Bool {
    switch self {
    case .pattern, .confidence: true
    case .all(let parts), .any(let parts): parts.contains(where: \.readsEachRow)
    case .not(let part): part.readsEachRow
    default: false
    }
  }

  /// Whether it depends on what is the user's own.
  var asksForOwn: Bool {
    switch self {
    case .mark, .tag, .note: true
    case .all(let parts), .any(let parts): parts.contains(where: \.asksForOwn)
    case .not(let part): part.asksForOwn
    default: false
    }
  }

  /// Whether a kind of quotation is asked for somewhere; then the list of quotations shows others than direct and mixed ones.
  var asksForKind: Bool {
    switch self {
    case .kind(let kind): kind != "article" && kind != "transcript"
    case .all(let parts), .any(let parts): parts.contains(where: \.asksForKind)
    case .not(let part): part.asksForKind
    default: false
    }
  }
}

extension Condition {
  /// Reads a filter line. An empty one is `.all([])`.
  ///
  /// Parts with a space between are joined with AND, which binds closer than `OR`; `-` in front of a part excludes it; brackets
  /// group. A part is a word, a `"phrase"`, a `/pattern/`, or a field, a colon and a word or phrase. A mistake is thrown with its place.
  init(_ line: String) throws(FilterError) {
    var parser = FilterParser(line)
    self = try parser.line()
  }
}
