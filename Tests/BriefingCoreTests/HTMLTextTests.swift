import Testing

@testable import BriefingCore

/// The text that is made of some markup, blocks parted by blank lines.
private func text(_ markup: String) -> String {
  String(decoding: Source.plainText(ofMarkup: Array("<div>\(markup)</div>".utf8)), as: UTF8.self)
    .split(separator: "\n\n", omittingEmptySubsequences: true).joined(separator: " // ")
}

private func page(_ body: String) throws -> Briefing {
  let page = """
    <!DOCTYPE html><html lang="en"><head><title>Crane to stay</title></head><body><article><h1>Crane to stay</h1>
    <p>The board of the harbour met for six hours on Tuesday to say what is to become of its old crane at the north quay.</p>
    <p>Most of its members were for keeping it, though the bolts and the paint cost more than two million crowns.</p>
    \(body)</article></body></html>
    """
  return Briefing.read(try Source.html(bytes: Array(page.utf8), path: nil))
}

private func spoken(_ briefing: Briefing) -> [String] {
  briefing.quotations.map { "\($0.speaker?.name ?? "-"): \(briefing.document.readable($0.range))" }
}

@Suite("The text of a page")
struct HTMLTextTests {
  @Test(
    "Bold words, links and hidden hints break no line",
    arguments: [
      "The mayor of <b>Xville</b>\n<a href=x>said</a> so.", "The mayor of\n<strong>\nXville\n</strong>\nsaid so.",
      "The mayor of <a href=x class=link><span class=name>Xville</span></a> said so.",
      "The mayor of <em id=a>Xville</em><!-- x --> said so.",
    ])
  func inline(_ markup: String) {
    #expect(text("<p>\(markup)</p>") == "The mayor of Xville said so.")
  }

  @Test("What is hidden inside a sentence comes behind it")
  func hidden() {
    #expect(
      text("<p>The mayor of <a href=x>Xville <span class=sr-only>(opens a window)</span></a> said so.</p><p>Two.</p>")
        == "The mayor of Xville said so. // (opens a window) // Two.")
  }

  @Test("Words inside q have marks, those inside a second q the inner ones, and none that the page has itself")
  func quoted() {
    #expect(text("<p>She said <q>we keep it</q>, twice.</p>") == "She said “we keep it”, twice.")
    #expect(text("<q>He said <q>no</q> to <q>it</q></q>.") == "“He said ‘no’ to ‘it’”.")
    #expect(text("<p>She said <q> we keep it </q> twice.") == "She said “we keep it” twice.")
    #expect(text("<p>She said “<q>we keep it</q>” and <q>\"no\"</q>.") == "She said “we keep it” and \"no\".")
    #expect(text("<p>None <q></q> here <q> </q>.") == "None here .")
    #expect(text("<q><p>One.</p><p>Two.</p></q><p>Three.") == "“One. // Two.” // Three.")
    #expect(text("<p>Cut <q>here") == "Cut “here”")
  }

  @Test(
    "Whose words a block quotation has is found in cite, footer, caption and behind a dash",
    arguments: [
      "<blockquote><p>The crane was here first.</p><footer>— Ada Birch</footer></blockquote>",
      "<blockquote><p>The crane was here first.</p>\n<cite>Ada Birch</cite>\n</blockquote>",
      "<blockquote><div><p>The crane was here first.</p><p>— Ada Birch</p></div></blockquote>",
      "<blockquote>The crane was here first.<br>— Ada Birch</blockquote>",
      "<blockquote><p>The crane was here first.</p><p><cite>Ada Birch</cite></p></blockquote>",
      "<figure><blockquote><p>The crane was here first.</p></blockquote><figcaption>Ada Birch</figcaption></figure>",
    ])
  func attributed(_ markup: String) throws {
    #expect(text(markup) == "“The crane was here first.” // — Ada Birch")
    #expect(spoken(try page(markup)) == ["Ada Birch: The crane was here first."])
  }

  @Test("A block quotation of several paragraphs goes on; one without a name, or with marks of its own, stays as it is")
  func unattributed() {
    #expect(
      text("<blockquote><p>One thing.</p><p>Another thing.</p><footer>Ada Birch</footer></blockquote>")
        == "“One thing. // “Another thing.” // — Ada Birch")
    #expect(text("<blockquote><p>One.</p><p>Two things here.</p></blockquote>") == "One. // Two things here.")
    #expect(
      text("<blockquote><p>“One thing,” he said.</p><footer>Ada Birch</footer></blockquote>")
        == "“One thing,” he said. // Ada Birch")
    #expect(
      text("<blockquote><p>As it says in <cite>The Harbour Book</cite></p></blockquote>")
        == "As it says in The Harbour Book")
    #expect(text("<blockquote><p>– Is it safe?</p><p>– It is.</p></blockquote>") == "– Is it safe? // – It is.")
  }

  @Test("Cells of a row are a line, list items and broken lines stay apart; tables that lay out a page are no rows")
  func rows() {
    #expect(
      text("<table><tr><th>Club<th>Won<th></tr><tr><td>Varde</td><td><p>3</p></td><td>1</td></tr></table>")
        == "Club | Won // Varde | 3 | 1")
    #expect(text("<ul><li>It is old.<li>It is ours.</ul>") == "It is old. // It is ours.")
    #expect(text("<p>Varde 3, Ulk 1<br>Nord 2, Syd 2</p>") == "Varde 3, Ulk 1\nNord 2, Syd 2")
    #expect(
      text("<table><tr><td><h2>Menu</h2><td><p>One.</p><p>Two.</p></table>") == "Menu // One. // Two.")
  }

  @Test("The signs that headings are linked by are no text, those in sentences are")
  func permalinks() throws {
    #expect(text("<h2>Costs <a class=anchor href='#c'>#</a></h2><p>More.<a href='#p'>¶</a>") == "Costs // More.")
    #expect(text("<h2><a href='#c'>§</a> Costs</h2><p>See <a href=x>§</a> 5 and #2.") == "Costs // See § 5 and #2.")
    let source = try Source.html(bytes: Array("<h1>Crane to stay <a href='#c'>#</a></h1><p>It stays.".utf8), path: nil)
    #expect(source.stated.title == "Crane to stay")
  }

  @Test("Sentences under a class of pay walls are the article's, a request is none of it")
  func paywall() throws {
    let said = "“It was not us,” John Musk told the board, and the board believed him after some hours of talk."
    #expect(
      spoken(
        try page("<div class=paywall><p>\(said)</p></div><p>The board will meet again before the year is over.</p>"))
        == ["John Musk: It was not us,"])
    let asked = Source.plainText(ofMarkup: Array("<div class=paywall><p>Subscribe now</p></div>".utf8))
    #expect(String(decoding: asked, as: UTF8.self).hasPrefix("Subscribe now"))
    let tree = try #require(MarkupTree(Array("<div class=paywall><p>Subscribe now</p></div>".utf8)))
    #expect(MarkupText(tree).markup.containers.contains { $0.traits.contains(.appeal) })
  }

  @Test("Soft hyphens and their like are left out of the text, joiners that are seen stay")
  func unseen() throws {
    #expect(
      text("<p>Sven&shy;sen&#8203; at the zero&#x200B;width&nbsp;quay&#xFEFF;.") == "Svensen at the zerowidth quay.")
    #expect(text("<p>می‌خواهم").utf8.elementsEqual("می\u{200C}خواهم".utf8))
    #expect(
      spoken(try page("<p>The offi&shy;cial, Jon Sven&shy;sen, said: “We will keep the har&shy;bour crane.”"))
        == ["Jon Svensen: We will keep the harbour crane."])
  }

  @Test("Deep and endless quotations, rows and hidden words are read in step with their length")
  func hostile() throws {
    for unit in [
      "<q>a", "<q>", "<q></q>", "<blockquote>a", "<blockquote><p>aa aa aa aa<cite>B", "<td>a<tr>",
      "<table><tr><td>a<td>b",
      "a<span class=hidden>b", "<div class=paywall>a", "<h2><a>#", "<figure><blockquote>a<figcaption>B",
    ] {
      let markup = String(repeating: unit, count: 100_000)
      guard let source = try? Source.html(bytes: Array(markup.utf8), path: nil) else { continue }
      let blocks = try #require(source.markup?.blocks)
      #expect(zip(blocks, blocks.dropFirst()).allSatisfy { $0.range.upperBound < $1.range.lowerBound }, "\(unit)")
    }
  }
}
