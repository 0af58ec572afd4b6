import Testing

@testable import BriefingCore

@Suite("Folding names")
struct PeopleNameFoldTests {
  @Test(
    "Spellings of one name meet",
    arguments: [
      ("Nuri al-Maliki", "Nouri al-Maliki"), ("Nuri al-Maliki", "Nuri Al Maliki"), ("Quds", "Qods"),
      ("Ban Ki-moon", "Ban Ki Moon"), ("Abdullah Gül", "Abdullah Gul"), ("Hamid Karzai", "HAMID KARZAI"),
      ("Sean O’Brien", "Sean O'Brien"), ("José Muñoz", "Jose Munoz"), ("Lech Wałęsa", "Lech Walesa"),
      ("Juan “Chico” Lopez", "Juan Lopez"), ("Dmitry Medvedev", "Dmitri Medvedyev"), ("Anders Fogh", "Anders  Fogh"),
      ("Khaled Nasser", "Khalid Nasir"),
    ])
  func same(_ one: String, _ other: String) {
    #expect(NameFold.fold(one) == NameFold.fold(other))
  }

  @Test(
    "Names that only look alike stay apart",
    arguments: [
      ("Khamenei", "Khomeini"), ("Talabani", "Taliban"), ("Bergner", "Berger"), ("Hafez Assad", "Bashar Assad"),
      ("Ehud Barak", "Ehud Olmert"), ("Ted Kennedy", "Edward Kennedy"), ("Anna Bill", "Anna William"),
      ("Donald Trump", "Donald Trump Jr."), ("Paul Marsh II", "Paul Marsh III"), ("Paul Marsh I", "Paul Marsh II"),
      ("Richard J. Marsh", "Richard M. Marsh"), ("Ali Khamenei", "Ali Khomeini"), ("Peter Hansen", "Peter Hanson"),
      ("Omar Hassan Saadi", "Omar Karim Saadi"), ("Mary Marsh", "Mark Marsh"), ("NBC News", "NPR News"),
      ("George Mason University", "George Washington University"), ("Henry Ford Hospital", "Henry Mayo Hospital"),
    ])
  func apart(_ one: String, _ other: String) {
    #expect(NameFold.fold(one) != NameFold.fold(other))
  }

  @Test("What else is in a name changes nothing of a word")
  func words() {
    for first in ["Silvio", "Ahmed", "Nguyen", "Bob", "J."] {
      #expect(NameFold.fold("\(first) Berlusconi").hasSuffix(" \(NameFold.fold("Berlusconi"))"))
      #expect(NameFold.fold("\(first) Bond").hasSuffix(" bond"))
    }
  }

  @Test("A title in front leaves the name as it is")
  func titles() {
    #expect(NameFold.fold("Mayor Tern") == "maior tern")
    #expect(NameFold.fold("Dr. Jill Tern").hasSuffix(NameFold.fold("Jill Tern")))
  }

  @Test("Of nothing comes nothing, and a name of articles keeps them")
  func edges() {
    #expect(NameFold.fold("") == "")
    #expect(NameFold.fold(" ,. ") == "")
    #expect(NameFold.fold("Al") == "al")
  }
}
