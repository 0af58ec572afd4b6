import BriefingCore

/// A document read and made ready to be written: everything that costs time is done before the one writer sees it.
struct Entry: Sendable {
  var key: String
  /// The absolute path, for a document that is a file of its own.
  var path: String?
  var hash: Int64
  var briefing: Briefing
  var packed: [UInt8]
  /// Of the article or its container; where they state none, of the file's name.
  var date: String?
  var minute: Int64
  /// The rows of the list of quotations.
  var spoken: [Spoken]
  var speakers: [Speaker]
  var people: [Named]
  var places: [PlaceName]
  var story: StoryTerms
  /// Where it is not the id itself, the key of a speaker's id, see `PersonKey`.
  var keys: [String: String]

  /// Somebody who says something, with their part in it.
  struct Speaker: Sendable {
    var key: String
    var quotes = 0
    var turns = 0
  }

  /// A name with the other forms of it in this document.
  struct Named: Sendable, Hashable {
    var key: String
    var name: String
    var aliases: [String] = []
    var roles: [String] = []
    /// Named in the text, and not only a described source or an organisation that speaks.
    var isPerson = true
    /// Not a name but a description (`officials`), which other documents use for others.
    var isDescribed = false
  }

  struct PlaceName: Sendable, Hashable {
    var key: String
    var name: String
  }

  init(_ briefing: Briefing, path: String?, hash: Int64) {
    key = briefing.document.source.id
    self.path = path
    self.hash = hash
    self.briefing = briefing
    packed = briefing.packed
    date = briefing.document.published ?? briefing.document.fileDate
    minute = date.flatMap { ISODate.minutes($0, asPrinted: true)?.lowerBound } ?? 0
    spoken = Spoken.all(of: briefing)
    keys = Self.keys(of: briefing)
    speakers = Self.speakers(of: briefing, keys)
    people = Self.names(of: briefing, keys)
    story = StoryTerms(briefing.document)
    places = briefing.places.map { PlaceName(key: $0.key, name: $0.name) }
  }

  /// Names of those who speak, a word between two so that no phrase runs from one into the next.
  var speakerNames: String {
    let keys = Set(speakers.map(\.key))
    return people.filter { keys.contains($0.key) }.flatMap { [$0.name] + $0.aliases }.joined(separator: " \(Mark.all) ")
  }

  static func keys(of briefing: Briefing) -> [String: String] {
    var keys: [String: String] = [:]
    for person in briefing.people {
      let key = PersonKey.key(person.id, standing: Standing(roles: person.roles))
      if key != person.id { keys[person.id] = key }
    }
    return keys
  }

  private static func speakers(of briefing: Briefing, _ keys: [String: String]) -> [Speaker] {
    var order: [String: Int] = [:]
    var speakers: [Speaker] = []
    func index(_ key: String) -> Int {
      if let known = order[key] { return known }
      order[key] = speakers.count
      speakers.append(Speaker(key: key))
      return speakers.count - 1
    }
    for quotation in briefing.quotations where quotation.kind.counts {
      if let speaker = quotation.speaker { speakers[index(keys[speaker.id] ?? speaker.id)].quotes += 1 }
    }
    // Paragraphs that go on with a turn are none of their own.
    for (paragraph, speaker) in zip(briefing.document.paragraphs, briefing.turnSpeakers) where paragraph.kind == .turn {
      if let speaker { speakers[index(keys[speaker.id] ?? speaker.id)].turns += 1 }
    }
    return speakers
  }

  /// Everybody named or quoted, each once: the people of the document, then speakers that are none of them.
  static func names(of briefing: Briefing, _ keys: [String: String]) -> [Named] {
    var known = Set<String>()
    var names: [Named] = []
    for person in briefing.people where known.insert(person.id).inserted {
      let key = keys[person.id] ?? person.id
      names.append(Named(key: key, name: person.name, aliases: person.aliases, roles: person.roles))
    }
    for speaker in briefing.quotations.map(\.speaker) + briefing.turnSpeakers {
      guard let speaker, known.insert(speaker.id).inserted else { continue }
      names.append(
        Named(
          key: keys[speaker.id] ?? speaker.id, name: speaker.name, isPerson: speaker.kind == .person,
          isDescribed: speaker.kind == .described))
    }
    return names
  }
}

extension Briefing {
  /// The text that full-text search looks in: the article's paragraphs, without what is set aside. The index can only be kept
  /// right if this gives the same bytes for the same stored document for ever.
  var searched: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(document.paragraphs.reduce(0) { $0 + $1.range.count + 1 })
    for paragraph in document.paragraphs {
      bytes.append(contentsOf: document.source.text[paragraph.range])
      bytes.append(0x0A)
    }
    return bytes
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: document.source.text[range], as: UTF8.self)
  }
}
