import TextProcessing

/// The strategies that can be named on the command line: the one list to edit when a summarizer is added.
public enum Catalog {
  /// Every strategy, in the order in which they are listed.
  public static let strategies: [Strategy] = [
    Strategy(
      "lead-N", "the first N sentences", source: "the standard baseline of news summarization",
      make: { Lead(count: $0.number) }),
    Strategy(
      "lead", "as many leading sentences as fit the limit",
      source: "the standard baseline of news summarization",
      make: { _ in Lead(count: nil) }),
    Strategy(
      "random", "sentences drawn at random, from the run's seed", source: "the floor of every comparison",
      make: { RandomSelection(seed: $0.seed) }),
    Strategy(
      "tfidf", "sentences with the highest TF-IDF weight", source: "Larocca Neto et al. 2000",
      make: { _ in TFIDF() }),
    Strategy(
      "textrank", "PageRank over sentences that share words", source: "Mihalcea & Tarau 2004",
      parameters: [.init("damping", default: 0.85, in: 0...0.999, "probability of following an edge")],
      make: { TextRank(damping: $0["damping"]) }),
  ]

  /// The summarizer for a name such as `textrank`, `lead-5`, `textrank:damping=0.9` or `exec:python3 my.py`.
  ///
  /// Further parameters follow behind further colons. What follows `exec:` is a shell command (see
  /// `ExternalSummarizer`), and `mine=exec:...` gives its row a name of its own. Throws `CatalogError` for an unknown name or parameter and
  /// for a value outside its range.
  public static func summarizer(
    named name: String, seed: UInt64, timeoutInSeconds: Double = 60
  ) throws -> any Summarizer {
    if let external = ExternalSummarizer(named: name, timeoutInSeconds: timeoutInSeconds) { return external }
    let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let (strategy, number) = strategies.lazy.compactMap({ $0.matching(parts[0]) }).first else {
      throw CatalogError.unknownStrategy(parts[0], nearest: strategies.map(\.name).nearest(to: parts[0]))
    }
    let values = try strategy.values(of: parts.dropFirst())
    let summarizer = strategy.make(StrategyRequest(number: number, seed: seed, values: values))
    return parts.count == 1 ? summarizer : Renamed(summarizer, name: name)
  }
}
