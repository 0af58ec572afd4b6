import BriefingCore
import Foundation

/// What each stage of `extract` costs on a set, on one core: the whole way from a line of JSON to a line of JSON.
enum Speed {
  private enum Stage: String, CaseIterable { case input, structure, speakers, output }

  /// Reads every line `rounds` times and prints, for each stage, the least processor time of a round.
  static func measure(_ path: String, rounds: Int) throws {
    let lines = try lines(path)
    var best = [clock_t](repeating: .max, count: Stage.allCases.count)
    var bytes = 0
    for _ in 0..<max(1, rounds) {
      bytes = 0
      var spent = [clock_t](repeating: 0, count: best.count)
      for start in stride(from: 0, to: lines.count, by: 64) {
        round(lines[start..<min(start + 64, lines.count)], &spent, &bytes)
      }
      for stage in best.indices { best[stage] = min(best[stage], spent[stage]) }
    }
    for (stage, ticks) in zip(Stage.allCases, best) { report(stage.rawValue, ticks, lines.count, bytes) }
    report("all", best.reduce(0, +), lines.count, bytes)
  }

  static func printLines(_ path: String) throws {
    var json = JSONWriter()
    for source in try lines(path).compactMap({ try? Source.jsonLine($0, line: 0, path: nil) }) {
      Briefing.read(source).write(to: &json)
      json.newline()
    }
    FileHandle.standardOutput.write(Data(json.bytes))
  }

  private static func lines(_ path: String) throws -> [[UInt8]] {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var lines: [[UInt8]] = []
    var start = 0
    while start < bytes.count {
      let end = lineEnd(bytes.span, from: start)
      if end > start { lines.append(Array(bytes[start..<end])) }
      start = end + 1
    }
    return lines
  }

  /// Some documents through one stage after the other, so that the clock is asked seldom.
  private static func round(_ lines: ArraySlice<[UInt8]>, _ spent: inout [clock_t], _ bytes: inout Int) {
    var at = clock()
    func pass(_ stage: Int) {
      let now = clock()
      spent[stage] += now - at
      at = now
    }
    let sources = lines.compactMap { try? Source.jsonLine($0, line: 0, path: nil) }
    pass(0)
    let documents = sources.map { Document.read($0) }
    pass(1)
    let briefings = documents.map { Briefing.attribute($0) }
    pass(2)
    var json = JSONWriter(capacity: 1 << 20)
    for briefing in briefings { briefing.write(to: &json) }
    pass(3)
    bytes += documents.reduce(0) { $0 + $1.source.text.count }
  }

  private static func report(_ stage: String, _ ticks: clock_t, _ count: Int, _ bytes: Int) {
    let seconds = max(Double(ticks) / Double(CLOCKS_PER_SEC), 1e-6)
    let name = stage.padding(toLength: 10, withPad: " ", startingAt: 0)
    let perArticle = String(format: "%7.1f", seconds * 1e6 / Double(max(1, count)))
    print(
      "\(name)\(perArticle) µs an article, \(Int(Double(count) / seconds)) a second, \(Int(Double(bytes) / seconds / 1e6)) MB/s"
    )
  }
}
