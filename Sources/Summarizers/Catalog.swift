package import SumbenchPrograms
import SumbenchSupport
import SumbenchText

/// The strategies that have a name: what `--strategies` of the program `sumbench` understands.
///
///     try Catalog.summarizer(named: "textrank", seed: 1).name       // "textrank"
public enum Catalog {
  /// The summarizer for a name such as `textrank`, `lead-5`, `mmr-lexrank`, `textrank:damping=0.9` or
  /// `exec:python3 my.py`.
  ///
  /// Further parameters follow after further colons; `mmr-RANKER` has those of the ranker too. What follows `exec:` or
  /// `batch:` is a shell command, which is run for the summaries; `mine=exec:...` gives its row a name, and without one
  /// it is `exec-1`. A program has `timeoutInSeconds` for an answer, and twice that for its first.
  ///
  /// - Parameters:
  ///   - name: What `sumbench list strategies` has, with parameters, or a program.
  ///   - seed: The seed of strategies that draw at random.
  ///   - timeoutInSeconds: The time that a program has for an answer.
  /// - Returns: The summarizer, of the same name.
  /// - Throws: `CatalogError` for an unknown name or parameter and for a value outside its range.
  public static func summarizer(
    named name: String, seed: UInt64, timeoutInSeconds: Double = 60
  ) throws -> any Summarizer {
    let timeout = Duration.seconds(timeoutInSeconds)
    let settings = ProgramSettings(timeout: timeout, startTimeout: timeout * 2)
    return try summarizer(named: name, seed: seed, programs: ProgramContext(settings: settings))
  }

  /// The same, where programs share what this context says.
  package static func summarizer(
    named name: String, seed: UInt64, programs context: ProgramContext
  ) throws -> any Summarizer {
    if let program = Program(name) { return ExternalSummarizer(program, context: context) }
    let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let match = Match(parts[0]) else {
      throw CatalogError.unknownStrategy(parts[0], nearest: typedNames.nearest(to: parts[0]))
    }
    let values = try Strategy.values(of: parts.dropFirst(), parameters: match.parameters, name: parts[0])
    let summarizer = match.summarizer(StrategyRequest(seed: seed, values: values))
    return parts.count == 1 ? summarizer : Renamed(summarizer, name: name)
  }

  /// The entry that a name such as `textrank` or `lead-3` is of, or its open name `lead-N`. Throws
  /// `CatalogError.unknownStrategy`.
  package static func strategy(named name: String) throws -> Strategy {
    if let strategy = strategies.first(where: { $0.name == name }) ?? Match(name)?.strategy {
      return strategy
    }
    throw CatalogError.unknownStrategy(name, nearest: strategies.map(\.name).nearest(to: name))
  }

  /// The names that a strategy can be called by: its own if that is whole, `lead-3` for `lead-N`, and every ranker after
  /// `mmr-`.
  package static func calls(of strategy: Strategy) -> [String] {
    switch strategy.making {
    case .summarizer, .ranker: [strategy.name]
    case .numbered: [strategy.stem + "3"]
    case .ofRanker: strategies.filter(\.isRanker).map { strategy.stem + $0.name }
    }
  }

  /// What a misspelt name is compared with.
  private static var typedNames: [String] {
    strategies.map(\.name) + strategies.filter { !$0.hasWholeName }.flatMap(calls)
  }
}

/// A strategy with what its typed name says beyond the name in the catalog.
private struct Match {
  let strategy: Strategy
  /// Its parameters, and those of the ranker whose scores it uses.
  let parameters: [Strategy.Parameter]
  let summarizer: (StrategyRequest) -> any Summarizer

  /// The strategy that a name means, `nil` where it means none.
  init?(_ typed: String) {
    for strategy in Catalog.strategies {
      if let match = Match(typed, of: strategy) {
        self = match
        return
      }
    }
    return nil
  }

  private init?(_ typed: String, of strategy: Strategy) {
    self.strategy = strategy
    let stem = strategy.stem
    let ending = String(typed.dropFirst(stem.count))
    switch strategy.making {
    case .summarizer(let make):
      guard typed == strategy.name else { return nil }
      (parameters, summarizer) = (strategy.parameters, make)
    case .ranker(let make):
      guard typed == strategy.name else { return nil }
      (parameters, summarizer) = (strategy.parameters, make)
    case .numbered(let make):
      guard typed.hasPrefix(stem), let number = Int(ending), number > 0 else { return nil }
      (parameters, summarizer) = (strategy.parameters, { _ in make(number) })
    case .ofRanker(let make):
      guard typed.hasPrefix(stem), let ranker = Catalog.strategies.first(where: { $0.name == ending }),
        case .ranker(let makeRanker) = ranker.making
      else { return nil }
      parameters = strategy.parameters + ranker.parameters
      summarizer = { make(makeRanker($0), $0) }
    }
  }
}

extension Strategy {
  /// The name without what stands for something else at its end: `lead-`, `mmr-`; a whole name as it is.
  fileprivate var stem: String {
    switch making {
    case .summarizer, .ranker: name
    case .numbered: String(name.dropLast("N".count))
    case .ofRanker: String(name.dropLast("RANKER".count))
    }
  }
}
