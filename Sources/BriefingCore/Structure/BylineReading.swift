extension Page {
  /// Who wrote the article, where the container does not say: the likeliest stretch, and those joined to it.
  mutating func takeByline(_ model: ArticleModel, _ head: HeadFeatures, _ kept: [Bool], title: Int?) {
    guard document.source.stated.byline == nil, document.source.markup == nil, model.byline.count > 0 else { return }
    let choice = BylineChoice(BylineFeatures(head, model.bylineWords, title: title), model.byline)
    guard let line = choice.line, choice.surety > model.leastByline else { return }
    // Where there is nothing but an article, a name in a line of its text is one that it tells of.
    guard isDump || !kept[line] || signs[line].contains(.byline), !signs[line].contains(.related) else { return }
    document.byline = choice.writers.map { readable($0) }.joined(separator: ", ")
    if isUndecided(line), !kept[line], line != title, lines[line].words <= Self.mostBylineWords {
      roles[line] = .aside(.byline)
    }
  }

  /// A longer line says more than who wrote.
  private static let mostBylineWords: Int32 = 16
}

/// The writers that a model finds in a text.
struct BylineChoice {
  /// The line of the likeliest stretch; nil where there is none.
  private(set) var line: Int?
  /// Of the likeliest stretch, and of the likeliest with other words that is not joined to it; thousandths of the logit.
  private(set) var sum = Int32.min / 4
  private(set) var rival = Self.leastRival
  /// The likeliest stretch and those joined to it, in order.
  private(set) var writers: [Range<Int>] = []

  /// A rival less likely than this is none.
  private static let leastRival: Int32 = -3_000
  /// Above it a name that is joined to the likeliest is a writer too: two that an `and` joins are more often than not.
  private static let leastJoined: Int32 = -700

  init(_ features: BylineFeatures, _ trees: BlockTrees) {
    let all = features.candidates.all
    let sums = features.sums(trees)
    guard let best = sums.indices.max(by: { sums[$0] < sums[$1] }) else { return }
    line = all[best].line
    sum = sums[best]
    for place in all.indices where sums[place] > rival && place != best {
      let isOfBest =
        all[place].range.overlaps(all[best].range) || features.areSame(all[place], all[best])
        || features.areJoined(all[place], all[best])
      if !isOfBest { rival = sums[place] }
    }
    writers = Self.joined(features, sums, best).map { all[$0].range }
  }

  /// How sure the likeliest is: a rival makes it less so.
  var surety: Int32 { sum - rival / 2 }

  /// The likely stretches of the best one's line, none over another, as far as each is joined to the next.
  private static func joined(_ features: BylineFeatures, _ sums: [Int32], _ best: Int) -> ArraySlice<Int> {
    let all = features.candidates.all
    var chosen = [best]
    let others = all.indices.filter { all[$0].line == all[best].line && sums[$0] > leastJoined }
    for place in others.sorted(by: { sums[$0] > sums[$1] }) {
      let isOther = !chosen.contains {
        all[$0].range.overlaps(all[place].range) || features.areSame(all[$0], all[place])
      }
      if isOther { chosen.append(place) }
    }
    chosen.sort { all[$0].first < all[$1].first }
    guard var first = chosen.firstIndex(of: best) else { return [] }
    var end = first + 1
    while first > 0, features.areJoined(all[chosen[first - 1]], all[chosen[first]]) { first -= 1 }
    while end < chosen.count, features.areJoined(all[chosen[end - 1]], all[chosen[end]]) { end += 1 }
    return chosen[first..<end]
  }
}
