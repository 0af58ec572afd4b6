import CNcurses
import Canvas
import Glibc

/// How a cluster is written to the terminal: as characters whose width the C library, ncurses and every terminal agree
/// about, so that no row is ever out of step.
///
/// Of emoji of several scalars only the first is sent: terminals differ in how wide the whole is. U+FE0F is not sent,
/// for the same reason. What still is narrower than its place is followed by a blank.
struct Spelling {
  /// Ends in 0, as ncurses wants it; at most one character with room and four marks.
  private(set) var first: [wchar_t] = []
  /// What stands in the second column, unless the first character is wide itself.
  private(set) var second: [wchar_t] = [0x20, 0]
  private(set) var isWide = false
  private(set) var hasFlag = false

  /// Most wide characters of a cell (CCHARW_MAX).
  private static let most = 5

  /// `room` is the columns that the cluster has, one or two.
  init(_ scalars: [Unicode.Scalar], room: Int, _ alphabet: Alphabet) {
    guard alphabet.isUTF8 else {
      let bytes = scalars.filter { ct_width(wchar_t($0.value)) != 0 }.map { wchar_t(Alphabet.stand(in: $0.value)) }
      first = [bytes.first ?? 0x20, 0]
      return
    }
    let unknown: wchar_t = 0xB7
    guard let base = scalars.first else {
      first = [0x20, 0]
      return
    }
    let width = Int(ct_width(wchar_t(base.value)))
    guard width >= 1, width <= room else {
      first = [unknown, 0]
      return
    }
    isWide = width == 2
    first = [wchar_t(base.value)]
    let isFlag = (0x1F1E6...0x1F1FF).contains(base.value)
    for mark in scalars.dropFirst() {
      if ct_width(wchar_t(mark.value)) != 0 || mark == "\u{200D}" {
        if isFlag, room == 2 {
          second = [wchar_t(mark.value), 0]
          hasFlag = true
        }
        break
      }
      if (0xFE00...0xFE0F).contains(mark.value) || first.count == Spelling.most { continue }
      first.append(wchar_t(mark.value))
    }
    first.append(0)
  }
}
