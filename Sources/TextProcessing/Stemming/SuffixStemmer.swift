/// A stemmer that is a table of endings.
///
///     SuffixStemmer.swedish.stem("flickorna")      // "flick"
///
/// The steps are taken in turn, and in each the first ending that fits is cut off or replaced, unless the word is
/// shorter than the ending asks for. Words are expected in lower case and composed form.
package struct SuffixStemmer: Sendable {
  typealias Letters = [Unicode.Scalar]

  /// Endings with what comes in their place, for words of `minimum` letters or more.
  struct Rule {
    let suffix: Letters
    let replacement: Letters
    let minimum: Int
  }

  private let minimum: Int
  private let folds: [Unicode.Scalar: Unicode.Scalar]
  private let foldsFirst: Bool
  private let steps: [[Rule]]

  /// A stemmer for words of `minimum` letters or more.
  ///
  /// Endings stand as `ern` where they are cut off, and as `aux>al` where they are replaced. The letters of `folds`
  /// come in pairs; they are folded before the first step or after the last.
  init(
    minimum: Int = 0, folds: String = "", foldsFirst: Bool = true, steps: [[(minimum: Int, endings: String)]]
  ) {
    self.minimum = minimum
    self.foldsFirst = foldsFirst
    let pairs = folds.split(separator: " ").map { Array($0.unicodeScalars) }
    self.folds = Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    self.steps = steps.map { step in
      step.flatMap { minimum, endings in
        // Scalars, because an ending may begin with a mark, which a space or a sign would swallow as a character.
        endings.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { ending in
          let parts = ending.split(separator: ">").map(Letters.init)
          return Rule(suffix: parts[0], replacement: parts.count > 1 ? parts[1] : [], minimum: minimum)
        }
      }
    }
  }

  /// The stem of a word.
  package func stem(_ word: String) -> String {
    var letters = Array(word.unicodeScalars)
    if letters.count < minimum { return word }
    if foldsFirst { letters = letters.map { folds[$0] ?? $0 } }
    for step in steps {
      guard let rule = step.first(where: { letters.count >= $0.minimum && letters.hasSuffix($0.suffix) })
      else {
        continue
      }
      letters.replaceSubrange((letters.count - rule.suffix.count)..., with: rule.replacement)
    }
    if !foldsFirst { letters = letters.map { folds[$0] ?? $0 } }
    return String(String.UnicodeScalarView(letters))
  }
}

extension [Unicode.Scalar] {
  /// Whether the last letters are these.
  func hasSuffix(_ suffix: [Unicode.Scalar]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
