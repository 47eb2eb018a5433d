package import SumbenchPrograms
import SumbenchSupport
import SumbenchText

/// The strategies that can be named on the command line.
public enum Catalog {
  /// The summarizer for a name such as `textrank`, `lead-5`, `mmr-lexrank`, `textrank:damping=0.9` or
  /// `exec:python3 my.py`.
  ///
  /// Further parameters follow after further colons; `mmr-RANKER` has those of the ranker too. What follows `exec:` or
  /// `batch:` is a shell command (see `ExternalSummarizer`). `mine=exec:...` gives its row a name; without one it is
  /// `exec-1`. A program has `timeoutInSeconds` for an answer, and twice that for its first. Throws `CatalogError` for an
  /// unknown name or parameter and for a value outside its range.
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
    guard let (strategy, ending) = match(parts[0]) else {
      let known = strategies.map(\.name) + rankers.map { "mmr-\($0.name)" }
      throw CatalogError.unknownStrategy(parts[0], nearest: known.nearest(to: parts[0]))
    }
    var parameters = strategy.parameters
    var base: Strategy?
    if case .ranker(let ranker) = ending { base = rankers.first { $0.name == ranker } }
    parameters += base?.parameters ?? []
    let values = try Strategy.values(of: parts.dropFirst(), parameters: parameters, name: parts[0])
    var request = StrategyRequest(seed: seed, values: values)
    if case .number(let number) = ending { request.number = number }
    request.ranker = base?.make(request) as? any SentenceRanker
    let summarizer = strategy.make(request)
    return parts.count == 1 ? summarizer : Renamed(summarizer, name: name)
  }

  /// The entry that a name such as `textrank` or `lead-3` is of, or its open name `lead-N`. Throws
  /// `CatalogError.unknownStrategy`.
  package static func strategy(named name: String) throws -> Strategy {
    if let strategy = strategies.first(where: { $0.name == name }) ?? match(name)?.strategy {
      return strategy
    }
    throw CatalogError.unknownStrategy(name, nearest: strategies.map(\.name).nearest(to: name))
  }

  private static func match(_ typed: String) -> (strategy: Strategy, ending: Strategy.Ending)? {
    let names = rankers.map(\.name)
    for strategy in strategies {
      if let ending = strategy.ending(of: typed, rankers: names) { return (strategy, ending) }
    }
    return nil
  }
}
