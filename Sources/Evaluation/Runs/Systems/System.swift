package import SumbenchCorpora
package import SumbenchPrograms
import SumbenchSummarizers

/// What takes part in a run: a row of the table, and how its summaries are made.
///
///     System(Lead(count: 5)).name       // "lead-5"
///     try System.named(["textrank"]).map(\.name)       // ["lead-3", "random", "textrank", "oracle"]
public struct System: Sendable {
  /// The name of the row.
  public let name: String
  /// The part that the row plays.
  public let role: Role
  let source: SystemRecord.Source
  let method: Method

  /// The part that a row plays.
  public enum Role: String, Codable, CaseIterable, Hashable, Sendable {
    /// What every system has to beat.
    case floor
    /// What is compared.
    case plain
    /// What no selection of sentences is expected to beat.
    case ceiling

    /// The place of the rows of a role in a table.
    package var rank: Int {
      switch self {
      case .floor: 0
      case .plain: 1
      case .ceiling: 2
      }
    }
  }

  enum Method: Sendable {
    case summarizer(any Summarizer)
    case oracle(Oracle)
  }

  /// The system that a summarizer is, under the name of the summarizer.
  ///
  /// - Parameters:
  ///   - summarizer: A summarizer of your own, or a built-in strategy.
  ///   - role: The part that the row plays. A ceiling is made from references, which no summarizer sees; a floor is told
  ///     apart in tables and not checked for regressions.
  public init(_ summarizer: any Summarizer, role: Role = .plain) {
    self.init(summarizer, role: role, source: .strategy)
  }

  init(_ summarizer: any Summarizer, role: Role = .plain, source: SystemRecord.Source) {
    name = summarizer.name
    self.role = role
    self.source = source
    method = .summarizer(summarizer)
  }

  init(_ oracle: Oracle) {
    name = oracle.description
    role = .ceiling
    source = .strategy
    method = .oracle(oracle)
  }

  /// The random floor, if it is one.
  var random: RandomSelection? {
    if case .summarizer(let random as RandomSelection) = method { random } else { nil }
  }

  /// The systems of these names, with the floors `lead-3` and `random` first and the ceilings last.
  ///
  ///     try System.named(["oracle-rouge2", "lsa"]).map(\.name)       // ["lead-3", "random", "lsa", "oracle", "oracle-rouge2"]
  ///
  /// - Parameters:
  ///   - names: What `sumbench list strategies` has, with parameters: `textrank:damping=0.9`; a program as
  ///     `mine=exec:python3 my.py`; `all` for every strategy. A name that comes twice counts once.
  ///   - seed: The seed of strategies that draw at random.
  /// - Returns: `lead-3`, `random`, the named ones and `oracle`, which are always among them.
  /// - Throws: `CatalogError` for a name that means nothing.
  public static func named(_ names: [String], seed: UInt64 = 1) throws -> [System] {
    try named(names, seed: seed, programs: ProgramContext())
  }

  /// The same, where programs share what this context says.
  package static func named(
    _ names: [String], seed: UInt64, programs context: ProgramContext
  ) throws -> [System] {
    let floors = ["lead-3", "random"]
    var seen = Set(floors)
    let asked = Program.numbered(names).flatMap { $0 == "all" ? Catalog.allNames : [$0] }.filter {
      seen.insert($0).inserted
    }
    let oracles = [.preSumm] + asked.compactMap(Oracle.init).filter { $0 != .preSumm }
    let strategies = asked.filter { Oracle($0) == nil }
    return try (floors + strategies).map { name in
      System(
        try Catalog.summarizer(named: name, seed: seed, programs: context),
        role: floors.contains(name) ? .floor : .plain, source: name.namesProgram ? .program : .strategy)
    } + oracles.map(System.init)
  }

  /// The row of one strategy of the catalog or of one program. Throws `CatalogError`.
  package static func strategy(
    _ name: String, seed: UInt64, programs context: ProgramContext = ProgramContext()
  ) throws -> System {
    System(
      try Catalog.summarizer(named: name, seed: seed, programs: context),
      source: name.namesProgram ? .program : .strategy)
  }

  /// Whether it is made from references.
  package var isCeiling: Bool { role == .ceiling }

  /// Whether a program makes the summaries.
  package var isProgram: Bool { source == .program }

  /// The summarizer that wants all articles at once, if it is one.
  var bulkSummarizer: (any BulkSummarizer)? {
    guard case .summarizer(let summarizer) = method else { return nil }
    return summarizer as? any BulkSummarizer
  }

  /// The program that is asked, if one is.
  var external: ExternalSummarizer? {
    guard case .summarizer(let summarizer) = method else { return nil }
    return summarizer as? ExternalSummarizer
  }

  /// Rows of summaries that were made elsewhere.
  package static func summaries(_ systems: [SystemSummaries]) -> [System] {
    systems.map { System(ProvidedSummaries($0), role: .plain, source: .file) }
  }
}

extension String {
  /// Whether a name on the command line means a program that would be started.
  var namesProgram: Bool { contains("exec:") || contains("batch:") }
}
