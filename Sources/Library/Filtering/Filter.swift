/// What narrows a list: the reader's `f` line, `--query`, and the speaker filter. Parts are joined with AND.
public struct Filter: Hashable, Sendable {
  /// As typed; shown as chips and kept for the prompt.
  public var text: String
  /// Taken with `s` or the picker; any of them.
  public var speakers: [SpeakerID]
  /// Only documents of these files and folders, as the user named them; all when there are none.
  public var paths: [String]
  /// Only articles that are not done; for the default list of the reader.
  public var leavesOutDone = false
  /// Of the list of articles; quotations are always newest first.
  public var sorting = Sorting.newest

  public init(text: String = "", speakers: [SpeakerID] = [], paths: [String] = []) {
    self.text = text
    self.speakers = speakers
    self.paths = paths
  }

  public static let none = Filter()

  public var isEmpty: Bool { text.isEmpty && speakers.isEmpty && paths.isEmpty }
}

/// What is wrong with a filter line, and where.
public struct FilterError: Error, Hashable, Sendable {
  /// UTF-8 offsets into the line.
  public var range: Range<Int>
  public var message: String
  public init(range: Range<Int>, message: String) {
    self.range = range
    self.message = message
  }
}
