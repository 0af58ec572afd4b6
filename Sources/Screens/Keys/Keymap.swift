import Canvas

/// Where a binding holds.
public struct Contexts: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Lists of articles, quotes, speakers, links.
  public static let list = Contexts(rawValue: 1)
  /// The text of an article and what stands beside it.
  public static let text = Contexts(rawValue: 2)
  public static let everywhere: Contexts = [.list, .text]
}

/// One line of the keymap.
public struct Binding: Hashable, Sendable {
  public var chord: Chord
  public var command: Command
  public var contexts: Contexts
  /// Whether one more key, any letter, belongs to it (`m a`).
  public var takesLetter: Bool

  public init(_ chord: Chord, _ command: Command, in contexts: Contexts = .everywhere, takesLetter: Bool = false) {
    self.chord = chord
    self.command = command
    self.contexts = contexts
    self.takesLetter = takesLetter
  }

  /// The chord as help shows it.
  public var label: String { takesLetter ? "\(chord)a" : chord.description }
}

/// Which keys mean which command. Key lines, which-key box and help are all made from this table.
public struct Keymap: Sendable, Equatable {
  public private(set) var bindings: [Binding]

  public init(_ bindings: [Binding]) {
    self.bindings = bindings
  }

  /// Gives a chord a command where it is pressed, in place of what it meant there; nil: nothing more.
  public mutating func bind(_ chord: Chord, to command: Command?, in contexts: Contexts) {
    var place: Int?
    for index in bindings.indices where bindings[index].chord == chord {
      let isBound = !bindings[index].contexts.isDisjoint(with: contexts)
      bindings[index].contexts.subtract(contexts)
      if isBound, bindings[index].contexts.isEmpty, place == nil { place = index }
    }
    if let command {
      let new = Binding(chord, command, in: contexts, takesLetter: command.takesLetter)
      if let place {
        bindings[place] = new
      } else {
        // Before the command's other keys: it is this one that the line of keys should show.
        bindings.insert(new, at: bindings.firstIndex { $0.command == command } ?? bindings.count)
      }
    }
    bindings.removeAll { $0.contexts.isEmpty }
  }

  /// A binding that can never be reached beside this chord, or that keeps it from being reached: one is the beginning of
  /// the other.
  public func rival(of chord: Chord, in contexts: Contexts) -> Binding? {
    bindings.first { other in
      other.chord != chord && !other.contexts.isDisjoint(with: contexts)
        && (other.chord.keys.starts(with: chord.keys) || chord.keys.starts(with: other.chord.keys))
    }
  }

  public enum Meaning: Hashable, Sendable {
    case command(Command, letter: Character?)
    /// The keys begin a chord.
    case unfinished
    case nothing
  }

  /// What keys pressed so far mean. Costs a pass over the table (some hundred lines).
  public func meaning(of keys: [Key], in context: Contexts) -> Meaning {
    var isPrefix = false
    for binding in bindings where !binding.contexts.isDisjoint(with: context) {
      let chord = binding.chord.keys
      if binding.takesLetter {
        if keys.count == chord.count + 1, keys.starts(with: chord),
          case .character(let letter) = keys[chord.count].code, !keys[chord.count].control
        {
          return .command(binding.command, letter: letter)
        }
        if keys == chord { return .unfinished }
      } else if keys == chord {
        return .command(binding.command, letter: nil)
      }
      if chord.count > keys.count, chord.starts(with: keys) { isPrefix = true }
    }
    return isPrefix ? .unfinished : .nothing
  }

  /// The bindings that go on from keys already pressed.
  public func continuations(of keys: [Key], in context: Contexts) -> [Binding] {
    bindings.filter {
      !$0.contexts.isDisjoint(with: context) && $0.chord.keys.starts(with: keys)
        && ($0.chord.keys.count > keys.count || $0.takesLetter)
    }
  }

  /// The first key of a command, as key lines show it.
  public func label(of command: Command) -> String? {
    bindings.first { $0.command == command }?.label
  }

  /// All keys of a command, in the table's order.
  public func labels(of command: Command) -> String {
    bindings.filter { $0.command == command }.map(\.label).joined(separator: ", ")
  }
}

extension Keymap {
  /// The keys of READER.md, in the order in which help shows them.
  public static let standard = Keymap(
    table(everywhere, in: .everywhere) + table(inLists, in: .list) + table(inTexts, in: .text)
      + [
        Binding(Chord([Key(.character("m"))]), .setMark, takesLetter: true),
        Binding(Chord([Key(.character("'"))]), .goToMark, takesLetter: true),
        Binding(Chord([Key(.character(","))]), .playMacro, takesLetter: true),
      ])

  /// Written chords that cannot be read are left out; a test reads them all.
  static func table(_ lines: [(String, Command)], in contexts: Contexts) -> [Binding] {
    lines.flatMap { text, command in
      text.split(separator: ",").compactMap { Chord(String($0)) }.map { Binding($0, command, in: contexts) }
    }
  }

  static let everywhere: [(String, Command)] = [
    ("j,Down", .down), ("k,Up", .up), ("g g,Home", .first), ("G,End", .last),
    ("C-d", .halfPageDown), ("C-u", .halfPageUp), ("C-f,PgDn", .pageDown), ("C-b,PgUp", .pageUp),
    ("h,Left", .left), ("l,Right", .right), ("Enter", .open), ("q,Esc", .close), ("Q", .quit),
    ("H,M-Left,C-o", .backward), ("L,M-Right", .forward), ("Tab", .nextPane), ("S-Tab", .previousPane),
    ("1", .articles), ("2", .quotes), ("3", .speakers), ("4,g l", .links), ("5", .overview), ("6", .times),
    ("J", .otherDown), ("K", .otherUp), ("/", .search), ("n", .nextHit), ("N", .previousHit),
    ("f", .filter), ("Backspace", .dropFilter), ("s", .speakerHere), ("S", .pickSpeakers),
    (":", .commandLine), ("?,F1", .help), ("u", .undo), ("C-r", .redo), (".", .repeatLast),
    ("Z", .zoom), ("\\", .layout), ("<", .narrower), (">", .wider),
    ("z z", .cursorToMiddle), ("z t", .cursorToTop), ("z b", .cursorToBottom),
    ("C-l", .redraw), ("C-z", .suspend), ("C-c", .stop),
    ("Space", .readOn), ("] u", .nextUnread), ("[ u", .previousUnread), ("r", .toggleRead),
    ("A", .markAllRead), ("*", .toggleStar), ("o", .openOriginal), ("O", .openMenu), ("w", .write), ("|", .pipe),
    ("e", .edit),
    ("y y,y t", .copyText), ("y c", .copyCitation), ("y l", .copyLink), ("y j", .copyJSON),
    ("y m", .copyMarkdown), ("] q", .nextQuote), ("[ q", .previousQuote), ("] t", .nextTurn), ("[ t", .previousTurn),
    ("] s", .nextOfSpeaker), ("[ s", .previousOfSpeaker), ("] l", .nextLink),
    ("[ l", .previousLink), ("g h", .hints), ("g a", .setAside), ("g i", .toggleIndirect), ("i", .details),
    ("R", .rescan),
    ("+", .addTag), ("-", .removeTag), ("a", .note), ("M-a", .noteInEditor), ("F", .savedFilters), ("d", .toggleDone),
    (";", .onSelected),
  ]
  static let inLists: [(String, Command)] = [
    ("t", .selectRow), ("v", .selectRange), ("T", .selectByQuery),
    ("x d", .sortByDate), ("x s", .sortBySource), ("x q", .sortByQuotes), ("x p", .sortBySpeaker),
    ("c d", .dateColumn), ("c s", .sourceColumn), ("c q", .quotesColumn), ("c t", .tagsColumn),
    ("c c", .cueColumn),
    ("M", .joinSpeaker), ("g M", .joinProposed), ("g S", .splitSpeaker),
  ]
  static let inTexts: [(String, Command)] = [
    ("}", .nextParagraph), ("{", .previousParagraph),
  ]
}
