import Library

extension Signs {
  /// Counts as a picture a cell high, each cell the sum of its share of them; the highest is full, and what is not nothing
  /// is seen. Nothing is a blank.
  /// - Parameter columns: at most as many as there are counts; fewer cells sum several.
  public func sparkline(_ counts: [Int], columns: Int) -> String {
    let cells = Signs.folded(counts, into: columns)
    let highest = cells.max() ?? 0
    return cells.map { count in
      count > 0 ? levels[max(0, (count * levels.count + highest - 1) / highest - 1)] : " "
    }.joined()
  }

  /// Sums of neighbours, in so many steps as equal as can be.
  public static func folded(_ counts: [Int], into columns: Int) -> [Int] {
    guard columns > 0, columns < counts.count else { return counts }
    var cells = Array(repeating: 0, count: columns)
    for (index, count) in counts.enumerated() { cells[index * columns / counts.count] += count }
    return cells
  }
}

extension TimeAxis {
  /// `2007…2016`, in one year `Jan…Mar`, in one month its name: for the head of a column of pictures.
  public func words(_ signs: Signs, columns: Int) -> String {
    let (first, last) = ends
    if first == last { return first }
    let words = first + signs.ellipsis + last
    return words.count <= columns ? words : first.prefix(4) + signs.ellipsis + last.prefix(4)
  }

  /// Its two ends in a few letters: `2007` and `2016`, less than two years apart `2015-11` and `2016-02`, in one year `Jan`
  /// and `Mar`; both the same, `Jan 2016`, in one month.
  var ends: (String, String) {
    let first = CalendarDay(number: days.lowerBound)
    let last = CalendarDay(number: days.upperBound - 1)
    if first.year != last.year, days.count < 730 {
      return (String(first.description.prefix(7)), String(last.description.prefix(7)))
    }
    if first.year != last.year { return ("\(first.year)", "\(last.year)") }
    let months = (Wording.month(first.month), Wording.month(last.month))
    guard first.month == last.month else { return months }
    return ("\(months.0) \(first.year)", "\(months.0) \(first.year)")
  }
}
