import SumbenchRouge

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

/// The numbers that came with an item.
typealias GivenNumbers = [(name: GivenName, value: Double)]
