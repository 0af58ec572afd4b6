import Testing

@testable import BriefingCore

@Suite("Whole pages")
struct StructurePageTests {
  private let page = """
    Skip to content
    Home
    World
    Politics
    Sport
    Subscribe
    Sign In

    Search

    Home › World › Harbours

    Harbour bridge to close for a year

    By Maria Oduya and Tom Beck

    Published March 3, 2021 at 9:14 am | Updated March 4, 2021

    Facebook
    Twitter

    The bridge in May. (Photo: City Archive)

    PORT LOWELL — The harbour bridge will close to all traffic in June for at least a year, the city said on Wednesday.

    Engineers found cracks in two of its piers last autumn, and they have been growing since then.

    Advertisement

    “We would rather close it than read about it,” said the mayor, Ines Falk, at a meeting of the council.

    READ MORE: What the ferry will cost

    Related stories

    Ferry line gets two new boats
    Council votes on a toll for lorries

    The works will cost 40 million, of which the state pays half. Falk said that the rest would come from the port's own funds.

    Sign up for our newsletter

    3 Comments

    Old Sailor says:

    March 3, 2021 at 10:02 am

    They said all that in 1998 as well, and look what came of it in the end.

    jo77 says:

    March 3, 2021 at 11:40 am

    Take the ferry then, it is quicker anyway for most of us who live there.

    Most popular

    Storm takes roof off the old mill
    Ten things to do in Lowell this weekend

    About
    Contact
    Privacy Policy
    © 2021 Lowell Mail. All rights reserved.
    """

  @Test("The article is found between menus, sharing buttons, other headlines and comments")
  func article() throws {
    let document = try read(page)
    #expect(document.title == "Harbour bridge to close for a year")
    #expect(document.sections == ["World", "Harbours"])
    #expect(document.byline == "Maria Oduya, Tom Beck")
    #expect(document.published == "2021-03-03")
    #expect(document.dateline == "PORT LOWELL")
    #expect(document.paragraphs.count == 4)
    #expect(document.paragraphTexts.first?.hasPrefix("The harbour bridge will close") == true)
    #expect(document.paragraphTexts.last?.hasSuffix("the port's own funds.") == true)
    #expect(document.accountingErrors().isEmpty)
  }

  @Test("What is set aside says why")
  func reasons() throws {
    let document = try read(page)
    #expect(document.asides(.byline) == ["By Maria Oduya and Tom Beck"])
    #expect(document.asides(.date) == ["Published March 3, 2021 at 9:14 am | Updated March 4, 2021"])
    #expect(document.asides(.caption) == ["The bridge in May. (Photo: City Archive)"])
    #expect(document.asides(.advertisement) == ["Advertisement"])
    #expect(document.asides(.comment).count == 7)
    #expect(
      document.related.map { "\($0.section ?? "-"): \($0.title)" } == [
        "Related stories: Ferry line gets two new boats", "Related stories: Council votes on a toll for lorries",
        "Most popular: Storm takes roof off the old mill", "Most popular: Ten things to do in Lowell this weekend",
      ])
  }

  @Test("A first line that its dateline left short goes on with the next")
  func shortFirstLine() throws {
    let text = """
      The harbour board is to ask for
      1.2 million more for the new wall, half of what it had for
      the old one, and its chairman said on Monday that it might
      be back for more.

      The mayor gave no answer, but others said that the town was
      short of money and the summer had been dry.
      """
    let first = try #require(try read(text, title: "HARBOUR BOARD ASKS FOR MORE").paragraphs.first)
    #expect(first.kind == .paragraph && first.range.upperBound > text.utf8.count / 2)
  }

  @Test("Hard wrapped newswire is joined into its paragraphs, by blank lines or by indents")
  func hardWrapped() throws {
    let blank = """
      The central bank left its main rate where it was on Monday
      and said it saw no need to move before the summer, to the
      surprise of most analysts.

      It had been expected to cut the rate by a quarter of a point
      after inflation fell for the third month in a row.
      """
    let texts = [
      "The central bank left its main rate where it was on Monday and said it saw no need to move before the summer, to the surprise of most analysts.",
      "It had been expected to cut the rate by a quarter of a point after inflation fell for the third month in a row.",
    ]
    #expect(try read(blank).paragraphTexts == texts)
    let indented = "    " + blank.replacing("\n\n", with: "\n    ")
    #expect(try read(indented).paragraphTexts == texts)
  }

  @Test("Lines of a table or a list are left as they are")
  func notWrapped() throws {
    let table = "Shr 67 cts vs six cts\nNet 1.6 mln vs 131,630\nRevs 6.5 mln vs 4.5 mln\nAvg shrs 2.4 mln vs 2.1 mln"
    #expect(try read(table).paragraphs.count == 4)
  }

  @Test("A title the container states is not taken for text where the text repeats it")
  func statedTitle() throws {
    let document = try read(
      "Bridge to close.\n\nThe harbour bridge will close in June.\n\nNobody was asked about it.",
      title: "Bridge to close")
    #expect(document.title == "Bridge to close" && document.titleOrigin == .stated)
    #expect(document.asides(.title) == ["Bridge to close."])
    #expect(document.paragraphs.count == 2)
  }

  @Test("An article cut out of its page: title, byline and date above, all else text")
  func cutOut() throws {
    let document = try read(
      """
      Bridge to close

      By Ann Lee

      3 March 2021

      The harbour bridge will close in June.

      Shr 12 cts

      Copyright 2021 Lowell Mail. All rights reserved.
      """)
    #expect(document.title == "Bridge to close")
    #expect(document.byline == "Ann Lee" && document.published == "2021-03-03")
    #expect(document.paragraphTexts == ["The harbour bridge will close in June.", "Shr 12 cts"])
  }

  @Test("Writing without spaces is read, and its headlines are no text of it")
  func unspaced() throws {
    let document = try read(
      """
      首页
      新闻
      体育
      财经
      娱乐
      搜索
      登录
      港口大桥将关闭一年
      2021年3月3日 09:14
      市政府星期三表示，港口大桥将从六月起关闭至少一年，所有车辆都必须绕行。工程师去年秋天在两座桥墩上发现了裂缝。
      市长说：“我们宁愿关闭它，也不愿意在报纸上读到它。”工程费用为四千万，其中一半由州政府承担，其余由港口自己支付。
      相关新闻
      渡轮航线新增两艘船
      议会表决货车通行费
      © 2021 版权所有
      """)
    #expect(document.title == "港口大桥将关闭一年")
    #expect(document.published == "2021-03-03")
    #expect(document.language == "zh")
    #expect(document.paragraphs.count == 2)
    #expect(document.related.count == 2)
  }

  @Test("The article's own date is the nearest above it, not the crawler's")
  func ownDate() throws {
    let document = try read(
      """
      EditorialsReflecting the Views of the Paper

      17 January 2009

      Today at the Paper:

      Harbour Bridge Must Close

      03 May 2008

      The harbour bridge has been falling to pieces for years. Nobody seems to mind.

      The engineers do.
      """)
    #expect(document.published == "2008-05-03")
    #expect(try read("Year to December 31, 1986\n\nShr 12 cts vs 9\n\nNet 1.2 mln").published == nil)
    #expect(document.title == "Harbour Bridge Must Close")
    #expect(document.paragraphs.count == 2)
    #expect(document.accountingErrors().isEmpty)
  }

  @Test("A dateline gives place, agency and date; the agency's name at the end is set aside")
  func newswire() throws {
    let document = try read(
      """
          PORT LOWELL, March 3, 2021 (Reuters) - The harbour bridge
      will close to all traffic in June for at least a year, it
      was announced by the city on Wednesday.
          It was built in 1911 and last repaired when the old port
      was given up.
      Reuter
      """)
    #expect(document.dateline == "PORT LOWELL")
    #expect(document.published == "2021-03-03")
    #expect(document.agency == "Reuters")
    #expect(document.asides(.dateline) == ["PORT LOWELL, March 3, 2021 (Reuters) -"])
    #expect(document.asides(.source) == ["Reuter"])
    #expect(document.paragraphs.count == 2)
  }

  @Test("A standfirst that the first paragraph repeats behind its dateline is set aside")
  func standfirst() throws {
    let document = try read(
      """
      The harbour bridge will close in June for at least a year, the city said.

      PORT LOWELL (AP) — The harbour bridge will close in June for at least a year, the city said. It is old.

      Nobody was asked.
      """)
    #expect(
      document.asides(.repeatedLead) == ["The harbour bridge will close in June for at least a year, the city said."])
    #expect(document.agency == "AP" && document.dateline == "PORT LOWELL")
    #expect(document.paragraphs.count == 2)
  }

  @Test("A heading in capitals before a dash is no dateline")
  func noDateline() throws {
    #expect(try read("BREAKING — The bridge is closed.\n\nNobody knows why.").dateline == nil)
    #expect(try read("NEW YORK — The bridge is closed.\n\nNobody knows why.").dateline == "NEW YORK")
    #expect(try read("The bridge — it is old — will close.\n\nNobody knows why.").dateline == nil)
  }

  @Test("Headings and items are told from paragraphs")
  func kinds() throws {
    let document = try read(
      """
      Bridge to close

      The harbour bridge will close in June, the city said on Wednesday.

      What it will cost

      The works will cost 40 million, of which the state pays half.

      The council wants three things:

      • a second ferry line before the summer begins

      2. a lower fare on it

      — Ines Falk, mayor
      """)
    #expect(
      document.paragraphs.map(\.kind) == [.paragraph, .heading, .paragraph, .paragraph, .item, .item, .paragraph])
  }
}
