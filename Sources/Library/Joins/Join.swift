/// Where a name stands among the speakers: for itself, or joined to another one by the user.
///
/// Joins are a layer over what was read: quotations and documents keep the name that they were read with, so a join takes
/// milliseconds however much the two said, is taken apart again without a trace, and outlives every import.
public struct JoinState: Hashable, Sendable {
  public var speaker: SpeakerID
  /// The one it is counted and shown with; nil when it stands for itself.
  public var head: SpeakerID?
  /// Why it was joined, in words for the user: `by you`, what a proposal was made for, or what the two names have in common.
  public var why: String?
  /// The user took it out of a join: it is not proposed again.
  public var isApart: Bool
  /// Joined by the program itself, see `NameJoining`.
  public var isAutomatic: Bool

  public init(
    speaker: SpeakerID, head: SpeakerID?, why: String? = nil, isApart: Bool = false, isAutomatic: Bool = false
  ) {
    self.speaker = speaker
    self.head = head
    self.why = why
    self.isApart = isApart
    self.isAutomatic = isAutomatic
  }
}

/// A change of joins, with what is needed to take it back and to do it again.
public struct JoinChange: Hashable, Sendable {
  public var before: [JoinState]
  public var after: [JoinState]
  /// `Biden joined to Joe Biden`.
  public var summary: String

  public init(before: [JoinState], after: [JoinState], summary: String) {
    self.before = before
    self.after = after
    self.summary = summary
  }

  public var inverse: JoinChange { JoinChange(before: after, after: before, summary: summary) }
}

/// A name that is joined to a speaker, with what it adds.
public struct JoinedName: Hashable, Sendable {
  public var id: SpeakerID
  /// The contract's `id`.
  public var key: String
  public var name: String
  public var quotes: Int
  public var documents: Int
  /// `by you`; or what a proposal was made for.
  public var why: String

  public init(id: SpeakerID, key: String, name: String, quotes: Int, documents: Int, why: String) {
    self.id = id
    self.key = key
    self.name = name
    self.quotes = quotes
    self.documents = documents
    self.why = why
  }
}

/// A join that the library's own counts speak for.
public struct JoinProposal: Hashable, Sendable {
  public var speaker: SpeakerID
  public var name: String
  public var quotes: Int
  public var head: SpeakerID
  public var headName: String
  public var headKey: String
  /// `title President in 3,299 of 3,446 documents; 635 call Joe Biden so, nobody else of that last name`.
  public var why: String
}

/// Somebody whom a speaker could be joined to.
public struct JoinCandidate: Hashable, Sendable, Identifiable {
  public var row: SpeakerRow
  /// `same last name`; nil when it was only found by what was typed.
  public var likeness: String?
  public var id: SpeakerID { row.id }

  public init(row: SpeakerRow, likeness: String?) {
    self.row = row
    self.likeness = likeness
  }
}
