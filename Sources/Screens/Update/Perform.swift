import Canvas
import Library

extension Model {
  /// Does a command, from a key, a line of the help or the command line.
  mutating func perform(_ command: Command, count: Int? = nil, letter: Character? = nil) -> [Effect] {
    tour?.done(command)
    if command.isRepeatable { lastChange = (command, count, nil) }
    if needsArticle(command), let id = wantedArticle, detail.content?.row.id != id {
      awaiting = Awaited(command: command, count: count, isOnSelected: isOnSelected)
      return [.library(.article(id))]
    }
    if needsLinks(command), let content = detail.content, content.row.id == wantedArticle, content.links == nil {
      awaiting = Awaited(command: command, count: count, isOnSelected: isOnSelected)
      return [.library(.links(content.row.id, isAwaited: true))]
    }
    if screen == .times, let effects = skipBars(command, count: count ?? 1) { return effects }
    if rangeStart != nil, command.isAboutSelected || (command == .speakerHere && screen == .quotes) {
      awaiting = Awaited(command: command, count: count, isOnSelected: isOnSelected)
      return selectRange()
    }
    if aboutSelected == .quotes, quotedArticles == nil, command.isAboutArticles {
      awaiting = Awaited(command: command, count: count, isOnSelected: isOnSelected)
      return [.library(.articleRows(Set(selectedQuotes.keys.map(\.article)).sorted(by: >)))]
    }
    switch command {
    case .down, .up, .first, .last, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .otherDown, .otherUp,
      .cursorToTop, .cursorToMiddle, .cursorToBottom, .nextParagraph, .previousParagraph:
      return move(command, count: count)
    case .left, .right, .open, .close, .nextPane, .previousPane, .zoom, .layout, .narrower, .wider:
      return arrange(command, count: count)
    case .backward, .forward, .articles, .quotes, .speakers, .links, .overview, .times, .setMark, .goToMark:
      return travel(command, count: count, letter: letter)
    case .search, .nextHit, .previousHit: return seek(command, count: count ?? 1)
    case .filter, .dropFilter, .speakerHere, .pickSpeakers: return narrow(command, count: count ?? 1)
    case .readOn, .nextUnread, .previousUnread, .toggleRead, .markAllRead, .toggleStar, .undo, .redo, .repeatLast,
      .selectRow, .selectRange, .toggleDone, .selectByQuery, .onSelected:
      return mark(command, count: count)
    case .addTag, .removeTag, .note, .noteInEditor: return annotate(command)
    case .savedFilters: return openShelf()
    case .sortByDate, .sortBySource, .sortByQuotes, .sortBySpeaker: return sort(command)
    case .dateColumn, .sourceColumn, .quotesColumn, .tagsColumn, .cueColumn: return toggleColumn(command)
    case .copyText, .copyCitation, .copyLink, .copyJSON, .copyMarkdown, .openOriginal, .edit:
      return handOut(command)
    case .nextQuote, .previousQuote, .nextLink, .previousLink:
      return step(command, count: count ?? 1)
    case .nextTurn, .previousTurn, .nextOfSpeaker, .previousOfSpeaker:
      return stepTurn(command, count: count ?? 1)
    case .toggleIndirect: return toggleIndirect()
    case .joinSpeaker, .joinProposed, .splitSpeaker: return joining(command)
    case .hints: return showHints()
    case .setAside:
      detail.showsAside.toggle()
      detail.shape = nil
      message = Message(
        text: detail.showsAside
          ? "text set aside is shown, each with its reason (g a hides it)" : "text set aside hidden")
      return []
    case .commandLine:
      overlay = .command(CommandPrompt(editor: LineEditor(history: lines.commands)))
      return []
    case .help:
      let context: Contexts = focus == .text || focus == .side ? .text : .list
      overlay = .help(HelpPrompt(context: context))
      return []
    case .details:
      if screen == .speakers || focus == .left {
        guard let row = speakers.current else { return complain("no speaker here") }
        overlay = .speaker(row, top: 0)
        return []
      }
      guard detail.content != nil else { return complain("no article here") }
      overlay = .details(top: 0)
      return []
    case .write, .pipe, .openMenu: return begin(command)
    case .quit: return quit()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .playMacro: return play(macro: letter)
    case .stop: return stop()
    case .rescan:
      message = Message(text: "scanning the folders")
      return [.rescan]
    }
  }

  /// Whether a command is about the text of the article here: where no pane shows it, it has to be read first.
  private func needsArticle(_ command: Command) -> Bool {
    switch command {
    case .details: focus != .left && screen != .speakers
    case .links, .nextQuote, .previousQuote, .nextLink, .previousLink, .nextTurn, .previousTurn, .nextOfSpeaker,
      .previousOfSpeaker, .copyText, .copyLink, .openOriginal, .edit, .note, .noteInEditor, .copyCitation, .copyJSON,
      .copyMarkdown, .openMenu:
      true
    case .speakerHere: focus != .left && screen != .speakers && !(screen == .quotes && focus == .list)
    default: false
    }
  }

  private func needsLinks(_ command: Command) -> Bool {
    command == .links || command == .nextLink || command == .previousLink
  }

  mutating func complain(_ text: String) -> [Effect] {
    message = Message(text: text)
    return [.bell]
  }

  private mutating func stop() -> [Effect] {
    if var running = errand {
      running.isStopping = true
      errand = running
      message = Message(text: "stopping: \(running.words)")
      return [.stopErrand]
    }
    if let progress, !progress.isFinished {
      message = Message(text: "import stopped; R goes on with it")
      return [.stopImport]
    }
    if selecting != nil {
      selecting = nil
      message = Message(text: "stopped: nothing is selected")
      return []
    }
    if stopSweep() { return [] }
    return complain("nothing runs; Q quits")
  }
}
