import Testing

@testable import BriefingCore

private func read(_ text: String, path: String) -> [Source] {
  var sources: [Source] = []
  Source.forEach(in: Array(text.utf8), path: path) { if case .success(let source) = $0 { sources.append(source) } }
  return sources
}

private func text(_ source: Source) -> String { String(decoding: source.text, as: UTF8.self) }

@Suite struct FeedTests {
  @Test("Every item of RSS is a document with its title, date, author, address and the feed's name")
  func rss() throws {
    let sources = read(
      """
      <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel>
      <title>Tide &amp; Time</title><link>https://tide.example</link><image><title>Logo</title></image>
      <item><title>Ferry runs again</title><link>https://tide.example/1</link><guid>one</guid>
      <pubDate>Sat, 03 Apr 2021 08:15:00 GMT</pubDate><dc:creator>Ida Moss</dc:creator>
      <description>Short.</description>
      <content:encoded><![CDATA[<p>The ferry runs again, said <b>Marta</b> Lind.</p><p>It had stood still for a week.</p>]]></content:encoded>
      </item>
      <item><title>Second</title><guid>two</guid><description>&lt;p&gt;Words &amp;amp; more words.&lt;/p&gt;</description></item>
      </channel></rss>
      """, path: "feed.xml")
    try #require(sources.count == 2)
    #expect(sources[0].format == .feed)
    #expect(sources[0].stated.title == "Ferry runs again")
    #expect(sources[0].stated.date == "2021-04-03T08:15:00Z")
    #expect(sources[0].stated.byline == "Ida Moss")
    #expect(sources[0].stated.source == "Tide & Time")
    #expect(sources[0].stated.url == "https://tide.example/1")
    #expect(text(sources[0]).hasPrefix("The ferry runs again, said Marta Lind.\n\nIt had stood still for a week."))
    #expect(text(sources[1]).hasPrefix("Words & more words."))
    #expect(sources[0].isPart)
    #expect(sources[0].id != sources[1].id)
  }

  @Test("Every entry of Atom is a document; XHTML inside it keeps its paragraphs")
  func atom() throws {
    let sources = read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Tide</title><entry><title>One</title>
      <link rel="self" href="https://no.example"/><link href="https://yes.example"/><id>urn:1</id>
      <published>2021-04-03T08:15:00Z</published><author><name>Ida Moss</name><uri>https://ida.example</uri></author>
      <content type="xhtml"><div xmlns="x"><p>First words.</p><p>Second &#8220;words&#8221;.</p></div></content></entry></feed>
      """, path: "a.atom")
    try #require(sources.count == 1)
    #expect(sources[0].stated.url == "https://yes.example")
    #expect(sources[0].stated.date == "2021-04-03T08:15:00Z")
    #expect(sources[0].stated.byline == "Ida Moss")
    #expect(text(sources[0]).hasPrefix("First words.\n\nSecond “words”."))
  }

  @Test("Entities that a feed defines are not resolved, so none can explode")
  func entityBomb() throws {
    let levels = (1...9).map { level in
      "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 10) + "\">"
    }.joined()
    let sources = read(
      "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e0 \"boom\">\(levels)]><rss><channel><item><title>T</title>"
        + "<description>Words &e9; words.</description></item></channel></rss>", path: "a.xml")
    try #require(sources.count == 1)
    #expect(text(sources[0]).utf8.count < 100)
    #expect(text(sources[0]).hasPrefix("Words"))
  }

  @Test("Feeds that are cut or nested without end are read as far as they go")
  func hostile() {
    let item = "<rss><channel><item><title>T</title><description>Some words of it"
    #expect(read(item, path: "a.rss").map(text).first?.hasPrefix("Some words of it") == true)
    #expect(read(item + String(repeating: "<a>", count: 100_000), path: "a.rss").count == 1)
    #expect(read("<rss>" + String(repeating: "<item>", count: 50_000), path: "a.rss").count == 0)
    #expect(read("<rss " + String(repeating: "a=\"1\" ", count: 50_000), path: "a.rss").count == 0)
  }

  @Test("The records of a WET file are documents; a wrong length does not lose the next")
  func wet() throws {
    func record(_ kind: String, _ url: String, _ body: String, length: Int? = nil) -> String {
      "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Target-URI: \(url)\r\nWARC-Record-ID: <urn:\(url)>\r\n"
        + "Content-Length: \(length ?? body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
    }
    let file =
      record("warcinfo", "file.wet", "Software: x")
      + record("conversion", "https://a.example", "First page.\nIts words.")
      + record("conversion", "https://b.example", "Second page.", length: 3)
      + record("conversion", "https://c.example", "Third.")
    let sources = read(file, path: "x.wet")
    #expect(sources.map(\.stated.url) == ["https://a.example", "https://b.example", "https://c.example"])
    #expect(sources.map(text) == ["First page.\nIts words.", "Second page.", "Third."])
    #expect(sources.allSatisfy { $0.format == .wet && $0.isPart })
  }
}

@Suite struct MarkdownTests {
  @Test(
    "Front matter is read as people write it: folded titles, lists of authors, marks inside marks",
    arguments: [
      ("title: >\n  A folded\n  title\nauthor:\n  - Una Bly\n  - Jan Roy", "A folded title", "Una Bly, Jan Roy"),
      ("title: |-\n  A folded title\nauthors:\n- 'Una Bly'\n- Jan Roy", "A folded title", "Una Bly, Jan Roy"),
      (
        #"title: "My \"quoted\" title""# + "\nauthor: [\"Bly, Una\", Jan Roy]", "My \"quoted\" title",
        "Bly, Una, Jan Roy"
      ),
      ("title: \"Feat. Dev - \"Bass Down\" (Remix)\"", "Feat. Dev - \"Bass Down\" (Remix)", nil),
      ("title: 'It''s here'\nauthor:\n  name: Una Bly\n  mail: u@x.example", "It's here", "Una Bly"),
      (
        "authors:\n  - name: Una Bly\n    mail: u@x.example\n  - name: Jan Roy\ntitle: Re: here", "Re: here",
        "Una Bly, Jan Roy"
      ),
      ("tags: []\ntitle: Here\nauthor: Una\n  Bly", "Here", "Una Bly"),
    ] as [(String, String, String?)])
  func frontMatter(_ lines: String, title: String, byline: String?) throws {
    let source = try #require(read("---\n\(lines)\n---\n\nThe board met.\n", path: "a.md").first)
    #expect(source.stated.title == title)
    #expect(source.stated.byline == byline)
    #expect(text(source) == "The board met.")
  }

  @Test("Lines that never end are no front matter")
  func endless() throws {
    let source = try #require(read("---\ntitle: Here\n\nThe board met.\n", path: "a.md").first)
    #expect(source.stated.title == nil)
  }

  @Test("Front matter is what the file states; marks go, words stay")
  func article() throws {
    let sources = read(
      """
      ---
      title: "Ferry runs again"
      date: 2021-04-03
      author: Ida Moss
      url: https://tide.example/1
      ---

      # Ferry runs again

      The **ferry** runs _again_, said [Marta Lind](https://marta.example/a_(b)), who `knows`
      snake_case and 2 * 3.
      ![a picture](a.png)

      > We have what
      > we asked for.

      * Wages rise.
      * Nobody \\*is\\* dismissed.

      Last [words][1] <b>here</b>.

      [1]: https://one.example
      """, path: "a.md")
    let source = try #require(sources.first)
    #expect(source.format == .markdown)
    #expect(source.stated.title == "Ferry runs again")
    #expect(source.stated.date == "2021-04-03")
    #expect(source.stated.byline == "Ida Moss")
    #expect(source.stated.url == "https://tide.example/1")
    #expect(
      text(source) == """
        Ferry runs again

        The ferry runs again, said Marta Lind, who knows snake_case and 2 * 3.

        We have what we asked for.

        - Wages rise.

        - Nobody *is* dismissed.

        Last words here.
        """)
    let document = Document.read(source)
    #expect(document.accountingErrors() == [])
    #expect(document.title == "Ferry runs again")
    #expect(document.byline == "Ida Moss")
  }

  @Test("Marks without their other half are text, and a file of nothing but marks ends")
  func hostile() {
    for unit in ["[", "![", "](", "*a", "> ", "`", "<a", "- ", "\\", "[a](b)"] {
      for source in read("Words. " + String(repeating: unit, count: 20_000), path: "a.md") {
        #expect(text(source).hasPrefix("Words."))
      }
    }
  }
}
