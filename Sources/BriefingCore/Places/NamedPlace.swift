/// A country, state or city that a document names.
public struct NamedPlace: Sendable, Hashable {
  /// The same for all spellings of a place (`kyiv` for Kiev), in documents read apart.
  public var key: String
  /// As the document prints it first, though not in capitals if it is printed otherwise later.
  public var name: String
  /// UTF-8 offsets into the document's text, in order.
  public var mentions: [Range<Int>]

  public init(key: String, name: String, mentions: [Range<Int>]) {
    self.key = key
    self.name = name
    self.mentions = mentions
  }
}

extension Briefing {
  /// The places that the article's paragraphs and its dateline name, in the order of first mention.
  ///
  /// Found in a table of names where they stand capitalised and in no person's name. Well-known ones are taken anywhere;
  /// the many small towns that are named like something else only inside a sentence, with no other name
  /// beside them, and if the document does not use the word in small letters too. Linear in the length of the text.
  public var places: [NamedPlace] {
    var finder = PlaceFinder(document.source.text)
    var ranges = document.paragraphs.map(\.range)
    ranges += document.setAside.filter { $0.reason == .dateline }.map(\.range)
    ranges.sort { $0.lowerBound < $1.lowerBound }
    let taken = people.flatMap(\.mentions).sorted { $0.lowerBound < $1.lowerBound }
    for range in ranges { finder.read(range) }
    return finder.places(outside: taken)
  }
}
