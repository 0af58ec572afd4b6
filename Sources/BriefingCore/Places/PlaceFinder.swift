/// Finds names of places in running text.
struct PlaceFinder {
  private static let longestName = 6

  /// A run of letters and digits.
  private struct Word {
    var range: Range<Int>
    /// The folded word, in `folded`.
    var fold: Range<Int>
    var hash: UInt64
    var isCapitalised: Bool
    var isAllCapitals: Bool
    var beginsSentence = false
    /// Nothing but a space, hyphen, apostrophe or the point of an abbreviation stands between it and the word before.
    var isJoined = false
  }

  private struct Found {
    var words: Range<Int>
    var entry: PlaceNames.Entry
  }

  private let text: [UInt8]
  private let names = PlaceNames.all
  private var folded: [UInt8] = []
  private var words: [Word] = []

  init(_ text: [UInt8]) { self.text = text }

  // MARK: words

  /// Cuts a stretch of the text into words.
  mutating func read(_ range: Range<Int>) {
    let text = text
    let bytes = text.span
    var index = range.lowerBound
    var previous: Int?
    while index < range.upperBound {
      guard Letter.begins(with: bytes[index]), var word = word(bytes, index, range.upperBound) else {
        index += 1
        continue
      }
      if let previous, let last = words.last {
        word.beginsSentence = endsSentence(bytes, previous..<index, isAfterLong: last.range.count > 2)
        word.isJoined = joins(bytes, previous..<index, isAfterLong: last.range.count > 2)
      } else {
        word.beginsSentence = true
      }
      index = word.range.upperBound
      previous = index
      words.append(word)
    }
  }

  /// The word that begins at a place; its folded form is added to `folded`.
  private mutating func word(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Word? {
    let fold = folded.count
    var index = start
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var capitals = 0
    var count = 0
    var isCapitalised = false
    while index < end {
      let byte = bytes[index]
      var plain = byte | 0x20
      var isCapital = byte < 0x60
      if (0x61...0x7A).contains(plain), byte < 0x80 {
        index += 1
      } else if (0x30...0x39).contains(byte) {
        plain = byte
        isCapital = false
        index += 1
      } else if let letter = Letter(bytes, index, end) {
        plain = letter.folded
        isCapital = letter.isCapital
        index += letter.length
        if let second = letter.second {
          folded.append(plain)
          hash = (hash ^ UInt64(plain)) &* 0x100_0000_01B3
          plain = second
        }
      } else {
        break
      }
      folded.append(plain)
      hash = (hash ^ UInt64(plain)) &* 0x100_0000_01B3
      if isCapital {
        capitals += 1
        if count == 0 { isCapitalised = true }
      }
      count += 1
    }
    guard count > 0 else { return nil }
    return Word(
      range: start..<index, fold: fold..<folded.count, hash: hash, isCapitalised: isCapitalised,
      isAllCapitals: capitals == count)
  }

  private func joins(_ bytes: Span<UInt8>, _ gap: Range<Int>, isAfterLong: Bool) -> Bool {
    if gap.count > 4 { return false }
    for index in gap {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x2D, 0x27, 0xE2, 0x80, 0x99: continue
      case 0x2E where index == gap.lowerBound && !isAfterLong: continue
      default: return false
      }
    }
    return true
  }

  private func endsSentence(_ bytes: Span<UInt8>, _ gap: Range<Int>, isAfterLong: Bool) -> Bool {
    if gap.count == 1 { return false }
    for index in gap {
      switch bytes[index] {
      case 0x21, 0x3F, 0x3A, 0x22, 0x9C, 0x9D: return true
      case 0x2E where isAfterLong: return true
      default: continue
      }
    }
    return false
  }

  // MARK: places

  func places(outside taken: [Range<Int>]) -> [NamedPlace] {
    var found: [Found] = []
    var doubtful = Set<UInt64>()
    var next = 0
    var index = 0
    while index < words.count {
      while next < taken.count, taken[next].upperBound <= words[index].range.lowerBound { next += 1 }
      let isTaken = next < taken.count && taken[next].overlaps(words[index].range)
      guard !isTaken, let place = place(at: index), place.entry.isWellKnown || standsAlone(place.words) else {
        index += 1
        continue
      }
      if !place.entry.isWellKnown, place.words.count == 1 { doubtful.insert(words[index].hash) }
      found.append(place)
      index = place.words.upperBound
    }
    if !doubtful.isEmpty {
      // A name that the document also uses as a common word is one.
      let common = Set(words.lazy.filter { !$0.isCapitalised && doubtful.contains($0.hash) }.map(\.hash))
      found.removeAll {
        !$0.entry.isWellKnown && $0.words.count == 1 && common.contains(words[$0.words.lowerBound].hash)
      }
    }
    return gathered(found)
  }

  /// The longest name that begins with a word.
  private func place(at index: Int) -> Found? {
    let first = words[index]
    guard first.isCapitalised, names.begin(with: folded[first.fold]) else { return nil }
    var end = index + 1
    while end < words.count, end - index < Self.longestName, words[end].isJoined { end += 1 }
    while end > index {
      let last = words[end - 1]
      if last.isCapitalised, let entry = names.entry(name(index..<end)[...]), isPrintedRight(index..<end) {
        return Found(words: index..<end, entry: entry)
      }
      end -= 1
    }
    return nil
  }

  /// Short names are abbreviations: `US` is a country, `Us` is not.
  private func isPrintedRight(_ range: Range<Int>) -> Bool {
    range.count > 1 || words[range.lowerBound].range.count > 3 || words[range.lowerBound].isAllCapitals
  }

  private func name(_ range: Range<Int>) -> [UInt8] {
    var name: [UInt8] = []
    for word in words[range] {
      if !name.isEmpty { name.append(0x20) }
      name.append(contentsOf: folded[word.fold])
    }
    return name
  }

  private func standsAlone(_ range: Range<Int>) -> Bool {
    let first = words[range.lowerBound]
    if first.beginsSentence { return false }
    if first.isJoined, range.lowerBound > 0, words[range.lowerBound - 1].isCapitalised { return false }
    guard range.upperBound < words.count else { return true }
    let next = words[range.upperBound]
    return !(next.isJoined && next.isCapitalised)
  }

  private func gathered(_ found: [Found]) -> [NamedPlace] {
    var order: [ArraySlice<UInt8>: Int] = [:]
    var places: [NamedPlace] = []
    var inCapitals: [Bool] = []
    for place in found {
      let words = words[place.words]
      guard let first = words.first, let last = words.last else { continue }
      let range = first.range.lowerBound..<last.range.upperBound
      let isCapitals = words.allSatisfy { $0.isAllCapitals && $0.range.count > 3 }
      guard let known = order[place.entry.key] else {
        order[place.entry.key] = places.count
        let key = String(decoding: place.entry.key, as: UTF8.self)
        places.append(NamedPlace(key: key, name: printed(words, isCapitals), mentions: [range]))
        inCapitals.append(isCapitals)
        continue
      }
      places[known].mentions.append(range)
      if inCapitals[known], !isCapitals {
        places[known].name = printed(words, isCapitals)
        inCapitals[known] = false
      }
    }
    return places
  }

  /// The name as it stands in the text, on one line; `BAGHDAD` becomes `Baghdad`.
  private func printed(_ words: ArraySlice<Word>, _ isCapitals: Bool) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    let name = readableText(text.span, first.range.lowerBound..<last.range.upperBound)
    guard isCapitals else { return name }
    var isInside = false
    return String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { scalar in
          defer { isInside = scalar.properties.isAlphabetic }
          return isInside ? scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
        }))
  }
}
