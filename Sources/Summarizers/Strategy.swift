import TextProcessing

/// An entry of the catalog: how a strategy is called, where it comes from, and how to make it.
public struct Strategy: Sendable {
  /// The name on the command line; `N` at the end of `lead-N` stands for a whole number from 1.
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

  /// This strategy and the number in the name, if the name is one of its names.
  func matching(_ typed: String) -> (strategy: Strategy, number: Int?)? {
    if name == typed { return name.hasSuffix("-N") ? nil : (self, nil) }
    guard name.hasSuffix("-N"), typed.hasPrefix(name.dropLast()) else { return nil }
    guard let number = Int(typed.dropFirst(name.count - 1)), number > 0 else { return nil }
    return (self, number)
  }

  /// The values of all parameters, given those that were typed as `name=value`.
  func values(of settings: some Sequence<String>) throws -> [String: Double] {
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

/// What a strategy is made from: the number in its name, the run's seed, its parameters.
struct StrategyRequest {
  let number: Int?
  let seed: UInt64
  let values: [String: Double]

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
