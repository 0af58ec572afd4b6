import BriefingCore
import Foundation

/// Scores the folding of names on pairs of names that mean one person or two: one person when both fold to the same.
enum Pairs {
  private struct Pair: Decodable {
    var a: Side
    var b: Side
    var same: Bool
    var why: String
  }

  private struct Side: Decodable { var name: String }

  static func score(_ path: String) throws {
    let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
    let pairs = try lines.map { try JSONDecoder().decode(Pair.self, from: Data($0)) }
    let joined = pairs.filter { NameFold.fold($0.a.name) == NameFold.fold($0.b.name) }
    let right = joined.count { $0.same }
    let wanted = pairs.count { $0.same }
    print("precision \(Double(right) / Double(max(1, joined.count))), recall \(Double(right) / Double(max(1, wanted)))")
    for pair in pairs where pair.same && NameFold.fold(pair.a.name) != NameFold.fold(pair.b.name) {
      print(
        "missed (\(pair.why)): \(pair.a.name) [\(NameFold.fold(pair.a.name))], \(pair.b.name) [\(NameFold.fold(pair.b.name))]"
      )
    }
    for pair in joined where !pair.same { print("joined wrongly (\(pair.why)): \(pair.a.name), \(pair.b.name)") }
  }
}
