import CNcurses
import Canvas
import Testing

@testable import Terminal

@Test(
  "UTF-8 is taken where the user did not choose another set of characters",
  arguments: [
    ([:], true), (["LANG": "C"], true), (["LANG": "POSIX"], true), (["LANG": "en_US"], true),
    (["LANG": "de_DE.UTF-8"], true), (["LC_ALL": "xx_YY.utf8"], true), (["LC_ALL": "", "LANG": "C"], true),
    (["LC_ALL": "C"], false), (["LC_CTYPE": "POSIX", "LANG": "de_DE.UTF-8"], false),
    (["LANG": "de_DE.ISO-8859-1"], false),
  ])
func locales(environment: [String: String], mayReplace: Bool) {
  #expect(Alphabet.mayReplaceLocale { environment[$0] } == mayReplace)
}

@Test("ASCII stands for what a terminal without UTF-8 cannot show")
func standIns() {
  let text = "“Ada’s” — façade… │─┐ ●é ŁŒſ日"
  let shown = text.unicodeScalars.map { Alphabet.stand(in: $0.value) }
  #expect(String(decoding: shown, as: UTF8.self) == "\"Ada's\" - facade. |-+ *e LOs?")
}

@Test("Every scalar that a frame can hold is spelt in printable characters that fill its columns")
func spelling() {
  #expect(ct_choose_locale(true))
  let alphabet = Alphabet(isUTF8: true)
  var frame = Frame(size: Size(columns: 4, rows: 1))
  for value in Array(UInt32(0x20)..<0x3400) + Array(stride(from: 0x3400, to: 0x20000, by: 7)) {
    guard let scalar = Unicode.Scalar(value), frame.put(String(scalar), row: 0, column: 0) > 0 else { continue }
    let isWide = frame[0, 1].text.isEmpty
    let spelling = Spelling(frame.scalars(of: frame.slots[0]), room: isWide ? 2 : 1, alphabet)
    let width = spelling.first.dropLast().map { Int(ct_width($0)) }
    #expect(width.first ?? 0 >= 1 && width.dropFirst().allSatisfy { $0 == 0 } && width.count <= 5, "\(value)")
    #expect(width.first == (spelling.isWide ? 2 : 1))
    #expect(spelling.isWide == false || isWide)
    frame.fill(Area(row: 0, column: 0, rows: 1, columns: 4))
  }
}

@Test("Base64 with padding")
func encoding() {
  let pairs = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("“é”", "4oCcw6nigJ0=")]
  for (text, encoded) in pairs { #expect(base64(text.utf8.span) == encoded) }
}

@Test("Colours that a terminal does not have become the nearest that it has")
func nearestColours() {
  let full = Palette(colors: 256, pairs: 65536)
  #expect(full.number(.standard) == -1)
  #expect(full.number(.indexed(214)) == 214)
  #expect(full.number(.rgb(255, 0, 0)) == 196)
  #expect(full.number(.rgb(8, 8, 8)) == 232)
  let eight = Palette(colors: 8, pairs: 64)
  #expect(eight.number(.indexed(12)) == 4)
  #expect(eight.number(.indexed(196)) == 1)
  #expect(eight.number(.rgb(250, 250, 250)) == 7)
  #expect(Palette(colors: 1 << 24, pairs: 65536).number(.rgb(1, 2, 3)) == 0x010203)
}
