import SumbenchStatistics
package import SumbenchSupport

/// A run as it is kept: everything that tables, verdicts and pages are computed from, whoever made the numbers.
///
///     try run.write(to: path)
///     try RunRecord(contentsOf: path).signature       // run.signature
///
/// `run`, `score` and `merge` make one, and a file of scores of another program is read as one. Items are in the order
/// of `String.precedesAsID`, systems by role and name, so that the same run gives the same bytes whatever the order of
/// the input. Texts are kept beside it, in `summaries.jsonl`.
public struct RunRecord: Sendable {
  /// The version of the layout that is written.
  package static let currentFormat = "sumbench-run-2"

  /// The version of sumbench that made the run.
  package let version: String
  /// The name of the corpus or of the file.
  public let name: String
  /// The digest of the items' texts (see `Corpus.digest`), or `nil` where the texts are not known.
  package let digest: String?
  /// What was summarized.
  package let items: ItemTable
  /// The systems by role, then by the bytes of their names.
  package let systems: [SystemRecord]
  /// What each number of a system's row is.
  public let columns: [ScoreColumn]
  /// What can be set for a run and changes its numbers.
  package let settings: RunSettings
  /// What made the scores, in a line. Numbers under different signatures are not comparable.
  public let signature: String
  /// What a reader of its numbers has to know.
  package let notes: [Note]
  /// What several people said of the same summaries, where lines that were just read have it; no part of a kept record.
  package var judgements: [Judgements] = []
  /// What is known of the items of lines that were just read and have no ids; no part of a kept record.
  package var numberedItems: NumberedItems?
  /// The format that the record was read from, which decides whether digests can be compared.
  package let format: String
  private let incomplete: Lazy<Set<String>>

  /// A record given part by part; puts the systems and the notes in their order.
  package init(
    version: String = Version.current, name: String, digest: String?, items: ItemTable,
    systems: [SystemRecord],
    columns: [ScoreColumn], settings: RunSettings, signature: String, notes: [Note],
    format: String = currentFormat
  ) {
    self.version = version
    self.name = name
    self.digest = digest
    self.items = items
    self.systems = systems.sorted { first, second in
      first.role.rank != second.role.rank
        ? first.role.rank < second.role.rank : first.name.utf8.lexicographicallyPrecedes(second.name.utf8)
    }
    self.columns = columns
    incomplete = Lazy { Self.incompleteKeys(columns, systems, settings.missing) }
    self.settings = settings
    self.signature = signature
    self.notes = notes.inNoteOrder()
    self.format = format
  }
}

extension RunRecord {
  /// The keys of the columns that summaries lack which have other numbers.
  var incompleteKeys: Set<String> { incomplete.value }

  /// Whether its texts are articles that were summarized here.
  package var hasArticles: Bool { !items.articles.isEmpty }

  /// What one of its items is called.
  package var noun: String { hasArticles ? "article" : "item" }

  /// The first twelve digits of the SHA-256 of its signature: what lines of scores carry.
  package var signatureDigest: String { Self.signatureDigest(signature) }

  /// The first twelve digits of the SHA-256 of a signature.
  package static func signatureDigest(_ signature: String) -> String {
    var hash = SHA256()
    hash.update(signature.utf8)
    return String(hash.finish().prefix(12))
  }

  /// The system of a name. Throws `ComparisonError.unknownRow`.
  package func system(named name: String) throws -> SystemRecord {
    guard let system = systems.first(where: { $0.name == name }) else {
      throw ComparisonError.unknownRow(name, run: self.name, nearest: systems.map(\.name).nearest(to: name))
    }
    return system
  }

  /// The places of columns in the rows of the systems. The columns are of this record.
  package func places(of wanted: [ScoreColumn]) -> [Int] {
    wanted.compactMap { column in columns.firstIndex { $0.key == column.key } }
  }
}
