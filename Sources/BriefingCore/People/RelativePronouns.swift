extension Resolution {
  /// The mention that a `who` means: the one right before it, over a comma; of `officials with knowledge of the plan who`
  /// the first, whose parts the others are. Nil for other mentions. Looks at most five mentions back.
  static func antecedent(ofRelative index: Int, _ mentions: [Mention], _ words: [Word]) -> Int? {
    guard mentions[index].marks.contains(.relative), mentions[index].kind == .pronoun else { return nil }
    var edge = Int(mentions[index].first)
    var at = index - 1
    var found: Int?
    while at >= 0, index - at <= 5 {
      let mention = mentions[at]
      if mention.marks.contains(.nested) {
        at -= 1
        continue
      }
      var end = Int(mention.end)
      // Over the brackets of a party and a state, and one comma.
      if end < edge, words[end].kind == .parenthesisOpen {
        while end < edge, words[end].kind != .parenthesisClose { end += 1 }
        end += 1
      }
      if found == nil, end == edge - 1, words[end].kind == .comma { end += 1 }
      guard end == edge, words[Int(mention.first)].sentence == words[Int(mentions[index].first)].sentence else { break }
      found = at
      guard mention.marks.contains(.afterPreposition),
        mention.kind == .nominal || !mention.marks.contains(.bearsGivenName),
        !words[Int(mention.coreFirst)].has(.personNoun)
      else { break }
      edge = Int(mention.first) - (mention.kind == .name && words[Int(mention.first) - 1].hash == Spelling.the ? 2 : 1)
      at -= 1
    }
    return found
  }
}
