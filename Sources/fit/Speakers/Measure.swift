import BriefingCore
import Foundation

/// What the corpus' scorer reads.
enum Measure {
  /// An article as a line of JSON: the quotations that somebody is given, with speaker and mention.
  static func line(_ article: Article, _ briefing: Briefing) -> String {
    var quotes: [[String: Any]] = []
    for quotation in briefing.quotations where quotation.kind != .term && quotation.kind != .indirect {
      var entry: [String: Any] = [
        "start_utf8": quotation.range.lowerBound, "end_utf8": quotation.range.upperBound,
        "confidence": quotation.confidence,
      ]
      entry["speaker"] = quotation.speaker?.name ?? NSNull()
      if let mention = quotation.mention {
        entry["mention"] = ["start_utf8": mention.lowerBound, "end_utf8": mention.upperBound]
      }
      quotes.append(entry)
    }
    let object: [String: Any] = ["id": article.id, "quotes": quotes]
    guard let data = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys]) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
