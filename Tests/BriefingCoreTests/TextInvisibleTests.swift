import Testing

@testable import BriefingCore

/// What nobody sees, as a text may hold it: soft hyphens, zero width spaces and joiners, direction marks, a byte order mark.
private let unseen: [String] = [
  "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}", "\u{180E}", "\u{202A}",
  "\u{202E}", "\u{2066}", "\u{2069}", "\u{61C}", "\u{AD}\u{200B}\u{AD}",
]

private func read(_ text: String) throws -> Briefing {
  Briefing.read(try Source.text(bytes: Array(text.utf8), path: nil))
}

@Suite("Characters that nobody sees")
struct TextInvisibleTests {
  /// A text with `sign` inside its names and words.
  private func quay(_ sign: String) -> String {
    """
    Crane to stay at the quay

    The depart\(sign)mental of\(sign)ficial, Jon Sven\(sign)sen, s\(sign)aid: “We will keep the har\(sign)bour crane.”

    “It was not us,” \(sign)Jon\(sign) Svensen told the board. Svensen\(sign)’s board, the O\(sign)’Brien and al-\(sign)Hadi firms \
    agreed to pay for the co\(sign)-op and its 1\(sign)2 bolts.

    """
  }

  @Test("A name with one inside is the name without it, for speakers, people and cues", arguments: unseen)
  func names(_ sign: String) throws {
    let briefing = try read(quay(sign))
    let plain = try read(quay(""))
    #expect(briefing.quotations.map(\.speaker?.id) == ["jon svensen", "jon svensen"])
    #expect(briefing.quotations.map { $0.cue.map(briefing.document.readable) } == ["said", "told"])
    #expect(briefing.people.map(\.name) == plain.people.map(\.name))
    #expect(briefing.people.map(\.id) == plain.people.map(\.id))
    #expect(briefing.people.map(\.aliases) == plain.people.map(\.aliases))
  }

  @Test("Words are cut and hashed as without them, and begin and end with what is seen", arguments: unseen)
  func words(_ sign: String) {
    let (seen, plain) = (Array(quay(sign).utf8), Array(quay("").utf8))
    let (words, wanted) = (WordScanner().words(of: seen), WordScanner().words(of: plain))
    #expect(words.map(\.hash) == wanted.map(\.hash))
    #expect(words.map(\.form.rawValue) == wanted.map(\.form.rawValue))
    for (word, other) in zip(words, wanted) where !other.form.contains(.possessive) {
      #expect(seen[Int(word.start)] == plain[Int(other.start)])
      #expect(seen[Int(word.end) - 1] == plain[Int(other.end) - 1])
    }
  }

  @Test("What is shown has none of them; a quotation's range is just its bytes", arguments: unseen)
  func shown(_ sign: String) throws {
    let (briefing, plain) = (try read(quay(sign)), try read(quay("")))
    #expect(
      briefing.document.paragraphs.map { briefing.document.readable($0.range) }
        == plain.document.paragraphs.map { plain.document.readable($0.range) })
    let words = briefing.document.source.text[briefing.quotations[0].range]
    #expect(String(decoding: words, as: UTF8.self) == "We will keep the har\(sign)bour crane.")
    #expect(briefing.document.accountingErrors() == [])
  }

  @Test("Joiners that change what is seen stay in what is shown, and count for nothing when names are compared")
  func joiners() {
    for kept in ["می\u{200C}خواهم", "क्\u{200D}ष", "👩\u{200D}🔬", "❤️\u{200D}🔥"] {
      #expect(readableText(Array(kept.utf8).span).utf8.elementsEqual(kept.utf8))
    }
    #expect(readableText(Array("ware\u{200C}house".utf8).span) == "warehouse")
    #expect(NameFold.fold("Ali\u{200C}Reza Sven\u{AD}sen") == NameFold.fold("AliReza Svensen"))
    #expect(NameFold.fold("علی\u{200C}رضا") == NameFold.fold("علیرضا"))
  }

  @Test("Millions of them in a row take time in step with their number")
  func many() throws {
    let row = String(repeating: "\u{AD}", count: 400_000)
    let mixed = String(repeating: "-\u{AD}’\u{AD}a", count: 200_000)
    for text in ["a\(row)", "a-\(row)b said", "a’\(row)’", "\(row)a\(row)", mixed] {
      #expect(WordScanner().words(of: Array(text.utf8)).count < 1_000_000)
    }
  }

  @Test("A text of nothing else is no text of words, and is accounted for")
  func alone() throws {
    let briefing = try read("\u{200B}\u{FEFF}\n\u{AD}\n")
    #expect(briefing.document.accountingErrors() == [])
    #expect(briefing.people.isEmpty)
  }
}
