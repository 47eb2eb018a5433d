/// Which readings of a text are stemmed, candidate and reference each by itself.
struct Reading: Hashable, Sendable {
  var candidate: Bool
  var referenceSentences: Bool
  var referenceWords: Bool

  static func all(_ stems: Bool) -> Reading {
    Reading(candidate: stems, referenceSentences: stems, referenceWords: stems)
  }
}

/// What `-m` and `-M` make of each metric.
///
/// `-m` stems everything. `-M`, which the script's own help does not mention, stems references only, and does so
/// unevenly: ROUGE-N takes no notice, and ROUGE-W stems the words it clips by but not the sentences it compares.
/// Dealing with a reference that way also switches `-m` off, so under both options candidates are stemmed until
/// the first such reference, and from then on only references are.
struct StemmingPlan: Sendable {
  let stems: Bool
  let stemsReferencesOnly: Bool
  /// The first metric but for ROUGE-N, and the system and evaluation where it first meets a reference.
  let firstMetric: Int?
  let firstSystem: Int?
  let firstEvaluation: Int?

  func reading(of metric: Rouge155Metric, at position: Int, system: Int, evaluation: Int, reference: Int)
    -> Reading
  {
    guard stemsReferencesOnly else { return .all(stems) }
    if metric.isNGram { return .all(stems && (firstMetric == nil || system == firstSystem)) }
    let isFirst =
      stems && position == firstMetric && system == firstSystem && evaluation == firstEvaluation
    var reading = Reading(candidate: isFirst, referenceSentences: true, referenceWords: true)
    if case .w = metric.variant { reading.referenceSentences = isFirst && reference == 0 }
    return reading
  }
}
