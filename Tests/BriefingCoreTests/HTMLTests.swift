import Testing

@testable import BriefingCore

/// A page as news sites make them, written for these tests.
private let harbourPage = """
  <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Harbour strike ends | The Tidewater Post</title>
  <meta property="og:site_name" content="The Tidewater Post"><link rel="canonical" href="https://post.example/harbour">
  <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Post"},
  {"@type": ["NewsArticle"], "headline": "Harbour strike ends &amp; ships sail", "datePublished": "2021-04-03T08:15:00Z",
  "author": [{"@type": "Person", "name": "Ida Moss"}], "publisher": {"@type": "Organization", "name": "The Tidewater Post"}}]}
  </script><script>var x = "<p>not text</p>";</script></head><body class="home has-sidebar">
  <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
  <div class="wrap"><article><h1>Harbour strike ends &amp; ships sail</h1><div class="byline">By Ida Moss</div>
  <figure><img src="a.jpg"><figcaption>Ships wait outside the harbour on Friday, in a picture by the port.</figcaption></figure>
  <div class="article-body"><p>Dock workers in the <b>north</b>ern harbour went back to work on Saturday, after nine days on strike.</p>
  <p>&ldquo;We have what we asked for,&rdquo; said Marta Lind, who speaks for the union, at the gates.</p>
  <div class="related-posts"><h4>Read more</h4><a href="/b">Why the port stood still for a week, and who paid for it in the end</a></div>
  <ul><li>Wages rise by four per cent in May.</li><li>Nobody is dismissed for the strike.</li></ul>
  <p>The first ships left before noon, the harbour master said, and the rest would follow by the evening tide.</p></div></article>
  <aside class="sidebar"><p>Sign up for our newsletter, and get the news of the day every morning before breakfast, free.</p></aside>
  <section id="comments"><p>I was there, and nobody told the drivers anything at all, which is a shame. Shame on them.</p></section>
  </div><footer><p>Copyright 2021 The Tidewater Post. All rights reserved, as they have always been, everywhere.</p></footer></body></html>
  """

private func document(_ page: String) throws -> Document {
  Document.read(try Source.html(bytes: Array(page.utf8), path: "page.html"))
}

@Suite struct HTMLTests {
  @Test("A page's article is told from its menus, captions, pointers, comments and foot")
  func article() throws {
    let document = try document(harbourPage)
    #expect(
      document.paragraphs.map { document.readable($0.range) } == [
        "Dock workers in the northern harbour went back to work on Saturday, after nine days on strike.",
        "“We have what we asked for,” said Marta Lind, who speaks for the union, at the gates.",
        "Wages rise by four per cent in May.", "Nobody is dismissed for the strike.",
        "The first ships left before noon, the harbour master said, and the rest would follow by the evening tide.",
      ])
    #expect(document.accountingErrors() == [])
    #expect(document.source.format == .html)
    #expect(!document.source.isVerbatim)
    let reasons = Dictionary(
      document.setAside.map { (document.readable($0.range), $0.reason) }, uniquingKeysWith: { first, _ in first })
    #expect(reasons["Ships wait outside the harbour on Friday, in a picture by the port."] == .caption)
    #expect(reasons["Harbour strike ends & ships sail"] == .title)
    #expect(document.setAside.contains { $0.reason == .comment })
  }

  @Test("Title, author, date, source, address and language come from what the page states")
  func statements() throws {
    let document = try document(harbourPage)
    #expect(document.title == "Harbour strike ends & ships sail")
    #expect(document.titleOrigin == .stated)
    #expect(document.byline == "Ida Moss")
    #expect(document.published == "2021-04-03T08:15:00Z")
    #expect(document.agency == "The Tidewater Post")
    #expect(document.source.stated.url == "https://post.example/harbour")
    #expect(document.language == "en")
  }

  @Test("A page cut anywhere is read as far as it goes, and every byte of its text is accounted for")
  func cut() throws {
    let bytes = Array(harbourPage.utf8)
    for end in stride(from: 40, through: bytes.count, by: 37) {
      guard let source = try? Source.html(bytes: Array(bytes[..<end]), path: nil) else { continue }
      #expect(Document.read(source).accountingErrors() == [], "cut at \(end)")
    }
  }

  @Test("Encodings are told by mark, by declaration and by the bytes, in this order of trust")
  func encodings() throws {
    func text(_ bytes: [UInt8]) throws -> String {
      String(decoding: try Source.html(bytes: bytes, path: nil).text, as: UTF8.self)
    }
    let cyrillic: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]
    #expect(try text(Array("<meta charset=\"windows-1251\"><p>".utf8) + cyrillic).contains("Привет"))
    // Declared wrongly: the bytes are UTF-8 beyond doubt.
    #expect(try text(Array("<meta charset=iso-8859-1><p>Привет".utf8)).contains("Привет"))
    #expect(try text(Array("<meta charset=no-such-thing><p>caf".utf8) + [0xE9]).contains("café"))
    let wide: [UInt8] = [0xFF, 0xFE] + "<p>wide".utf8.flatMap { [$0, UInt8(0)] }
    #expect(try text(wide).contains("wide"))
    #expect(try text(Array("<meta charset=shift_jis><p>".utf8) + [0x93, 0xFA, 0x96, 0x7B, 0x81]).contains("日本"))
  }

  @Test(
    "Hostile pages end, and give what text they have",
    arguments: [
      ("<div>", 100_000), ("<b id=1>", 100_000), ("<p><b>", 50_000), ("<table><tr><td>", 30_000),
      ("<a href=x>", 100_000),
      ("<body x=1>", 50_000), ("<form><input>", 30_000), ("<svg><g>", 30_000), ("<select><option>", 30_000),
      ("<rp>x", 50_000), ("<optgroup>", 50_000), ("<option><li>", 50_000),
      ("<!--", 100_000), ("</p>", 100_000), ("<script></a", 50_000), ("<li><ul>", 50_000), ("&nbsp;&bogus;", 50_000),
    ])
  func hostile(unit: String, times: Int) throws {
    let page = "<p>First words of it.</p>" + String(repeating: unit, count: times) + "<p>Last words of it."
    let document = try document(page)
    #expect(document.accountingErrors() == [])
    #expect(String(decoding: document.source.text, as: UTF8.self).contains("First words of it."))
  }

  @Test(
    "Empty paragraphs, cells or line breaks take no memory, and the words behind them stay apart",
    arguments: ["<p>", "<br>", "<li>\n", "<td>", "</p>", "<dd><dt>", "<tr><td></td></tr>", "<p><!-- x -->"])
  func emptyElements(unit: String) throws {
    let page = "<p>First words.</p>" + String(repeating: unit, count: 50_000) + "<p>Last <b>words</b>.<p>End."
    #expect(MarkupReducer(Array(page.utf8)).markup.count < 100_000)
    let text = String(decoding: Source.plainText(ofMarkup: Array(page.utf8)), as: UTF8.self)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: true) == ["First words.", "Last words.", "End."])
  }

  @Test("A tag with ever more attributes, and text without end, are read")
  func longTag() throws {
    let attributes = (0..<50_000).map { " a\($0)=1" }.joined()
    let document = try document(
      "<p" + attributes + ">Words behind it.</p><p>" + String(repeating: "word ", count: 100_000))
    #expect(String(decoding: document.source.text, as: UTF8.self).hasPrefix("Words behind it."))
    #expect(document.accountingErrors() == [])
  }

  @Test("A page without text is an error, not a document")
  func empty() {
    #expect(throws: ReadingError(.empty, path: "a.html")) {
      try Source.html(bytes: Array("<html><script>x</script><!-- -->".utf8), path: "a.html")
    }
  }

  @Test("Nothing of a page's control characters reaches the text")
  func controls() throws {
    let document = try document("<p>One&#27;[2J &#x9b;31m two\u{1B}]0;x\u{07}</p>")
    let kept = Set(document.source.text.filter { $0 < 0x20 && $0 != 0x0A })
    #expect(kept.isEmpty)
  }

  @Test("JSON-LD is read through lists and graphs, and what is broken gives what stands before")
  func linkedData() {
    var data = LinkedData()
    data.read(
      Array(#"[{"@type":"BreadcrumbList","name":"no"},{"@type":"NewsArticle","headline":"Yes","url":"u""#.utf8))
    #expect(data.title == "Yes")
    data.read(
      Array(#"{"@type":"Report","headline":"No","author":["A B","C D"],"publisher":{"name":"P"}}, broken"#.utf8))
    #expect(data.title == "Yes")
    #expect(data.authors == ["A B", "C D"])
    #expect(data.publisher == "P")
    data.read(Array(String(repeating: "[{\"a\":", count: 100_000).utf8))
    #expect(data.title == "Yes")
  }
}
