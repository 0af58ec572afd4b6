// Written by `fit article`. Do not edit by hand.
// swift-format-ignore-file

enum ArticleTitleTrees {
  static let table = ""
}
