import SumbenchSupport
import SumbenchText

/// An entry of the catalog: how a strategy is called, where it comes from, and how to make it.
public struct Strategy: Sendable {
  /// The name on the command line; `N` at the end of `lead-N` stands for a whole number from 1, and `RANKER` at
  /// the end of `mmr-RANKER` for the name of a strategy that ranks sentences.
  public let name: String
  /// What it does, in a few words.
  public let summary: String
  /// The paper, or the custom, it comes from.
  public let source: String
  /// What can be set behind a colon.
  public let parameters: [Parameter]
  let make: @Sendable (StrategyRequest) -> any Summarizer

  init(
    _ name: String, _ summary: String, source: String, parameters: [Parameter] = [],
    make: @escaping @Sendable (StrategyRequest) -> any Summarizer
  ) {
    self.name = name
    self.summary = summary
    self.source = source
    self.parameters = parameters
    self.make = make
  }

  /// A number that changes what a strategy does.
  public struct Parameter: Sendable {
    /// The name before the equals sign.
    public let name: String
    /// The value where none is given.
    public let defaultValue: Double
    /// The values that make sense.
    public let range: ClosedRange<Double>
    /// What it means, in a few words.
    public let meaning: String

    init(_ name: String, default value: Double, in range: ClosedRange<Double>, _ meaning: String) {
      self.name = name
      self.defaultValue = value
      self.range = range
      self.meaning = meaning
    }
  }

  /// What the open end of the typed name stands for, or `nil` where the name is not this strategy's.
  func ending(of typed: String, rankers: [String]) -> Ending? {
    if name.hasSuffix("-N"), typed.hasPrefix(name.dropLast()) {
      return Int(typed.dropFirst(name.count - 1)).flatMap { $0 > 0 ? .number($0) : nil }
    }
    if name.hasSuffix("-RANKER"), typed.hasPrefix(name.dropLast(6)) {
      let ranker = String(typed.dropFirst(name.count - 6))
      return rankers.contains(ranker) ? .ranker(ranker) : nil
    }
    return name == typed ? .closed : nil
  }

  /// What stands where a strategy's name is open.
  enum Ending {
    case closed
    case number(Int)
    case ranker(String)
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

/// What a strategy is made from: the number or ranker in its name, the run's seed, its parameters.
struct StrategyRequest {
  let seed: UInt64
  let values: [String: Double]
  var number: Int?
  var ranker: (any SentenceRanker)?

  subscript(parameter: String) -> Double { values[parameter]! }
}

/// A strategy asked for that cannot be made.
public enum CatalogError: Error, Hashable {
  /// No strategy has the name; `nearest` is the one that may have been meant.
  case unknownStrategy(String, nearest: String?)
  /// The strategy has no such parameter.
  case unknownParameter(String, of: String, nearest: String?)
  /// The value is no number or lies outside the range.
  case unusableValue(String, parameter: String, of: String, range: ClosedRange<Double>)
}
