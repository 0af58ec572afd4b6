import BriefingCore
import Foundation

/// Runs a model over articles and writes what the corpus' scorer reads.
enum Measure {
  /// One JSON line an article: the quotations that somebody is given, with speaker and mention.
  static func predictions(
    _ articles: [Article], _ trees: Trees, _ reliability: inout Reliability,
    _ positions: inout Positions
  ) -> String {
    var lines = ""
    for article in articles {
      let briefing = Briefing.attribute(article.document, trees: trees)
      reliability.add(article, briefing)
      positions.add(article, briefing)
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
      if let data = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys]) {
        lines += String(decoding: data, as: UTF8.self) + "\n"
      }
    }
    return lines
  }
}
