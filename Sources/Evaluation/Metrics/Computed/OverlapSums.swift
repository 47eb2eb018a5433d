import SumbenchOverlapMetrics
import SumbenchSupport

/// Scores summaries one by one and adds up what the corpus scores of their systems are computed from.
struct OverlapSums {
  private enum Sum {
    case bleu(BLEU.Statistics)
    case characters(CharacterF.Statistics)
  }

  private let metric: OverlapMetric
  private var sums: [String: Sum] = [:]
  private var referenceCounts: Set<Int> = []

  init(_ metric: OverlapMetric) { self.metric = metric }

  /// The number of references of every summary, `nil` where it varies.
  var references: Int? { referenceCounts.count == 1 ? referenceCounts.first : nil }

  /// Adds a summary that has references and gives its score.
  mutating func add(_ summary: JudgedSummary) -> Double {
    referenceCounts.insert(summary.references.count)
    if metric == .bleu {
      let statistics = BLEU.statistics(of: summary.text, against: summary.references)
      var sum = BLEU.Statistics()
      if case .bleu(let known)? = sums[summary.system] { sum = known }
      sum += statistics
      sums[summary.system] = .bleu(sum)
      return BLEU.sentence.score(of: statistics)
    }
    let statistics = characterMetric.statistics(of: summary.text, against: summary.references)
    var sum = characterMetric.noStatistics
    if case .characters(let known)? = sums[summary.system] { sum = known }
    sum += statistics
    sums[summary.system] = .characters(sum)
    return characterMetric.score(of: statistics)
  }

  /// The corpus score of each system, by name.
  var corpusScores: [(system: String, score: Double)] {
    sums.keys.inByteOrder().map { system in
      switch sums[system]! {
      case .bleu(let sum): (system, BLEU.corpus.score(of: sum))
      case .characters(let sum): (system, characterMetric.score(of: sum))
      }
    }
  }

  private var characterMetric: CharacterF { metric == .chrf ? .plain : .withWords }
}
