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

  @Test func `what cannot be read is said by the name that the user gave`() throws {
    #expect(throws: FileError("mine", "no such file or folder; check the name")) {
      try LineReader(folder.path + "/nothing", named: "mine")
    }
    #expect(throws: FileError("mine", "a folder, not a file")) {
      try LineReader(folder.path, named: "mine").all()
    }
  }
}
