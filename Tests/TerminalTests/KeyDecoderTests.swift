import Canvas
import Testing

@testable import Terminal

/// Keys in words: `C-d`, `A-x`, `up`; other inputs as they print.
private func words(_ inputs: [Input]) -> [String] {
  inputs.map { input in
    switch input {
    case .key(let key):
      var name = "\(key.code)"
      if case .character(let letter) = key.code { name = String(letter) }
      return (key.control ? "C-" : "") + (key.alt ? "A-" : "") + name
    case .mouse(let mouse): return "\(mouse.kind) \(mouse.at.row),\(mouse.at.column)"
    case .paste(let text): return "paste \(text.debugDescription)"
    default: return "\(input)"
    }
  }
}

/// What a text sent at once means, after all patience.
private func decode(_ text: String) -> [String] {
  decode(Array(text.utf8))
}

private func decode(_ bytes: [UInt8]) -> [String] {
  var decoder = KeyDecoder()
  return words(decoder.take(bytes) + decoder.timeOut())
}

@Test(
  "Keys are told from what terminals send for them",
  arguments: [
    ("jG ", ["j", "G", " "]), ("é日", ["é", "日"]), ("\r\n", ["enter", "enter"]),
    ("\t\u{7F}\u{8}", ["tab", "backspace", "backspace"]),
    ("\u{1}\u{4}\u{1A}", ["C-a", "C-d", "C-z"]), ("\u{0}\u{1C}\u{1F}", ["C- ", "C-\\", "C-_"]),
    ("\u{1B}[A\u{1B}OA", ["up", "up"]), ("\u{1B}[B\u{1B}[C\u{1B}OD", ["down", "right", "left"]),
    ("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", ["home", "home", "home", "home"]),
    ("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", ["end", "end", "end", "end"]),
    ("\u{1B}[5~\u{1B}[6~\u{1B}[2~\u{1B}[3~", ["pageUp", "pageDown", "insert", "delete"]),
    ("\u{1B}[Z", ["backTab"]), ("\u{1B}OP\u{1B}[11~\u{1B}[[A", ["function(1)", "function(1)", "function(1)"]),
    ("\u{1B}[15~\u{1B}[17~\u{1B}[24~", ["function(5)", "function(6)", "function(12)"]),
    ("\u{1B}[1;3D\u{1B}[1;5C\u{1B}[1;2A", ["A-left", "C-right", "up"]), ("\u{1B}\u{1B}[D", ["A-left"]),
    ("\u{1B}[5;5~\u{1B}[5^", ["C-pageUp", "C-pageUp"]), ("\u{1B}Oa\u{1B}O5A", ["C-up", "C-up"]),
    ("\u{1B}x\u{1B}é\u{1B}\r", ["A-x", "A-é", "A-enter"]), ("\u{1B}\u{4}", ["C-A-d"]),
    ("\u{1B}[97;5u\u{1B}[27;5;100~", ["C-a", "C-d"]),
    ("\u{1B}[27u\u{1B}[13u\u{1B}[9;2u", ["escape", "enter", "backTab"]),
    ("\u{1B}OM\u{1B}Op\u{1B}Ok", ["enter", "0", "+"]),
  ])
func keys(sent: String, meant: [String]) {
  #expect(decode(sent) == meant)
}

@Test(
  "A lone escape is the escape key, and so is the beginning of a sequence that never came",
  arguments: [
    ("\u{1B}", ["escape"]), ("\u{1B}\u{1B}", ["escape", "escape"]), ("\u{1B}[", ["A-["]), ("\u{1B}O", ["A-O"]),
    ("\u{1B}]", ["A-]"]), ("\u{1B}P", ["A-P"]), ("\u{1B}\u{1B}j", ["escape", "A-j"]), ("\u{1B}[1;", []),
    ("\u{1B}[M  ", []),
  ])
func escapes(sent: String, meant: [String]) {
  #expect(decode(sent) == meant)
}

@Test(
  "What means nothing to us is swallowed whole: none of its letters is taken for a command",
  arguments: [
    "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[12;40R", "\u{1B}[?2026;2$y", "\u{1B}[I", "\u{1B}[O", "\u{1B}[99~",
    "\u{1B}[99;99;99X",
    "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}P>|XTerm(377)\u{1B}\\",
    "\u{1B}P1+r544e=78\u{1B}\\", "\u{1B}[<35;10;10M", "\u{1B}[<1;5;5M", "\u{1B}[57399u", "\u{1B}Oz", "\u{9B}",
  ])
func unknownSequences(sent: String) {
  #expect(decode(sent + "j") == ["j"])
}

@Test("A sequence cut off by another is swallowed, and the other is understood")
func cutOff() {
  #expect(decode("\u{1B}[1;\u{1B}[A") == ["up"])
  #expect(decode("\u{1B}[12\rj") == ["enter", "j"])
  #expect(decode("\u{1B}]2;title\u{1B}[A") == ["up"])
}

@Test("A flood of parameters ends with its sequence")
func overlong() {
  let flood = "\u{1B}[" + String(repeating: "1;", count: 5000)
  #expect(decode(flood + "Aj") == ["j"])
  var decoder = KeyDecoder()
  var inputs: [Input] = []
  for byte in flood.utf8 { inputs += decoder.take([byte]) }
  inputs += decoder.take("Aj".utf8)
  #expect(words(inputs) == ["j"])
}

@Test("Mouse reports")
func mouse() {
  #expect(decode("\u{1B}[<0;10;5M\u{1B}[<0;10;5m") == ["press 4,9", "release 4,9"])
  #expect(decode("\u{1B}[<64;1;1M\u{1B}[<65;200;100M") == ["wheelUp 0,0", "wheelDown 99,199"])
  #expect(decode("\u{1B}[<32;3;2M\u{1B}[<16;3;2M") == ["drag 1,2", "press 1,2"])
  #expect(decode("\u{1B}[<0;0;0M\u{1B}[<0;99999999999999999999;1M").count == 2)
  #expect(decode([0x1B, 0x5B, 0x4D, 32, 33, 35]) == ["press 2,0"])
  #expect(decode("\u{1B}[<0;10M\u{1B}[<2;1;1M") == [])
}

@Test("Pasted text is one input, without control characters")
func paste() {
  #expect(decode("a\u{1B}[200~two\rlines\u{1B}[201~b") == ["a", "paste \"two\\nlines\"", "b"])
  #expect(decode("\u{1B}[200~x\u{1B}[Ay\u{7}\tz\r\n\u{1B}[201~") == ["paste \"x[Ay\\tz\\n\""])
  #expect(decode("\u{1B}[200~\u{1B}[201~") == ["paste \"\""])
  #expect(decode("\u{1B}[200~é日👍\u{1B}[201~") == ["paste \"é日👍\""])
}

@Test("A paste without an end is given after a while, one without bounds is cut")
func longPaste() {
  var decoder = KeyDecoder()
  #expect(decoder.take("\u{1B}[200~abc\u{1B}[20".utf8).isEmpty)
  #expect(decoder.patience == 1000)
  #expect(words(decoder.timeOut()) == ["paste \"abc[20\""])
  #expect(decoder.patience == nil)
  let long =
    Array("\u{1B}[200~".utf8) + [UInt8](repeating: 0x61, count: KeyDecoder.longestPaste + 9)
    + Array("\u{1B}[201~j".utf8)
  let inputs = decoder.take(long)
  #expect(inputs.count == 2)
  #expect(inputs.first == .paste(String(repeating: "a", count: KeyDecoder.longestPaste)))
}

@Test("Bytes that are no UTF-8 are no keys")
func wrongBytes() {
  #expect(decode([0xFF, 0x6A, 0xC3, 0x28, 0xE2, 0x82, 0x6B, 0xC0, 0x80, 0x6C]) == ["j", "(", "k", "l"])
  #expect(decode([0xED, 0xA0, 0x80, 0x6A]) == ["j"])
  #expect(decode([0xC2, 0x9B, 0x6A]) == ["j"])
  #expect(decode([0xE2, 0x82]) == [])
}

@Test("However the bytes are cut, the inputs are the same")
func cuts() {
  let text =
    "jé日\u{1B}[A\u{1B}[1;5C\u{1B}OP\u{1B}x\u{1B}[<0;10;5M\u{1B}[200~two\r\nlines \u{1B}[20x\u{1B}[201~\u{1B}]11;rgb:0/0/0\u{1B}\\k\u{1B}[?1;2c."
  let bytes = Array(text.utf8)
  let whole = decode(bytes)
  #expect(whole.count == 11)
  for cut in 0...bytes.count {
    var decoder = KeyDecoder()
    let inputs = decoder.take(bytes[..<cut]) + decoder.take(bytes[cut...]) + decoder.timeOut()
    #expect(words(inputs) == whole, "cut at \(cut)")
  }
  var decoder = KeyDecoder()
  var single: [Input] = []
  for byte in bytes { single += decoder.take([byte]) }
  #expect(words(single + decoder.timeOut()) == whole)
}

@Test("Escape is waited for shortly, the rest of a sequence longer, nothing not at all")
func patience() {
  var decoder = KeyDecoder()
  #expect(decoder.patience == nil)
  _ = decoder.take([0x1B])
  #expect(decoder.patience == 25)
  _ = decoder.take([0x5B])
  #expect(decoder.patience == 250)
  #expect(words(decoder.take([0x41])) == ["up"])
  #expect(decoder.patience == nil)
}

@Test("No bytes at all make the decoder fail, keep them for ever, or make a control character of them")
func anything() {
  var generator = SystemRandomNumberGenerator()
  let likely: [UInt8] = [
    0x1B, 0x1B, 0x5B, 0x4F, 0x3C, 0x3B, 0x30, 0x32, 0x7E, 0x4D, 0x50, 0x5D, 0x07, 0x5C, 0xE2, 0xC3,
  ]
  for _ in 0..<2000 {
    let bytes = (0..<30).map { _ in
      Bool.random(using: &generator)
        ? likely.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255, using: &generator)
    }
    var decoder = KeyDecoder()
    var inputs = decoder.take(bytes)
    var rounds = 0
    while decoder.patience != nil, rounds < 40 {
      inputs += decoder.timeOut()
      rounds += 1
    }
    #expect(decoder.patience == nil, "\(bytes)")
    for case .key(let key) in inputs {
      guard case .character(let character) = key.code else { continue }
      #expect(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }, "\(bytes)")
    }
  }
}

@Test("Keys of terminals that are like no other are learnt from terminfo")
func learning() {
  var decoder = KeyDecoder()
  decoder.learn(Array("\u{1B}[[5~".utf8), as: Key(.pageUp))
  decoder.learn(Array("\u{1B}[A".utf8), as: Key(.up))
  decoder.learn(Array("x".utf8), as: Key(.delete))
  #expect(words(decoder.take("\u{1B}[[5~".utf8)) == ["pageUp"])
  #expect(decoder.take("\u{1B}[[".utf8).isEmpty)
  #expect(words(decoder.take("5~x\u{1B}[A".utf8)) == ["pageUp", "x", "up"])
}

@Test(
  "A sequence whose escape came too long before it runs no commands",
  arguments: [
    ("[200~qdd\u{1B}[201~", ["escape", "paste \"qdd\""]), ("[6~", ["escape", "pageDown"]),
    ("[<35;12;12M", ["escape"]), ("[?62;22c", ["escape"]), ("]11;rgb:0000/0000/0000\u{1B}\\", ["escape"]),
    ("P>|name 3.4\u{1B}\\", ["escape"]), ("[", ["escape", "["]), ("[d", ["escape", "[", "d"]),
    ("Pqd", ["escape", "P", "q", "d"]),
  ])
func tornSequence(rest: String, meant: [String]) {
  var decoder = KeyDecoder()
  var inputs = decoder.take("\u{1B}".utf8) + decoder.timeOut()
  inputs += decoder.take(rest.utf8)
  #expect(words(inputs) == meant)
  #expect(words(decoder.take("[6~".utf8)) == ["[", "6", "~"])
}
