import Testing

@testable import BriefingCore

private func read(_ bytes: [UInt8], path: String?) -> [Result<Source, ReadingError>] {
  var results: [Result<Source, ReadingError>] = []
  Source.forEach(in: bytes, path: path) { results.append($0) }
  return results
}

private func titles(_ results: [Result<Source, ReadingError>]) -> [String?] {
  results.map { result in
    switch result {
    case .success(let source): source.stated.title
    case .failure(let error): error.message
    }
  }
}

/// `Harbour news.\n`, packed by gzip.
private let packedNews: [UInt8] = [
  0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xF3, 0x48, 0x2C, 0x4A, 0xCA, 0x2F, 0x2D, 0x52,
  0xC8, 0x4B, 0x2D, 0x2F, 0xD6, 0xE3, 0x02, 0x00, 0x56, 0xED, 0x46, 0x23, 0x0E, 0x00, 0x00, 0x00,
]

@Suite struct ContainerTests {
  @Test("Kinds are told by content, then by name")
  func kinds() {
    func kind(_ text: String, _ path: String?) -> ContainerKind { ContainerKind.of(Array(text.utf8), path: path) }
    #expect(kind("  <!doctype HTML><p>x", "a.txt") == .html)
    #expect(kind("<?xml version=\"1.0\"?>\n<html xmlns=\"x\">", nil) == .html)
    #expect(kind("Plain words.", "a.txt") == .text)
    #expect(kind("Plain words.", "dir.html/a") == .text)
    #expect(kind("Words", "a.HTM") == .html)
    #expect(kind("{\"id\": \"1\", \"text\": \"x\"}\n", nil) == .jsonLines)
    #expect(kind("{curly} words of a text", nil) == .text)
    #expect(kind("<3 this town, he said.", "a.txt") == .text)
    #expect(kind("", nil) == .text)
  }

  @Test("JSON Lines with a broken line: that line is named with its number, the rest is read")
  func brokenLine() throws {
    let lines = "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\n\n{\"id\":\"c\",\"text\":\"Three.\"}\n"
    let results = read(Array(lines.utf8), path: "a.jsonl")
    #expect(results.count == 3)
    #expect(try results[0].get().id == "a")
    #expect(try results[2].get().isPart)
    #expect(throws: ReadingError.self) { try results[1].get() }
    guard case .failure(let error) = results[1] else { return }
    #expect(error.message.hasPrefix("a.jsonl, line 2: "))
  }

  @Test("gzip is taken off; what is cut is read as far as it goes and says so")
  func gzip() throws {
    let source = try #require(try? read(packedNews, path: "a.txt.gz").first?.get())
    #expect(String(decoding: source.text, as: UTF8.self) == "Harbour news.\n")
    #expect(!source.isVerbatim)
    #expect(source.notices == [])
    let cut = try #require(try? read(Array(packedNews.dropLast(8)), path: "a.txt.gz").first?.get())
    #expect(cut.text == source.text)
    #expect(cut.notices == ["the gzip data is cut; read as far as it goes"])
    // Two members are one file.
    #expect(try read(packedNews + packedNews, path: "a.gz")[0].get().text.count == 28)
    #expect(throws: ReadingError.self) { try read([0x1F, 0x8B, 0x08, 0xFF, 0xFF, 0xFF], path: "a.gz")[0].get() }
  }

  @Test("gzip that holds hundreds of times its size is refused before it fills memory, and the message says why")
  func gzipBomb() throws {
    // A block of deflate that says `the byte before, 258 times` over and over: a bit for the length, one for the distance.
    let head: [UInt8] = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 2, 3]
    let table: [UInt8] = [
      0xED, 0xC1, 0x81, 0x00, 0x00, 0x00, 0x00, 0xC3, 0x20, 0xD6, 0xF9, 0x4B, 0x1C, 0xE4, 0x55, 0x01,
    ]
    for (count, most) in [(31_000, 8), (60_000, 14)] {
      let bomb = head + table + [UInt8](repeating: 0, count: count)
      let error = try #require(throws: ReadingError.self) { try read(bomb, path: "a.gz")[0].get() }
      #expect(
        error.message
          == "a.gz: too much gzip data (more than \(most) MB unpacked, and more than 250 times its size) to be read; split it"
      )
    }
  }

  @Test("A crawler's file gives its pages as they were sent: chunked or not; errors, pictures and requests are none")
  func responses() {
    let page =
      "<h1>Harbour shut</h1><p>The harbour of Varde is shut, the mayor, Anna Keller, said on Monday. It will open in June.</p>"
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
    let half = page.utf8.count / 2
    let chunks =
      "\(String(half, radix: 16))\r\n\(page.prefix(half))\r\n\(String(page.utf8.count - half, radix: 16))\r\n"
      + "\(page.dropFirst(half))\r\n0\r\n\r\n"
    let records = [
      ("warcinfo", "", "software: x"), ("request", "https://a.test/1", "GET /1 HTTP/1.1\r\n\r\n"),
      ("response", "https://a.test/1", head + "\r\n" + page),
      ("response", "https://a.test/2", head + "Transfer-Encoding: chunked\r\n\r\n" + chunks),
      ("response", "https://a.test/3", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>No</p>"),
      ("response", "https://a.test/4", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG"),
    ]
    let warc = records.map { kind, address, body in
      "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Target-URI: \(address)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
    }
    var pages: [Source] = []
    Source.forEach(in: Array(warc.joined().utf8), path: "a.warc") {
      if case .success(let source) = $0 { pages.append(source) }
    }
    #expect(pages.map(\.stated.url) == ["https://a.test/1", "https://a.test/2"])
    #expect(pages.allSatisfy { Document.read($0).title == "Harbour shut" && $0.format == .html })
    var message = ""
    Source.forEach(in: Array(warc[0].utf8), path: "b.warc") {
      if case .failure(let error) = $0 { message = error.message }
    }
    #expect(message == "b.warc: no page of text among its records (1)")
  }
}
