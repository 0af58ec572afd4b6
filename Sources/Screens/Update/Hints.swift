import Canvas
import Library

extension Model {
  /// Letters of the home row first; with more targets than letters each has two.
  private static let letters = Array("asdfghjklqwertyuiopzxcvbnm")

  /// Puts letters on the quotations and links in sight.
  mutating func showHints() -> [Effect] {
    guard let page = detail.page, let content = detail.content, content.row.id == wantedArticle, layout.text != nil
    else { return complain("no text here") }
    let visible = detail.top..<detail.top + textHeight
    var targets: [(goal: HintTarget.Goal, line: Int)] = []
    for quote in content.spoken {
      if let line = page.line(ofQuote: quote), visible.contains(line) { targets.append((.quote(quote), line)) }
    }
    for link in (content.links ?? []).indices {
      if let line = page.line(ofLink: link), visible.contains(line) { targets.append((.link(link), line)) }
    }
    guard !targets.isEmpty else { return complain("no quotes and no links in sight") }
    let letters = Model.letters
    let isDouble = targets.count > letters.count
    overlay = .hints(
      typed: "",
      targets.prefix(letters.count * letters.count).enumerated().map { index, target in
        let name =
          isDouble
          ? String([letters[index / letters.count], letters[index % letters.count]]) : String(letters[index])
        return HintTarget(letters: name, goal: target.goal, line: target.line)
      })
    return []
  }

  mutating func takeInHints(_ typed: String, _ targets: [HintTarget], _ key: Key) -> [Effect] {
    overlay = nil
    guard case .character(let character) = key.code, !key.control, !key.alt else {
      return key.code == .escape ? [] : complain("\(Chord.name(of: key)) is no letter of a quote or link")
    }
    let now = typed + String(character)
    let left = targets.filter { $0.letters.hasPrefix(now) }
    guard let first = left.first else { return complain("no quote or link \(now)") }
    guard first.letters == now else {
      overlay = .hints(typed: now, left)
      return []
    }
    focus = .text
    switch first.goal {
    case .quote(let quote):
      goTo(quote: quote)
      return []
    case .link(let link):
      detail.link = link
      return open()
    }
  }
}
