extension Document {
  /// Names every part of the text. Linear in the length of the text.
  public static func read(_ source: Source) -> Document {
    Document(source: source)
  }
}
