import Foundation
import SumbenchSupport

/// From counts to scores, and from several references to one.
extension RougeRules {
  /// The score of a candidate whose counts against each reference are given.
  ///
  /// Without references the score is zero. Jackknifing needs two; with one it changes nothing.
  package func score(of counts: [VariantCounts], in variant: RougeVariant) -> RougeScore {
    guard jackknife, counts.count > 1 else { return combined(counts, in: variant) }
    return mean(
      counts.indices.map { omitted in
        var kept = counts
        kept.remove(at: omitted)
        return combined(kept, in: variant)
      })
  }

  /// The counts that stand for all references: the best ones, or the sum.
  ///
  /// Only `best` and `average` work on counts; the other rules work on scores.
  package func pooled(_ counts: [VariantCounts], in variant: RougeVariant) -> VariantCounts? {
    guard let first = counts.first else { return nil }
    guard references == .best else { return counts.dropFirst().reduce(first, +) }
    return counts.dropFirst().reduce(first) { rank($1, variant) > rank($0, variant) ? $1 : $0 }
  }

  /// The score of one pair of texts.
  package func score(_ counts: VariantCounts) -> RougeScore {
    switch counts {
    case .plain(let counts):
      score(
        precision: ratio(Double(counts.hits), Double(counts.candidate)),
        recall: ratio(Double(counts.hits), Double(counts.reference)))
    case .weighted(let counts):
      score(
        precision: pow(ratio(counts.hits, counts.candidate), 1 / counts.weight),
        recall: pow(ratio(counts.hits, counts.reference), 1 / counts.weight))
    }
  }

  private func combined(_ counts: [VariantCounts], in variant: RougeVariant) -> RougeScore {
    switch references {
    case .best, .average: pooled(counts, in: variant).map(score) ?? .zero
    case .mean: mean(counts.map(score))
    case .maximum:
      counts.dropFirst().reduce(counts.first.map(score) ?? .zero) { best, next in
        let next = score(next)
        return next.f1 > best.f1 ? next : best
      }
    }
  }

  /// What ROUGE-1.5.5 compares under `-f B`: recall, rounded but for ROUGE-L and W.
  private func rank(_ counts: VariantCounts, _ variant: RougeVariant) -> Double {
    switch counts {
    case .plain(let counts):
      let recall = ratio(Double(counts.hits), Double(counts.reference))
      return rounding == .none || variant == .lSum ? recall : recall.roundedToFiveDecimals
    case .weighted(let counts):
      return pow(ratio(counts.hits, counts.base), 1 / counts.weight)
    }
  }

  private func score(precision: Double, recall: Double) -> RougeScore {
    guard rounding == .fiveDecimals else {
      return RougeScore(precision: precision, recall: recall, f1: harmonicMean(precision, recall))
    }
    let precision = precision.roundedToFiveDecimals
    let recall = recall.roundedToFiveDecimals
    let weighted = (1 - alpha) * precision + alpha * recall
    let f1 = weighted > 0 ? precision * recall / weighted : 0
    return RougeScore(precision: precision, recall: recall, f1: f1.roundedToFiveDecimals)
  }

  /// In the order of operations of rouge-score where alpha is one half, else in that of ROUGE-1.5.5.
  private func harmonicMean(_ precision: Double, _ recall: Double) -> Double {
    if alpha == 0.5 {
      return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
    let weighted = (1 - alpha) * precision + alpha * recall
    return weighted > 0 ? precision * recall / weighted : 0
  }

  private func ratio(_ part: Double, _ whole: Double) -> Double { whole > 0 ? part / whole : 0 }

  private func mean(_ scores: [RougeScore]) -> RougeScore {
    guard !scores.isEmpty else { return .zero }
    let count = Double(scores.count)
    return RougeScore(
      precision: scores.reduce(0) { $0 + $1.precision } / count,
      recall: scores.reduce(0) { $0 + $1.recall } / count,
      f1: scores.reduce(0) { $0 + $1.f1 } / count)
  }
}
