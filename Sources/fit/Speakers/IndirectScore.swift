import BriefingCore

/// Scores reported speech without marks against the `indirect` lists of a set. A report is found when its clause and a piece of
/// the marked content share 0.8 (strict) or 0.5 (lenient) of the longer; its source is right when the mention overlaps the
/// marked one.
enum IndirectScore {
  static func score(_ articles: [Article]) {
    var given = 0
    var wanted = 0
    var strict = 0
    var lenient = 0
    var sources = 0
    var spoken = 0
    var spokenFound = 0
    let saying: Set<String> = [
      "said", "says", "say", "told", "added", "according", "wrote", "noted", "argued", "reported",
    ]
    for article in articles {
      let reports = Briefing.attribute(article.document, indirect: true).quotations.filter { $0.kind == .indirect }
      given += reports.count
      var free = Set(reports.indices)
      for item in article.indirect {
        let pieces = item.content.compactMap(\.range)
        guard !pieces.isEmpty else { continue }
        wanted += pieces.count
        let isSpoken = saying.contains { item.cue?.text?.lowercased().hasPrefix($0) ?? false }
        for piece in pieces {
          if isSpoken { spoken += 1 }
          guard let best = free.max(by: { reports[$0].range.overlap(piece) < reports[$1].range.overlap(piece) }),
            reports[best].range.overlap(piece) >= 0.5
          else { continue }
          free.remove(best)
          lenient += 1
          if isSpoken { spokenFound += 1 }
          if reports[best].range.overlap(piece) >= 0.8 { strict += 1 }
          if let source = item.source?.range, reports[best].mention?.overlaps(source) ?? false { sources += 1 }
        }
      }
    }
    let share = { (part: Int, whole: Int) in (1000 * Double(part) / Double(max(1, whole))).rounded() / 1000 }
    for (name, found) in [("overlap 0.8", strict), ("overlap 0.5", lenient)] {
      let f1 = share(2 * found, given + wanted)
      print(
        "\(name): P \(share(found, given)) R \(share(found, wanted)) F1 \(f1) (\(found) of \(given) given, \(wanted) marked)"
      )
    }
    print("source right of those found: \(share(sources, lenient))")
    print("with a plain word of saying: R \(share(spokenFound, spoken)) (\(spokenFound) of \(spoken))")
  }
}
