import BriefingCore

/// Examples of bylines: every stretch that may name the writer, and the words beside those that do.
struct BylineTraining {
  private var words = PhraseCounts()
  /// Texts that are known to have a writer, and those whose writer is among the candidates.
  private(set) var pages = 0
  private(set) var found = 0

  /// Counts the words in and around the stretches of a text; for each stretch whether it names a writer.
  mutating func count(_ gold: BylineGold, _ site: String, _ lines: ArticleLines, _ kept: [Bool]) -> [Bool] {
    let features = BylineFeatures(
      HeadFeatures(lines.text, lines.facts, kept, PhraseWeights()), PhraseWeights(), title: nil)
    let all = features.candidates.all
    let isWriter = all.map { gold.isWriter(String(decoding: lines.text[$0.range], as: UTF8.self)) }
    pages += 1
    guard isWriter.contains(true) else { return isWriter }
    found += 1
    let right = all.indices.filter { isWriter[$0] }.map { all[$0].range }
    for (place, candidate) in all.enumerated() {
      // Half a name is wrong, but what stands around it says nothing against the whole.
      if !isWriter[place], right.contains(where: { $0.overlaps(candidate.range) }) { continue }
      words.add(features.keys(candidate), site: site, isBody: isWriter[place], place: 0)
    }
    return isWriter
  }

  func sums(without sites: Set<String>) -> PhraseSums {
    words.table(without: { sites.contains($0) }, most: 2_800, leastSites: 3)
  }

  /// The weights for a site's texts, the site itself not counted.
  func weights(_ sums: PhraseSums, site: String) -> PhraseWeights {
    var weights = PhraseWeights(sums.entries)
    weights.overrides = words.overrides(sums, site: site)
    return weights
  }

  /// Adds the stretches of a text; of those far from any right one some will do.
  func add(_ features: BylineFeatures, _ isWriter: [Bool], _ share: Float, to rows: inout LineBoosting.Rows) {
    let all = features.candidates.all
    // A name that the head states too may stand anywhere else for other reasons.
    let inHead = all.indices.filter { isWriter[$0] && all[$0].line < features.head.body.lowerBound + 3 }
    let right = Set(inHead.isEmpty ? all.indices.filter { isWriter[$0] } : inHead)
    guard right.count > 0 else { return }
    let lines = Set(right.map { all[$0].line })
    var row = FeatureWriter()
    for (place, candidate) in all.enumerated() {
      let isNear = lines.contains { abs($0 - candidate.line) <= 2 }
      guard right.contains(place) || (!isWriter[place] && (isNear || place % 3 == 0)) else { continue }
      features.put(candidate, into: &row)
      for column in rows.columns.indices { rows.columns[column].append(row[column]) }
      rows.odds.append(isWriter[place] ? 1 : 0)
      rows.weights.append(isWriter[place] ? 8 * share / Float(right.count) : share * (isNear ? 0.5 : 1.5))
    }
  }
}
