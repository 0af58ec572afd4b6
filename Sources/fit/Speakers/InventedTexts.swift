import Foundation

/// Small texts written for fitting, of kinds that the marked sets have few of: who says it is plain to every reader, and each
/// kind is told with many names. They are fitted to beside every group, and no figure is taken on them.
///
/// In a pattern words in `“”` are a quotation; `{0:...}` marks who says the first, `{1:...}` the second, `{01:...}` both; what
/// nobody is marked for is a term. `N`, `M` are people, `S`, `T` their last names, `B`, `C` bodies, `R` a role, `P` a place; `Q`,
/// `q` and `W` are a sentence, a few words, a title.
enum InventedTexts {
  static let group = "invented"
  private static let draws = 8

  static func articles(weight: Float) -> [Article] {
    var articles: [Article] = []
    for (number, pattern) in patterns.enumerated() {
      for draw in 0..<draws {
        var article = article(pattern, seed: number * 31 + draw * 7)
        article.id = "invented-\(number)-\(draw)"
        article.weight = weight
        articles.append(article)
      }
    }
    return articles
  }

  private static let patterns = [
    "The B will pay, said {0:N}: “Q.”", "The B will pay the debts of the town, said {0:N}. “Q.”",
    "S's plan for the B is dead, said {0:M}. “Q.”", "“Q,” said {0:N}, the R of the B. “Q2.”",
    "The new law is “q”, says the {0:B}.", "Work on the line is “q”, as the {0:B} put it, in June.",
    "As {0:N} put it on Sunday, the plan of M is “q”.",
    "S, who was described as “q” by {0:the police}, was held. N is 20.",
    "M, described by {0:N} as “q”, left on Monday.", "T was called “q” by {0:N} of the B.",
    "The B quoted {0:N} as saying: “Q.”", "M was told by {0:N} that the road was “q”.",
    "While M waited outside, {0:N} said: “Q.”", "M did not reply, but {0:N} said the plan was “q”.",
    "According to the {0:B}, the plan of M is “q”.", "“Q,” according to {0:N}, who runs the B.",
    "{0:N} was not at the meeting of the B. “Q,” S said.", "The B met M on Friday. {0:N}, its R, had no doubt: “Q.”",
    "The B's R, {0:N}, said: “Q.”", "The owners' lawyer, {0:N}, said: “Q.”", "T's lawyer, {0:N}, said of M: “Q.”",
    "“Q,” said the B, P's R, {0:N}.", "{0:N} of the B, P, did not agree with M: “Q.”",
    "N said the firm asked the court to stop the rights plan, or “W.”", "N said he never used the term “q”.",
    "N said that M had often used the word “q” in the B.", "N, the R, sang “W” and left the stage, the B said.",
    "In a column headed “W”, N told how M left the B.", "N, the R of the so-called “q” group, met M of the B.",
    "The B said M had won the prize for the film “W”.", "N spoke of what is known as “q”.",
    "The plan of the B is for spending meant to make a “q”.",
    "Joint statement of P and the {0:B}:\n\n“Q.”\n\nStatement of the C President {1:N}:\n\n“Q2.”",
    "R {01:N} on the B\n\nOn the trade of P: “Q.”\n\nOn the plans of M: “Q2.”",
    "{0:N} on the B\n\nOn trade: “Q.”\n\n{1:M} on the C\n\nOn the war in P: “Q2.”",
    "{0:B}, 3/2/24: “Q.”\n\nThe {1:C}, 5/7/24:\n\n“Q2.”", "{0:B}: “Q.”\n\nThe {1:C}: W\n\n“Q2.”",
    "The {0:B} reports that the plan of M is dead.\n\n“Q.”\n\nThe {1:C} reports that the town will pay.\n\n“Q2.”",
    "{01:N}, the new R, spoke to the B on Monday.\n\nOn the old plan: “Q.”\n\nOn the One Great P Bill: “Q2.”",
    "{0:N} on the plans of the B: “Q.”\n\n{1:M} on the C: “Q2.”", "N saw it.\n\nAnd from R {0:M}:\n\n“Q.”",
    "N came up to me in P. {0:He} looked at me and said, “Q.” {1:I} said, “Q2.”",
    "My father lost his job at the B, and then N came. {0:My father} would say, “Q.”",
    "My mother knew N. Every day {0:she}'d say, “Q.” And {1:I}'d say, “Q2.”",
    "People come up to N in P and {0:they} say, “Q.”", "M of the B listened. {0:N} went on, “Q,” and sat down.",
    "{0:N} wrote on Monday: “Q.” M of the B answered. {1:T} wrote: “Q2.”",
    "{0:The R} of the B said the road was “q”, and M agreed.", "{0:A R} at the B, who knows N, said: “Q.”",
  ]

  private static let people = [
    "Tilda Brand", "Giles Harrow", "Idun Vale", "Aram Vossadi", "Mara Quill", "Tom Veltri", "Anna Keller", "Amit Desai",
    "Paul Renner", "Ally Marsh", "Ravi Menon", "Nora Feld", "Pat Reed", "Ulf Krag", "Ina Holm", "Carl Ross",
    "Hanna Lund",
    "Osman Tarek", "Lucy Adair", "Ben Okafor",
  ]
  private static let bodies = [
    "Sixth Fund", "Coastal Clinic", "Harbour Bank", "Northern Port Board", "Blue Valley Party", "Varde Council",
    "Dockers Union", "High Court", "Harbor Post", "Polaris Institute", "Ministry of Ports", "Fishery Agency",
    "Mirror", "Varde Times", "Road Alliance", "University of Aker",
  ]
  private static let roles = [
    "chairman", "mayor", "president", "director", "spokeswoman", "harbour master", "senator", "head",
  ]
  private static let towns = ["Varde", "Norrland", "Aker", "Halvik", "Lowell", "Merrow"]
  private static let sentences = [
    "It is ours now", "We shall wait until June", "The line will open in the autumn", "Nobody will stop us",
    "Can I give it to him",
    "We have paid for it twice", "They are long overdue", "You have to come and see it", "I have seen worse",
    "Trade will double",
    "The road is closed to all", "This is what people asked for",
  ]
  private static let phrases = [
    "rarely fatal", "a retrograde step", "poison pill", "smooth, connected trip", "golden trio", "very fine people",
    "dead stop",
    "obsessed with blades", "a gentleman", "free of danger", "net zero", "a disgrace",
  ]
  private static let works = [
    "Lend Me an Hour", "Take It to the Streets", "The Long Road", "Poison Pill", "Day One", "The Sunny Side",
    "Golden Share",
    "Song Fuels Anger",
  ]

  private static func word(_ sign: Character, _ seed: Int) -> String? {
    func pick(_ list: [String], _ offset: Int) -> String { list[(seed &* 13 + offset) % list.count] }
    func last(_ name: String) -> String { String(name.split(separator: " ").last ?? "") }
    switch sign {
    case "N": return pick(people, 0)
    case "M": return pick(people, 7)
    case "S": return last(pick(people, 0))
    case "T": return last(pick(people, 7))
    case "B": return pick(bodies, 0)
    case "C": return pick(bodies, 5)
    case "R": return pick(roles, 0)
    case "P": return pick(towns, 1)
    case "Q": return pick(sentences, 0)
    case "q": return pick(phrases, 0)
    case "W": return pick(works, 0)
    default: return nil
    }
  }

  /// Puts words into a pattern, and notes where the marked ones are.
  private static func article(_ pattern: String, seed: Int) -> Article {
    var text = ""
    var quotes: [Range<Int>] = []
    var sources: [Int: Article.Piece] = [:]
    var open = 0
    var tagged: (numbers: [Int], start: Int) = ([], 0)
    var rest = Array(pattern)[...]
    var before: Character = " "
    while let sign = rest.popFirst() {
      let isAlone = !before.isLetter && !(rest.first?.isLetter ?? false)
      switch sign {
      case "{":
        tagged = ([], text.utf8.count)
        while let digit = rest.popFirst(), digit != ":" { tagged.numbers.append(digit.wholeNumberValue ?? 0) }
      case "}":
        let piece = Article.Piece(start: tagged.start, end: text.utf8.count, text: nil, kind: nil)
        for number in tagged.numbers { sources[number] = piece }
      case "“":
        text.append(sign)
        open = text.utf8.count
      case "”":
        quotes.append(open..<text.utf8.count)
        text.append(sign)
      default:
        let other = rest.first == "2" ? 5 : 0
        if isAlone, let word = word(sign, seed + other) {
          if other > 0 { rest.removeFirst() }
          text += word
        } else {
          text.append(sign)
        }
      }
      before = sign
    }
    let marked = quotes.enumerated().map { number, range in
      Article.Marked(
        start: range.lowerBound, end: range.upperBound, kind: sources[number] == nil ? "scare" : "direct",
        scored: sources[number] != nil, group: nil, source: sources[number], cue: nil, speaker: nil)
    }
    return Article(id: "", text: text, quotes: marked, indirect: [], publisher: group)
  }
}
