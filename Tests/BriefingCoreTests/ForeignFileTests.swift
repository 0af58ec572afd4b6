import Testing

@testable import BriefingCore

@Suite struct ForeignFileTests {
  private func kind(_ text: String, _ path: String) -> String? { ForeignFile.kind(Array(text.utf8), path: path) }

  @Test func `source code and tables are told by their names, and what has no name of theirs may be a document`() {
    #expect(kind("import Testing\n", "Sources/a.swift") == ".swift")
    #expect(kind("name,words\nPruitt,12\n", "words.CSV") == ".csv")
    #expect(kind("name,words\n", "words.csv.gz") == ".csv")
    #expect(kind("all:\n\tcc -o a a.c\n", "src/Makefile") == "build instructions")
    #expect(kind("", "__init__.py") == ".py")
    #expect(kind("#!/bin/sh\necho\n", "run") == "a script")
    for path in ["notes", "a.2008", "a.txt", "a.md", "speech.unknown", ".swift"] {
      #expect(kind("The mayor spoke.\n", path) == nil, "\(path)")
    }
  }

  @Test func `content comes before the name`() {
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    #expect(ForeignFile.kind(picture, path: "upload") == "a PNG picture")
    #expect(ForeignFile.kind(picture, path: "upload.png") == ".png")
    #expect(kind("<!DOCTYPE html><html><p>The mayor spoke.", "article.php") == nil)
    #expect(kind("<?php echo '<html>';", "article.php") == ".php")
    #expect(kind("<?xml version=\"1.0\"?><rss version=\"2.0\">", "news.xml") == nil)
    #expect(kind("<?xml version=\"1.0\"?><project>", "pom.xml") == ".xml")
    #expect(kind("<svg><title>A map</title>", "map.svg") == ".svg")
    #expect(kind("From: a@b.example\nTo: c@d.example\nSubject: x\n\nThe mayor spoke.", "x.msg") == nil)
  }

  @Test func `JSON is read only where its first line may be a document`() {
    #expect(kind("{\"id\": \"a\", \"text\": \"x\"}\n{}", "a.json") == nil)
    #expect(kind("{\"id\": \"a\", \"text\": \"" + String(repeating: "long ", count: 900), "a.json") == nil)
    #expect(kind("{\n  \"text\": \"x\"\n}\n", "a.json") == ".json")
    #expect(kind("{\"name\": \"a\", \"version\": 1}\n", "a.json") == ".json")
    #expect(kind("[1, 2]\n", "a.json") == ".json")
  }

  @Test func `what is wrong with a file whose name promises a document is said when it is read, and UTF-16 is text`() {
    #expect(kind("%PDF-1.4\n%\u{1}\u{2}\u{3}\u{4}", "a.txt") == nil)
    let wide = Array("The mayor spoke.\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(ForeignFile.kind([0xFF, 0xFE] + wide, path: "notes") == nil)
  }

  @Test func `skipped files are one sentence, the most first`() {
    var skipped = SkippedFiles()
    #expect(skipped.words == nil)
    skipped.add(".png")
    #expect(skipped.words == "1 file skipped, for it is no document: 1 .png")
    for kind in [".swift", ".swift", "a program"] { skipped.add(kind) }
    #expect(skipped.words == "4 files skipped, for they are no documents: 2 .swift, 1 .png, 1 a program")
    for number in 0..<8 { skipped.add(".z\(number)") }
    #expect(skipped.words?.hasSuffix("1 .z5, 3 of other kinds") == true)
  }
}
