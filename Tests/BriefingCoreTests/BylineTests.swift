import Testing

@testable import BriefingCore

@Suite("Who wrote a text")
struct BylineTests {
  private static let body = """
    The harbour board said on Monday that the toll would rise by a third, and that the ferry would not.
    Nobody at the meeting spoke against it, though some of the fishermen had said before that they would.
    """

  /// The features of a text whose body is its last two lines.
  private func features(_ head: String) throws -> BylineFeatures {
    let lines = ArticleLines(try Source.text(bytes: Array((head + "\n\n" + Self.body).utf8), path: nil))
    let count = lines.ranges.count
    let kept = (0..<count).map { $0 >= count - 2 }
    return BylineFeatures(HeadFeatures(lines.text, lines.facts, kept, PhraseWeights()), PhraseWeights(), title: nil)
  }

  private func stretches(_ head: String) throws -> [String] {
    let features = try features(head)
    return features.candidates.all.map { readableText(features.head.text.span, $0.range) }
  }

  @Test("A name behind By is a candidate, with a date behind it or without")
  func behindBy() throws {
    #expect(try stretches("Harbour toll rises\n\nBy Ada Marlow March 3, 2021 4:10 PM").contains("Ada Marlow"))
    #expect(try stretches("Hafen wird teurer\n\nVon Jonas van der Weir").contains("Jonas van der Weir"))
    #expect(try stretches("Hafen wird teurer\n\nIDA P. HOLM | 3. März 2021").contains("IDA P. HOLM"))
  }

  @Test("A name that was glued to the word before it is cut from it, and may have a capital inside")
  func glued() throws {
    #expect(try stretches("Harbour toll rises\nByIda Holm").contains("Ida Holm"))
    #expect(try stretches("Harbour toll rises\nbyIda McHolm").contains("Ida McHolm"))
    #expect(try stretches("Harbour toll rises\nIda HolmMarch 3, 2021").contains("Ida Holm"))
  }

  @Test("A pen name in small letters is a candidate behind a word or two, behind a sign, and alone")
  func penNames() throws {
    #expect(try stretches("Harbour toll rises\n\nPosted on May 3, 2021 by seadog77 in Harbours").contains("seadog77"))
    #expect(try stretches("Harbour toll rises\n\nAutor: harbour-watch.example").contains("harbour-watch.example"))
    #expect(try stretches("Harbour toll rises\n\nseadog").contains("seadog"))
  }

  @Test("A name without capitals, in a script that has none, is a candidate")
  func ideographs() throws {
    #expect(try stretches("港の料金\n\n文：田中一郎").contains("田中一郎"))
  }

  @Test("A word before a name counts alike in its line and in the line above it")
  func labelAbove() throws {
    let inLine = try features("Harbour toll rises\n\nAutor: Ida Holm")
    let above = try features("Harbour toll rises\n\nAutor:\nIda Holm")
    func keys(_ features: BylineFeatures) -> Set<UInt32> {
      let name = features.candidates.all.first { readableText(features.head.text.span, $0.range) == "Ida Holm" }
      return Set(name.map { features.keys($0) } ?? [])
    }
    // The word before, and the two words of the name.
    #expect(keys(inLine).intersection(keys(above)).count >= 3)
  }

  @Test("However long a head is, and however many names its lines have, the candidates are bounded")
  func bounded() throws {
    let line = "Ada Marlow, Ida Holm, Jonas Weir, Ada Holm, Ida Weir, Jonas Marlow"
    let many = try stretches([String](repeating: line, count: 3_000).joined(separator: "\n\n"))
    #expect(many.count < 600)
    #expect(many.contains("Jonas Weir"))
  }

  @Test("Names joined by a comma or by a short word are the writers together, whoever else the line names is none")
  func writers() throws {
    // Two words with capitals are a name, for this model.
    var model = ArticleModel.standard
    model.byline = BlockTrees(depth: 3)
    let words = UInt8(try #require(BylineFeatures.names.firstIndex(of: "b-words")))
    let lower = UInt8(try #require(BylineFeatures.names.firstIndex(of: "b-lower")))
    var leaves = [Int16](repeating: -3_000, count: 8)
    leaves[1] = 3_000
    model.byline.append(features: [words, words, lower], limits: [1, 2, 0], leaves: leaves)
    model.leastByline = 0
    func byline(_ line: String) throws -> String? {
      let text = "Harbour toll rises by a third\n\n" + line + "\n\n" + Self.body
      return Document.read(try Source.text(bytes: Array(text.utf8), path: nil), model: model).byline
    }
    #expect(try byline("by Ada Marlow, Ida Holm and Jonas Weir") == "Ada Marlow, Ida Holm, Jonas Weir")
    #expect(try byline("by Ada Marlow und Ida Holm") == "Ada Marlow, Ida Holm")
    #expect(try byline("by Ada Marlow") == "Ada Marlow")
    #expect(try byline("seen") == nil)
  }
}
