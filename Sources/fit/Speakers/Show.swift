import BriefingCore
import Foundation

/// What is found in one plain text, to look at.
enum Show {
  static func text(_ path: String) throws -> String {
    let text = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let source = Source(id: path, path: path, format: .text, text: text, isVerbatim: true)
    let briefing = Briefing.read(source)
    var lines = ""
    for quotation in briefing.quotations + briefing.nested {
      let words = String(decoding: text[quotation.range].prefix(60), as: UTF8.self)
      let mention = quotation.mention.map { String(decoding: text[$0], as: UTF8.self) } ?? "-"
      let cue = quotation.cue.map { String(decoding: text[$0], as: UTF8.self) } ?? "-"
      let confidence = Int(quotation.confidence * 100)
      lines += "\(quotation.kind)\t\(quotation.speaker?.name ?? "-")\t\(mention)\t\(cue)\t\(confidence)\t\(words)\n"
    }
    for person in briefing.people {
      lines +=
        "\(person.id)\t\(person.name)\t\(person.aliases)\t\(person.roles)\t\(person.quotes)\t\(person.mentions.count)\n"
    }
    for (index, speaker) in briefing.turnSpeakers.enumerated() {
      lines += "turn \(index)\t\(briefing.document.paragraphs[index].label ?? "-")\t\(speaker?.name ?? "-")\n"
    }
    return lines
  }
}
