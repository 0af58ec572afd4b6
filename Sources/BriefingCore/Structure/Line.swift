/// One line of the text (or several printed lines joined, when the text is hard wrapped) and what one pass over its bytes
/// can say of it. Counts are of Unicode scalars and of words; nothing here knows a language.
struct Line {
  /// UTF-8 offsets, without white space at the ends.
  var range: Range<Int>
  /// Blank lines before it.
  var blanksBefore: Int32 = 0
  /// White space before its first character, in scalars.
  var indent: Int32 = 0
  /// Scalars from first to last.
  var columns: Int32 = 0
  /// Columns of what stands before the first white space.
  var firstWord: Int32 = 0

  /// Where in the line its first colon stands, in bytes; none if negative.
  var firstColon: Int32 = -1
  /// A dash stands near the beginning, as behind a dateline.
  var hasEarlyDash = false

  var words: Int32 = 0
  /// Words that begin with a capital, with a small letter, with a digit.
  var capitals: Int32 = 0
  var lowers: Int32 = 0
  var numbers: Int32 = 0
  var letters: Int32 = 0
  var upperLetters: Int32 = 0
  var ideographs: Int32 = 0
  /// Sentence ends.
  var stops: Int32 = 0
  var commas: Int32 = 0
  /// A small letter with a capital right behind it, as where two menu entries were glued.
  var seams: Int32 = 0
  /// A headline was glued to what follows: at the first seam nearly all words before it have capitals.
  var isGlued = false
  /// `|`, `•`, `›`, `»`, `·`: what menus and bylines are strung with.
  var separators: Int32 = 0
  var quotes: Int32 = 0

  /// Which marks it has: lines of one list have the same.
  var shape: Shape = []
  var begins: Begins = .other
  var ends: Ends = .open
  /// Of letters and digits with case folded, marks and white space left out; 0 when there are none.
  var hash: UInt64 = 0

  enum Begins: UInt8 { case lower, upper, letter, digit, quote, bullet, other }

  enum Ends: UInt8 {
    /// With a word, or a mark that ends nothing.
    case open
    /// With a sentence end, closing marks behind it allowed.
    case stop
    /// With three dots or U+2026.
    case ellipsis
    case colon
    case comma
  }

  struct Shape: OptionSet {
    let rawValue: UInt8
    static let dash = Shape(rawValue: 1)
    static let colon = Shape(rawValue: 2)
    static let bracket = Shape(rawValue: 4)
    static let comma = Shape(rawValue: 8)
    static let number = Shape(rawValue: 16)
    static let slash = Shape(rawValue: 32)
    static let bullet = Shape(rawValue: 64)
  }

  /// Keeps counts where their multiples still fit: beyond some millions they say no more.
  mutating func clamp() {
    let most: Int32 = 1 << 24
    guard columns > most else { return }
    columns = most
    words = min(words, most)
    capitals = min(capitals, most)
    lowers = min(lowers, most)
    numbers = min(numbers, most)
    letters = min(letters, most)
    upperLetters = min(upperLetters, most)
    ideographs = min(ideographs, most)
    firstWord = min(firstWord, most)
  }

  /// Joins the printed line that follows to this one.
  mutating func join(_ next: Line) {
    range = range.lowerBound..<next.range.upperBound
    columns += next.columns + 1
    words += next.words
    capitals += next.capitals
    lowers += next.lowers
    numbers += next.numbers
    letters += next.letters
    upperLetters += next.upperLetters
    ideographs += next.ideographs
    stops += next.stops
    commas += next.commas
    seams += next.seams
    isGlued = isGlued || next.isGlued
    separators += next.separators
    quotes += next.quotes
    shape.formUnion(next.shape)
    ends = next.ends
    hash = (hash ^ next.hash) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Whether every letter with case is a capital.
  var isAllCapitals: Bool { upperLetters > 1 && upperLetters * 10 >= letters * 9 && ideographs == 0 }
}
