import SumbenchRouge
import SumbenchSupport

/// A number that came with an item: a score, one measure of a score, or a rating by people.
struct GivenName: Hashable, Sendable {
  let name: String
  let measure: Measure?
  let isHuman: Bool

  /// Scores by name, precision, recall and F in this order, then ratings by name.
  var sortKey: [UInt8] {
    let order: UInt8 = measure.map { UInt8(Measure.allCases.firstIndex(of: $0)!) } ?? 0
    return [isHuman ? 1 : 0] + Array(name.utf8) + [0, order]
  }

  /// Where it stands in a line: `scores.rouge1.f1`, `human.coherence`.
  var path: String {
    ([isHuman ? "human" : "scores", name] + [measure?.rawValue].compactMap(\.self)).joined(separator: ".")
  }

  /// Its column. Names of ROUGE with precision, recall and F are columns of ROUGE, unless `metrics` says otherwise.
  func column(_ metrics: [GivenMetric], showsRatings: Bool = false) -> ScoreColumn {
    if isHuman { return ScoreColumn(human: name, isShown: showsRatings) }
    let isShown = measure == nil || measure == .f1
    let metric = metrics.first { $0.name == name }
    if metric == nil, let variant = RougeVariant(name), let measure {
      return ScoreColumn(variant, measure, isShown: isShown)
    }
    return ScoreColumn(
      given: name, measure: measure, direction: metric?.direction ?? .higher, least: metric?.least,
      greatest: metric?.greatest, isShown: isShown)
  }
}

extension GivenName {
  /// The names in their order, without those whose column is another's already, and what is to be said of these.
  static func distinct(
    _ names: Set<GivenName>, _ metrics: [GivenMetric], besides columns: [ScoreColumn]
  ) -> (kept: [GivenName], notes: [Note]) {
    var keys = Set(columns.map(\.key))
    var (kept, notes): ([GivenName], [Note]) = ([], [])
    for name in names.sorted(by: { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }) {
      let key = name.column(metrics).key
      if keys.insert(key).inserted {
        kept.append(name)
      } else {
        notes.append(
          Note(
            .warning, "given-scores-left-out",
            "‘\(name.path)’ came with the items and is left out: there is a column ‘\(key)’ already"))
      }
    }
    return (kept, notes)
  }
}

/// The numbers that came with an item.
typealias GivenNumbers = [(name: GivenName, value: Double)]
