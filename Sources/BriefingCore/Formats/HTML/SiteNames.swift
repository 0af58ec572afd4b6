/// What a page's site is called: as it says itself, and as its address does.
struct SiteNames {
  /// As the site prints it, the best first.
  private(set) var printed: [String] = []
  private var keys: Set<String> = []
  /// `tidewater` and `tidewaterpost` of `www.tidewaterpost.example`.
  private var host = ""

  /// - Parameters:
  ///   - names: what metadata call the site, the best first; addresses among them are left out.
  ///   - address: of the page; its host is a name too.
  init(_ names: [String?], address: String?) {
    for name in names {
      guard let name, !name.isEmpty, name.utf8.count <= 100, !name.contains("://") else { continue }
      printed.append(name)
      add(name)
    }
    if let address, let host = Self.host(address) {
      self.host = host.label
      keys.insert(Self.key(host.whole))
    }
  }

  mutating func add(_ name: String) {
    let key = Self.key(name)
    if key.utf8.count >= 2 { keys.insert(key) }
  }

  /// Whether some words name the site: as it does itself, as its host does, or both with a little more.
  func contains(_ words: String) -> Bool {
    let key = Self.key(words)
    guard !key.isEmpty else { return false }
    if keys.contains(key) || key == host { return true }
    if key.utf8.count >= 4, host.utf8.count >= 4,
      host.hasPrefix(key) || (key.hasPrefix(host) && key.utf8.count <= host.utf8.count + 8)
    {
      return true
    }
    // `Quartz Africa` where the site is `Quartz`, `BBC` where it is `BBC News`.
    return keys.contains {
      let (short, long) = $0.utf8.count < key.utf8.count ? ($0, key) : (key, $0)
      return short.utf8.count >= 3 && long.utf8.count <= short.utf8.count + 10 && long.hasPrefix(short)
        && short.utf8.count * 3 >= long.utf8.count
    }
  }

  /// Whether this is the very name of the site; a site that belongs to somebody may be called nearly as they are.
  func isCalled(_ words: String) -> Bool {
    let key = Self.key(words)
    return !key.isEmpty && keys.contains(key)
  }

  /// Letters and figures in small letters: what is left of a name or title when marks and spaces are no matter.
  static func key(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars.prefix(400) where ScalarClass.of(scalar.value).isWord {
      key.append(scalar)
    }
    return String(key)
  }

  /// `news.tidewater.co.example` as its whole and the label that was chosen by whoever registered it.
  private static func host(_ address: String) -> (whole: String, label: String)? {
    var rest = address[...]
    // The archive's copies have the address behind the archive's own.
    while let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" }.lowercased()
    var labels = host.split(separator: ".")
    if labels.first == "www" { labels.removeFirst() }
    guard labels.count >= 2 else { return nil }
    let whole = labels.joined(separator: ".")
    labels.removeLast()
    if labels.count >= 2, let last = labels.last, last.utf8.count <= 3 { labels.removeLast() }
    guard let label = labels.last else { return nil }
    return (whole, key(String(label)))
  }
}
