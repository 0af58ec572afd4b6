// Written by `fit article`. Do not edit by hand.
// swift-format-ignore-file

enum ArticleClasses {
  static let table = ""
}
