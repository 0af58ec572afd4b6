import Testing

@testable import BriefingCore

@Suite("Kinds of speakers that were taken for others")
struct QuotesSpeakerKindTests {
  private func names(_ text: String) -> [String] {
    attribute(text).quotations.map { $0.speaker?.name ?? "-" }
  }

  @Test("What somebody's statement says, somebody says")
  func statement() {
    #expect(names("Anna Petrov was out of town. Petrov's statement read: “The bridge is shut.”") == ["Anna Petrov"])
  }

  @Test("A noun with a word of saying of its own is not the place before its comma")
  func place() {
    let names = names("It will close its plant at Mangual, a spokeswoman said. “We are sorry,” the spokeswoman said.")
    #expect(names == ["a spokeswoman"])
  }

  @Test("Nobody is meant by a you know between commas")
  func filler() {
    #expect(
      names("You know, as Anna Petrov always says, “All of it is ours.” And, you know, it is.") == ["Anna Petrov"])
  }

  @Test("Whose analyst somebody is does not speak")
  func owner() {
    #expect(names("“It may go on,” said Harbour Securities' Hassenberg.") == ["Hassenberg"])
  }

  @Test("A book of laws between its volume and its page is nobody")
  func citation() {
    #expect(names("See “Rules for Lakes and Rivers of the Plain,” 84 Fed. Reg. 10322 (March 20, 2019).") == ["-"])
  }

  @Test("A v between parties ends no sentence")
  func parties() {
    let names = names(
      "“We struck down Roe v. Wade,” Anna Petrov said. “It was Roe v. Wade that mattered,” Petrov said.")
    #expect(names == ["Anna Petrov", "Anna Petrov"])
  }

  @Test("A family's name that stands first names its person; letters after a name are none of it")
  func parts() {
    #expect(names("Xuon Suk Yeol spoke on Saturday. “I am sorry,” Xuon said.") == ["Xuon Suk Yeol"])
    #expect(names("“It is a grave case,” Judge Neil Ford KC said.") == ["Neil Ford"])
  }
}
