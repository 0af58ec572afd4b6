import BriefingCore
import Foundation

/// How many articles of a set the attribution does in a second on one core; the reading of their structure is not counted.
enum Speed {
  static func measure(_ articles: [Article]) {
    let documents = articles.map(\.document)
    let bytes = articles.reduce(0) { $0 + $1.text.utf8.count }
    var quotations = 0
    for document in documents { quotations += Briefing.attribute(document).quotations.count }
    var seconds = Double.infinity
    for _ in 0..<7 {
      let start = clock()
      for document in documents { quotations += Briefing.attribute(document).quotations.count }
      seconds = min(seconds, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    let rate = Int(Double(documents.count) / seconds)
    print(
      "\(documents.count) articles, \(bytes) bytes, \(quotations / 8) quotations: \(rate) articles/s, \(Int(Double(bytes) / seconds / 1e6)) MB/s"
    )
  }
}
