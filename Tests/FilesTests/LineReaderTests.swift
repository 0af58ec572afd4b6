import Files
import Glibc
import Testing

@Suite struct LineReaderTests {
  let folder = Folder()

  @Test(
    "lines are given as they stand, the last one with or without its end",
    arguments: [
      ("", []), ("\n", [""]), ("a\nb", ["a", "b"]), ("a\n\nb\n", ["a", "", "b"]), ("a\r\nb\n", ["a\r", "b"]),
    ] as [(String, [String])])
  func lines(text: String, lines: [String]) throws {
    let path = folder.write("/lines", text)
    let reader = try LineReader(path, named: "lines")
    var given: [String] = []
    while let line = try reader.next() { given.append(String(decoding: line, as: UTF8.self)) }
    #expect(given == lines)
    #expect(reader.line == lines.count)
  }

  @Test func `a line may be longer than what is read at a time`() throws {
    let long = String(repeating: "word ", count: 200_000)
    let path = folder.write("/long", "first\n" + long + "\nlast")
    let reader = try LineReader(path, named: "long")
    #expect(try reader.next() == Array("first".utf8))
    #expect(try reader.next() == Array(long.utf8))
    #expect(try reader.next() == Array("last".utf8))
    #expect(try reader.next() == nil)
  }

  @Test func `what is read whole has a limit, whether its size is known or not`() throws {
    let path = folder.write("/ten", "0123456789")
    for hint in [0, 5, 10] {
      let reader = try LineReader(path, named: "ten")
      #expect(try reader.head(3).count >= 3)
      #expect(try reader.all(sizeHint: hint, limit: 10).count == 10)
      let error = #expect(throws: FileError.self) { try LineReader(path, named: "ten").all(sizeHint: hint, limit: 9) }
      #expect(error?.message.hasPrefix("ten: larger than") == true)
    }
  }

  @Test func `blocks of lines hold every byte once, and end at the end of a line`() throws {
    let text = (0..<60_000).map { "line \($0)\n" }.joined() + "no end"
    let reader = try LineReader(folder.write("/blocks", text), named: "blocks")
    var blocks: [[UInt8]] = []
    while let block = try reader.nextLines() { blocks.append(block) }
    #expect(blocks.count > 2)
    #expect(blocks.dropLast().allSatisfy { $0.last == UInt8(ascii: "\n") })
    #expect(Array(blocks.joined()) == Array(text.utf8))
  }

  @Test func `a line in a pipe is given before the next one is written`() throws {
    var ends: [Int32] = [-1, -1]
    try #require(unsafe pipe(&ends) == 0)
    defer { close(ends[0]) }
    let reader = LineReader(descriptor: ends[0], named: "pipe")
    for line in ["first\n", "second\n"] {
      try #require(unsafe write(ends[1], line, line.utf8.count) == line.utf8.count)
      #expect(try reader.nextLines() == Array(line.utf8))
    }
    close(ends[1])
    #expect(try reader.nextLines() == nil)
    #expect(reader.line == 2)
  }

  @Test(arguments: [0, 3, 8, 900_000]) func `a file is read whole, whatever its size was said to be`(hint: Int) throws {
    let text = String(repeating: "eight by", count: 100_000)
    let path = folder.write("/whole", text)
    #expect(try LineReader(path, named: "whole").all(sizeHint: hint) == Array(text.utf8))
  }

  /// `first`, `second`, each a line, packed by gzip.
  private static let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x4B, 0xCB, 0x2C, 0x2A, 0x2E, 0xE1, 0x2A, 0x4E, 0x4D,
    0xCE, 0xCF, 0x4B, 0xE1, 0x02, 0x00, 0x20, 0x51, 0x45, 0x08, 0x0D, 0x00, 0x00, 0x00,
  ]

  /// The lines of bytes as a file, and what is wrong behind them.
  private func unpacked(_ bytes: [UInt8]) throws -> [String] {
    let reader = try LineReader(folder.write("/packed", bytes: bytes), named: "mine", unpacking: true)
    var given: [String] = []
    do {
      while let line = try reader.next() { given.append(String(decoding: line, as: UTF8.self)) }
    } catch {
      given.append(error.message)
    }
    return given
  }

  @Test func `lines packed by gzip are unpacked on the way, several members one behind another`() throws {
    let (one, lines) = (Self.packed, ["first", "second"])
    #expect(try unpacked(one) == lines)
    #expect(try unpacked(one + one) == lines + lines)
    #expect(try unpacked(one + [0, 0, 0]) == lines)
    #expect(try unpacked(Array("plain\nlines".utf8)) == ["plain", "lines"])
    #expect(try unpacked([0x1F]) == ["\u{1F}"])
    #expect(try unpacked([]) == [])
    #expect(try LineReader(folder.write("/packed", bytes: one), named: "mine").all() == one)
  }

  @Test func `gzip that is cut or broken gives the lines before and says so`() throws {
    let (one, lines) = (Self.packed, ["first", "second"])
    let cut = "mine: the gzip data is cut; the lines before were read"
    let broken = "mine: the gzip data is broken; the lines before were read"
    #expect(try unpacked(one.dropLast(4)) == lines + [cut])
    #expect(try unpacked(Array(one.prefix(15))) == [cut])
    #expect(try unpacked(one + [0x78, 0x79, 0x7A]) == lines + [broken])
    var wrong = one
    wrong[wrong.count - 8] ^= 1
    #expect(try unpacked(wrong) == lines + [broken])
    #expect(try unpacked([0x1F, 0x8B, 0x08, 0xFF, 0xFF]) == [broken])
  }

  @Test func `gzip that holds hundreds of times its size is not unpacked to the end`() throws {
    // A block of deflate that says `the byte before, 258 times` over and over: a bit for the length, one for the distance.
    let head: [UInt8] = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 2, 3]
    let table: [UInt8] = [
      0xED, 0xC1, 0x81, 0x00, 0x00, 0x00, 0x00, 0xC3, 0x20, 0xD6, 0xF9, 0x4B, 0x1C, 0xE4, 0x55, 0x01,
    ]
    let bomb = head + table + [UInt8](repeating: 0, count: 60_000)
    let lines = try unpacked(bomb)
    #expect(lines.last?.hasPrefix("mine: unpacks to more than 250 times its size") == true)
    #expect(lines.count == 1)
  }

  @Test func `what cannot be read is said by the name that the user gave`() throws {
    #expect(throws: FileError("mine", "no such file or folder; check the name")) {
      try LineReader(folder.path + "/nothing", named: "mine")
    }
    #expect(throws: FileError("mine", "a folder, not a file")) {
      try LineReader(folder.path, named: "mine").all()
    }
  }
}
