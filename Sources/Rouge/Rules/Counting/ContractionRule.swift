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
