/// The words of a label, and what they say of it: letters of any case, cut at white space and `. , / - ( )`.
struct LabelWords {
  private(set) var hasTitle = false
  private(set) var hasRole = false
  private(set) var isQuestioner = false
  /// `REPORTERS:` and their names.
  private(set) var isList = false
  /// A heading in capitals (`FACT:`), a call sign with its town (`KEYE-TV (Austin, TX):`), a place (`WASHINGTON:`).
  private(set) var isNoSpeaker = false

  /// Linear in the label.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var first: Known = []
    var (count, isNumbered, endsOpen) = (0, false, false)
    var index = range.lowerBound
    while let word = Spelled(bytes, &index, range.upperBound) {
      let known = Self.known(word.whole)
      if known.contains(.title) { hasTitle = true }
      if Self.known(word.untilSign).contains(.role) { hasRole = true }
      if count == 0 {
        first = known
        isQuestioner = Self.known(word.untilDigit).contains(.questioner)
      } else if known.contains(.station) {
        isNoSpeaker = true
      }
      isNumbered = count == 1 && word.isNumber
      endsOpen = known.contains(.small)
      count += 1
    }
    isQuestioner = isQuestioner && (count == 1 || isNumbered)
    isList = count == 1 && first.contains(.list)
    // `ORAL ARGUMENT OF:` stands over a table.
    if first.contains(.heading) || endsOpen { isNoSpeaker = true }
  }

  /// One word, as the hashes of its letters.
  private struct Spelled {
    private var all = WordHash()
    var whole: UInt32 { all.value }
    /// Up to its first digit.
    private(set) var untilDigit = WordHash().value
    /// Up to its first digit or `#`.
    private(set) var untilSign = WordHash().value
    /// Of nothing but digits and `#`.
    var isNumber = true

    /// The word at `index` or behind it; nil when there is none before `end`.
    init?(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int) {
      var (length, hasDigit, hasSign) = (0, false, false)
      while index < end {
        let (value, step) = decodeScalar(bytes, at: index)
        if ScalarClass.isWhiteSpace(value) || LabelWords.isCut(value) {
          if length > 0 { break }
          index += step
          continue
        }
        let isDigit = value &- 0x30 < 10
        hasDigit = hasDigit || isDigit
        hasSign = hasSign || isDigit || value == 0x23
        if !isDigit, value != 0x23 { isNumber = false }
        for offset in index..<min(index + step, end) {
          let byte = bytes[offset]
          all.take(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        if !hasDigit { untilDigit = whole }
        if !hasSign { untilSign = whole }
        length += 1
        index += step
      }
      guard length > 0 else { return nil }
    }
  }

  private static func isCut(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x2C, 0x2F, 0x2D, 0x28, 0x29: true
    default: false
    }
  }

  // MARK: tables

  /// What a word can be in a label.
  private struct Known: OptionSet {
    let rawValue: UInt8
    static let title = Known(rawValue: 1)
    static let role = Known(rawValue: 2)
    static let questioner = Known(rawValue: 4)
    static let list = Known(rawValue: 8)
    static let heading = Known(rawValue: 16)
    static let station = Known(rawValue: 32)
    static let small = Known(rawValue: 64)
  }

  private static func known(_ hash: UInt32) -> Known { table[hash] ?? [] }

  private static let table: [UInt32: Known] = {
    var table: [UInt32: Known] = [:]
    for (known, words) in [
      (Known.title, titles), (.role, roles), (.questioner, questioners), (.list, lists), (.heading, headings),
      (.station, "tv fm"), (.small, "of to by for from and with at the"),
    ] {
      Lexicon.forEachWord(words) { table[$0, default: []].insert(known) }
    }
    return table
  }()

  private static let titles = """
    mr mrs ms miss dr gen general ltg mg bg lt col colonel maj major capt captain adm admiral radm vadm cmdr sgt
    secretary sec president minister chancellor senator sen rep representative congressman congresswoman governor
    gov mayor ambassador amb administrator director commissioner chairman chair chairwoman speaker judge justice
    attorney undersecretary surgeon king queen prince pope cardinal bishop reverend rabbi imam sir lady lord
    professor prof ceo chief deputy spokesman spokeswoman spokesperson taoiseach high counselor advisor premier
    sergeant specialist
    """
  private static let roles = """
    moderator operator staff staffer aide official interpreter translator participant participants audience crowd
    voice voices host anchor guest executive lady gentleman member um uf male female unidentified unknown briefer
    panelist announcer child children student singer all witness woman man protester protestor coach members both
    father court clerk
    """
  private static let questioners = """
    q question questioner reporter reporters int interviewer rep press media journalist correspondent
    """
  private static let lists = """
    reporters participants speakers briefers guests present attendees
    """
  private static let headings = """
    fact facts hoax myth claim reality truth promise promises note notes update washington background subject re
    from to date time contact who what when where why how step item issue topic topics index summary headline
    breaking video photo photos watch read related more also exclusive advertisement source sources presenter
    presenters location place section article title part chapter warning correction quote editor transcript
    reported
    """
}
