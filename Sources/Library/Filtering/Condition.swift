/// What a filter line says, as a tree.
indirect enum Condition: Hashable, Sendable {
  case words(Words, in: Field)
  case speaker(Words)
  case source(Words)
  case place(Words)
  case mark(UserMark)
  case hasQuotes
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

  enum UserMark: String, Hashable, Sendable, CaseIterable {
    case read, unread, starred
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
  /// group. A part is a word, a `"phrase"`, or a field, a colon and a word or phrase. A mistake is thrown with its place.
  init(_ line: String) throws(FilterError) {
    var parser = FilterParser(line)
    self = try parser.line()
  }
}
