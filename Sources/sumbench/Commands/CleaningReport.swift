import SumbenchText

extension [ArticleCleaner.Removal] {
  /// What the cleaner found, a line each: `harbour:12: caption: The pier at dawn`.
  func report(of name: String) -> String {
    map { "\(name):\($0.line): \($0.reason.rawValue): \($0.text)\n" }.joined()
  }
}
