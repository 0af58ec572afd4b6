/// Names of months, whole and as printed short, in the languages of the press of Europe, and Indonesian and Turkish.
///
/// Short names that are words as well (`ago`, `set`, `out`) do no harm: a month counts only beside a day and a year.
enum MonthNames {
  /// The month that a word names. As long as most words are no months, little more than one look at a table.
  static func month(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
    guard word.count >= 3, word.count <= 24 else { return nil }
    let start = start(bytes, word.lowerBound)
    guard starts[slot(start)] & bit(start) != 0 else { return nil }
    for entry in names where entry.start == start && entry.name.count == word.count {
      var offset = 3
      while offset < word.count, folded(bytes[word.lowerBound + offset]) == entry.name[offset] { offset += 1 }
      if offset == word.count { return entry.month }
    }
    return nil
  }

  /// A line a month, from January on.
  private static let listed = """
    january jan january jänner januar janvier janv januari enero ene gennaio gen janeiro januari января январь янв \
    stycznia styczeń sty ocak oca tammikuuta tammikuu ledna leden január ianuarie januára січня ιανουαρίου
    february feb février févr fév februar februari febrero febbraio fevereiro fev февраля февраль фев lutego luty lut \
    şubat şub Şubat Şub helmikuuta helmikuu února únor február februarie лютого φεβρουαρίου
    march mar mars märz mär mrz marzo março maart mrt maret marts марта март мар marca marzec mart maaliskuuta maaliskuu \
    března březen március martie березня μαρτίου
    april apr avril avr abril abr aprile aprili апреля апрель апр kwietnia kwiecień kwi nisan nis huhtikuuta huhtikuu \
    dubna duben április aprilie квітня απριλίου
    may mai mayo maggio mag maio mei maj мая май maja mayıs toukokuuta toukokuu května květen május травня μαΐου
    june jun juin juni junio giugno giu junho июня июнь июн czerwca czerwiec cze haziran haz kesäkuuta kesäkuu června \
    červen június iunie червня ιουνίου
    july jul juillet juil juli julio luglio lug julho июля июль июл lipca lipiec lip temmuz tem heinäkuuta heinäkuu \
    července červenec július iulie липня ιουλίου
    august aug août aout agosto ago augustus augusti agustus августа август авг sierpnia sierpień sie ağustos ağu elokuuta \
    elokuu srpna srpen augusztus серпня αυγούστου
    september sep sept septembre septiembre setiembre settembre set setembro сентября сентябрь сен сент września wrzesień \
    wrz eylül eyl syyskuuta syyskuu září szeptember septembrie вересня σεπτεμβρίου
    october oct octobre oktober okt octubre ottobre ott outubro out октября октябрь окт października październik paź ekim \
    eki lokakuuta lokakuu října říjen október octombrie жовтня οκτωβρίου
    november nov novembre noviembre novembro ноября ноябрь ноя нояб listopada listopad lis listopadu kasım kas marraskuuta \
    marraskuu noiembrie листопада νοεμβρίου
    december dec décembre déc dezember dez diciembre dic dicembre dezembro desember des декабря декабрь дек grudnia \
    grudzień gru aralık ara joulukuuta joulukuu prosince prosinec decembrie грудня δεκεμβρίου
    """

  /// Each with its first three bytes in one number.
  private static let names: [(start: UInt32, name: [UInt8], month: Int)] = {
    var names: [(start: UInt32, name: [UInt8], month: Int)] = []
    for (index, line) in listed.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") {
        let bytes = Array(name.utf8)
        names.append((start(bytes.span, 0), bytes, index + 1))
      }
    }
    return names
  }()

  /// The beginnings of all names as a filter of 1,024 bits: most words of a text are none.
  private static let starts: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 16)
    for entry in names { bits[slot(entry.start)] |= bit(entry.start) }
    return bits
  }()

  private static func slot(_ start: UInt32) -> Int { Int((start &* 0x9E37_79B1) >> 28) }
  private static func bit(_ start: UInt32) -> UInt64 { 1 << UInt64((start &* 0x85EB_CA77) >> 26) }

  /// Three bytes in one number, case folded; there must be as many.
  private static func start(_ bytes: Span<UInt8>, _ index: Int) -> UInt32 {
    UInt32(bytes[index] | 0x20) << 16 | UInt32(bytes[index + 1] | 0x20) << 8 | UInt32(bytes[index + 2] | 0x20)
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte < 0x80 ? byte | 0x20 : byte }
}
