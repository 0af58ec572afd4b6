import BriefingCore
import Foundation

/// Learns the tables of words of saying and of common words from the training part.
enum WordTables {
  private struct Counts {
    var all = 0
    /// As part of a cue, and as part of a cue of words in marks.
    var cue = 0
    var marked = 0
    var small = 0
    var capital = 0
    var articles = Set<Int>()
  }

  /// Words that stand inside marked cues without saying anything themselves.
  private static let mute = Set(
    """
    in the a an of to has have had was were is are be been that on at for with as by from and his her he she it its during
    not also about who they their this than into out up down or but when while which will would could can did does do
    over after before last week month year interview monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december trump clinton him them speech
    debate reporters later repeatedly
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static func count(_ articles: [Article]) -> [String: Counts] {
    var counts: [String: Counts] = [:]
    for (number, article) in articles.enumerated() {
      let text = Array(article.text.utf8)
      // 1: in marks; 2: a cue; 3: a cue of words in marks.
      var layer = [UInt8](repeating: 0, count: text.count)
      for quote in article.quotes { for at in quote.range where at < layer.count { layer[at] = 1 } }
      let cues = article.quotes.map { ($0.cue?.range, UInt8(3)) } + article.indirect.map { ($0.cue?.range, UInt8(2)) }
      for (range, value) in cues {
        for at in range ?? 0..<0 where layer[at] != 1 { layer[at] = max(layer[at], value) }
      }
      forEachWord(text) { range in
        guard layer[range.lowerBound] != 1 else { return }
        let printed = String(decoding: text[range], as: UTF8.self).replacingOccurrences(of: "’", with: "'")
        let small = printed.lowercased()
        let key = small.hasSuffix("'s") ? String(small.dropLast(2)) : small
        var entry = counts[key] ?? Counts()
        entry.all += 1
        if layer[range.lowerBound] >= 2 { entry.cue += 1 }
        if layer[range.lowerBound] == 3 { entry.marked += 1 }
        if printed == small {
          entry.small += 1
          entry.articles.insert(number)
        } else {
          entry.capital += 1
        }
        counts[key] = entry
      }
    }
    return counts
  }

  /// Runs of ASCII letters with hyphens and apostrophes inside.
  private static func forEachWord(_ text: [UInt8], _ body: (Range<Int>) -> Void) {
    var start = -1
    for at in 0...text.count {
      let byte = at < text.count ? text[at] : 0
      let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
      let isApostrophe = byte == 0x27 || byte == 0xE2 || byte == 0x80 || byte == 0x99
      if isLetter {
        if start < 0 { start = at }
      } else if start >= 0, !(isApostrophe || byte == 0x2D) {
        var end = at
        while end > start, (text[end - 1] | 0x20) < 0x61 || (text[end - 1] | 0x20) > 0x7A { end -= 1 }
        body(start..<end)
        start = -1
      }
    }
  }

  /// How many places what is supposed of a word counts for.
  private static let supposed = 3.0

  /// Of places outside marks, in how many a word is supposed to be a cue, and one of words in marks; nil for words in no list.
  private static func prior(_ word: String) -> (cue: Double, marked: Double)? {
    if SayingVerbs.plain.contains(word) { return (0.8, 0.5) }
    return SayingVerbs.doubtful.contains(word) ? (0.4, 0.2) : nil
  }

  /// The source of `CueWords`: words that are part of a cue at least three times and in one of eight places, and those of
  /// `SayingVerbs`.
  static func cues(_ articles: [Article]) -> String {
    var counts = count(articles)
    for word in SayingVerbs.plain.union(SayingVerbs.doubtful) where counts[word] == nil { counts[word] = Counts() }
    let rows = counts.filter { word, counts in
      prior(word) != nil
        || (!mute.contains(word) && word.count > 1 && !word.contains("'") && counts.cue >= 3
          && Double(counts.cue) >= 0.12 * Double(counts.all))
    }.sorted { ($1.value.cue, $0.key) < ($0.value.cue, $1.key) }
    let cells = rows.map { word, counts in
      let prior = prior(word)
      let places = Double(counts.all) + (prior == nil ? 0 : supposed)
      let share = { (part: Int, more: Double?) in
        Int((100 * (Double(part) + supposed * (more ?? 0)) / places).rounded())
      }
      return "\(word) \(share(counts.cue, prior?.cue)) \(share(counts.marked, prior?.marked)) \(counts.cue);"
    }
    return file(
      "CueWords", "table", "cues", cells,
      """
      /// Words of saying as rows of: form, in how many of 100 places outside marks it is a cue, in how many a cue of words in
      /// marks, and how often it was one.
      """)
  }

  /// The source of `CommonWords`: words of three letters and more in six articles and more, not mostly capitalised.
  static func common(_ articles: [Article]) -> String {
    let words = count(articles).filter { word, counts in
      word.count > 2 && !word.contains("'") && counts.articles.count >= 6 && counts.small * 2 > counts.capital
    }
    return file(
      "CommonWords", "list", "words", words.keys.sorted(),
      "/// Words common in small letters: no name by themselves when a sentence starts with them.")
  }

  private static func file(_ name: String, _ table: String, _ mode: String, _ cells: [String], _ doc: String) -> String
  {
    var lines = [
      "// Written by `fit speakers words \(mode)` from PolNeAR's training part (Newell, Margolin, Ruths, LREC 2018). Do not edit by hand.",
      "", doc, "enum \(name) {", "  static let \(table): String = \"\"\"",
    ]
    var line = "   "
    for cell in cells {
      if line.count + cell.count > 115 {
        lines.append(line)
        line = "   "
      }
      line += " " + cell
    }
    lines += [line, "    \"\"\"", "}", ""]
    return lines.joined(separator: "\n")
  }
}
