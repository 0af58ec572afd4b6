import Canvas
import Exports
import Library

/// What goes to a file that the user named.
public struct WriteErrand: Hashable, Sendable {
  public var choice: ExportChoice
  public var format: ExportFormat
  /// As typed; `~/` is the user's home.
  public var path: String
  /// The user has said that the file that is there may go.
  public var replaces = false
}

/// What goes into a shell command that the user typed.
public struct PipeErrand: Hashable, Sendable {
  public var choice: ExportChoice
  public var format: ExportFormat
  public var command: String
}

/// Word from an errand that runs beside the reader: one at a time.
public enum ErrandNews: Sendable {
  /// `writing x.csv`, how many articles are done, and of how many, when that is known.
  case progress(String, done: Int, total: Int?)
  case ended(String, isFailure: Bool)
  /// A file of that name is there: may it go?
  case isThere(WriteErrand)
  /// What a command printed, at most so much as is worth showing, and how it ended.
  case printed(PrintedOutput)
}

public struct PrintedOutput: Hashable, Sendable {
  public var command: String
  public var bytes: [UInt8]
  /// More was printed than is kept.
  public var isCut: Bool
  public var status: Int32

  public init(command: String, bytes: [UInt8], isCut: Bool, status: Int32) {
    self.command = command
    self.bytes = bytes
    self.isCut = isCut
    self.status = status
  }
}

/// The errand that runs.
struct Errand: Hashable, Sendable {
  var words: String
  var done = 0
  var total: Int?
  /// `Q` was pressed once.
  var isQuitAsked = false
  /// It was told to stop.
  var isStopping = false
}

/// A few things to choose from: a letter each, or Enter for the line under the cursor.
struct Menu: Sendable {
  struct Line: Sendable {
    var letter: Character
    var words: String
    var goal: Goal
  }

  enum Goal: Hashable, Sendable {
    case write(ExportChoice)
    case pipe(ExportChoice, ExportFormat)
    case browse(String)
  }

  var title: String
  var lines: [Line]
  var cursor = 0
}

/// The name of the file to write.
struct FilePrompt: Sendable {
  var editor: LineEditor
  var choice: ExportChoice
  /// `this article`.
  var what: String
  /// What is wrong with the name, or what the names in its folder are.
  var note = ""
}

/// The shell command to pipe into.
struct PipePrompt: Sendable {
  var editor: LineEditor
  var choice: ExportChoice
  var format: ExportFormat
  var what: String
}

/// What a command printed, laid out for a width.
struct OutputPane: Sendable {
  var output: PrintedOutput
  var page: Page
  var top = 0

  init(_ output: PrintedOutput, width: Int) {
    self.output = output
    page = OutputPane.page(output, width)
  }

  /// More lines than this are not shown.
  static let limit = 5_000

  static func page(_ output: PrintedOutput, _ width: Int) -> Page {
    var page = Page(width: max(1, width))
    let lines = shownLines(output.bytes)
    for line in lines.prefix(OutputPane.limit) { page.add(Page.Block(line)) }
    if output.isCut || lines.count > OutputPane.limit {
      page.add(Page.Block("(more was printed; only the first part is kept)", .dim))
    }
    if output.bytes.isEmpty { page.add(Page.Block("(nothing was printed)", .dim)) }
    return page
  }

  /// Lines of what a program printed, its colours and cursor motions (CSI sequences) taken out, tabs filled up.
  static func shownLines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x0A:
        lines.append(line)
        line = []
      case 0x0D where index < bytes.count && bytes[index] == 0x0A: break
      case 0x09: line += Array(repeating: 0x20, count: 8 - line.count % 8)
      case 0x1B where index < bytes.count && bytes[index] == UInt8(ascii: "["):
        index += 1
        while index < bytes.count, bytes[index] < 0x40, bytes[index] >= 0x20 { index += 1 }
        if index < bytes.count, bytes[index] >= 0x40 { index += 1 }
      default: line.append(byte)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
