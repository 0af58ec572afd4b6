import Testing

@testable import BriefingCore

@Suite("The model that finds the article")
struct ArticleModelTests {
  @Test("The tables compiled in fit the features of this program")
  func tables() {
    let model = ArticleModel.standard
    #expect(model.text.count > 50)
    #expect(model.markup.count > 50)
    #expect(model.title.count > 50)
    #expect(model.date.count > 50)
    #expect(model.phrases.count > 1_000)
    #expect(model.classes.count > 500)
  }

  @Test("Every feature has one name, and a row has as many values as there are names")
  func names() throws {
    #expect(Set(ArticleModel.markupNames).count == ArticleModel.markupNames.count)
    #expect(ArticleModel.markupNames.count <= FeatureWriter.most)
    let page =
      "<body><nav><a href=/>Home</a></nav><main><h1>Rain</h1><p>It rained on Monday, and on Tuesday too.</p></main>"
    let source = try Source.html(bytes: Array(page.utf8), path: nil)
    let lines = ArticleLines(source)
    let rows = lines.rows(PhraseWeights(), PhraseWeights())
    var row = FeatureWriter()
    rows.write(1, into: &row)
    #expect(row.count == ArticleModel.markupNames.count)
    let plain = ArticleLines(try Source.text(bytes: Array("Rain\n\nIt rained on Monday.".utf8), path: nil))
    plain.rows(PhraseWeights(), PhraseWeights()).write(0, into: &row)
    #expect(row.count == ArticleModel.textNames.count)
    let head = HeadFeatures(plain.text, plain.facts, [false, true], PhraseWeights())
    head.put(try #require(head.titles().first), into: &row)
    #expect(row.count == HeadFeatures.names.count)
  }

  @Test("A table is read as it was written, whatever the order of the features is by then")
  func roundTrip() throws {
    var trees = BlockTrees(depth: 2, base: -250)
    trees.append(features: [0, 2], limits: [5, 7], leaves: [1, -2, 300, -400])
    let table = trees.table(names: ["a", "b", "c"])
    let again = try #require(BlockTrees(table: table, names: ["c", "a", "b"]))
    #expect(again.features == [1, 0])
    #expect(again.limits == [5, 7])
    #expect(again.leaves == [1, -2, 300, -400])
    #expect(again.base == -250)
  }

  @Test("A table that asks of a feature that is gone is refused, and so is a cut one")
  func refused() {
    var trees = BlockTrees(depth: 1)
    trees.append(features: [1], limits: [5], leaves: [1, 2])
    let table = trees.table(names: ["a", "b"])
    #expect(BlockTrees(table: table, names: ["a"]) == nil)
    #expect(BlockTrees(table: String(table.dropLast(3)), names: ["a", "b"]) == nil)
    #expect(BlockTrees(table: "", names: ["a"]) == nil)
  }

  @Test("Trees ask of eight lines at once what they would ask of each")
  func lanes() {
    var trees = BlockTrees(depth: 2, base: 10)
    trees.append(features: [0, 1], limits: [3, 100], leaves: [1, 2, 4, 8])
    var columns: [UInt64] = [0, 0]
    let rows: [(UInt64, UInt64)] = [(3, 100), (4, 100), (3, 101), (4, 101), (0, 0), (127, 0), (0, 127), (127, 127)]
    for (lane, row) in rows.enumerated() {
      columns[0] |= row.0 << UInt64(lane * 8)
      columns[1] |= row.1 << UInt64(lane * 8)
    }
    #expect(trees.sums(columns.span) == SIMD8(11, 12, 14, 18, 11, 12, 14, 18))
  }

  @Test("A caption is a hole in the article, one stray sentence in a menu is none of it")
  func path() {
    let kept = ArticlePath([-3, -3, 0.2, -3, 3, 3, -2, 3, -3], [2, 2, 6, 2, 40, 40, 5, 40, 2]).kept
    #expect(kept == [false, false, false, false, true, true, false, true, false])
  }

  @Test("Where nothing is likely, what is likeliest is kept all the same")
  func neverLost() {
    #expect(ArticlePath([-6, -4, -5], [3, 30, 3]).kept == [false, true, false])
    #expect(ArticlePath([], []).kept == [])
  }

  @Test("The best run of prose goes over a caption, and not over a menu")
  func runs() {
    #expect(ProseRuns([0, 0, 30, 0, 30, 0, 0, 0, 0, 0, 0, 20], penalty: 8).best == 2..<5)
    #expect(ProseRuns([0, 0], penalty: 8).best.isEmpty)
    #expect(ProseRuns([], penalty: 3).best.isEmpty)
  }

  @Test("Sentences that a scraper broke at links are one paragraph again")
  func brokenLines() throws {
    let text = """
      The mayor of
      Lowell
      said on Monday that the bridge would be closed to
      heavy lorries
      until the end of the year, and that the ferry would take them.
      The harbour board of
      Port Lowell
      did not answer, but its chairman told the council that
      the old ferry
      would not do for so many of them in the winter months.
      """
    let document = Document.read(try Source.text(bytes: Array(text.utf8), path: nil))
    let texts = document.paragraphs.map { document.readable($0.range) }
    #expect(
      texts.first
        == "The mayor of Lowell said on Monday that the bridge would be closed to heavy lorries until the end of the year, and that the ferry would take them."
    )
    #expect(texts.count == 2)
  }
}
