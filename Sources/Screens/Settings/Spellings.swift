/// Names that a mistyped one may have meant.
public enum Spellings {
  /// The name that is at most two letters away; nil when none is, or the word is a long one that cannot be.
  public static func nearest(to word: String, in names: [String]) -> String? {
    guard word.utf8.count <= 40 else { return nil }
    let near = names.map { ($0, distance(word, $0)) }.min { $0.1 < $1.1 }
    guard let near, near.1 <= max(1, min(2, word.count / 2)) else { return nil }
    return near.0
  }

  /// Letters to change, add, take away or swap with the next (Damerau).
  private static func distance(_ one: String, _ other: String) -> Int {
    let (a, b) = (Array(one.utf8), Array(other.utf8))
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
