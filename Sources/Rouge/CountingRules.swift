/// What is counted of a unit that occurs more than once.
public enum CountRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Each occurrence; a unit matches as often as it is in the text that has fewer of it.
  case multiset
  /// Each different unit once.
  case set
}

/// Whether words that are two in one are taken apart.
public enum ContractionRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// They are words like others.
  case keep
  /// The five that the Penn Treebank takes apart without an apostrophe: gim me, gon na, got ta, lem me, wan na. Source:
  /// Robert MacIntyre's tokenizer script for the Treebank, in the form of NLTK.
  case treebank

  /// Where each is taken apart.
  static let parts: [(first: String, second: String)] = [
    ("gim", "me"), ("gon", "na"), ("got", "ta"), ("lem", "me"), ("wan", "na"),
  ]
}

/// Which of several longest common subsequences is taken: walking back through the table, which text is shortened where
/// both ways are equally long. It decides where a union or a set of subsequences is counted.
public enum TieRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// The reference: ROUGE-1.5.5 and rouge-score.
  case reference
  /// The candidate: the Python package rouge.
  case candidate
}

/// Which text is taken for which.
public enum SideRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// The candidate is the candidate.
  case asGiven
  /// The candidate is taken for the reference and the reference for the candidate: precision and recall change places,
  /// and common subsequences are found from the other side.
  case exchanged
}

/// How F is computed from precision P and recall R; it is 0 where both are.
public enum FMeasureRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// 2PR / (P + R), and as `weighted` where alpha is not one half.
  case harmonic
  /// PR / ((1 - alpha)P + alpha R), whatever alpha is: the last digit may differ from `harmonic`.
  case weighted
  /// 2PR / (P + R + 0.00000001): the Python package rouge. Equal texts do not reach 1.
  case smoothed
}

/// What numbers are rounded to.
public enum RoundingRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// They are not.
  case none
  /// Precision and recall of each text to five decimals, F computed from those and rounded likewise.
  case fiveDecimals
  /// Precision, recall and F of each text, once they are computed, to numbers of single precision.
  case single
}
