import BriefingCore
import Library

/// Choosing the speaker that one or several are joined to. Names joined before stand behind those: Enter takes them out again,
/// but never without the cursor having been moved to them.
struct JoinPrompt: Sendable {
  var editor = LineEditor()
  /// Whom it is about.
  var subjects: [SpeakerRow]
  /// Those that the library finds for what is typed.
  var candidates: [JoinCandidate] = []
  var isLoaded = false
  /// -1 while there is nobody to be joined to: then Enter does nothing.
  var cursor = 0
  var top = 0
  /// Where it was opened: to go on there.
  var back: SpeakerPicker?

  /// A line of the list.
  enum Line: Hashable, Sendable {
    case joined(JoinedName)
    case candidate(JoinCandidate)
  }

  var lines: [Line] { candidates.map(Line.candidate) + joined.map(Line.joined) }

  /// Where the cursor stands at first, and goes no higher.
  var first: Int { candidates.isEmpty ? -1 : 0 }

  /// Names joined to the subject whose words begin as typed.
  var joined: [JoinedName] {
    guard subjects.count == 1 else { return [] }
    let words = editor.text.lowercased().split(separator: " ")
    return subjects[0].joined.filter { one in
      let names = one.name.lowercased().split(separator: " ")
      return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
    }
  }

  var current: Line? { lines[safe: cursor] }

  /// Who is joined to whom when a candidate is chosen. The one chosen is the one shown, but a bare last name is never
  /// shown in the place of a whole name.
  func join(with chosen: SpeakerRow) -> (speakers: [SpeakerRow], head: SpeakerRow) {
    let others = subjects.filter { $0.id != chosen.id }
    if others.count == 1, !chosen.key.contains(" "), others[0].key.contains(" "),
      NameLikeness.between(chosen.key, others[0].key) == .bareLastName
    {
      return ([chosen], others[0])
    }
    return (others, chosen)
  }
}
