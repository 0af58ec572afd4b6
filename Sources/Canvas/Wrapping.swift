/// Columns a text takes on a terminal, by grapheme cluster (emoji and East Asian wide 2, combining marks 0).
public func columns(of text: some StringProtocol) -> Int {
  0
}

/// Breaks one paragraph into lines of at most `width` columns, at white space where there is any, else between clusters.
///
/// Takes UTF-8 text; gives a range of UTF-8 offsets a line, without the white space at the break. A run of white space
/// inside a line stays as it is. Line breaks inside the text count as white space. Never gives an empty list: an empty
/// text is one empty line.
public func wrap(_ text: [UInt8], width: Int) -> [Range<Int>] {
  [0..<text.count]
}
