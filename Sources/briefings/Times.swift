import ArgumentParser
import BriefingCore
import Canvas
import Library
import Screens
import Terminal

struct Times: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "histogram",
    abstract: "Count quotations by day, week, month or year, for a filter or for some speakers side by side.",
    discussion: """
      On a terminal bars are drawn; else a line for each period (and speaker) from the first to the last, those with \
      nothing too. Quotations of documents without a date stand last, without `from` and `to`.
      """)

  @OptionGroup var library: LibraryOption
  @OptionGroup var form: FormOptions

  @Option(help: "day, week (from Monday), month or year.")
  var by: Period = .month

  @Option(
    name: .long, help: "What this speaker said (a name, or the id that `speakers` prints); up to four are compared.")
  var speaker: [String] = []

  @Option(
    name: .long, parsing: .unconditional, help: "A filter, as on the reader's `f` line; see `briefings quotes --help`.")
  var query: String?

  func validate() throws {
    if speaker.count > 4 { throw ValidationError("--speaker: no more than four can be compared") }
  }

  func run() throws {
    let library = try library.openExisting()
    let query = query ?? ""
    var series: [(speaker: SpeakerRow?, days: DayCounts)] = []
    for name in speaker.map(Optional.some) + (speaker.isEmpty ? [nil] : []) {
      let row = try name.map { try library.knownSpeaker(named: $0) }
      var filter = Filter(text: query, speakers: row.map { [$0.id] } ?? [])
      filter.waits = true
      series.append((row, try answering(query) { try library.quotesByDay(filter) }))
    }
    let bars = Bars(series, by: by)
    if form.form == nil, Standard.output.isTerminal {
      Standard.output.write(
        bars.drawn(columns: Standard.output.columns, signs: environmentIsUTF8() ? .unicode : .ascii))
    } else {
      bars.print(form.form)
    }
  }
}

extension Period: ExpressibleByArgument {}

/// Bars of one or more series over one span.
private struct Bars {
  var series: [(speaker: SpeakerRow?, histogram: Histogram)]
  var period: Period
  /// Numbers of the first and the last bar.
  var span: ClosedRange<Int>?

  init(_ days: [(speaker: SpeakerRow?, days: DayCounts)], by period: Period) {
    self.period = period
    series = days.map { ($0.speaker, Histogram($0.days, by: period)) }
    let spans = series.compactMap(\.histogram.span)
    if let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() { span = first...last }
  }

  func print(_ form: FormOptions.Form?) {
    var printer = Printer<PrintedBar>(form)
    if let span {
      for number in span {
        for (speaker, histogram) in series {
          let days = period.days(of: number)
          printer.add(PrintedBar(days: days, speaker: speaker, quotes: histogram[number]))
        }
      }
    }
    for (speaker, histogram) in series where histogram.undated > 0 {
      printer.add(PrintedBar(days: nil, speaker: speaker, quotes: histogram.undated))
    }
    printer.finish()
  }

  /// Lying bars, one a line, all on one scale; speakers that are compared have a line and a sign each.
  func drawn(columns: Int, signs: Signs) -> String {
    var text = ""
    for (index, (speaker, histogram)) in series.enumerated() {
      let sign = series.count > 1 ? signs.compared[index] + " " : ""
      let name = speaker.map { onOneLine($0.name) + ": " } ?? ""
      let undated = histogram.undated > 0 ? ", \(histogram.undated) without a date" : ""
      text += "\(sign)\(name)\(histogram.dated) quotes by \(period.rawValue)\(undated)\n"
    }
    let highest = series.map(\.histogram.highest).max() ?? 0
    guard let span, highest > 0 else { return text }
    let nameWidth = min(10, period.name(of: span.lowerBound).utf8.count)
    let numberWidth = String(highest).utf8.count
    let room = max(4, columns - nameWidth - numberWidth - (series.count > 1 ? 2 : 0) - 4)
    for number in span {
      for (index, (_, histogram)) in series.enumerated() {
        let name = index == 0 ? String(period.name(of: number).prefix(10)) : ""
        let count = histogram[number]
        let sign = series.count > 1 ? signs.compared[index] + " " : ""
        let bar = bar(count * room * 8 / highest, count, sign: index, signs)
        let line =
          fit(name, width: nameWidth) + "  " + sign + fit(String(count), width: numberWidth, right: true) + " " + bar
        text += line + "\n"
      }
    }
    return text
  }

  private func bar(_ eighths: Int, _ count: Int, sign: Int, _ signs: Signs) -> String {
    guard count > 0 else { return "" }
    let isASCII = signs == .ascii
    let full = isASCII && series.count > 1 ? signs.compared[sign] : signs.lengths[7]
    let rest = eighths % 8
    let end = rest == 0 ? "" : isASCII ? (rest >= 4 ? full : "") : signs.lengths[rest - 1]
    let bar = String(repeating: full, count: eighths / 8) + end
    return bar.isEmpty ? (isASCII ? full : signs.lengths[0]) : bar
  }
}

/// The quotations of a period, of one speaker where some are compared.
private struct PrintedBar: PrintedRow {
  static let columns = [
    Column(name: "from", width: 10), Column(name: "to", width: 10), Column(name: "quotes", width: 7, isNumber: true),
    Column(name: "speaker"), Column(name: "speaker_id", isInTable: false),
  ]

  /// Nil: of documents without a date.
  var days: Range<Int>?
  var speaker: SpeakerRow?
  var quotes: Int

  private var from: String? { days.map { CalendarDay(number: $0.lowerBound).description } }
  private var to: String? { days.map { CalendarDay(number: $0.upperBound - 1).description } }

  var values: [String] { [from ?? "", to ?? "", String(quotes), speaker?.name ?? "", speaker?.key ?? ""] }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("from")
      json.string(from)
      json.key("to")
      json.string(to)
      json.key("quotes")
      json.integer(quotes)
      guard let speaker else { return }
      json.key("speaker")
      json.object { json in
        json.key("id")
        json.string(speaker.key)
        json.key("name")
        json.string(speaker.name)
      }
    }
  }
}
