import Foundation

/// What a form of `names` is used as.
enum NameUse: Int {
  case name = 0
  case alias = 1
  case role = 2
}

/// Names cut into words that a typed beginning is compared with: case and accents gone.
enum NameWords {
  static func words(of name: String) -> [String] {
    let folded = name.withoutAnyInvisible.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    return folded.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String($0) }
  }
}
