import Testing

@testable import BriefingCore

private func read(_ head: String, _ body: String, attributes: String = "") throws -> Document {
  let page = "<html \(attributes)><head>\(head)</head><body>\(body)<p>\(prose)</p><p>\(prose)</p></body></html>"
  return Document.read(try Source.html(bytes: Array(page.utf8), path: "page.html"))
}

private let prose =
  "The ferry left the harbour at noon with some forty people on board, and nobody had thought of the weather that day."

@Suite struct PageStatementTests {
  @Test(
    "The headline of the page is its title, whatever the head makes of it",
    arguments: [
      ("<title>Ferry lost in a storm - Tide &amp; Time</title>", "<h1>Ferry lost in a storm off the coast</h1>"),
      (
        "<meta property=og:title content='Storm takes ferry'><title>Ferry lost in a storm off the coast | Tide</title>",
        "<h1>Ferry lost in a storm off the coast</h1>"
      ),
      (
        "<title>Ferry lost in a storm off the coast - Tide</title>",
        "<h1>Tide</h1><h1>Ferry lost in a storm off the coast</h1><h1>Most read</h1>"
      ),
      (
        "<title>Tide » Blog » Ferry lost in a storm off the coast</title>",
        "<h1>Tide</h1><h2><a>Ferry lost in a storm off the coast</a></h2>"
      ),
      (
        "<title>Ferry lost in a storm off the coast | Tide</title>",
        "<h1><span>Weather</span> <span>Ferry lost in a storm off the coast</span></h1>"
      ),
    ])
  func headline(head: String, body: String) throws {
    let site = "<meta property=og:site_name content=Tide>"
    #expect(try read(site + head, body).title == "Ferry lost in a storm off the coast")
  }

  @Test(
    "Without a headline the name of the site is cut off, and a title cut short loses against the whole one",
    arguments: [
      (
        "<title>Ferry lost in a storm | World | Tide</title><meta property=og:site_name content=Tide>",
        "Ferry lost in a storm"
      ),
      (
        "<title>Tide: Ferry lost in a storm</title><link rel=canonical href=https://www.tide.example/a>",
        "Ferry lost in a storm"
      ),
      (
        "<meta property=og:title content='Ferry lost in a...'><title>Ferry lost in a storm at night</title>",
        "Ferry lost in a storm at night"
      ),
      ("<title>Ferry lost: the storm that came - and went</title>", "Ferry lost: the storm that came - and went"),
    ])
  func head(head: String, title: String) throws {
    #expect(try read(head, "<div>Home</div>").title == title)
  }

  @Test(
    "Writers are read from the head, from JSON-LD and from marks near the headline",
    arguments: [
      ("<meta name=author content='Ida Moss'><meta name=author content='Ole Berg'>", "", "Ida Moss, Ole Berg"),
      (
        #"<script type="application/ld+json">{"@graph":[{"@type":"Article","author":[{"@id":"a"},{"@id":"b"}]},"#
          + #"{"@type":"Person","@id":"a","name":"Ida Moss"},{"@type":"Person","@id":"b","name":"Ole Berg"}]}</script>"#,
        "", "Ida Moss, Ole Berg"
      ),
      ("<meta name=author content=idamoss>", "<p class=byline>By <a rel=author>Ida Moss</a></p>", "Ida Moss"),
      ("<meta name=author value='Ida Moss'>", "", "Ida Moss"),
      ("", "<div itemprop=author><a>All posts</a><a itemprop=name>Ida Moss</a></div>", "Ida Moss"),
      ("", "<p>Autorin: Ida Moss, Hafenmeisterin.</p>", "Ida Moss"),
      ("<meta name=author content=Tide>", "<p>By Ida Moss and Ole Berg</p>", "Ida Moss, Ole Berg"),
      ("", "<p>By <a>Ida Moss</a></p>", "Ida Moss"), ("", "<p>11.12.2019 - Ida Moss</p>", "Ida Moss"),
      ("", "<div class=author>Von Ida von Moss, Redakteurin</div>", "Ida von Moss"),
      ("", "<p class=byline>By IDA MOSS Dec 15, 2016, 1:55pm</p>", "IDA MOSS"),
      ("", "<a href=/author/ida/>Ida Moss</a>, <a href=/author/ole/>Ole Berg</a>", "Ida Moss, Ole Berg"),
      ("", "<span class=byline>Ida Moss ida@tide.example @ida</span>", "Ida Moss"),
    ])
  func writers(head: String, body: String, byline: String) throws {
    let site = "<meta property=og:site_name content=Tide>"
    #expect(try read(site + head, "<h1>Ferry lost in a storm</h1>" + body).byline == byline)
  }

  @Test(
    "The site's own name, an address, a part that is somebody's role or another article's writer is nobody's byline",
    arguments: [
      ("<meta name=author content=Tide>", ""), ("<meta name=author content=https://tide.example/ida>", ""),
      ("<meta name=author content=admin>", ""), ("", "<div class=byline>Staff Writer</div>"),
      ("", "<aside><a rel=author>Ida Moss</a></aside>"),
    ])
  func nobody(head: String, body: String) throws {
    let site = "<meta property=og:site_name content=Tide>"
    #expect(try read(site + head, "<h1>Ferry lost in a storm</h1>" + body).byline == nil)
  }

  @Test(
    "The day of publication is the one that is stated for it, else the one nearest to the headline",
    arguments: [
      ("<meta name=pubdate content='3 Apr 2021'><meta name=last-modified content='5 Apr 2021'>", "", "2021-04-03"),
      ("<meta property=article:modified_time content=2021-04-05>", "<time datetime=2021-04-03>x</time>", "2021-04-03"),
      ("", "<div class=date>3 April 2021</div><aside><time datetime=2021-05-01></time></aside>", "2021-04-03"),
      (
        "", "<time class=updated datetime=2021-04-05></time><time class=published datetime=2021-04-03></time>",
        "2021-04-03"
      ),
      ("<link rel=canonical href=https://tide.example/2021/04/03/ferry>", "", "2021-04-03"),
      ("", "<p>Ida Moss • Apr 3, 2021</p>", "2021-04-03"),
      ("", "<span class=date>04/03/2021 05:07 AM EDT</span>", "2021-04-03"),
    ])
  func day(head: String, body: String, day: String) throws {
    #expect(try read(head, "<h1>Ferry lost in a storm</h1>" + body).published == day)
  }

  @Test("The language of a page tells the order of its days and months")
  func order() throws {
    let body = "<h1>Ferry lost in a storm</h1><span class=date>3/4/21</span>"
    #expect(try read("", body, attributes: "lang=en-US").published == "2021-03-04")
    #expect(try read("", body, attributes: "lang=en-GB").published == "2021-04-03")
    #expect(try read("", body, attributes: "lang=fr").published == "2021-04-03")
    #expect(try read("", body, attributes: "lang=en").published == nil)
  }

  @Test(
    "A moment by Greenwich's clock is of the day that the page prints, where that is the day before or after",
    arguments: [
      ("2022-05-04T00:53:29Z", "<p>3 May 2022</p>", "2022-05-03"),
      ("2022-05-01T02:00:00+00:00", "<p>30 April 2022</p>", "2022-04-30"),
      ("2022-05-03T22:00:00Z", "<time datetime='2022-05-04T07:00:00+09:00'>", "2022-05-04T07:00:00+09:00"),
      ("2022-05-04T00:53:29Z", "<p>4 May 2022</p><p>3 May 2022</p>", "2022-05-04T00:53:29Z"),
      ("2022-05-04T00:53:29Z", "<p>1 May 2022</p>", "2022-05-04T00:53:29Z"),
      ("2022-05-04T00:53:29+02:00", "<p>3 May 2022</p>", "2022-05-04T00:53:29+02:00"),
    ])
  func greenwich(stated: String, body: String, day: String) throws {
    let head = "<meta property=article:published_time content='\(stated)'>"
    #expect(try read(head, "<h1>Ferry lost in a storm off the coast</h1>" + body).published == day)
  }

  @Test("Marks without end are read in time that grows with the page")
  func hostile() throws {
    let mark = "<div class=author><time>1</time><a rel=author href=/author/x>"
    let document = try read("", String(repeating: mark, count: 20_000) + "<h1>Ferry lost in a storm</h1>")
    #expect(document.accountingErrors() == [])
  }
}
