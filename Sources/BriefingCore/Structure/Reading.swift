extension Document {
  /// Names every part of the text. Linear in the length of the text.
  public static func read(_ source: Source) -> Document {
    var page = Page(source)
    guard !page.lines.isEmpty else {
      var document = page.finish()
      document.makeTitle()
      return document
    }
    let repeats = Repeats(page.lines)
    if let transcript = Transcript(source.text.span, page.lines) {
      page.readTurns(transcript, repeats)
    } else {
      let body = page.findBody(repeats)
      page.readHead(before: body.lowerBound, repeats)
      page.readTail(from: body.upperBound)
      page.readBody(body, repeats)
    }
    var document = page.finish()
    document.makeTitle()
    document.language = Language.of(document)
    return document
  }
}
