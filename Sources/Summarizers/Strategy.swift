import SumbenchSupport
import SumbenchText

/// An entry of the catalog: how a strategy is called, where it comes from, and how to make it.
package struct Strategy: Sendable {
  /// What the name on the command line leaves open, and what is made.
  ///
  /// Only a ranker can give another strategy its scores: what stands in the catalog as anything else cannot follow
  /// `mmr-`, and a summarizer without scores cannot stand there as a ranker.
  enum Making: Sendable {
    /// A summarizer under the name as it is.
    case summarizer(@Sendable (StrategyRequest) -> any Summarizer)
    /// A summarizer that scores every sentence, under the name as it is.
    case ranker(@Sendable (StrategyRequest) -> any SentenceRanker)
    /// A summarizer under the name with a whole number from 1 at its end.
    case numbered(@Sendable (Int) -> any Summarizer)
    /// A summarizer that uses the scores of a ranker, under the name with that of the ranker at its end.
    case ofRanker(@Sendable (any SentenceRanker, StrategyRequest) -> any Summarizer)
  }

  /// The name on the command line; `N` at the end of `lead-N` stands for a whole number from 1, and `RANKER` at
  /// the end of `mmr-RANKER` for the name of a strategy that ranks sentences.
  package let name: String
  /// What it does, in a few words.
  package let summary: String
  /// The paper, or the custom, it comes from.
  package let source: String
  /// What can be set after a colon.
  package let parameters: [Parameter]
  let making: Making

  private init(
    _ name: String, _ summary: String, _ source: String, _ parameters: [Parameter], _ making: Making
  ) {
    self.name = name
    self.summary = summary
    self.source = source
    self.parameters = parameters
    self.making = making
  }

  /// A strategy that scores every sentence; MMR can use its scores.
  static func ranker(
    _ name: String, _ summary: String, source: String, parameters: [Parameter] = [],
    make: @escaping @Sendable (StrategyRequest) -> any SentenceRanker
  ) -> Strategy {
    Strategy(name, summary, source, parameters, .ranker(make))
  }

  /// A strategy that chooses sentences in any other way.
  static func summarizer(
    _ name: String, _ summary: String, source: String, parameters: [Parameter] = [],
    make: @escaping @Sendable (StrategyRequest) -> any Summarizer
  ) -> Strategy {
    Strategy(name, summary, source, parameters, .summarizer(make))
  }

  /// A strategy with a number at the end of its name, `lead` for `lead-N`.
  static func numbered(
    _ stem: String, _ summary: String, source: String, make: @escaping @Sendable (Int) -> any Summarizer
  ) -> Strategy {
    Strategy("\(stem)-N", summary, source, [], .numbered(make))
  }

  /// A strategy with the name of a ranker at the end of its own, `mmr` for `mmr-RANKER`.
  static func ofRanker(
    _ stem: String, _ summary: String, source: String, parameters: [Parameter] = [],
    make: @escaping @Sendable (any SentenceRanker, StrategyRequest) -> any Summarizer
  ) -> Strategy {
    Strategy("\(stem)-RANKER", summary, source, parameters, .ofRanker(make))
  }
}

extension Strategy {
  /// Whether its name is whole: nothing has to be put in place of its end.
  package var hasWholeName: Bool {
    switch making {
    case .summarizer, .ranker: true
    case .numbered, .ofRanker: false
    }
  }

  /// Whether it scores every sentence.
  package var isRanker: Bool { if case .ranker = making { true } else { false } }

  /// A number that changes what a strategy does.
  package struct Parameter: Sendable {
    /// The name before the equals sign.
    package let name: String
    /// The value where none is given.
    package let defaultValue: Double
    /// The values that make sense.
    package let range: ClosedRange<Double>
    /// What it means, in a few words.
    package let meaning: String

    init(_ name: String, default value: Double, in range: ClosedRange<Double>, _ meaning: String) {
      self.name = name
      self.defaultValue = value
      self.range = range
      self.meaning = meaning
    }
  }

  /// The values of all parameters, given those that were typed as `name=value`.
  static func values(of settings: some Sequence<String>, parameters: [Parameter], name: String) throws
    -> [String: Double]
  {
    var values = Dictionary(uniqueKeysWithValues: parameters.map { ($0.name, $0.defaultValue) })
    for setting in settings {
      let halves = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      guard let parameter = parameters.first(where: { $0.name == halves[0] }) else {
        throw CatalogError.unknownParameter(
          halves[0], of: name, nearest: parameters.map(\.name).nearest(to: halves[0]))
      }
      guard halves.count == 2, let value = Double(halves[1]), parameter.range.contains(value) else {
        throw CatalogError.unusableValue(
          halves.count == 2 ? halves[1] : "", parameter: parameter.name, of: name, range: parameter.range)
      }
      values[parameter.name] = value
    }
    return values
  }
}

/// What a strategy is made from: the run's seed and its parameters.
struct StrategyRequest {
  let seed: UInt64
  let values: [String: Double]

  subscript(parameter: String) -> Double { values[parameter]! }
}
