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
  ///
  /// A root is taken where the variant is given, and one of those that `root` is about.
  package func score(_ counts: VariantCounts, in variant: RougeVariant? = nil) -> RougeScore {
    switch counts {
    case .plain(let counts):
      score(
        precision: rooted(ratio(Double(counts.hits), Double(counts.candidate)), variant),
        recall: rooted(ratio(Double(counts.hits), Double(counts.reference)), variant))
    case .weighted(let counts):
      score(
        precision: pow(ratio(counts.hits, counts.candidate), 1 / counts.weight),
        recall: pow(ratio(counts.hits, counts.reference), 1 / counts.weight))
    }
  }

  private func combined(_ counts: [VariantCounts], in variant: RougeVariant) -> RougeScore {
    func scores() -> [RougeScore] { counts.map { score($0, in: variant) } }
    return switch references {
    case .best, .average: pooled(counts, in: variant).map { score($0, in: variant) } ?? .zero
    case .mean: mean(scores())
    case .maximum, .firstVariant: scores().first(greatestIn: \.f1) ?? .zero
    case .greatestRecall: scores().first(greatestIn: \.recall) ?? .zero
    }
  }

  /// The reference that all variants are scored by, given the counts of the first of them against each reference.
  func chosenReference(_ counts: [VariantCounts], in first: RougeVariant) -> Int? {
    counts.indices.first(greatestIn: { score(counts[$0], in: first).f1 })
  }

  private func rooted(_ ratio: Double, _ variant: RougeVariant?) -> Double {
    switch variant {
    case .l?, .lSum?: root == 1 ? ratio : pow(ratio, 1 / root)
    default: ratio
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
      let score = RougeScore(precision: precision, recall: recall, f1: fMeasure(precision, recall))
      return rounding == .single ? score.inSinglePrecision : score
    }
    let precision = precision.roundedToFiveDecimals
    let recall = recall.roundedToFiveDecimals
    let weighted = (1 - alpha) * precision + alpha * recall
    let f1 = weighted > 0 ? precision * recall / weighted : 0
    return RougeScore(precision: precision, recall: recall, f1: f1.roundedToFiveDecimals)
  }

  /// F of a precision and a recall.
  ///
  /// In the order of operations of the programs: a harmonic mean is that of rouge-score, a weighted one ROUGE-1.5.5's.
  package func fMeasure(_ precision: Double, _ recall: Double) -> Double {
    if fMeasure == .harmonic, alpha == 0.5 {
      return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
    if fMeasure == .smoothed { return 2 * ((precision * recall) / (precision + recall + 1e-8)) }
    let weighted = (1 - alpha) * precision + alpha * recall
    return weighted > 0 ? precision * recall / weighted : 0
  }

  private func ratio(_ part: Double, _ whole: Double) -> Double { whole > 0 ? part / whole : 0 }

  private func mean(_ scores: [RougeScore]) -> RougeScore {
    guard !scores.isEmpty else { return .zero }
    if rounding == .single { return meanInSinglePrecision(scores) }
    let count = Double(scores.count)
    return RougeScore(
      precision: scores.reduce(0) { $0 + $1.precision } / count,
      recall: scores.reduce(0) { $0 + $1.recall } / count,
      f1: scores.reduce(0) { $0 + $1.f1 } / count)
  }
}

extension Sequence {
  /// The element of which a number is the greatest, the first of equals.
  fileprivate func first(greatestIn number: (Element) -> Double) -> Element? {
    var best: (element: Element, number: Double)?
    for element in self {
      let number = number(element)
      if number > best?.number ?? -.infinity { best = (element, number) }
    }
    return best?.element
  }
}

extension RougeRules {
  private func meanInSinglePrecision(_ scores: [RougeScore]) -> RougeScore {
    func mean(_ number: (RougeScore) -> Double) -> Double {
      Double(scores.reduce(Float(0)) { $0 + Float(number($1)) } / Float(scores.count))
    }
    return RougeScore(precision: mean(\.precision), recall: mean(\.recall), f1: mean(\.f1))
  }
}

extension RougeScore {
  /// The numbers of single precision nearest to these.
  fileprivate var inSinglePrecision: RougeScore {
    RougeScore(
      precision: Double(Float(precision)), recall: Double(Float(recall)), f1: Double(Float(f1)))
  }
}
