import BriefingCore

/// Fits the weights by which pronouns find their person: one weight after the other is moved while more pronouns come right.
enum Pronouns {
  struct Case {
    var document: Document
    var pronouns: [(range: Range<Int>, name: Set<Substring>, last: Substring?)]
  }

  static func cases(_ articles: [Article]) -> [Case] {
    articles.compactMap { article in
      var pronouns: [(Range<Int>, Set<Substring>, Substring?)] = []
      let sources =
        article.quotes.filter { $0.kind != "scare" }.map { ($0.source, $0.speaker) }
        + article.indirect.map { ($0.source, $0.speaker) }
      for (source, speaker) in sources where source?.kind == "pronoun" {
        guard let range = source?.range, let name = speaker?.name ?? speaker?.label else { continue }
        let words = words(name)
        if !pronouns.contains(where: { $0.0 == range }) { pronouns.append((range, Set(words), words.last)) }
      }
      return pronouns.isEmpty ? nil : Case(document: article.document, pronouns: pronouns)
    }
  }

  private static func words(_ name: String) -> [Substring] {
    NameFold.fold(name).split(separator: " ").filter { $0 != "the" && $0 != "a" && $0 != "an" }
  }

  /// The last word is the same, or one name is part of the other.
  private static func isOne(_ name: String, _ wanted: Set<Substring>, _ last: Substring?) -> Bool {
    let words = words(name)
    return words.last == last || wanted.isSubset(of: words) || (!words.isEmpty && wanted.isSuperset(of: words))
  }

  static func right(_ cases: [Case], _ weights: AntecedentWeights) -> Int {
    var right = 0
    for item in cases {
      let search = SpeakerSearch(item.document, antecedents: weights)
      for pronoun in item.pronouns {
        if let name = search.pronounName(at: pronoun.range), isOne(name, pronoun.name, pronoun.last) { right += 1 }
      }
    }
    return right
  }

  static func fit(_ articles: [Article]) {
    let cases = cases(articles)
    var weights = AntecedentWeights.standard
    var best = right(cases, weights)
    print("\(cases.reduce(0) { $0 + $1.pronouns.count }) pronouns, \(best) right")
    for _ in 0..<3 {
      for (name, path) in AntecedentWeights.fields {
        for step: Int32 in [-3, -2, -1, 1, 2, 3] {
          var trial = weights
          trial[keyPath: path] += step
          let count = right(cases, trial)
          if count > best {
            best = count
            weights = trial
            print("\(name) \(weights[keyPath: path]): \(best)")
          }
        }
      }
    }
    for (name, path) in AntecedentWeights.fields { print("\(name) = \(weights[keyPath: path])") }
  }
}
