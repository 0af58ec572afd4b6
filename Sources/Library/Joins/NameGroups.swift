import BriefingCore

/// Names that are linked, put together so that no two of a group are clearly two persons'.
struct NameGroups {
  private let people: [NameJoining.Person]
  private var matches: [[PersonMatch?]]

  /// Costs the square of their number.
  init(_ people: [NameJoining.Person]) {
    self.people = people
    matches = people.map { _ in people.map { _ in nil } }
    for a in people.indices {
      for b in people.indices where b > a {
        let match = PersonMatch(people[a].side, people[b].side)
        (matches[a][b], matches[b][a]) = (match, match)
      }
    }
  }

  private func score(_ a: Int, _ b: Int) -> Double { matches[a][b]?.score ?? 0 }

  private func isSure(_ a: Int, _ b: Int) -> Bool { matches[a][b]?.isSure ?? false }

  private func isApart(_ a: Int, _ b: Int) -> Bool {
    matches[a][b]?.isApart ?? false || people[a].isUsersHead && people[b].isUsersHead
  }

  /// Of two that a name fits, one has to fit better by so much.
  private static let margin = 1.0

  /// For each whom it is joined to, and why; no head for those that stand for themselves.
  func heads() -> [Int64: (head: Int64?, why: String)] {
    var group = Array(people.indices)
    for (a, b) in links() where group[a] != group[b] {
      let (one, other) = (members(group, group[a]), members(group, group[b]))
      if one.contains(where: { x in other.contains { isApart(x, $0) } }) { continue }
      for member in other { group[member] = group[a] }
    }
    var heads: [Int64: (head: Int64?, why: String)] = [:]
    for number in Set(group) {
      let members = members(group, number)
      guard let head = members.max(by: { rank($0) < rank($1) }) else { continue }
      for member in members {
        let why = matches[member][head].map(\.reason) ?? ""
        heads[people[member].id] = member == head ? (nil, "") : (people[head].id, "by itself: \(why)")
      }
    }
    return heads
  }

  private func members(_ group: [Int], _ number: Int) -> [Int] { group.indices.filter { group[$0] == number } }

  /// Whom the user has joined others to, then who is named in most documents, then a whole name.
  private func rank(_ at: Int) -> (Int, Int, Int, Int, String) {
    let person = people[at]
    return (person.isUsersHead ? 1 : 0, person.side.isBare ? 0 : 1, person.mentioned, person.quotes, person.key)
  }

  /// Pairs that are surely one, the surest first; those of a name that fits two persons alike left out.
  private func links() -> [(Int, Int)] {
    var links: [(a: Int, b: Int, score: Double)] = []
    for a in people.indices {
      for b in people.indices where b > a && isSure(a, b) {
        if !isAmbiguous(a, b), !isAmbiguous(b, a) { links.append((a, b, score(a, b))) }
      }
    }
    return links.sorted { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }.map { ($0.a, $0.b) }
  }

  /// `a` fits somebody else as well who is clearly not `b`.
  private func isAmbiguous(_ a: Int, _ b: Int) -> Bool {
    people.indices.contains { other in
      other != a && other != b && isSure(a, other) && isApart(other, b)
        && score(a, other) > score(a, b) - Self.margin
    }
  }
}
