/// What in a folder is no document of its own: the parts of a page that a browser saved, and letters of a Maildir that are on their
/// way, thrown away or not yet sent.
struct PassedOver {
  private let isMaildir: Bool
  private let holdsLetters: Bool
  /// Names of pages without their ending.
  private let pages: Set<Substring>

  /// `names`: all entries of the folder. Linear.
  init(_ names: [String], in folder: String) {
    isMaildir = names.contains("cur") && names.contains("new") && names.contains("tmp")
    holdsLetters = folder.hasSuffix("/cur")
    pages = Set(
      names.compactMap { name in
        guard name.hasSuffix(".html") || name.hasSuffix(".htm"), let dot = name.lastIndex(of: ".") else { return nil }
        return name[..<dot]
      })
  }

  /// What browsers add to the name of a page for the folder of its parts.
  private static let endings = [
    "_files", "-Dateien", "_fichiers", "_archivos", "_file", "_bestanden", "_filer", "_arquivos", "_soubory", "_pliki",
  ]

  /// A word for what it is; nil for what may be a document or a folder of them.
  func kind(_ name: String) -> String? {
    if isMaildir, name == "tmp" { return "mail not yet delivered" }
    if holdsLetters, let flags = Self.flags(name) {
      if flags.contains("T") { return "mail thrown away" }
      if flags.contains("D") { return "mail not yet sent" }
    }
    let isPart = Self.endings.contains { name.hasSuffix($0) && pages.contains(name.dropLast($0.count)) }
    return isPart ? "parts of a saved page" : nil
  }

  /// The flags of a letter: what comes after `:2,`.
  private static func flags(_ name: String) -> Substring? {
    guard let comma = name.lastIndex(of: ","), name[..<comma].hasSuffix(":2") else { return nil }
    return name[name.index(after: comma)...]
  }
}
