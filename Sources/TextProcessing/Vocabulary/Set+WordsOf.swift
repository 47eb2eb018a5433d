extension Set<String> {
  /// The words of a list with white space between them.
  init(wordsOf list: String) {
    self.init(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
