import Library

/// How far the list of a filter has been looked through for its patterns, or sorted.
struct Sweeping: Hashable, Sendable {
  var sweep = Sweep(found: 0, looked: 0, isComplete: false)
  /// By the user.
  var isStopped = false
  /// It was whole before: what is shown is to be read anew when it is again.
  var isAgain = false
  /// The row that the cursor should go to as soon as it is found.
  var goal: RowID?

  var isUnderWay: Bool { !sweep.isComplete && !isStopped }
}

extension Model {
  /// The list that the screen shows.
  var listKind: ListKind? {
    switch screen {
    case .articles: .articles
    case .quotes: .quotes
    case .speakers, .links, .overview, .times: nil
    }
  }

  /// The sweep of the list in sight.
  var sweeping: Sweeping? { listKind.flatMap { sweeps[$0] } }

  /// The next step of what is looked through: of the list in sight, one at a time.
  func wantedSweep() -> [Request] {
    guard let list = listKind, let sweeping = sweeps[list], sweeping.isUnderWay else { return [] }
    return [.sweep(filter, list, goal: sweeping.goal)]
  }

  /// A part of a list came. False when it has nothing yet to be shown: the rows before stay in sight.
  mutating func begins<Row>(_ stretch: Stretch<Row>, _ goal: RowID?, _ list: ListKind) -> Bool {
    guard stretch.isGrowing else { return true }
    let isLoaded = list == .articles ? articles.isLoaded : quotes.isLoaded
    if sweeps[list] == nil { sweeps[list] = Sweeping(goal: isLoaded ? nil : goal) }
    guard stretch.rows.isEmpty, !isLoaded else { return true }
    if list == .articles { articles.isAsked = true } else { quotes.isAsked = true }
    return false
  }

  /// Some more of a list was looked through.
  mutating func take(_ sweep: Sweep, of filter: Filter, _ list: ListKind) -> [Effect] {
    asked = asked.filter { if case .sweep(filter, list, _) = $0 { false } else { true } }
    guard filter == self.filter, var sweeping = sweeps[list] else { return [] }
    let isNew = sweeping.sweep.found != sweep.found || sweep.isComplete
    sweeping.sweep = sweep
    let goal = sweep.hasGoal ? sweeping.goal : nil
    if sweep.hasGoal || sweep.isComplete { sweeping.goal = nil }
    let isRenewed = sweeping.isAgain && sweep.isComplete
    if sweep.isComplete { sweeping.isAgain = false }
    sweeps[list] = sweeping
    if sweep.isComplete, saved.counts[filter.text] != nil { saved.stale.insert(filter.text) }
    show(sweep, list)
    let limit = max(20, 3 * listHeight)
    if isRenewed { return shownAnew(list, limit) }
    if list == .articles {
      if case .article(let id) = goal {
        return [.library(.articles(filter, .around(id), limit: limit))]
      }
      if !articles.isLoaded {
        return sweep.found > 0 || sweep.isComplete ? [.library(.articles(filter, .first, limit: limit))] : []
      }
      return isNew ? articles.wish(height: listHeight).map { fetch($0, for: .articles, height: listHeight) } ?? [] : []
    }
    if case .quote(let id) = goal {
      return [.library(.quotes(filter, .around(id), limit: limit))]
    }
    if !quotes.isLoaded {
      return sweep.found > 0 || sweep.isComplete ? [.library(.quotes(filter, .first, limit: limit))] : []
    }
    return isNew ? quotes.wish(height: listHeight).map { fetch($0, for: .quotes, height: listHeight) } ?? [] : []
  }

  /// A list that is whole again, the cursor staying on its row.
  private func shownAnew(_ list: ListKind, _ limit: Int) -> [Effect] {
    let isKept = hasMoved || focus == .text
    return list == .articles
      ? [
        .library(.articles(filter, articles.current.flatMap { isKept ? .around($0.id) : nil } ?? .first, limit: limit))
      ]
      : [.library(.quotes(filter, quotes.current.flatMap { isKept ? .around($0.id) : nil } ?? .first, limit: limit))]
  }

  /// The figures of what was found. Of a list that is only sorted they are counted as always.
  private mutating func show(_ sweep: Sweep, _ list: ListKind) {
    guard filter.mayReadEachRow else { return }
    switch list {
    case .articles:
      counts.articles = sweep.found
      articles.total = sweep.found
    case .quotes:
      counts.quotes = sweep.tally.quotes
      counts.turns = sweep.tally.turns
      counts.indirect = sweep.tally.indirect
      quotes.total = sweep.found
    }
  }

  /// Documents have changed: what was looked through whole is looked through again; what is shown stands until then.
  mutating func renewSweeps() {
    guard progress?.isFinished ?? true else { return }
    for (list, sweeping) in sweeps where sweeping.sweep.isComplete {
      sweeps[list]?.sweep.isComplete = false
      sweeps[list]?.isAgain = true
    }
  }

  /// `C-c`: no further; once more goes on.
  mutating func stopSweep() -> Bool {
    guard let list = listKind, var sweeping = sweeps[list], !sweeping.sweep.isComplete else { return false }
    sweeping.isStopped.toggle()
    sweeps[list] = sweeping
    if sweeping.isStopped { message = Message(text: "stopped: \(sweepWords(sweeping.sweep)); C-c goes on with it") }
    return true
  }

  /// What is looked through, in words for the status line; nil when nothing is.
  var sweepWords: String? {
    guard let sweeping, !sweeping.sweep.isComplete else { return nil }
    let words = sweepWords(sweeping.sweep)
    return sweeping.isStopped ? "stopped: \(words)  C-c goes on" : "\(words)  C-c stops it"
  }

  private func sweepWords(_ sweep: Sweep) -> String {
    guard let total = sweep.total, sweep.looked > 0 else { return "looking \(signs.ellipsis)" }
    return
      "\(Wording.number(sweep.found)) found, \(Wording.number(sweep.looked)) of \(Wording.number(total)) looked through"
  }
}

extension Seek {
  /// The row that is wished for.
  var goal: ID? { if case .around(let id) = self { id } else { nil } }
}
