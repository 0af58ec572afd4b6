import BriefingCore

/// A briefing without its text, as bytes: what an article was read as at import, so that opening it reads nothing again.
///
/// The order of the fields is the format; it begins with a version. Ranges that do not lie in the text are refused.
extension Briefing {
  /// From version 2 on, quotations within quotations stand at the end, from 3 on the date of the file's name behind them.
  private static let version = 3

  var packed: [UInt8] {
    var packer = Packer()
    packer.number(Self.version)
    Self.pack(document, into: &packer)
    packer.list(quotations) { $0.pack($1) }
    packer.list(people) { $0.pack($1) }
    packer.list(turnSpeakers) { packer, speaker in packer.optional(speaker) { $0.pack($1) } }
    packer.list(nested) { $0.pack($1) }
    packer.optional(document.fileDate)
    return packer.bytes
  }

  /// Reads back what `packed` gave, and the text it was made of.
  init(packed: [UInt8], text: [UInt8]) throws(Unpacker.Broken) {
    var unpacker = Unpacker(packed)
    let version = try unpacker.number()
    guard (1...Self.version).contains(version) else { throw Unpacker.Broken() }
    let length = text.count
    var document = try unpacker.document(text)
    let quotations = try unpacker.list { (unpacker) throws(Unpacker.Broken) in try unpacker.quotation(in: length) }
    let people = try unpacker.list { (unpacker) throws(Unpacker.Broken) in try unpacker.person(in: length) }
    let turnSpeakers = try unpacker.list { (unpacker) throws(Unpacker.Broken) in
      try unpacker.optional { (unpacker) throws(Unpacker.Broken) in try unpacker.speaker() }
    }
    var nested: [Quotation] = []
    if version > 1 {
      nested = try unpacker.list { (unpacker) throws(Unpacker.Broken) in try unpacker.quotation(in: length) }
    }
    if version > 2 { document.fileDate = try unpacker.optional() }
    self.init(
      document: document, quotations: quotations, nested: nested, people: people, turnSpeakers: turnSpeakers)
  }

  private static func pack(_ document: Document, into packer: inout Packer) {
    let source = document.source
    packer.string(source.id)
    packer.optional(source.path)
    packer.string(source.format.rawValue)
    packer.flag(source.isVerbatim)
    for stated in [source.stated.title, source.stated.date, source.stated.url, source.stated.source] {
      packer.optional(stated)
    }
    packer.list(source.notices) { $0.string($1) }
    packer.string(document.kind.rawValue)
    packer.string(document.title)
    packer.string(document.titleOrigin.rawValue)
    packer.list(document.sections) { $0.string($1) }
    for field in [document.agency, document.dateline, document.byline, document.published, document.language] {
      packer.optional(field)
    }
    packer.list(document.paragraphs) { packer, paragraph in
      packer.range(paragraph.range)
      packer.string(paragraph.kind.rawValue)
      packer.optional(paragraph.label)
      packer.number(paragraph.wordsStart - paragraph.range.lowerBound)
    }
    packer.list(document.setAside) { packer, aside in
      packer.range(aside.range)
      packer.string(aside.reason.rawValue)
    }
    packer.list(document.related) { packer, related in
      packer.optional(related.section)
      packer.string(related.title)
      packer.optional(related.summary)
      packer.range(related.range)
    }
  }
}

extension Packer {
  mutating func pack(_ speaker: Quotation.Speaker) {
    string(speaker.id)
    string(speaker.name)
    string(speaker.kind.rawValue)
  }

  mutating func pack(_ quotation: Quotation) {
    range(quotation.range)
    string(quotation.kind.rawValue)
    optional(quotation.speaker) { $0.pack($1) }
    optional(quotation.mention) { $0.range($1) }
    optional(quotation.cue) { $0.range($1) }
    number(quotation.paragraph)
    number(Int(bitPattern: UInt(truncatingIfNeeded: quotation.confidence.bitPattern.byteSwapped)))
    flag(quotation.continues)
  }

  mutating func pack(_ person: Person) {
    string(person.id)
    string(person.name)
    list(person.aliases) { $0.string($1) }
    list(person.roles) { $0.string($1) }
    number(person.quotes)
    list(person.mentions) { $0.range($1) }
  }
}

extension Unpacker {
  mutating func document(_ text: [UInt8]) throws(Broken) -> Document {
    let length = text.count
    var source = Source(
      id: try string(), path: try optional(), format: try raw(), text: text, isVerbatim: try flag())
    source.stated = Source.Stated(
      title: try optional(), date: try optional(), url: try optional(), source: try optional())
    source.notices = try list { (unpacker) throws(Broken) in try unpacker.string() }
    var document = Document(source: source)
    document.kind = try raw()
    document.title = try string()
    document.titleOrigin = try raw()
    document.sections = try list { (unpacker) throws(Broken) in try unpacker.string() }
    document.agency = try optional()
    document.dateline = try optional()
    document.byline = try optional()
    document.published = try optional()
    document.language = try optional()
    document.paragraphs = try list { (unpacker) throws(Broken) in try unpacker.paragraph(in: length) }
    document.setAside = try list { (unpacker) throws(Broken) in
      Document.Aside(range: try unpacker.range(in: length), reason: try unpacker.raw())
    }
    document.related = try list { (unpacker) throws(Broken) in
      Document.Related(
        section: try unpacker.optional(), title: try unpacker.string(), summary: try unpacker.optional(),
        range: try unpacker.range(in: length))
    }
    return document
  }

  mutating func paragraph(in length: Int) throws(Broken) -> Document.Paragraph {
    let range = try range(in: length)
    let kind: Document.Paragraph.Kind = try raw()
    let label = try optional()
    let offset = try number()
    guard offset >= 0, offset <= range.count else { throw Broken() }
    return Document.Paragraph(range: range, kind: kind, label: label, wordsStart: range.lowerBound + offset)
  }

  mutating func speaker() throws(Broken) -> Quotation.Speaker {
    Quotation.Speaker(id: try string(), name: try string(), kind: try raw())
  }

  mutating func quotation(in length: Int) throws(Broken) -> Quotation {
    let range = try range(in: length)
    let kind: Quotation.Kind = try raw()
    let speaker = try optional { (unpacker) throws(Broken) in try unpacker.speaker() }
    let mention = try optional { (unpacker) throws(Broken) in try unpacker.range(in: length) }
    let cue = try optional { (unpacker) throws(Broken) in try unpacker.range(in: length) }
    let paragraph = try number()
    let confidence = Double(bitPattern: UInt64(UInt(bitPattern: try number())).byteSwapped)
    return Quotation(
      range: range, kind: kind, speaker: speaker, mention: mention, cue: cue, paragraph: paragraph,
      confidence: confidence, continues: try flag())
  }

  mutating func person(in length: Int) throws(Broken) -> Person {
    Person(
      id: try string(), name: try string(), aliases: try list { (unpacker) throws(Broken) in try unpacker.string() },
      roles: try list { (unpacker) throws(Broken) in try unpacker.string() }, quotes: try number(),
      mentions: try list { (unpacker) throws(Broken) in try unpacker.range(in: length) })
  }
}
