import BriefingCore

/// A row that can be printed in every form: a table for people, plain columns for `cut`, JSON and CSV for programs.
protocol PrintedRow {
  /// Heads of the table, and names of the CSV columns.
  static var columns: [Column] { get }
  /// A value a column, in the same order.
  var values: [String] { get }
  /// The row as a JSON object, with the contract's names.
  func write(to json: inout JSONWriter)
}

/// A column of a printed table.
struct Column {
  var name: String
  /// Cells on a terminal; nil takes what the others leave.
  var width: Int?
  var isNumber = false
  /// Whether it stands in the table too, not only in plain columns and CSV.
  var isInTable = true
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
    case .csv: text += csvLine(Row.columns.map(\.name))
    case .json: text += "["
    case .plain, .jsonl: break
    }
  }

  mutating func add(_ row: Row) {
    switch layout {
    case .table(let columns): text += tableLine(row.values, columns: columns)
    case .plain: text += row.values.map(onOneLine).joined(separator: "\t") + "\n"
    case .csv: text += csvLine(row.values)
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

  private func tableLine(_ values: [String], columns total: Int) -> String {
    let shown = Row.columns.filter(\.isInTable)
    let fixed = shown.reduce(0) { $0 + ($1.width.map { $0 + 2 } ?? 0) }
    let open = max(1, shown.count { $0.width == nil })
    let share = max(10, (total - fixed) / open - 2)
    var line = ""
    for (column, value) in zip(Row.columns, values) where column.isInTable {
      let cell = fit(onOneLine(value), width: column.width ?? share, right: column.isNumber)
      line += line.isEmpty ? cell : "  " + cell
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
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
