import BriefingCore
import GRDB
import Testing

@testable import Library

/// The same numbers in each run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}

private let vocabulary = [
  "basra", "iran", "iraq", "militia", "mission", "troops", "trade", "oil", "oilfield", "security",
]
private let voices = ["Kevin Bergner", "Nuri al-Maliki", "Anna Smith", "John Smith", "Ministry"]

/// A document of the model, from which lists are worked out by looking at each.
private struct Model {
  var id: ArticleID
  var key: String
  var title: String
  var text: String
  var source: String?
  var date: String?
  var said: [(words: String, by: String?)]
  var isRead = false
  var isStarred = false

  init(_ key: String, _ dice: inout Dice) {
    func words(_ count: Int) -> String {
      (0..<count).map { _ in vocabulary.randomElement(using: &dice) ?? "" }.joined(separator: " ")
    }
    id = ArticleID(rawValue: 0)
    self.key = key
    title = words(2)
    text = words(4)
    source = ["AFP", "Reuters", nil].randomElement(using: &dice) ?? nil
    date = [nil, "2007-05-01", "2008-03-26", "2008-03-26T10:00Z"].randomElement(using: &dice) ?? nil
    said = (0..<Int.random(in: 0...3, using: &dice)).map { _ in
      (words: words(2), by: (voices + [nil]).randomElement(using: &dice) ?? nil)
    }
  }

  var briefing: Briefing {
    LibraryTests.briefing(key, title: title, date: date, source: source, paragraphs: [text], said: said)
  }

  func has(_ prefix: String, in text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { $0.hasPrefix(prefix) }
  }

  var everything: String {
    ([title, text] + said.flatMap { [$0.words, $0.by ?? "somebody", "said"] }).joined(separator: " ")
  }
}

/// Filters with what they mean, worked out from the model: for an article, and for one of its quotations.
private let filters: [(line: String, article: @Sendable (Model) -> Bool, quote: @Sendable (Model, Int) -> Bool)] = [
  ("", { _ in true }, { _, _ in true }),
  (
    "oil", { $0.has("oil", in: $0.everything) }, { $0.has("oil", in: $0.said[$1].words + " " + ($0.said[$1].by ?? "")) }
  ),
  (
    "oil -iran", { $0.has("oil", in: $0.everything) && !$0.has("iran", in: $0.everything) },
    { $0.has("oil", in: $0.said[$1].words) && !$0.has("iran", in: $0.said[$1].words) }
  ),
  (
    "basra OR mi", { $0.has("basra", in: $0.everything) || $0.has("mi", in: $0.everything) },
    { $0.has("basra", in: $0.said[$1].words) || $0.has("mi", in: $0.said[$1].words + " " + ($0.said[$1].by ?? "")) }
  ),
  ("title:oil", { $0.has("oil", in: $0.title) }, { model, _ in model.has("oil", in: model.title) }),
  (
    "title:oil trade", { $0.has("oil", in: $0.title) && $0.has("trade", in: $0.everything) },
    { $0.has("oil", in: $0.title) && $0.has("trade", in: $0.said[$1].words) }
  ),
  (
    "speaker:smith", { $0.said.contains { $0.by?.contains("Smith") == true } },
    { $0.said[$1].by?.contains("Smith") == true }
  ),
  ("source:afp", { $0.source == "AFP" }, { model, _ in model.source == "AFP" }),
  ("is:unread", { !$0.isRead }, { model, _ in !model.isRead }),
  (
    "is:starred oil", { $0.isStarred && $0.has("oil", in: $0.everything) },
    { $0.isStarred && $0.has("oil", in: $0.said[$1].words) }
  ),
  (
    "is:starred OR title:iran", { $0.isStarred || $0.has("iran", in: $0.title) },
    { model, _ in model.isStarred || model.has("iran", in: model.title) }
  ),
  ("has:quotes", { !$0.said.isEmpty }, { _, _ in true }),
  ("-has:quotes", { $0.said.isEmpty }, { _, _ in false }),
  ("date:2008", { $0.date?.hasPrefix("2008") == true }, { model, _ in model.date?.hasPrefix("2008") == true }),
  (
    "date:2007..2008 -is:read", { $0.date != nil && !$0.isRead }, { model, _ in model.date != nil && !model.isRead }
  ),
  (
    "title:iran date:2008", { $0.has("iran", in: $0.title) && $0.date?.hasPrefix("2008") == true },
    { model, _ in model.has("iran", in: model.title) && model.date?.hasPrefix("2008") == true }
  ),
  (
    "title:iran is:unread", { $0.has("iran", in: $0.title) && !$0.isRead },
    { model, _ in model.has("iran", in: model.title) && !model.isRead }
  ),
  ("is:starred", { $0.isStarred }, { model, _ in model.isStarred }),
  (
    "is:read date:..2007", { $0.isRead && $0.date?.hasPrefix("2007") == true },
    { model, _ in model.isRead && model.date?.hasPrefix("2007") == true }
  ),
  ("is:read is:starred", { $0.isRead && $0.isStarred }, { model, _ in model.isRead && model.isStarred }),
  (
    "is:read speaker:smith", { $0.isRead && $0.said.contains { $0.by?.contains("Smith") == true } },
    { $0.isRead && $0.said[$1].by?.contains("Smith") == true }
  ),
  ("cue:said", { !$0.said.isEmpty }, { _, _ in true }),
]

@Suite("Lists against a model")
struct ListTests {
  let folder: Folder
  let library: Library

  init() throws {
    folder = try Folder()
    library = try folder.library()
  }

  /// Articles of a filter in the order of the screen.
  private func expected(_ models: [Model], _ keep: (Model) -> Bool) -> [ArticleID] {
    models.filter(keep).map(\.id).sorted { $0 > $1 }
  }

  private func checkArticles(_ models: [Model]) throws {
    for (line, keep, _) in filters {
      let filter = Filter(text: line)
      let wanted = expected(models, keep)
      #expect(try library.articles(filter, .first, limit: 1000).map(\.id) == wanted, "\(line)")
      #expect(try library.count(filter) == wanted.count, "\(line)")
      #expect(
        try library.count(filter, limit: 3) == min(wanted.count, 3) || !line.contains(" "), "\(line)")
      // Windows downwards and upwards, row numbers.
      var down: [ArticleID] = []
      var place: Place<ArticleID> = .first
      while let last = try library.articles(filter, place, limit: 7).map(\.id).reduce(
        into: ArticleID?.none,
        {
          down.append($1)
          $0 = $1
        })
      {
        place = .after(last)
      }
      #expect(down == wanted, "\(line)")
      guard let middle = wanted.dropFirst(wanted.count / 2).first, let index = wanted.firstIndex(of: middle) else {
        continue
      }
      #expect(
        try library.articles(filter, .before(middle), limit: 4).map(\.id) == Array(wanted[..<index].suffix(4)),
        "\(line)")
      #expect(
        try library.articles(filter, .from(middle), limit: 4).map(\.id) == Array(wanted[index...].prefix(4)), "\(line)")
      #expect(try library.articles(filter, .last, limit: 4).map(\.id) == Array(wanted.suffix(4)), "\(line)")
      #expect(try library.position(of: middle, in: filter) == index, "\(line)")
      #expect(try library.article(atRow: index, in: filter) == middle, "\(line)")
      #expect(try library.article(atRow: wanted.count, in: filter) == nil, "\(line)")
      let unread = models.filter { keep($0) && !$0.isRead }.map(\.id).sorted { $0 > $1 }
      #expect(try library.unread(from: middle, forward: true, in: filter) == unread.first { $0 < middle }, "\(line)")
      #expect(try library.unread(from: middle, forward: false, in: filter) == unread.last { $0 > middle }, "\(line)")
      #expect(try library.unread(from: nil, forward: true, in: filter) == unread.first, "\(line)")
    }
  }

  private func checkQuotes(_ models: [Model]) throws {
    for (line, _, keep) in filters {
      let filter = Filter(text: line)
      let wanted = models.sorted { $0.id > $1.id }.flatMap { model in
        model.said.indices.filter { keep(model, $0) }.map { QuoteID(article: model.id, number: $0) }
      }
      #expect(try library.quotes(filter, .first, limit: 1000).map(\.id) == wanted, "\(line)")
      #expect(try library.quoteCount(filter) == wanted.count, "\(line)")
      var down: [QuoteID] = []
      var place: Place<QuoteID> = .first
      while let last = try library.quotes(filter, place, limit: 5).map(\.id).reduce(
        into: QuoteID?.none,
        {
          down.append($1)
          $0 = $1
        })
      {
        place = .after(last)
      }
      #expect(down == wanted, "\(line)")
      guard let middle = wanted.dropFirst(wanted.count / 2).first, let index = wanted.firstIndex(of: middle) else {
        continue
      }
      #expect(
        try library.quotes(filter, .before(middle), limit: 3).map(\.id) == Array(wanted[..<index].suffix(3)), "\(line)")
      #expect(
        try library.quotes(filter, .from(middle), limit: 3).map(\.id) == Array(wanted[index...].prefix(3)), "\(line)")
      #expect(try library.quotes(filter, .last, limit: 3).map(\.id) == Array(wanted.suffix(3)), "\(line)")
      #expect(try library.position(of: middle, in: filter) == index, "\(line)")
      #expect(try library.quote(atRow: index, in: filter) == middle, "\(line)")
    }
  }

  private func checkSpeakers(_ models: [Model]) throws {
    for name in voices {
      let quotes = models.flatMap(\.said).count { $0.by == name }
      let documents = models.filter { $0.said.contains { $0.by == name } }
      let row = try library.speaker(named: name)
      #expect(row?.quotes ?? 0 == quotes && row?.documents ?? 0 == documents.count, "\(name)")
      guard let row else { continue }
      #expect(
        try library.quoteCount(Filter(speakers: [row.id])) == quotes
          && library.count(Filter(speakers: [row.id])) == documents.count)
      let dates = documents.filter { $0.date != nil }.sorted { $0.id < $1.id }.map(\.date)
      #expect(row.first == dates.first ?? nil && row.last == dates.last ?? nil)
    }
    let all = try library.speakers(matching: "", .first, limit: 100)
    #expect(
      zip(all, all.dropFirst()).allSatisfy { ($1.quotes, $0.name) <= ($0.quotes, $1.name) || $0.quotes > $1.quotes })
    #expect(try library.speakerCount(matching: "") == all.count)
    if let second = all.dropFirst().first {
      #expect(try library.speakers(matching: "", .after(all[0].id), limit: 1) == [second])
      #expect(try library.speakers(matching: "", .before(second.id), limit: 1) == [all[0]])
      #expect(try library.speakers(matching: "", .from(second.id), limit: 1) == [second])
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `after any adding, changing, removing and marking, lists and counts are those of the model`(seed: UInt64) throws
  {
    var dice = Dice(state: seed)
    var models: [Model] = []
    for round in 0..<4 {
      var batch: [Model] = []
      for index in 0..<12 {
        let isNew = models.isEmpty || Bool.random(using: &dice)
        let key = isNew ? "\(round)-\(index)" : models.randomElement(using: &dice)?.key ?? ""
        batch.removeAll { $0.key == key }
        batch.append(Model(key, &dice))
      }
      let ids = try library.add(batch.map(\.briefing))
      for (index, id) in ids.enumerated() {
        batch[index].id = id
        if let old = models.firstIndex(where: { $0.key == batch[index].key }) {
          (batch[index].isRead, batch[index].isStarred) = (models[old].isRead, models[old].isStarred)
          models.remove(at: old)
        }
      }
      models += batch
      for index in models.indices where Int.random(in: 0..<4, using: &dice) == 0 {
        models[index].isRead.toggle()
        try library.setRead(models[index].isRead, [models[index].id, models[index].id])
      }
      for index in models.indices where Int.random(in: 0..<5, using: &dice) == 0 {
        models[index].isStarred = true
        try library.setStarred(true, [models[index].id])
      }
      let gone = models.filter { _ in Int.random(in: 0..<6, using: &dice) == 0 }.map(\.id)
      try library.remove(gone)
      models.removeAll { gone.contains($0.id) }
      try checkArticles(models)
      try checkQuotes(models)
      try checkSpeakers(models)
      try recount(library)
    }
    let unread = Set(models.filter { !$0.isRead && $0.has("oil", in: $0.everything) }.map(\.id))
    #expect(try Set(library.markAllRead(Filter(text: "oil"))) == unread)
    #expect(try library.count(Filter(text: "oil is:unread")) == 0)
    try library.remove(models.map(\.id))
    #expect(try library.speakerCount(matching: "") == 0 && library.count(.none) == 0)
    try recount(library)
  }

  @Test func `an article with hundreds of quotations keeps them in order between its neighbours`() throws {
    let said = (0..<700).map { (words: "word number \($0)", by: "Anna Smith" as String?) }
    let ids = try library.add([
      briefing("before", said: [(words: "first", by: nil)]), briefing("many", said: said),
      briefing("after", said: [(words: "last", by: nil)]),
    ])
    let rows = try library.quotes(.none, .first, limit: 1000)
    #expect(rows.map(\.text) == ["first"] + said.map(\.words) + ["last"])
    #expect(try library.quotes(.none, .after(QuoteID(article: ids[1], number: 699)), limit: 5).map(\.text) == ["last"])
    #expect(try library.quotes(of: ids[1]).map(\.id.number) == Array(0..<700))
    #expect(try library.words("\"number 512\"") == ["word number 512"])
    // Fewer fit where more were; more do not, and get a new number.
    _ = try library.add([briefing("many", said: Array(said.prefix(3)))])
    #expect(
      try library.quotes(.none, .first, limit: 9).map(\.text) == ["first"] + said.prefix(3).map(\.words) + ["last"])
    _ = try library.add([briefing("many", said: said)])
    #expect(try library.quoteCount(.none) == 702)
    try recount(library)
  }

  @Test func `names of one person are joined over documents, the most used form shown`() throws {
    func saying(_ key: String, _ name: String, _ role: String) -> Briefing {
      var read = briefing(key, said: [(words: "so it is", by: name)], people: [(name: name, roles: [role])])
      read.quotations[0].speaker?.id = "nuri maliki"
      read.people[0].id = "nuri maliki"
      return read
    }
    let ids = try library.add([
      saying("a", "NURI AL-MALIKI", "Prime Minister"), saying("b", "Nouri al-Maliki", "premier"),
      saying("c", "Nouri al-Maliki", "Prime Minister"),
    ])
    let row = try #require(try library.speaker(named: "nuri maliki"))
    #expect(row.name == "Nouri al-Maliki" && row.quotes == 3 && row.documents == 3)
    #expect(row.aliases.contains("NURI AL-MALIKI") && row.roles == ["Prime Minister", "premier"])
    #expect(try library.speakers(matching: "nur", .first, limit: 5).map(\.id) == [row.id])
    #expect(try library.speakers(matching: "mal nou", .first, limit: 5).map(\.id) == [row.id])
    try library.remove(Array(ids.dropFirst()))
    let left = try #require(try library.speaker(row.id))
    #expect(left.name == "NURI AL-MALIKI" && left.roles == ["Prime Minister"])
    #expect(left.aliases == ["AL-MALIKI"])
    try recount(library)
  }

  @Test func `speakers of transcripts are found by their turns`() throws {
    var read = briefing("a", kind: .transcript, paragraphs: ["Good afternoon.", "It is late.", "Thank you."])
    let speaker = Quotation.Speaker(id: "anna smith", name: "Anna Smith", kind: .person)
    read.turnSpeakers = [speaker, speaker, speaker]
    // The paragraph between goes on with the first turn.
    for index in [0, 2] { read.document.paragraphs[index].kind = .turn }
    try library.add([read, briefing("b")])
    let row = try #require(try library.speaker(named: "smith"))
    #expect(row.quotes == 0 && row.turns == 2 && row.documents == 1)
    #expect(
      try library.titles("speaker:smith") == ["Title of a"] && library.titles("kind:transcript") == ["Title of a"])
  }
}

/// The beginnings of words that the index has of its own, and those that it puts together.
@Suite struct BeginningTests {
  let library: Library

  init() throws {
    library = try Folder().library()
    try library.add([
      briefing(
        "us", title: "Senate", paragraphs: ["The U.S. Senate met."], said: [(words: "we go", by: "Ada O'Neill")]),
      briefing(
        "us2", title: "Us", paragraphs: ["It was u and then see."], said: [(words: "us, says she", by: "Bo Xi")]),
      briefing("maliki", title: "Iraq", paragraphs: ["Nouri al Maliki and Moqtada al-Sadr met at 10:30."]),
      briefing(
        "accents", title: "\u{C9}lan",
        paragraphs: ["\u{DC}ber \u{E9}t\u{E9}, \u{436}\u{438}\u{437}\u{43D}\u{44C} and \u{6771}\u{4EAC}."]),
      briefing("ours", title: "Private", paragraphs: ["A \u{E001}zz and \u{E000}a sign."]),
    ])
  }

  @Test(arguments: [
    ("s", ["Senate", "Us", "Iraq", "Private"]), ("se", ["Senate", "Us"]), ("sen", ["Senate"]), ("sena", ["Senate"]),
    ("z", []), ("zz", []), ("\u{E001}zz", []), ("u.s", ["Senate"]), ("U.S.", ["Senate"]), ("u.se", []),
    ("al-m", ["Iraq"]), ("al-s", ["Iraq"]), ("al-ma", ["Iraq"]), ("10:3", ["Iraq"]), ("o'n", ["Senate"]),
    ("o'ne", ["Senate"]),
    ("\u{FC}", ["Senate", "Us", "\u{C9}lan"]), ("\u{FC}b", ["\u{C9}lan"]), ("\u{E9}t\u{E9}", ["\u{C9}lan"]),
    ("\u{416}\u{418}", ["\u{C9}lan"]),
    ("\u{6771}", ["\u{C9}lan"]), ("title:s", ["Senate"]), ("title:u", ["Us"]), ("quote:s", ["Us"]),
    ("speaker:o'n", ["Senate"]),
    ("-s", ["\u{C9}lan"]), ("s -se", ["Iraq", "Private"]), ("(se OR al-m) m", ["Senate", "Iraq"]),
  ])
  func `typed letters find the words that begin so`(typed: String, titles: [String]) throws {
    #expect(try library.titles(typed) == titles)
    #expect(try library.count(Filter(text: typed)) == titles.count)
  }

  @Test func `quotations are found by them in their words and speakers`() throws {
    #expect(try library.words("s") == ["us, says she"] && library.words("x") == ["us, says she"])
    #expect(try library.words("a") == ["we go"] && library.words("sa") == ["us, says she"])
    #expect(try library.words("cue:s").count == 2 && library.words("cue:sai").count == 2)
    #expect(try library.words("w -n").isEmpty)
  }

  @Test func `removed documents take them along`() throws {
    try library.remove(try library.articles(Filter(text: "title:senate"), .first, limit: 1).map(\.id))
    #expect(try library.titles("se") == ["Us"] && library.titles("u.s").isEmpty)
    try recount(library)
  }
}

/// FTS5 loses rows on its way down where the numbers of two lie 2^56 and more apart.
@Test func `quotations of dates far apart are all found, newest first`() throws {
  let library = try Folder().library()
  let dates = ["1852-05-01", nil, "1987-03-02", "2026-01-09", "1911-07-03"]
  try library.add(
    (0..<400).map { number in
      briefing(
        "\(number)", date: dates[number % dates.count],
        said: (0..<12).map {
          (words: "the tide \(number * 12 + $0) was high", by: $0 == 3 ? "Ada Pruitt" : "officials")
        })
    })
  for text in ["the", "tide high", "speaker:pruitt", "the speaker:pruitt", "-speaker:pruitt hig", "date:<1950 the"] {
    let filter = Filter(text: text)
    let rows = try library.quotes(filter, .first, limit: 10_000)
    #expect(try rows.count == library.quoteCount(filter) && !rows.isEmpty, "\(text)")
    #expect(try rows == library.quotes(filter, .last, limit: 10_000), "\(text)")
  }
}

@Test func `counts under the user's marks are those of the rows, whichever marks are rare`() throws {
  let library = try Folder().library()
  try library.add(
    (0..<30).map { briefing("\($0)", title: "Tide \($0)", said: [(words: "the tide \($0)", by: "Ada Pruitt")]) })
  let ids = try library.articles(.none, .first, limit: 100).map(\.id)
  for (read, done, starred) in [(3, 2, 1), (27, 28, 29), (30, 0, 15), (0, 30, 30)] {
    try library.setRead(false, ids)
    try library.setDone(false, ids)
    try library.setStarred(false, ids)
    try library.setRead(true, Array(ids.prefix(read)))
    try library.setDone(true, Array(ids.suffix(done)))
    try library.setStarred(true, Array(ids.prefix(starred)))
    for text in [
      "", "tide", "is:read", "is:unread tide", "is:read is:done tide", "is:unread is:starred",
      "is:starred is:unread ti",
      "speaker:pruitt is:unread", "is:unread is:done", "date:2008 is:read", "-is:read -is:done tide",
      "is:read OR is:done",
    ] {
      for leavesOutDone in [false, true] {
        var filter = Filter(text: text)
        filter.leavesOutDone = leavesOutDone
        let rows = try library.articles(filter, .first, limit: 100)
        #expect(try library.count(filter) == rows.count, "\(text)")
        #expect(try library.articles(filter, .last, limit: 100) == rows, "\(text)")
        if let last = rows.last {
          #expect(try library.position(of: last.id, in: filter) == rows.count - 1, "\(text)")
          #expect(try library.article(atRow: rows.count - 1, in: filter) == last.id, "\(text)")
        }
        #expect(try library.quoteCount(filter) == library.quotes(filter, .first, limit: 100).count, "\(text)")
      }
    }
  }
  try recount(library)
}

@Test func `a sorted list under a mark is kept in step with each mark, and not read anew`() throws {
  let folder = try Folder()
  let library = try folder.library()
  try library.add(
    (0..<40).map { number in
      briefing(
        "\(number)", title: "Tide \(number)", source: ["wire", "post", nil][number % 3],
        said: (0..<number % 4).map { (words: "the tide \($0)", by: "Ada Pruitt") })
    })
  for sorting in [Sorting(.source), Sorting(.quotes, isReversed: true), Sorting(.date, isReversed: true)] {
    for text in ["is:unread", "is:unread tide", "is:starred OR is:unread", "-is:starred"] {
      var filter = Filter(text: text)
      filter.sorting = sorting
      filter.waits = true
      // The same list as a sweep has put it in order.
      var swept = filter
      swept.waits = false
      while try !library.sweep(swept, .articles).isComplete {}
      let rows = try library.articles(filter, .first, limit: 100)
      try library.setRead(true, rows.prefix(9).map(\.id))
      try library.setStarred(true, rows.suffix(5).map(\.id))
      try library.setRead(false, [rows[2].id, rows[4].id])
      let isKept = try library.reading { db in try library.currentSortedLists(db).contains { $0.filter == filter } }
      #expect(isKept, "\(text)")
      let kept = try library.articles(filter, .first, limit: 100)
      #expect(try library.articles(swept, .first, limit: 100) == kept, "\(text)")
      #expect(try kept == Library(at: folder.path("library.db")).articles(filter, .first, limit: 100), "\(text)")
      try library.setRead(false, rows.map(\.id))
      try library.setStarred(false, rows.map(\.id))
    }
  }
}

@Test func `long beginnings find the same whether few words begin so or many`() throws {
  let library = try Folder().library()
  // `tides` has few words behind it, `waves` more than are put together one by one.
  try library.add(
    (0..<120).map { number in
      let letters = String(decoding: [97 + UInt8(number % 26), 97 + UInt8(number / 26)], as: UTF8.self)
      return briefing(
        "\(number)", title: "Row \(number)",
        paragraphs: ["the waves\(letters) of tides\(number % 3 == 0 ? "q" : letters)"],
        said: [(words: "al waves\(letters) go", by: "Ada Pruitt")])
    })
  for (text, count) in [
    ("waves", 120), ("wave", 120), ("wavesa", 5), ("wavesaa", 1), ("tidesq", 43), ("tides", 120), ("al-waves", 120),
    ("al-wavesa", 5), ("wavesz", 4), ("wavezz", 0), ("quote:wavesa", 5), ("-wavesa", 115), ("title:waves", 0),
  ] {
    #expect(try library.count(Filter(text: text)) == count, "\(text)")
    #expect(try library.articles(Filter(text: text), .first, limit: 200).count == count, "\(text)")
  }
  #expect(try library.words("wavesa").count == 5 && library.words("waves", limit: 200).count == 120)
  try library.remove(try library.articles(Filter(text: "wavesa"), .first, limit: 9).map(\.id))
  #expect(try library.count(Filter(text: "wavesa")) == 0 && library.count(Filter(text: "waves")) == 115)
  try recount(library)
}

@Test func `a sorted list follows a document that is read again under its number`() throws {
  let folder = try Folder()
  let library = try folder.library()
  func said(_ count: Int) -> [(words: String, by: String?)] { (0..<count).map { ("Words \($0) of many", "Ada Tern") } }
  for (id, count) in [("a", 4), ("b", 3), ("c", 2)] {
    try library.add([briefing(id, date: "2016-02-01", said: said(count))])
  }
  var filter = Filter.none
  filter.sorting = Sorting(.quotes)
  filter.waits = true
  let before = try library.articles(filter, .first, limit: 9)
  #expect(before.map(\.quotes) == [4, 3, 2])
  try library.add([briefing("a", date: "2016-02-01", said: said(1))])
  let after = try library.articles(filter, .first, limit: 9)
  #expect(after.map(\.quotes) == [3, 2, 1])
}

@Test func `SQLite makes no index of its own for a question`() throws {
  let folder = try Folder()
  let library = try folder.library()
  #expect(try library.pool.read { try Int.fetchOne($0, sql: "PRAGMA automatic_index") } == 0)
}
