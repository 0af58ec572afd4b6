extension Document {
  /// Names every part of the text. Linear in the length of the text.
  public static func read(_ source: Source) -> Document {
    var document = readText(source)
    // What the container says in so many words stands before what the text seems to say.
    document.published = source.stated.date ?? document.published
    document.fileDate = source.fileDate
    document.agency = source.stated.source ?? document.agency
    document.byline = source.stated.byline ?? document.byline
    document.language = document.language ?? source.stated.language
    return document
  }

  private static func readText(_ source: Source) -> Document {
    var page = Page(source)
    guard !page.lines.isEmpty else {
      var document = page.finish()
      document.makeTitle()
      return document
    }
    let repeats = Repeats(page.lines)
    if let transcript = Transcript(source.text.span, page.lines) {
      page.readTurns(transcript, repeats)
    } else if !page.readMarkup(repeats) {
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
