import SumbenchText

/// How words are reduced to stems; words of up to three letters stay. Porter's stemmers leave words with letters beyond
/// a to z.
public enum StemmingRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Words stay as they are.
  case none
  /// The stemmer of ROUGE-1.5.5.
  case official = "porter-1.5.5"
  /// The stemmer of rouge-score.
  case nltk = "porter-nltk"
  /// The algorithm as printed in 1980: py-rouge.
  case original = "porter-1980"
  /// The lightweight stemmer for Hindi of Ramanathan and Rao (2003): xlsum's for that language.
  case hindi = "ramanathan-rao"

  var stemmer: PorterStemmer? {
    switch self {
    case .none, .hindi: nil
    case .official: PorterStemmer(.official)
    case .nltk: PorterStemmer(.nltk)
    case .original: PorterStemmer(.original)
    }
  }

  /// The stemmer of words with letters beyond ASCII.
  var suffixStemmer: SuffixStemmer? { self == .hindi ? .hindi : nil }

  /// Whether irregular forms may be looked up before it; rouge-score's has a list of its own.
  package var takesExceptions: Bool {
    switch self {
    case .none, .nltk, .hindi: false
    case .official, .original: true
    }
  }
}
