import BriefingCore

/// A row that can be printed in every form: a table for people, plain columns for `cut`, JSON and CSV for programs.
protocol PrintedRow {
  /// Heads of the table, and names of the CSV columns.
  static var columns: [Column] { get }
  /// Cells that the columns without a width should have at least; for them spare columns are left out.
  static var leastShare: Int { get }
  /// A value a column, in the same order.
  var values: [String] { get }
  /// The row as a JSON object, with the contract's names.
  func write(to json: inout JSONWriter)
}

extension PrintedRow {
  static var leastShare: Int { 28 }
}

/// A column of a printed table.
struct Column {
  var name: String
  /// Cells on a terminal; nil takes what the others leave.
  var width: Int?
  var isNumber = false
  /// Whether it stands in the table too, not only in plain columns and CSV.
  var isInTable = true
  /// Left out of the table where the terminal is too narrow, the last one first.
  var isSpare = false
  /// A picture: it stands in the table only, for programs have the numbers.
  var isPicture = false
}

/// Prints rows one after the other as they come, so that output starts at once and memory does not grow.
struct Printer<Row: PrintedRow> {
  private enum Layout {
    case table(columns: Int)
    case plain, json, jsonl, csv
  }

  private let layout: Layout
  private var json = JSONWriter()
  private var text = ""
  private var count = 0

  init(_ form: FormOptions.Form?) {
    layout =
      switch form {
      case .json: .json
      case .jsonl: .jsonl
      case .csv: .csv
      case nil: Standard.output.isTerminal ? .table(columns: Standard.output.columns) : .plain
      }
    switch layout {
    case .table(let columns): text += tableLine(Row.columns.map { $0.name.uppercased() }, columns: columns)
    case .csv: text += csvLine(Self.data.map { Row.columns[$0].name })
    case .json: text += "["
    case .plain, .jsonl: break
    }
  }

  mutating func add(_ row: Row) {
    switch layout {
    case .table(let columns): text += tableLine(row.values, columns: columns)
    case .plain:
      let values = row.values
      text += Self.data.map { onOneLine(values[$0]) }.joined(separator: "\t") + "\n"
    case .csv:
      let values = row.values
      text += csvLine(Self.data.map { values[$0] })
    case .jsonl:
      row.write(to: &json)
      json.newline()
    case .json:
      text += count > 0 ? ",\n" : "\n"
      var object = JSONWriter()
      row.write(to: &object)
      text += String(decoding: object.bytes, as: UTF8.self)
    }
    count += 1
    if count % 256 == 0 { flush() }
  }

  mutating func finish() {
    if case .json = layout { text += "\n]\n" }
    flush()
  }

  private mutating func flush() {
    if !json.bytes.isEmpty {
      Standard.output.write(json.bytes)
      json = JSONWriter()
    }
    if !text.isEmpty {
      Standard.output.write(text)
      text = ""
    }
  }

  /// Whether rows are printed as a table, for people: then what only a table has must be looked up.
  var isTable: Bool { if case .table = layout { true } else { false } }

  private static var data: [Int] { Row.columns.indices.filter { !Row.columns[$0].isPicture } }

  private func tableLine(_ values: [String], columns total: Int) -> String {
    var shown = Row.columns.indices.filter { Row.columns[$0].isInTable }
    while share(shown, of: total) < Row.leastShare, let spare = shown.last(where: { Row.columns[$0].isSpare }) {
      shown.removeAll { $0 == spare }
    }
    let open = max(8, share(shown, of: total))
    let cells = shown.map { index in
      let column = Row.columns[index]
      return fit(onOneLine(values[index]), width: column.width ?? open, right: column.isNumber)
    }
    var line = cells.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  /// What the columns of fixed width leave to each of the others.
  private func share(_ shown: [Int], of total: Int) -> Int {
    let columns = shown.map { Row.columns[$0] }
    let fixed = columns.reduce(0) { $0 + ($1.width ?? 0) } + 2 * (columns.count - 1)
    return (total - fixed) / max(1, columns.count { $0.width == nil })
  }

  private func csvLine(_ values: [String]) -> String {
    let quoted = values.map(withoutControls).map { value in
      value.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 < 0x20 }
        ? "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        : value
    }
    return quoted.joined(separator: ",") + "\r\n"
  }
}
