/// One grapheme cluster of a text: what a reader takes for a character.
struct Cluster {
  /// Where it ends, a UTF-8 offset.
  var end: Int
  /// Its width on a terminal.
  var columns: Int
  /// How its first scalar, and so the whole, is shown.
  var shown: Scalars.Shown
  /// Whether it is one picture (emoji, flag), however many scalars it is written with.
  var isPicture: Bool
}

/// The cluster that begins at `start`, which must be a boundary of clusters inside the text.
///
/// Follows the rules of Unicode Standard Annex 29. The width is the sum of its scalars' widths, so that syllables of
/// Indian scripts take the columns that terminals give their parts, but 2 for pictures of several scalars, for flags,
/// and for symbols that U+FE0F turns into emoji. Time: linear in the cluster's length.
func cluster(in text: Span<UInt8>, at start: Int) -> Cluster {
  let first = scalar(in: text, at: start)
  let trait = Scalars.trait(of: first.value)
  var cluster = Cluster(
    end: start + first.length, columns: trait.columns, shown: trait.shown, isPicture: trait.kind == .picture)
  var rules = ClusterRules(first: Scalars.kind(of: first.value, trait))
  if rules.last == .control { return cluster }

  var isEmoji = false
  while cluster.end < text.count {
    // A letter, a blank: nothing that could join.
    if text[cluster.end] < 0x80, rules.last != .prepend { break }
    let next = scalar(in: text, at: cluster.end)
    let nextTrait = Scalars.trait(of: next.value)
    guard rules.join(Scalars.kind(of: next.value, nextTrait)) else { break }
    cluster.end += next.length
    cluster.columns += nextTrait.columns
    if next.value == 0xFE0F, isEmojiBase(first.value, trait) { isEmoji = true }
    if nextTrait.kind == .flag || nextTrait.kind == .picture { isEmoji = true }
    // Skin tones: wide, and marks by the rules of clusters.
    if nextTrait.kind == .extend, nextTrait.columns == 2 { isEmoji = true }
  }
  if isEmoji {
    cluster.columns = 2
    cluster.isPicture = true
  }
  return cluster
}

/// Whether U+FE0F after this scalar asks for a coloured, wide picture: pictographs, and the digits of keycaps.
private func isEmojiBase(_ scalar: UInt32, _ trait: Scalars.Trait) -> Bool {
  switch scalar {
  case 0x23, 0x2A, 0x30...0x39: true
  default: trait.kind == .picture
  }
}

/// Says whether the next scalar belongs to the cluster begun (Unicode Standard Annex 29, rules GB6 to GB13).
private struct ClusterRules {
  var last: Scalars.Kind
  /// GB9c: a consonant was seen, and since then a linker.
  private var afterConsonant: Bool
  private var afterLinker = false
  /// GB11: a pictograph and marks only; then the joiner.
  private var afterPicture: Bool
  /// GB12: flags are written with two.
  private var flags: Int

  init(first: Scalars.Kind) {
    last = first
    afterConsonant = first == .consonant
    afterPicture = first == .picture
    flags = first == .flag ? 1 : 0
  }

  mutating func join(_ next: Scalars.Kind) -> Bool {
    guard joins(next) else { return false }
    switch next {
    case .extend: break
    case .joiner: break
    case .linker: afterLinker = afterConsonant
    case .consonant: (afterConsonant, afterLinker, afterPicture) = (true, false, false)
    case .picture: (afterConsonant, afterPicture) = (false, true)
    case .flag: flags += 1
    default: (afterConsonant, afterLinker, afterPicture) = (false, false, false)
    }
    last = next
    return true
  }

  private func joins(_ next: Scalars.Kind) -> Bool {
    switch (last, next) {
    case (_, .control): false
    case (.lead, .lead), (.lead, .vowel), (.lead, .leadVowel), (.lead, .leadVowelTail): true
    case (.leadVowel, .vowel), (.leadVowel, .tail), (.vowel, .vowel), (.vowel, .tail): true
    case (.leadVowelTail, .tail), (.tail, .tail): true
    case (_, .extend), (_, .linker), (_, .joiner), (_, .spacing): true
    case (.prepend, _): true
    case (_, .consonant): afterConsonant && afterLinker
    case (.joiner, .picture): afterPicture
    case (.flag, .flag): flags == 1
    default: false
    }
  }
}

/// Columns a text takes on a terminal, by grapheme cluster: East Asian wide characters and emoji 2, combining marks 0,
/// a control character 1 (it is shown as `·`). Time: linear in the text.
public func columns(of text: some StringProtocol) -> Int {
  let text = String(text)
  let bytes = text.utf8.span
  var columns = 0
  var at = 0
  while at < bytes.count {
    if isPlain(bytes, at) {
      columns += 1
      at += 1
      continue
    }
    let cluster = cluster(in: bytes, at: at)
    columns += cluster.columns
    at = cluster.end
  }
  return columns
}

/// Whether there is a printable ASCII character at `at` that nothing can join: the fast path.
@inline(__always)
func isPlain(_ text: Span<UInt8>, _ at: Int) -> Bool {
  let byte = text[at]
  guard byte >= 0x20, byte < 0x7F else { return false }
  return at + 1 == text.count || text[at + 1] < 0x80
}
