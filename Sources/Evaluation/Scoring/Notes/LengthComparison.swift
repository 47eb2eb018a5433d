import SumbenchSupport

/// The words of the summaries of a system beside those of their references.
///
/// Exchanging candidate and reference exchanges precision and recall, which nothing but the lengths shows. What is added
/// are whole numbers, so that the result does not depend on the order of the items.
struct LengthComparison {
  /// Divisible by every number up to 16: the mean words of up to 16 references are whole.
  private static let scale = 720_720.0
  /// More words than a reference has.
  private static let most = 1e7

  private var summaryWords = 0
  private var referenceWords = 0

  init() {}

  /// All summaries of a system, with -1 words where there is none, and for each item the mean words of its references.
  init(words: [Int32], referenceWords: [Double]) {
    for (words, mean) in zip(words, referenceWords) where words >= 0 {
      add(words: Int(words), referenceWords: mean)
    }
  }

  /// Adds a summary with its words and the mean words of its references.
  mutating func add(words: Int, referenceWords mean: Double) {
    summaryWords += words
    referenceWords &+= Int((min(mean, Self.most) * Self.scale).rounded())
  }

  /// A warning where the lengths differ so much that the sides may be exchanged.
  func note(of system: String) -> Note? {
    guard summaryWords > 0, referenceWords > 0 else { return nil }
    let ratio = Double(summaryWords) * Self.scale / Double(referenceWords)
    if (1 / 3...3).contains(ratio) { return nil }
    let digits = (ratio * 100).rounded() / 100
    return Note(
      .warning, Note.sidesExchanged,
      "\(system): candidates are \(digits) times as long as references: are they exchanged?")
  }
}

extension Note {
  /// The code of the warning that candidates and references may be exchanged.
  static let sidesExchanged = "sides-exchanged"
}
