import Testing

@testable import BriefingCore

@Suite("Bytes become text")
struct TextDecodingTests {
  private func source(_ bytes: [UInt8]) throws -> Source { try Source.text(bytes: bytes, path: "a.txt") }

  @Test("UTF-8 stays as it is, a byte order mark and CR LF included; the mark is set aside")
  func utf8() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("First line.\r\n\r\nSecond “line”.\r\n".utf8)
    let read = try source(bytes)
    #expect(read.text == bytes && read.isVerbatim && read.notices.isEmpty)
    let document = Document.read(read)
    #expect(document.setAside == [Document.Aside(range: 0..<3, reason: .chrome)])
    #expect(document.paragraphTexts == ["First line.", "Second “line”."])
    #expect(document.accountingErrors().isEmpty)
  }

  @Test("Lone CR, form feed and the separators of Unicode end a line")
  func lineEnds() throws {
    let document = try read("One is here.\rTwo is here.\u{0C}Three is here.\u{2028}Four is here.")
    #expect(document.paragraphTexts == ["One is here.", "Two is here.", "Three is here.", "Four is here."])
  }

  @Test("Invalid bytes are replaced, and the notice says how many and where the first is")
  func invalid() throws {
    let read = try source(Array("Caf\u{E9} “x”".utf8) + [0xFF, 0x20, 0xE2, 0x80])
    #expect(read.notices == ["3 invalid bytes replaced by U+FFFD, the first at byte 13"])
    #expect(String(decoding: read.text, as: UTF8.self) == "Café “x”\u{FFFD} \u{FFFD}\u{FFFD}")
    #expect(!read.isVerbatim)
  }

  @Test("Windows-1252 and Latin-1 are told by letters and printers' marks")
  func western() throws {
    let windows = try source([0x93] + Array("No".utf8) + [0x94, 0x20, 0x97, 0x20] + Array("Jos".utf8) + [0xE9, 0x85])
    #expect(windows.notices == ["read as Windows-1252"])
    #expect(String(decoding: windows.text, as: UTF8.self) == "“No” — José…")
    let latin = try source(Array("Er f".utf8) + [0xFC] + Array("hlte sich m".utf8) + [0xFC] + Array("de.".utf8))
    #expect(latin.notices == ["read as Latin-1"])
    #expect(String(decoding: latin.text, as: UTF8.self) == "Er fühlte sich müde.")
  }

  @Test("UTF-16 is read in both byte orders, with a mark and without")
  func utf16() throws {
    let text = "Basra “fell” on 26 March."
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [[0xFE, 0xFF] + big, [0xFF, 0xFE] + little] {
      let read = try source(bytes)
      #expect(String(decoding: read.text, as: UTF8.self) == text)
      #expect(read.notices == ["read as UTF-16"])
    }
    let plain = "Plain words of an ordinary text."
    let unmarked = try source(plain.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(String(decoding: unmarked.text, as: UTF8.self) == plain)
  }

  @Test("Readable text has one space for every run of white space")
  func readable() throws {
    let bytes = Array(" a\u{A0}\u{A0} b\r\n\tc ".utf8)
    #expect(readableText(bytes.span) == "a b c")
  }

  @Test(
    "The time of day is kept where it is stated with its zone",
    arguments: [
      ("Sat, 03 Apr 2021 08:15:00 GMT", "2021-04-03T08:15:00Z"),
      ("Sat, 3 Apr 2021 20:05 -0500", "2021-04-03T20:05:00-05:00"),
      ("03 Apr 2021 08:15:00 +0000", "2021-04-03T08:15:00Z"),
      ("3 Apr 2021 08:15:00 EDT (east)", "2021-04-03T08:15:00-04:00"),
      ("2021-04-03 08:15:00 +02:00", "2021-04-03T08:15:00+02:00"), ("2021-04-03T08:15", "2021-04-03T08:15"),
      ("3 Apr 2021 08:15:00", "2021-04-03"), ("April 3, 2021 8:15 GMT", "2021-04-03"),
      ("3 Apr 2021 25:15 GMT", "2021-04-03"),
      ("3 Apr 2021 08:15 +9900", "2021-04-03"), ("3 Apr 2021 08:15 pm", "2021-04-03"), ("3 Apr 2021", "2021-04-03"),
    ])
  func times(stated: String, iso: String) {
    #expect(CalendarDate.isoText(stated) == iso)
  }

  @Test(
    "Dates are read in the forms that papers print",
    arguments: [
      ("Monday August 27, 2018 10:05 am PDT", "2018-08-27"), ("Ida Moss • Aug 27, 2018", "2018-08-27"),
      ("by Ida Moss — November 18, 2019", "2019-11-18"), ("27.08.2018", "2018-08-27"), ("27. 8. 2018", "2018-08-27"),
      ("Dec 1st 2016 1:01PM", "2016-12-01"), ("the 3rd of May, 2019", "2019-05-03"), ("18-Nov-19", "2019-11-18"),
      ("01. Dez. 2017, 12:01 Uhr", "2017-12-01"), ("Publié le 07 mai 2019 à 13h59", "2019-05-07"),
      ("1er février 2019", "2019-02-01"), ("18 de noviembre del 2019", "2019-11-18"),
      ("1º de março de 2019", "2019-03-01"),
      ("18 gen 2019", "2019-01-18"), ("18 out 2019", "2019-10-18"), ("18 mrt. 2019", "2019-03-18"),
      ("18 października 2019 r.", "2019-10-18"), ("18. marraskuuta 2019", "2019-11-18"),
      ("18. září 2019", "2019-09-18"),
      ("18 Ekim 2019", "2019-10-18"), ("den 18 maj 2019", "2019-05-18"), ("18. desember 2019", "2019-12-18"),
      ("18 Şub 2019", "2019-02-18"), ("2019年11月18日", "2019-11-18"), ("18\u{A0}ноября\u{A0}2019", "2019-11-18"),
    ])
  func printed(text: String, iso: String) {
    let bytes = Array(text.utf8)
    #expect(CalendarDate.first(in: bytes.span, 0..<bytes.count)?.date.iso == iso)
  }

  @Test("Which number comes first is believed where it is told, and short years only there")
  func order() {
    func iso(_ text: String, _ order: CalendarDate.Order?) -> String? {
      let bytes = Array(text.utf8)
      return CalendarDate.first(in: bytes.span, 0..<bytes.count, order: order)?.date.iso
    }
    #expect(iso("11/10/2019", nil) == nil)
    #expect(iso("11/10/2019", .dayFirst) == "2019-10-11")
    #expect(iso("11/10/2019", .monthFirst) == "2019-11-10")
    #expect(iso("25/10/2019", .monthFirst) == "2019-10-25")
    #expect(iso("11/18/19", nil) == nil)
    #expect(iso("11/18/19", .monthFirst) == "2019-11-18")
    #expect(iso("18.11.87", .dayFirst) == "1987-11-18")
    #expect(iso("1.2.3", .dayFirst) == nil)
  }

  @Test("Seconds since 1970 are a day")
  func seconds() {
    #expect(CalendarDate.isoText("1574073600") == "2019-11-18")
    #expect(CalendarDate.isoText("1583020800000") == "2020-03-01")
    #expect(CalendarDate.isoText("2574073600") == nil)
  }

  @Test("Dates are read in words and figures, and left alone when they could be two")
  func dates() {
    func iso(_ text: String) -> String? {
      let bytes = Array(text.utf8)
      return CalendarDate.first(in: bytes.span, 0..<bytes.count)?.date.iso
    }
    #expect(iso("Friday, January 4, 2019") == "2019-01-04")
    #expect(iso("Nov. 19th, 2019, 10:31 pm CST") == "2019-11-19")
    #expect(iso("26 de marzo de 2008") == "2008-03-26")
    #expect(iso("Updated: 2008-03-26T10:15:00Z") == "2008-03-26")
    #expect(iso("21/06/2014 by Tony") == "2014-06-21")
    #expect(iso("06/21/2014") == "2014-06-21")
    #expect(iso("05.06.2014") == "2014-06-05")
    #expect(iso("05/06/2014") == nil)
    #expect(iso("2019年11月20日 10:31") == "2019-11-20")
    #expect(iso("2019년 11월 20일") == "2019-11-20")
    #expect(iso("20 ноября 2019, 13:05") == "2019-11-20")
    #expect(iso("31 February 2008") == nil)
    #expect(iso("in October, and 2,000 troops in 2008") == nil)
  }
}
