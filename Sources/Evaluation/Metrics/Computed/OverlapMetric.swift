import SumbenchOverlapMetrics
import SumbenchSupport

/// BLEU, chrF and chrF++ of single summaries, equal to sacreBLEU's in every digit.
///
/// The mean of sentence scores is not a corpus score. The corpus score of each system is computed over all of its
/// summaries at once and is told in a note, without an interval.
package enum OverlapMetric: String, CaseIterable, Metric {
  case bleu
  case chrf
  case chrfWithWords = "chrf++"

  /// The release whose digits these are.
  package static let equalTo = "sacreBLEU 2.5.1"

  package var name: String { rawValue }

  /// `sentence-BLEU`, `sentence-chrF`.
  var title: String { "sentence-\(shortTitle)" }

  private var shortTitle: String {
    switch self {
    case .bleu: "BLEU"
    case .chrf: "chrF2"
    case .chrfWithWords: "chrF2++"
    }
  }

  package var column: ScoreColumn {
    ScoreColumn(
      key: rawValue, title: title, measure: nil, factor: 1, digits: 2, direction: .higher, least: 0,
      greatest: 100,
      isShown: true, origin: .computed)
  }

  package var signature: String { "\(title)|" + signature(isCorpus: false, references: nil) }

  private func signature(isCorpus: Bool, references: Int?) -> String {
    let version = "sumbench-\(Version.current)"
    return switch self {
    case .bleu: (isCorpus ? BLEU.corpus : .sentence).signature(references: references, version: version)
    case .chrf: CharacterF.plain.signature(references: references, version: version)
    case .chrfWithWords: CharacterF.withWords.signature(references: references, version: version)
    }
  }

  package func scores(
    of summaries: [JudgedSummary], progress: @escaping @Sendable (_ done: Int) -> Void
  ) async throws -> MetricScores {
    var values: [[Double?]] = []
    var sums = OverlapSums(self)
    for summary in summaries {
      values.append([summary.references.isEmpty ? nil : sums.add(summary)])
      progress(values.count)
    }
    let failures = summaries.filter(\.references.isEmpty).map {
      MetricScores.Failure(id: $0.id, system: $0.system, message: "no reference")
    }
    return MetricScores(columns: [column], values: values, failures: failures, notes: notes(sums))
  }

  /// What the codes of notes about scores of a whole corpus begin with.
  static let corpusCode = "corpus-"

  private func notes(_ sums: OverlapSums) -> [Note] {
    let scores = sums.corpusScores.map { "\($0.system) \($0.score.rounded(toDecimals: 2))" }
    if scores.isEmpty { return [] }
    return [
      Note(
        .remark, Self.corpusCode + rawValue,
        "corpus \(shortTitle), over all summaries of a system at once and without an interval: "
          + scores.joined(separator: ", ")
          + " (\(signature(isCorpus: true, references: sums.references)), as in "
          + "\(Self.equalTo))")
    ]
  }
}

extension Double {
  fileprivate func rounded(toDecimals count: Int) -> String {
    let factor = (0..<count).reduce(1.0) { product, _ in product * 10 }
    let digits = String(Int((self * factor).rounded()))
    let padded = String(repeating: "0", count: max(0, count + 1 - digits.count)) + digits
    return padded.dropLast(count) + "." + padded.suffix(count)
  }
}
