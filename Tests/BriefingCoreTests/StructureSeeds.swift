import Foundation
import Testing

@testable import BriefingCore

/// The two documents of `seeds/`, read as files are.
enum Seed {
  static func read(_ name: String) throws -> Document {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds")
    let bytes = try Data(contentsOf: folder.appending(path: name))
    return Document.read(try Source.text(bytes: Array(bytes), path: "seeds/" + name))
  }

  static let violence = "000_f86104903fd60d1c.txt"
  static let amarah = "003_05fc813fda878262.txt"
}

/// A text written for a test, read as a file.
func read(_ text: String, title: String? = nil) throws -> Document {
  var source = try Source.text(bytes: Array(text.utf8), path: "test.txt")
  source.stated.title = title
  return Document.read(source)
}

extension Document {
  func asides(_ reason: Aside.Reason) -> [String] {
    setAside.filter { $0.reason == reason }.map { readable($0.range) }
  }

  var paragraphTexts: [String] { paragraphs.map { readable($0.range) } }
}
