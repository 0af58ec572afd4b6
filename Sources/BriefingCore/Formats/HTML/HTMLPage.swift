extension Source {
  /// A page of HTML or XHTML: its text, made from its tree, and what its markup says.
  ///
  /// `text` is UTF-8 whatever the page was in; `stated` is what `<title>`, `<meta>`, Open Graph, JSON-LD and `<time>` state.
  /// Linear in the page.
  /// - Throws: `ReadingError` for a page without text and for one with more markup than memory is given for.
  public static func html(
    bytes: [UInt8], path: String?, id: String? = nil, charset: String? = nil
  ) throws(ReadingError) -> Source {
    let decoded = Charset.decoded(bytes, stated: charset)
    let reduced = MarkupReducer(decoded.text)
    guard let tree = MarkupTree(reduced.markup) else { throw ReadingError(.tooMuch("markup"), path: path) }
    let page = MarkupText(tree)
    guard !page.markup.blocks.isEmpty else { throw ReadingError(.empty, path: path) }
    var source = Source(
      id: id ?? makeID(path: path, content: bytes), path: path, format: .html, text: page.text, isVerbatim: false,
      notices: decoded.notices)
    source.markup = page.markup
    var data = LinkedData()
    for script in reduced.linkedData { data.read(script) }
    source.stated = PageStatements(tree).stated(with: data)
    source.markup?.articleBody = data.body.map { plainText(ofMarkup: $0) }
    return source
  }

  /// The text of some HTML, blocks apart by blank lines; all in one if it is more than a page may be.
  static func plainText(ofMarkup bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x3C) || bytes.contains(0x26) else { return bytes }
    guard let tree = MarkupTree(MarkupReducer(bytes).markup) else { return bytes }
    return MarkupText(tree).text
  }
}
