/// What a walk away from a quotation counts, and how that becomes features of the candidate it comes to.
extension CandidateFinder.Passed {
  mutating func pass(_ mention: Mention, _ cast: Cast) {
    mentions += 1
    rank += 1
    if mention.kind == .pronoun || (mention.figure >= 0 && cast.figures[Int(mention.figure)].evidence > 0) {
      persons += 1
    }
    if mention.marks.contains(.subject) { subjects += 1 }
    if mention.marks.contains(.relative) { relatives += 1 }
  }

  /// How the clause of a passed source hangs on what stands before it.
  mutating func pass(_ traits: borrowing MentionTraits) {
    guard traits.isSayer else { return }
    sayers += 1
    link = max(link, traits.link)
  }

  mutating func pass(_ word: Word, _ at: Int, _ rows: Span<CueWords.Row>) {
    guard word.kind == .word else {
      if word.kind == .comma { commas += 1 }
      if word.kind == .semicolon || word.kind == .dash { clauses += 1 }
      return
    }
    words += 1
    if word.has(.conjunction) {
      clauses += 1
      if word.hash == Spelling.that { thats += 1 }
    }
    if word.has(.auxiliary) { verbs += 1 }
    if word.cue > 0, !word.has(.auxiliary) {
      let row = rows[Int(word.cue) - 1]
      if row.saying >= 30 { verbs += 1 }
      if row.saying >= 60 { cues += 1 }
      let strength = max(row.marked, row.saying / 4)
      if strength > cue {
        cue = strength
        cueAt = at
        cueWords = words
      }
    }
  }

  func write(_ row: inout FeatureRow) {
    row[.gap] = UInt8(clamping: min(60, words))
    row[.mentionsBetween] = UInt8(clamping: min(12, mentions))
    row[.personsBetween] = UInt8(clamping: min(12, persons))
    row[.quotesBetween] = UInt8(clamping: min(9, quotes))
    row[.subjectsBetween] = UInt8(clamping: min(9, subjects))
    row[.clausesBetween] = UInt8(clamping: min(9, clauses))
    row[.verbsBetween] = UInt8(clamping: min(9, verbs))
    row[.relativeBetween] = UInt8(clamping: min(3, relatives))
    row[.cueBetween] = cue
    if cueAt >= 0 { row[.cueBetweenNear] = UInt8(clamping: min(30, cueWords)) }
    row[.thatBetween] = UInt8(clamping: min(4, thats))
    row[.commasBetween] = UInt8(clamping: min(9, commas))
    row[.cuesBetween] = UInt8(clamping: min(6, cues))
    row[.sayersBetween] = UInt8(clamping: min(6, sayers))
    row[.link] = link
    row[.rank] = UInt8(clamping: min(15, rank + 1))
  }
}
