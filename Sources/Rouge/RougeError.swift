/// Why texts cannot be scored.
public enum RougeError: Error, Hashable, Sendable {
  /// There is nothing to compare the candidate with.
  case noReferences
  /// The rules remove stop words, and no list of them was given.
  case noStopWords
  /// This line, counted from one, is not a Basic Element `head|modifier|relation`.
  case notABasicElement(line: Int)
  /// The counts of this variant leave the range of a double, as those of ROUGE-W with a large weight do.
  case tooLargeCounts(RougeVariant)
}
