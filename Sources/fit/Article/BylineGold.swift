import BriefingCore
import Foundation

/// Who wrote a page, as its marks say, and what a reading of it is worth: as the scorer of the set judges.
struct BylineGold {
  enum Verdict { case right, near, wrong, missing }

  /// The words of each writer's name.
  let writers: [[UInt64]]
  private let words: Set<UInt64>

  /// Nil where nobody is named: `Redaktion` alone is nobody.
  init?(_ text: String) {
    words = Set(Self.words(text).filter { !Self.small.contains($0) })
    guard !words.isEmpty else { return nil }
    var writers = [Self.withoutLabel(Self.words(text))]
    for part in Self.parts(text) { writers.append(Self.withoutLabel(Self.words(part))) }
    self.writers = writers.filter { $0.contains { !Self.small.contains($0) } }
  }

  func judged(_ byline: String?) -> Verdict {
    let found = Set(Self.words(byline ?? "").filter { !Self.small.contains($0) })
    if found.isEmpty { return .missing }
    if found == words { return .right }
    return 2 * found.intersection(words).count * 2 >= found.count + words.count ? .near : .wrong
  }

  /// Whether a stretch is the name of one of the writers, or all of the byline.
  func isWriter(_ stretch: String) -> Bool {
    let words = Self.words(stretch)
    return writers.contains(words)
  }

  private static func words(_ text: String) -> [UInt64] { HeadTraining.folded(text) }

  private static func withoutLabel(_ words: [UInt64]) -> [UInt64] {
    let rest = words.drop { labels.contains($0) }
    return Array(rest.isEmpty ? words[...] : rest)
  }

  /// Names joined by signs or by a word for `and`.
  private static func parts(_ text: String) -> [String] {
    var text = text
    for word in [" and ", " And ", " und ", " et ", " y ", " og ", " & ", ";", "/"] {
      text = text.replacingOccurrences(of: word, with: ",")
    }
    return text.split(separator: ",").map(String.init)
  }

  /// Words that the scorer of the set leaves out.
  private static let small = Set(
    "by von par por di da de af av and und et y e i en the door autor author text foto photo with mit redaktion"
      .split(separator: " ").flatMap { words(String($0)) })
  private static let labels = Set(["by", "von", "par", "por"].flatMap { words($0) })
}
