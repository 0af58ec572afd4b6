import BriefingCore
import Foundation
import Library
import Testing

@testable import Exports

/// A folder that is gone when its test is over, with a library in it.
final class Shelf: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "briefings-exports-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func library(_ texts: [Briefing]) throws -> Library {
    let library = try Library(at: path + "/library.db")
    _ = try library.add(texts)
    return library
  }
}

/// A text read as a file of that path.
func read(
  _ path: String, _ text: String, date: String? = nil, source: String? = nil, url: String? = nil, title: String? = nil
) -> Briefing {
  var container = Source(id: path, path: path, format: .text, text: Array(text.utf8), isVerbatim: true)
  container.stated = Source.Stated(title: title, date: date, url: url, source: source)
  return Briefing.read(container)
}

/// One plain article, and one by somebody who wants to get into the file.
let plain = read(
  "/news/wall.txt",
  """
  How the harbour wall lost its money

  HARBOUR TOWN (AFP) - The wall was priced on a form that nobody read, the auditor said.

  "We had nine hundred pages a week, and 50% of them & more were in Dutch," said Deputy Auditor Ilse Marten on Monday.

  "Nobody was looking," Marten said.
  """, date: "2016-02-02", source: "Daily Tide", url: "https://tide.example/wall?a=1&b=2",
  title: "How the harbour wall lost its money")

let hostile = read(
  "/news/-x.txt",
  """
  # Not a heading <script>alert(1)</script>

  "=HYPERLINK(A1) **bold** [link](javascript:x) <b>{\\bf }_$x$^~#%& \u{1B}[31m \"\"," said Mayor Ada Pruitt.

  1. @import </blockquote> said the {paper} in its story.
  """, date: "2016", source: "@Gazette {\"\\", url: "javascript:alert(1)", title: "=cmd|' /C calc'!A0 } <i> \u{9B}31m")

/// What an export of both gives.
func export(_ choice: ExportChoice, _ format: ExportFormat, _ texts: [Briefing] = [plain, hostile]) throws -> String {
  let shelf = try Shelf()
  var stream = try ExportStream(try shelf.library(texts), choice, as: format)
  var bytes: [UInt8] = []
  while let next = try stream.next() { bytes += next }
  return String(decoding: bytes, as: UTF8.self)
}

/// Compares a text with `Golden/NAME`; writes it, and fails, where there is none.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
  guard let data = FileManager.default.contents(atPath: url.path) else {
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    Issue.record("\(name) was missing; written: look at it and keep it", sourceLocation: sourceLocation)
    return
  }
  let golden = String(decoding: data, as: UTF8.self)
  guard !golden.utf8.elementsEqual(text.utf8) else { return }
  let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(old, new).enumerated().first { !$0.element.0.utf8.elementsEqual($0.element.1.utf8) }
  Issue.record(
    "\(name) differs, line \((line?.offset ?? min(old.count, new.count)) + 1): \(line.map { "\($0.element)" } ?? "more or less lines")",
    sourceLocation: sourceLocation)
}
