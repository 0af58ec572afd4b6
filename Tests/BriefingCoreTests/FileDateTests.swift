import Testing

@testable import BriefingCore

@Suite("Dates in file names")
struct FileDateTests {
  private func date(_ path: String, isPart: Bool = false, format: Source.Format = .text) -> String? {
    var source = Source(id: "1", path: path, format: format, text: Array("One line.".utf8), isVerbatim: true)
    source.isPart = isPart
    return Document.read(source).fileDate
  }

  @Test(arguments: [
    ("2021-02-19-press-briefing.txt", "2021-02-19"), ("20210219_x.txt", "2021-02-19"),
    ("a/b/briefing 2021_02_19.html", "2021-02-19"),
    ("wh.2021.02.19.txt.gz", "2021-02-19"), ("(20200229).txt", "2020-02-29"), ("2021-02-19T1430-x.txt", "2021-02-19"),
    ("x-19000101", "1900-01-01"), ("2100-12-31.md", "2100-12-31"), ("2021-02-19/2021-02-20.txt", "2021-02-20"),
    ("2021-02-19 (20210219).txt", "2021-02-19"),
  ])
  func `a whole date with nothing else of a word around it counts`(path: String, day: String) {
    #expect(date(path) == day)
  }

  @Test(arguments: [
    "2021-02.txt", "19-02-2021.txt", "2021-02-30.txt", "2021-13-01.txt", "20210229.txt", "1899-12-31.txt",
    "2101-01-01.txt",
    "120210219.txt", "202102191.txt", "20210219a.txt", "a20210219.txt", "2021-02_19.txt", "2021-0219.txt",
    "2021-2-19.txt",
    "2021-02-19_2021-02-25.txt", "2021--02-19.txt", "2021-02-19Tea.txt", "000_f86104903fd60d1c.txt",
    "\u{E9}20210219.txt",
    "20210219123456.txt", "2021-02-19/briefing.txt", "", "/", "2021",
  ])
  func `anything less, or two days, is no date`(path: String) {
    #expect(date(path) == nil)
  }

  @Test func `the documents of a container have none, and published stays what is stated`() {
    #expect(date("2021-02-19.xml", isPart: true) == nil)
    #expect(date("2021-02-19.jsonl", format: .jsonLines) == nil)
    let source = Source(
      id: "1", path: "2021-02-19.txt", format: .text, text: Array("One line.".utf8), isVerbatim: true)
    let briefing = Briefing.read(source)
    #expect(briefing.document.published == nil)
    #expect(briefing.document.dump.contains("published 2021-02-19 (file_name)"))
  }
}
