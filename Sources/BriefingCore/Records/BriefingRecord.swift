extension Briefing {
  /// The document as one JSON object: the output contract of `extract` (see "The contract" in Sources/README.md).
  ///
  /// All `start` and `end` are UTF-8 offsets into the document's text, end exclusive. Cost is linear in the text.
  /// - Parameter more: adds members behind those of the contract.
  public func write(to json: inout JSONWriter, and more: (inout JSONWriter) -> Void = { _ in }) {
    let source = document.source
    json.object { json in
      json.key("id")
      json.string(source.id)
      json.key("path")
      json.string(source.path)
      json.key("format")
      json.string(source.format.rawValue)
      writeHead(to: &json)
      if !source.isVerbatim {
        json.key("text")
        json.string(source.text.span)
      }
      json.key("paragraphs")
      json.array { json in
        for index in document.paragraphs.indices { writeParagraph(index, to: &json) }
      }
      json.key("set_aside")
      json.array { json in
        for aside in document.setAside { writeAside(aside, to: &json) }
      }
      json.key("related")
      json.array { json in
        for teaser in document.related { writeRelated(teaser, to: &json) }
      }
      json.key("quotes")
      json.array { json in
        for quotation in all { write(quotation, to: &json) }
      }
      json.key("people")
      json.array { json in
        for person in people { person.write(to: &json) }
      }
      json.key("notices")
      json.strings(source.notices)
      more(&json)
    }
  }

  /// Quotations and those within them, by where they begin.
  var all: [Quotation] {
    if nested.isEmpty { return quotations }
    return (quotations + nested).sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }

  private func writeHead(to json: inout JSONWriter) {
    json.key("kind")
    json.string(document.kind.rawValue)
    json.key("title")
    json.string(document.title)
    json.key("title_origin")
    json.string(document.titleOrigin.rawValue)
    json.key("sections")
    json.strings(document.sections)
    json.key("source")
    json.string(document.agency)
    json.key("publisher")
    json.string(document.publisher)
    json.key("dateline")
    json.string(document.dateline)
    json.key("byline")
    json.string(document.byline)
    json.key("published")
    json.string(document.published)
    json.key("file_date")
    json.string(document.fileDate)
    json.key("language")
    json.string(document.language)
    json.key("url")
    json.string(document.source.stated.url)
  }

  private func writeParagraph(_ index: Int, to json: inout JSONWriter) {
    let paragraph = document.paragraphs[index]
    json.object { json in
      json.range(paragraph.range)
      json.key("text")
      json.readable(document.source.text.span.extracting(paragraph.wordsStart..<paragraph.range.upperBound))
      json.key("kind")
      json.string(paragraph.kind.rawValue)
      if document.kind == .transcript {
        json.key("label")
        json.string(paragraph.label)
        json.key("speaker")
        json.speaker(index < turnSpeakers.count ? turnSpeakers[index] : nil)
      }
    }
  }

  private func writeAside(_ aside: Document.Aside, to json: inout JSONWriter) {
    json.object { json in
      json.range(aside.range)
      json.key("reason")
      json.string(aside.reason.rawValue)
    }
  }

  private func writeRelated(_ teaser: Document.Related, to json: inout JSONWriter) {
    json.object { json in
      json.key("section")
      json.string(teaser.section)
      json.key("title")
      json.string(teaser.title)
      json.key("summary")
      json.string(teaser.summary)
    }
  }

  private func write(_ quotation: Quotation, to json: inout JSONWriter) {
    json.object { json in
      json.range(quotation.range)
      json.key("text")
      json.string(document.source.text.span.extracting(quotation.range))
      json.key("kind")
      json.string(quotation.kind.rawValue)
      json.key("speaker")
      json.speaker(quotation.speaker)
      json.key("mention")
      json.stretch(quotation.mention, of: document.source.text)
      json.key("cue")
      json.stretch(quotation.cue, of: document.source.text)
      json.key("paragraph")
      json.integer(quotation.paragraph)
      json.key("confidence")
      json.share(quotation.confidence)
      if quotation.continues {
        json.key("continues")
        json.boolean(true)
      }
    }
  }
}

extension Person {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(id)
      json.key("name")
      json.string(name)
      json.key("aliases")
      json.strings(aliases)
      json.key("roles")
      json.strings(roles)
      json.key("quotes")
      json.integer(quotes)
      json.key("mentions")
      json.integer(mentions.count)
    }
  }
}

extension JSONWriter {
  /// An array of strings.
  public mutating func strings(_ values: [String]) {
    array { json in
      for value in values { json.string(value) }
    }
  }

  /// The members `start` and `end`.
  mutating func range(_ range: Range<Int>) {
    key("start")
    integer(range.lowerBound)
    key("end")
    integer(range.upperBound)
  }

  mutating func speaker(_ speaker: Quotation.Speaker?) {
    guard let speaker else { return null() }
    object { json in
      json.key("id")
      json.string(speaker.id)
      json.key("name")
      json.string(speaker.name)
      json.key("kind")
      json.string(speaker.kind.rawValue)
    }
  }

  mutating func stretch(_ range: Range<Int>?, of text: [UInt8]) {
    guard let range else { return null() }
    object { json in
      json.range(range)
      json.key("text")
      json.string(text.span.extracting(range))
    }
  }
}
