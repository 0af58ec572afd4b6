extension Document {
  /// Names every part of the text. Linear in the length of the text.
  public static func read(_ source: Source) -> Document { read(source, model: .standard) }

  /// As `read`, by another model: for fitting one.
  package static func read(_ source: Source, model: ArticleModel) -> Document {
    var document = readText(source, model)
    // What the container says in so many words stands before what the text seems to say.
    document.published = source.stated.date ?? document.published
    document.fileDate = source.fileDate
    // The site that shows an article is not the agency that wrote it.
    document.publisher = source.stated.source
    let isPage = source.format == .html
    document.agency = isPage ? document.agency ?? source.stated.source : source.stated.source ?? document.agency
    document.byline = source.stated.byline ?? document.byline
    document.language = document.language ?? source.stated.language
    return document
  }

  private static func readText(_ source: Source, _ model: ArticleModel) -> Document {
    var page = Page(source)
    guard !page.lines.isEmpty else {
      var document = page.finish()
      document.makeTitle()
      return document
    }
    let repeats = Repeats(page.lines)
    if let transcript = page.transcript ?? Transcript(page.text.span, page.lines) {
      page.readTurns(transcript, model, repeats)
    } else {
      page.readArticle(model, repeats)
    }
    var document = page.finish()
    document.makeTitle()
    document.language = Language.of(document)
    return document
  }
}
