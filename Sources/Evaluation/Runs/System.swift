package import SumbenchCorpora
package import SumbenchPrograms
import SumbenchSummarizers

/// What takes part in a run: a row of the table and how its summaries are made.
public struct System: Sendable {
  package let name: String
  let role: System.Role
  let source: SystemRecord.Source
  let method: Method

  /// The part a row plays.
  public enum Role: String, Codable, CaseIterable, Hashable, Sendable {
    /// What every system has to beat.
    case floor
    /// What is being compared.
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

  init(
    _ summarizer: any Summarizer, role: System.Role = .plain, source: SystemRecord.Source = .strategy
  ) {
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

  /// The rows for the given names: the floors lead-3 and random first and the oracles last, each name once;
  /// `all` is every strategy of the catalog.
  ///
  ///     try System.named(["textrank", "oracle-exact-rouge2"], seed: 1)
  ///     // lead-3, random, textrank, oracle, oracle-exact-rouge2
  ///
  /// lead-3, random and oracle are always among them. Throws `CatalogError`.
  public static func named(
    _ names: [String], seed: UInt64, timeoutInSeconds: Double = 60
  ) throws -> [System] {
    let timeout = Duration.seconds(timeoutInSeconds)
    let settings = ProgramSettings(timeout: timeout, startTimeout: timeout * 2)
    return try named(names, seed: seed, programs: ProgramContext(settings: settings))
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
    systems.map { System(ProvidedSummaries($0), source: .file) }
  }
}

extension String {
  /// Whether a name on the command line means a program that would be started.
  var namesProgram: Bool { contains("exec:") || contains("batch:") }
}
