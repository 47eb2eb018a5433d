/// How the words of a language are brought to their stems, with the source.
struct Stemmer: Sendable {
  /// The paper or the program: `light stemmer of Savoy (2006)`
  let source: String
  /// Reduces a word in lower case, in UTF-8, to its stem.
  let reduce: @Sendable (inout [UInt8]) -> Void

  /// A stemmer that works on bytes.
  init(source: String, reduce: @escaping @Sendable (inout [UInt8]) -> Void) {
    self.source = source
    self.reduce = reduce
  }

  /// A stemmer that works on strings.
  init(source: String, stem: @escaping @Sendable (String) -> String) {
    self.init(source: source) { $0 = Array(stem(String(decoding: $0, as: UTF8.self)).utf8) }
  }

  /// Words stay as they are.
  static let none = Stemmer(source: "none") { _ in }
}
