import BriefingCore
import Library

extension ArticleRow: PrintedRow {
  static let columns = [
    Column(name: "id", width: 16), Column(name: "published", width: 10, isSpare: true),
    Column(name: "source", width: 12, isSpare: true),
    Column(name: "quotes", width: 6, isNumber: true), Column(name: "state", width: 5, isSpare: true),
    Column(name: "title"),
    Column(name: "path", isInTable: false), Column(name: "tags", isInTable: false),
    Column(name: "note", isInTable: false),
  ]

  var values: [String] {
    let state = [isDone ? "done" : isRead ? nil : "new", isStarred ? "*" : nil].compactMap(\.self).joined(
      separator: " ")
    return [
      key, published ?? "", source ?? "", String(quotes), state, title, path ?? "", tags.joined(separator: " "),
      note ?? "",
    ]
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(key)
      json.key("path")
      json.string(path)
      json.key("title")
      json.string(title)
      json.key("source")
      json.string(source)
      json.key("published")
      json.string(published)
      json.key("published_origin")
      json.string(published.map { _ in isFiled ? "file_name" : "stated" })
      json.key("quotes")
      json.integer(quotes)
      json.key("read")
      json.boolean(isRead)
      json.key("starred")
      json.boolean(isStarred)
      json.key("done")
      json.boolean(isDone)
      json.key("tags")
      json.strings(tags)
      json.key("note")
      json.string(note)
    }
  }
}

/// A quotation with the id of its document, which `QuoteRow` knows only as the library's number.
struct PrintedQuote: PrintedRow {
  static let columns = [
    Column(name: "speaker", width: 20), Column(name: "cue", width: 10, isSpare: true), Column(name: "quote"),
    Column(name: "kind", isInTable: false), Column(name: "source", width: 12, isSpare: true),
    Column(name: "published", width: 10, isSpare: true),
    Column(name: "document", width: 16, isSpare: true), Column(name: "start", isInTable: false),
    Column(name: "end", isInTable: false), Column(name: "confidence", isInTable: false),
    Column(name: "title", isInTable: false), Column(name: "note", isInTable: false),
  ]

  var row: QuoteRow
  var document: String
  var speakerKey: String?

  var values: [String] {
    [
      row.speakerName ?? "", row.cue ?? "", row.text, row.kind, row.source ?? "", row.published ?? "", document,
      String(row.range.lowerBound), String(row.range.upperBound), hundredths(row.confidence), row.title, row.note ?? "",
    ]
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(document)
      json.key("title")
      json.string(row.title)
      json.key("source")
      json.string(row.source)
      json.key("published")
      json.string(row.published)
      json.key("start")
      json.integer(row.range.lowerBound)
      json.key("end")
      json.integer(row.range.upperBound)
      json.key("text")
      json.string(row.text)
      json.key("kind")
      json.string(row.kind)
      json.key("speaker")
      writeSpeaker(to: &json)
      json.key("cue")
      json.string(row.cue)
      json.key("confidence")
      json.share(row.confidence)
      json.key("note")
      json.string(row.note)
    }
  }

  private func writeSpeaker(to json: inout JSONWriter) {
    guard let name = row.speakerName else { return json.null() }
    json.object { json in
      json.key("id")
      json.string(speakerKey)
      json.key("name")
      json.string(name)
    }
  }
}

/// A speaker with a picture of their quotations over the library's time.
struct PrintedSpeaker: PrintedRow {
  static let pictureWidth = 12
  static let leastShare = 16

  var row: SpeakerRow
  var picture: String

  static let columns = [
    Column(name: "name", width: 26), Column(name: "quotes", width: 7, isNumber: true),
    Column(name: "documents", width: 9, isNumber: true),
    Column(name: "time", width: pictureWidth, isSpare: true, isPicture: true),
    Column(name: "first", width: 10, isSpare: true), Column(name: "last", width: 10, isSpare: true),
    Column(name: "roles"), Column(name: "aliases", isInTable: false),
    Column(name: "id", width: 20, isSpare: true),
  ]

  var values: [String] {
    [
      row.name, String(row.quotes), String(row.documents), picture, row.first ?? "", row.last ?? "",
      row.roles.joined(separator: "; "), row.aliases.joined(separator: "; "), row.key,
    ]
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(row.key)
      json.key("name")
      json.string(row.name)
      json.key("aliases")
      json.strings(row.aliases)
      json.key("roles")
      json.strings(row.roles)
      json.key("quotes")
      json.integer(row.quotes)
      json.key("documents")
      json.integer(row.documents)
      json.key("first")
      json.string(row.first)
      json.key("last")
      json.string(row.last)
      json.key("joined")
      json.array { json in
        for name in row.joined {
          json.object { json in
            json.key("id")
            json.string(name.key)
            json.key("name")
            json.string(name.name)
            json.key("quotes")
            json.integer(name.quotes)
            json.key("documents")
            json.integer(name.documents)
            json.key("why")
            json.string(name.why)
          }
        }
      }
    }
  }
}

/// `0.97`: a share of 0 to 1.
func hundredths(_ share: Double) -> String {
  let whole = Int(min(1, max(0, share)) * 100 + 0.5)
  return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
}
