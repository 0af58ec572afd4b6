// Cells that lead somewhere.

extension Frame {
  /// Makes what stands in an area lead to an address, until something else is put there. Of more than 511 different
  /// addresses in one frame the rest lead nowhere.
  public mutating func link(_ area: Area, to hyperlink: Hyperlink) {
    guard let number = number(of: hyperlink) else { return }
    changeStyles(in: area) { $0.linked(number) }
  }

  /// Where what stands in a cell leads to.
  package func link(of slot: Slot) -> Hyperlink? {
    slot.style.link > 0 ? links[slot.style.link - 1] : nil
  }

  /// A stretch of a row that leads somewhere.
  package struct LinkRun: Hashable, Sendable {
    package var columns: Range<Int>
    package var link: Hyperlink
  }

  /// The stretches of a row that lead somewhere, from left to right. Time: linear in the columns, nothing without links.
  package func linkRuns(inRow row: Int) -> [LinkRun] {
    guard !links.isEmpty else { return [] }
    var runs: [LinkRun] = []
    var column = 0
    while column < size.columns {
      let start = column
      let number = slots[row * size.columns + start].style.link
      while column < size.columns, slots[row * size.columns + column].style.link == number { column += 1 }
      if number > 0 { runs.append(LinkRun(columns: start..<column, link: links[number - 1])) }
    }
    return runs
  }
}
