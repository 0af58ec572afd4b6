/// The language of a document, told by its script or by the small words that every sentence has.
enum Language {
  /// BCP 47; nil when the paragraphs hold too little to tell. Reads 4,000 bytes at most.
  static func of(_ document: Document) -> String? {
    let bytes = document.source.text.span
    var counts = [Int](repeating: 0, count: languages.count)
    var scripts = Scripts()
    var left = 4_000
    for paragraph in document.paragraphs where left > 0 {
      let range = paragraph.wordsStart..<min(paragraph.range.upperBound, paragraph.wordsStart + left)
      left -= range.count
      count(bytes, range, &counts, &scripts)
    }
    if let script = scripts.language { return script }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] >= 3 else { return nil }
    let second = counts.indices.filter { $0 != best }.map { counts[$0] }.max() ?? 0
    return counts[best] > second ? languages[best] : nil
  }

  private static let languages = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "tr"]

  /// For each small word the languages it belongs to, as bits.
  private static let smallWords: [String: UInt16] = {
    let lists = [
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
    ]
    var words: [String: UInt16] = [:]
    for (index, list) in lists.enumerated() {
      for word in list.split(separator: " ") { words[String(word), default: 0] |= 1 << UInt16(index) }
    }
    return words
  }()

  private static func count(_ bytes: Span<UInt8>, _ range: Range<Int>, _ counts: inout [Int], _ scripts: inout Scripts)
  {
    var word: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if (0x61...0x7A).contains(byte | 0x20) {
        word.append(byte | 0x20)
        scripts.latin += 1
        index += 1
        continue
      }
      if byte < 0x80 {
        take(&word, &counts)
        index += 1
        continue
      }
      let (value, length) = decodeScalar(bytes, at: index)
      scripts.take(value)
      if value < 0x250, ScalarClass.of(value).isWord {
        for offset in index..<min(index + length, range.upperBound) { word.append(bytes[offset]) }
      } else {
        take(&word, &counts)
      }
      index += length
    }
    take(&word, &counts)
  }

  private static func take(_ word: inout [UInt8], _ counts: inout [Int]) {
    if !word.isEmpty, word.count <= 8, var set = smallWords[String(decoding: word, as: UTF8.self)] {
      while set != 0 {
        counts[set.trailingZeroBitCount] += 1
        set &= set - 1
      }
    }
    word.removeAll(keepingCapacity: true)
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
