import Testing

@testable import BriefingCore

private func read(_ text: String, path: String) -> [Source] {
  var sources: [Source] = []
  Source.forEach(in: Array(text.utf8), path: path) { if case .success(let source) = $0 { sources.append(source) } }
  return sources
}

private func text(_ source: Source) -> String { String(decoding: source.text, as: UTF8.self) }

private let ferryMail = """
  From: =?utf-8?q?Ida_M=C3=B6ss?= <ida@tide.example>
  To: desk@post.example
  Subject: =?iso-8859-1?q?Ferry_caf=E9?=
   opens again
  Date: Sat, 03 Apr 2021 08:15:00 +0200
  Message-ID: <one@tide.example>
  MIME-Version: 1.0
  Content-Type: multipart/alternative; boundary="b"

  --b
  Content-Type: text/plain; charset=iso-8859-1
  Content-Transfer-Encoding: quoted-printable

  The caf=E9 on the ferry opens again, said Marta Lind, who keeps it. It had=
   been closed for a year.

  --b
  Content-Type: text/html; charset=utf-8

  <p>The same in <b>HTML</b>.</p>
  --b--
  """

@Suite struct MailTests {
  @Test("An e-mail gives its text, and subject, sender and date as title, author and date")
  func mail() throws {
    let source = try #require(read(ferryMail, path: "a.eml").first)
    #expect(source.format == .mail)
    #expect(source.stated.title == "Ferry café opens again")
    #expect(source.stated.byline == "Ida Möss")
    #expect(source.stated.date == "2021-04-03T08:15:00+02:00")
    #expect(
      text(source).hasPrefix(
        "The café on the ferry opens again, said Marta Lind, who keeps it. It had been closed for a year."))
    #expect(Document.read(source).accountingErrors() == [])
  }

  private let head = "From: Ida Moss <ida@tide.example>\nTo: b@x.example\nDate: Sat, 03 Apr 2021 08:15:00 GMT\n\n"

  /// The stretches in the dump of a mail with this text, without their offsets; what is lost or doubled is an issue.
  private func stretches(_ text: String) throws -> [String] {
    let document = Document.read(try #require(read(head + text, path: "a.eml").first))
    #expect(document.accountingErrors() == [])
    let lines = document.dump.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { !$0.isEmpty }.dropFirst().filter { !$0.isEmpty }.map {
      String($0[($0.firstIndex(of: " ") ?? $0.startIndex)...].dropFirst())
    }
  }

  @Test("What a mail quotes is set aside, with the words that say whose it is, and its signature too")
  func quoted() throws {
    let mail = """
      The wall will be finished in autumn, the port captain said on Monday evening.

      On Fri, 2 Apr 2021 at 20:31, Tobias Hale <hale@port.example>
      wrote:

      > \u{201C}We will rebuild it,\u{201D} said Ada Pruitt.
      >
      > > Who pays?
      I have asked the council, and nobody there knew who would pay for all of it.
      > More of it.

      It is known that the money is there.

      --\u{20}
      Ida Moss
      Tide and Time, Harbour Street 1

      """
    let introduction = "On Fri, 2 Apr 2021 at 20:31, Tobias Hale <hale@port.example> wrote:"
    #expect(
      try stretches(mail) == [
        "paragraph: The wall will be finished in autumn, the port captain said on Monday evening.",
        "aside duplicate: \(introduction) > \u{201C}We will rebuild it,\u{201D} said Ada Pruitt. > > > Who pays?",
        "paragraph: I have asked the council, and nobody there knew who would pay for all of it.",
        "aside duplicate: > More of it.",
        "paragraph: It is known that the money is there.",
        "aside chrome: -- Ida Moss Tide and Time, Harbour Street 1",
      ])
  }

  @Test("A signature above the quoted mail, one short line that says who wrote, and a mail below a divider")
  func quotedBelow() throws {
    let own = "The wall will be finished in autumn, the port captain said.\n\n"
    let paragraph = "paragraph: The wall will be finished in autumn, the port captain said."
    #expect(
      try stretches(own + "--\u{20}\nIda Moss\n\nTobias Hale schrieb:\n> Who pays?\n")
        == [paragraph, "aside chrome: -- Ida Moss", "aside duplicate: Tobias Hale schrieb: > Who pays?"])
    #expect(
      try stretches(own + "-----Original Message-----\nFrom: Tobias Hale\nSent: Friday\n\nWho pays?\n")
        == [paragraph, "aside duplicate: -----Original Message----- From: Tobias Hale Sent: Friday Who pays?"])
  }

  @Test(
    "What only looks like it is the mail's own text",
    arguments: [
      // A mail that is only handed on.
      "> The wall will be finished in autumn, the port captain said.\n> Nobody asked.\n",
      // A divider far from the end.
      "The wall stands, the port captain said.\n\n--\n\n" + String(repeating: "It stands for a year.\n\n", count: 14),
      "In a letter the mayor wrote:\n\nThe wall will be finished in autumn.\n",
      "---------- Forwarded message ---------\nThe wall will be finished in autumn, he said.\n",
    ])
  func ownWords(text: String) throws {
    let found = try stretches(text)
    #expect(found.contains { $0.hasPrefix("paragraph: ") })
    #expect(!found.contains { $0.hasPrefix("aside duplicate: ") || $0.hasPrefix("aside chrome: -- It") }, "\(found)")
  }

  @Test("Messages of a mailbox are documents, told by content whatever the name")
  func mailbox() throws {
    let second =
      "From: b@x.example\nDate: Sun, 04 Apr 2021 08:15:00 GMT\nSubject: Two\n\nFrom here on, words.\n>From there too.\n"
    let file = "From a@x Sat Apr  3 08:15:00 2021\n\(ferryMail)\n\nFrom b@x Sun Apr  4 08:15:00 2021\n\(second)"
    for name in ["a.mbox", "a"] {
      let sources = read(file, path: name)
      #expect(sources.map(\.stated.title) == ["Ferry café opens again", "Two"])
      #expect(sources.last.map(text)?.hasPrefix("From here on, words.\nFrom there too.") == true)
      #expect(sources.allSatisfy { $0.isPart })
    }
  }

  @Test("A mailbox without headers, parts nested without end and a message that is cut are read to the end")
  func hostile() {
    let words = "Just words, no headers at all.\n\nMore of them."
    #expect(read(words, path: "a.mbox").map(text) == [words])
    let nested = (0..<20_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
    _ = read(
      "From: a@x\nSubject: x\nDate: x\nMIME-Version: 1.0\n" + nested + "Content-Type: text/plain\n\nWords.",
      path: "a.eml")
    for end in stride(from: 60, to: ferryMail.utf8.count, by: 61) {
      _ = read(String(decoding: Array(ferryMail.utf8).prefix(end), as: UTF8.self), path: "a.eml")
    }
    #expect(read(ferryMail, path: "a.eml").count == 1)
  }

  @Test("Groups of addresses without end are cut, and the mail is read")
  func groups() {
    let groups = String(repeating: "g:", count: 60_000)
    for head in ["From: \(groups)", "From \t: \(groups)", "To: a@x,\n \(groups)", "Resent-To: \(groups)"] {
      let mail = "\(head)\nSubject: Ferry: it runs again\n\nThe ferry runs again.\n"
      let sources = read(mail, path: "a.eml")
      #expect(sources.map(text) == ["The ferry runs again.\n"])
      #expect(sources.first?.stated.title == "Ferry: it runs again")
    }
  }
}
