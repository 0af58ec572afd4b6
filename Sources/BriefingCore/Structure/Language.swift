/// The language of a document, told by its script or by the small words that every sentence has.
enum Language {
  /// BCP 47; nil when the paragraphs hold too little to tell. Reads 1,500 bytes at most.
  static func of(_ document: Document) -> String? {
    let bytes = document.source.text.span
    var counts = [Int](repeating: 0, count: languages.count)
    var scripts = Scripts()
    var left = 1_500
    for paragraph in document.paragraphs where left > 0 {
      let range = paragraph.wordsStart..<min(paragraph.range.upperBound, paragraph.wordsStart + left)
      left -= range.count
      count(bytes, range, &counts, &scripts)
      if isClear(counts) { break }
    }
    if let script = scripts.language { return script }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] >= 3 else { return nil }
    for other in counts.indices where other != best && counts[other] == counts[best] { return nil }
    return languages[best]
  }

  /// One language has so many of the small words that the rest of the text will not say otherwise.
  private static func isClear(_ counts: [Int]) -> Bool {
    var (first, second) = (0, 0)
    for count in counts {
      if count > first { (first, second) = (count, first) } else { second = max(second, count) }
    }
    return first >= 24 && first >= second * 3
  }

  private static let languages = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "tr"]

  /// For each small word, by the hash of its letters, the languages it belongs to as bits: an open-addressed table.
  private struct SmallWords {
    private var keys = [UInt64](repeating: 0, count: 1024)
    private var values = [UInt16](repeating: 0, count: 1024)

    init(_ lists: [String]) {
      for (index, list) in lists.enumerated() {
        for word in list.split(separator: " ") {
          let slot = slot(of: word.utf8.reduce(0) { Self.hash($0, $1) })
          keys[slot] = word.utf8.reduce(0) { Self.hash($0, $1) }
          values[slot] |= 1 << UInt16(index)
        }
      }
    }

    @inline(__always)
    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { LineScanner.mixed(hash, UInt64(byte)) }

    private func slot(of key: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & 1023
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & 1023 }
      return slot
    }

    func languages(_ key: UInt64) -> UInt16 { values[slot(of: key)] }
  }

  private static let smallWords = SmallWords([
    "the of and to in that is was for on with said he it as by at from have are has be",
    "der die das und ist von den mit nicht ein eine sich auf des dem im für auch wird hat",
    "le la les des et est une dans que pour qui pas sur du au avec ce il sont par",
    "el la los las de y que en un una por con para es su del se no lo al",
    "il di che la e per una non con sono del della un le si nel dei da ha gli",
    "o a os de que e do da em um para não com uma por no na dos as se",
    "de het een van en dat is op te zijn voor met niet aan er om ook maar bij heeft",
    "och att det som en på är av för med den till har inte ett om de var",
    "i w na z się nie do że jest o to jak po za od przez oraz są",
    "ve bir bu da de için ile olarak çok olan daha gibi kadar sonra",
  ])

  private static func count(_ bytes: Span<UInt8>, _ range: Range<Int>, _ counts: inout [Int], _ scripts: inout Scripts)
  {
    let words = smallWords
    var word: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if index + 8 <= range.upperBound {
        let eight = EightBytes(bytes, at: index).folded
        let others = eight.notSmall
        // Eight letters are no small word.
        let letters = others == 0 ? 8 : EightBytes.place(others)
        if letters > 0 {
          word = LineScanner.mixed(word, eight.packed(letters), count: letters)
          scripts.latin += letters
          index += letters
          continue
        }
      }
      let byte = bytes[index]
      if (byte | 0x20) &- 0x61 < 26 {
        word = SmallWords.hash(word, byte | 0x20)
        scripts.latin += 1
        index += 1
        continue
      }
      if byte >= 0x80 {
        let (value, length) = decodeScalar(bytes, at: index)
        scripts.take(value)
        if value < 0x250, ScalarClass.of(value).isWord {
          for offset in index..<min(index + length, range.upperBound) { word = SmallWords.hash(word, bytes[offset]) }
          index += length
          continue
        }
        index += length
      } else {
        index += 1
      }
      take(&word, words, &counts)
    }
    take(&word, words, &counts)
  }

  @inline(__always)
  private static func take(_ word: inout UInt64, _ words: SmallWords, _ counts: inout [Int]) {
    guard word != 0 else { return }
    var set = words.languages(word)
    while set != 0 {
      counts[set.trailingZeroBitCount] += 1
      set &= set - 1
    }
    word = 0
  }

  /// Letters by script.
  private struct Scripts {
    var latin = 0
    var counts = [Int](repeating: 0, count: 10)

    mutating func take(_ value: UInt32) {
      switch value {
      case 0x0370...0x03FF: counts[0] += 1
      case 0x0400...0x052F: counts[1] += 1
      case 0x0590...0x05FF: counts[2] += 1
      case 0x0600...0x06FF: counts[3] += 1
      case 0x0900...0x097F: counts[4] += 1
      case 0x0E00...0x0E7F: counts[5] += 1
      case 0x3041...0x30FF: counts[6] += 3
      case 0x4E00...0x9FFF: counts[7] += 1
      case 0xAC00...0xD7A3: counts[8] += 1
      default: break
      }
    }

    var language: String? {
      let names = ["el", "ru", "he", "ar", "hi", "th", "ja", "zh", "ko"]
      var found = counts
      // Japanese is written with Chinese characters too, Chinese without kana.
      if found[6] > 0, found[6] * 4 > found[7] { found[7] = 0 }
      guard let best = names.indices.max(by: { found[$0] < found[$1] }), found[best] > latin, found[best] >= 8 else {
        return nil
      }
      return names[best]
    }
  }
}
