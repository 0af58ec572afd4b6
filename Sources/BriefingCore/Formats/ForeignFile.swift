/// Tells files that lie in folders beside documents and are none: pictures, programs, archives, source code, tables of data.
///
/// Only for files that nobody named: one that is named is read if it is text.
public enum ForeignFile {
  /// How many bytes of a file `kind` wants to see.
  public static let looked = 4096

  /// Endings of names under which text lies that nobody says anything in.
  private static let endings: Set<Substring> = Set(
    """
    swift py pyc pyi js mjs cjs ts tsx jsx c h cc cpp cxx hpp hh m mm cs java kt kts scala go rs rb pl pm php lua r jl hs \
    ml fs clj ex exs erl vb pas asm s sh bash zsh fish ps1 bat cmd awk sql css scss sass less vue svelte json json5 \
    geojson yaml yml toml ini cfg conf env properties plist lock csv tsv tab log xml xsd xsl xslt dtd svg tex bib sty cls \
    ipynb gradle cmake make mk diff patch po pot map proto thrift graphql tar tgz zip 7z rar bz2 xz zst jar doc \
    xls xlsx ppt pptx ods odp epub mobi rtf png jpg jpeg gif webp bmp tif tiff ico heic mp3 mp4 m4a wav ogg flac avi \
    mov mkv webm woff woff2 ttf otf eot exe dll so dylib o a class bin db sqlite
    """.split { $0 == " " || $0 == "\n" })

  /// Whole names of the same.
  private static let names: Set<String> = [
    "makefile", "gnumakefile", "dockerfile", "jenkinsfile", "gemfile", "rakefile",
  ]

  /// Endings of files that may begin as a page does and are none.
  private static let pageLike: Set<Substring> = ["js", "jsx", "tsx", "vue", "svelte", "svg"]

  /// What a file is that is no document, by its first `looked` bytes, then by its name: `.swift`, `a PNG picture`; nil for
  /// what may be one.
  public static func kind(_ head: [UInt8], path: String) -> String? {
    // A name that documents have is a promise: what is wrong with such a file is to be said.
    if ContainerKind.named(path) != nil { return nil }
    let ending = ending(of: path)
    let named = ending.flatMap { endings.contains($0) ? ".\($0)" : nil }
    if head.isEmpty || Gzip.isPacked(head) { return named }
    if ending == "json" { return isLines(head) ? nil : named }
    if let binary = Binary.kind(head), DecodedText(head).notices.first != DecodedText.utf16Notice {
      return ending.map { ".\($0)" } ?? binary
    }
    if head.starts(with: "#!".utf8) { return named ?? "a script" }
    if head.starts(with: "<?php".utf8) { return ".php" }
    if ending.map(pageLike.contains) != true, ContainerKind.byContent(head.span, named: nil) != nil { return nil }
    return named ?? (isCodeName(path) ? "build instructions" : nil)
  }

  /// Whether JSON may be JSON Lines of documents: the first line is an object, or goes on behind the head, and has a `text`.
  private static func isLines(_ head: [UInt8]) -> Bool {
    guard ContainerKind.byContent(head.span, named: nil) == .jsonLines || !head.contains(0x0A) else { return false }
    let word = Array("\"text\"".utf8)
    return head.first { $0 > 0x20 } == 0x7B && head.indices.contains { head[$0...].starts(with: word) }
  }

  private static func isCodeName(_ path: String) -> Bool {
    path.split(separator: "/").last.map { names.contains($0.lowercased()) } ?? false
  }

  /// Without the dot, in small letters; nil where there is none of letters and digits.
  private static func ending(of path: String) -> Substring? {
    guard var name = path.split(separator: "/").last?.lowercased() else { return nil }
    if name.hasSuffix(".gz") { name.removeLast(3) }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...]
    let isPlain = ending.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }
    return ending.isEmpty || ending.utf8.count > 12 || !isPlain ? nil : ending
  }
}

/// Files that were passed over, counted by what they are.
public struct SkippedFiles: Hashable, Sendable {
  /// Kinds as `ForeignFile.kind` names them.
  private var counts: [String: Int] = [:]
  public private(set) var count = 0

  public init() {}

  public mutating func add(_ kind: String) {
    counts[kind, default: 0] += 1
    count += 1
  }

  /// `12 files skipped, for they are no documents: 8 .swift, 3 .png, 1 a program`, the most first; of more than eight
  /// kinds the number of the others. Nil when there are none.
  public var words: String? {
    guard count > 0 else { return nil }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var kinds = sorted.prefix(8).map { "\($0.value) \($0.key)" }
    let others = sorted.dropFirst(8).reduce(0) { $0 + $1.value }
    if others > 0 { kinds.append("\(others) of other kinds") }
    let files =
      count == 1 ? "1 file skipped, for it is no document" : "\(count) files skipped, for they are no documents"
    return "\(files): \(kinds.joined(separator: ", "))"
  }
}
