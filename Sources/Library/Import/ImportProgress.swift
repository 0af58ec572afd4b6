import BriefingCore

/// How far an import is.
public struct ImportProgress: Sendable, Hashable {
  /// Documents seen, of those known so far; `total` grows while folders are listed.
  public var done = 0
  public var total = 0
  public var added = 0
  public var changed = 0
  public var unchanged = 0
  /// Documents of a container that are in it before, word for word and under the same id.
  public var repeated = 0
  /// Names that are shown with another one since, see `NameJoining`.
  public var joined = 0
  public var isFinished = false
  /// Seconds since the import began; set by who has a clock.
  public var seconds = 0.0
  /// Inputs that could not be read; the message names the input, the place and the cure.
  public var failures: [String] = []
  /// Lines, entries and messages that have no text: named once, when their file is read.
  public var withoutText: [String] = []
  /// Files in folders that are no documents, see `ForeignFile`.
  public var skipped = SkippedFiles()
  public init() {}
}
