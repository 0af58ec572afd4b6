import Canvas
import Library

extension Model {
  /// The filter: its line, its parts, its speakers.
  mutating func narrow(_ command: Command, count: Int) -> [Effect] {
    switch command {
    case .filter:
      // A filter narrows a list: from the text it is the list's.
      if screen == .speakers || screen == .links || screen == .overview { _ = show(.articles) }
      let before = spot
      focus = .list
      var editor = LineEditor(filter.text, history: lines.filters)
      if !filter.text.isEmpty { editor.insert(" ") }
      overlay = .filter(FilterPrompt(editor: editor, before: before))
      return []
    case .dropFilter: return dropFilter(count)
    case .speakerHere: return takeSpeakerHere()
    case .pickSpeakers:
      if screen == .speakers || screen == .links || screen == .overview { _ = show(.articles) }
      overlay = .picker(SpeakerPicker(ticked: filter.speakers, wantsAll: filter.wantsAllSpeakers, before: filter))
      return pickerRows()
    default: return []
    }
  }

  private mutating func dropFilter(_ count: Int) -> [Effect] {
    var new = filter
    if filter.isEmpty, let list = listKind, filter.sorting(of: list) != .newest, !filter.speech.contains(.indirect) {
      new.order(list, by: .newest)
      return widen(to: new)
    }
    guard !filter.isEmpty || filter.speech.contains(.indirect) else { return complain("no filter to take away") }
    for _ in 0..<min(count, 1_000) {
      if new.speech.contains(.indirect) {
        new.speech.remove(.indirect)
      } else if !new.speakers.isEmpty {
        new.speakers.removeLast()
      } else if new.text.isEmpty {
        new.paths = []
      } else {
        new.text = FilterText.parts(new.text).dropLast().joined(separator: " ")
      }
    }
    return widen(to: new)
  }

  /// Takes one part of the filter away, numbered as the chips: paths, words, speakers.
  mutating func drop(part: Int) -> [Effect] {
    var new = filter
    if new.paths.indices.contains(part) {
      new.paths.remove(at: part)
      return widen(to: new)
    }
    let part = part - new.paths.count
    var words = FilterText.parts(new.text)
    if words.indices.contains(part) {
      words.remove(at: part)
      new.text = words.joined(separator: " ")
    } else if new.speakers.indices.contains(part - words.count) {
      new.speakers.remove(at: part - words.count)
    } else {
      // Behind the speakers stand `+indirect`, then the order.
      if new.speech.contains(.indirect), part == words.count + new.speakers.count {
        new.speech.remove(.indirect)
      } else {
        listKind.map { new.order($0, by: .newest) }
      }
    }
    return widen(to: new)
  }

  /// The row stays under the cursor in the wider list.
  private mutating func widen(to new: Filter) -> [Effect] {
    let new = new.settled
    guard new != filter else { return [] }
    history.leave(spot)
    let article = articles.current?.id
    let quote = quotes.current?.id
    apply(filter: new)
    focus = .list
    let limit = max(20, 3 * listHeight)
    if screen == .articles, let article {
      articles.isAsked = true
      return [.library(.articles(filter, .around(article), limit: limit))]
    }
    if screen == .quotes, let quote {
      quotes.isAsked = true
      return [.library(.quotes(filter, .around(quote), limit: limit))]
    }
    return []
  }

  // MARK: speakers

  private mutating func takeSpeakerHere() -> [Effect] {
    if aboutSelected == .quotes, focus == .list { return takeSpeakersSelected() }
    if focus == .filters { return complain("a filter is no speaker; Enter takes the filter") }
    if focus == .sources { return complain("a source is no speaker; Enter filters by the source") }
    if focus == .left || (focus == .list && screen == .speakers) { return takeSpeaker(speakers.current) }
    let quote: QuoteRow?
    if focus == .list, screen == .quotes {
      quote = quotes.current
    } else if let content = detail.content, content.row.id == wantedArticle {
      quote = quoteHere(in: content)
    } else {
      quote = nil
    }
    guard let speaker = quote?.speaker else {
      return complain(quote == nil ? "no quote here to take a speaker from; S picks one" : "nobody is named here")
    }
    return take(speaker: speaker, named: quote?.speakerName)
  }

  /// Filters by those who say what is selected, any of them.
  private mutating func takeSpeakersSelected() -> [Effect] {
    let rows = selectedQuotes.values.sorted { ($1.id.article, $0.id.number) < ($0.id.article, $1.id.number) }
    var speakers: [SpeakerID] = []
    for row in rows {
      guard let speaker = row.speaker, !speakers.contains(speaker) else { continue }
      guard speakers.count < 50 else { return complain("more than 50 speakers; select fewer") }
      speakers.append(speaker)
      if let name = row.speakerName { speakerNames[speaker] = name }
    }
    guard !speakers.isEmpty else { return complain("nobody is named in those selected") }
    history.leave(spot)
    let quote = quotes.current?.id
    apply(filter: filter.with(speakers: speakers, all: false))
    message = Message(text: "only \(Wording.count(speakers.count, "speaker")); Backspace takes them away one by one")
    guard let quote else { return [] }
    quotes.isAsked = true
    return [.library(.quotes(filter, .around(quote), limit: max(20, 3 * listHeight)))]
  }

  /// The quotation that is marked; else the first in sight with a speaker, else the article's first.
  private func quoteHere(in content: ArticleContent) -> QuoteRow? {
    if let index = detail.quote, content.quotes.indices.contains(index) { return content.quotes[index] }
    let inSight =
      focus == .text
      ? [detail.page?.quote(atOrBelow: detail.top), detail.page?.turn(atOrBelow: detail.top)].compactMap(\.self).min()
        ?? 0
      : 0
    func isNamed(_ index: Int) -> Bool { content.quotes[index].speaker != nil && content.isShown(index) }
    let named =
      content.quotes.indices.dropFirst(inSight).first(where: isNamed) ?? content.quotes.indices.first(where: isNamed)
    return named.map { content.quotes[$0] }
  }

  mutating func takeSpeaker(_ row: SpeakerRow?) -> [Effect] {
    guard let row else { return complain("no speaker here") }
    if screen == .speakers { _ = show(.articles) }
    return take(speaker: row.id, named: row.name)
  }

  /// Filters by a source, in the place of another one.
  mutating func takeSource(_ row: SourceRow?) -> [Effect] {
    guard let row else { return complain("no source here") }
    let part = "source:\"\(row.name.filter { $0 != "\"" })\""
    let words = FilterText.parts(filter.text)
    guard !words.contains(part) else {
      message = Message(text: "already filtered by \(row.name); Backspace takes it away")
      return []
    }
    history.leave(spot)
    let article = wantedArticle
    if words.contains("OR") {
      apply(filter: filter.narrowed(by: part))
    } else {
      let others = words.filter { !$0.hasPrefix("source:") }
      apply(filter: filter.with(text: (others + [part]).joined(separator: " ")))
    }
    focus = .list
    message = Message(text: "only \(row.name); Backspace takes the filter away")
    guard screen == .articles, let article else { return [] }
    articles.isAsked = true
    return [.library(.articles(filter, .around(article), limit: max(20, 3 * listHeight)))]
  }

  private mutating func take(speaker: SpeakerID, named name: String?) -> [Effect] {
    if let name { speakerNames[speaker] = name }
    guard filter.speakers != [speaker] else {
      message = Message(text: "already filtered by \(name ?? "this speaker"); Backspace takes it away")
      return []
    }
    history.leave(spot)
    let quote = screen == .quotes ? quotes.current?.id : nil
    let article = wantedArticle
    apply(filter: filter.with(speakers: [speaker]))
    focus = .list
    message = Message(text: "only \(name ?? "this speaker"); Backspace takes the filter away")
    let limit = max(20, 3 * listHeight)
    if let quote {
      quotes.isAsked = true
      return [.library(.quotes(filter, .around(quote), limit: limit))]
    }
    guard screen == .articles, let article else { return [] }
    articles.isAsked = true
    return [.library(.articles(filter, .around(article), limit: limit))]
  }

  // MARK: the filter line

  /// Rows and counts are accepted for the filter that stands, or for the one being typed.
  mutating func accepts(_ candidate: Filter) -> Bool {
    guard candidate != filter else { return true }
    guard case .filter(var prompt) = overlay, candidate == prompt.candidate(filter) else { return false }
    // The line being typed gives rows: it is a filter, and the list follows it.
    prompt.error = nil
    overlay = .filter(prompt)
    follow(candidate)
    return true
  }

  /// The list follows the line that is typed.
  private mutating func follow(_ new: Filter) {
    let screen = screen
    apply(filter: new)
    self.screen = screen
  }

  /// A filter that cannot be read: while it is typed the list is that of its parts before the mistake; one that came
  /// otherwise is taken back.
  mutating func fail(_ candidate: Filter, _ error: FilterError) -> [Effect] {
    if case .filter(var prompt) = overlay {
      if candidate == prompt.candidate(filter) {
        prompt.error = error
        overlay = .filter(prompt)
        follow(filter.with(text: FilterText.good(of: candidate.text, before: error.range.lowerBound)))
      } else if candidate == filter {
        follow(prompt.before.filter)
      }
      return []
    }
    if candidate == selecting { selecting = nil }
    message = Message(text: "filter: \(error.message)", isFailure: true)
    guard candidate == filter else { return [] }
    if let before = history.back(from: spot), before.filter != filter { return restore(before) }
    apply(filter: filter.with(text: ""))
    return []
  }

  /// Each letter asks for the first rows of the list it would make.
  mutating func takeInFilter(_ prompt: FilterPrompt, _ outcome: LineEditor.Outcome) -> [Effect] {
    switch outcome {
    case .accepted: return keepFilter(prompt)
    case .cancelled:
      overlay = nil
      return restore(prompt.before)
    case .changed:
      overlay = .filter(prompt)
      let candidate = prompt.candidate(filter)
      if candidate == filter {
        var prompt = prompt
        prompt.error = nil
        overlay = .filter(prompt)
        return []
      }
      let limit = max(20, 3 * listHeight)
      return screen == .quotes
        ? [.library(.quotes(candidate, .first, limit: limit))]
        : [.library(.articles(candidate, .first, limit: limit))]
    case .moved, .ignored:
      overlay = .filter(prompt)
      return []
    }
  }

  private mutating func keepFilter(_ prompt: FilterPrompt) -> [Effect] {
    if let error = prompt.error {
      var prompt = prompt
      prompt.error = error
      overlay = .filter(prompt)
      return [.bell]
    }
    overlay = nil
    TypedLines.add(prompt.editor.text.trimmed, to: &lines.filters)
    if filter != prompt.before.filter { history.leave(prompt.before) }
    return []
  }
}

extension FilterPrompt {
  func candidate(_ filter: Filter) -> Filter {
    filter.with(text: editor.text.trimmed)
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
