package import SumbenchEvaluation
import Foundation
package import SumbenchSupport
import SumbenchText

extension RegressionCheck {
  /// The verdicts for programs, in full precision: scores from 0 to 1, articles with the largest drop first.
  package func json(signature: String, notes: [Note] = []) -> String {
    let document = Document(
      format: "sumbench-check-1", passed: !hasFailed, signature: signature, level: level,
      rules: verdicts.map(Entry.init),
      notes: notes.isEmpty ? nil : notes)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Texts and finite numbers always encode.
    return String(decoding: try! encoder.encode(document), as: UTF8.self).escapingControlsOfJSON + "\n"
  }

  private struct Document: Encodable {
    let format: String
    let passed: Bool
    let signature: String
    let level: Double
    let rules: [Entry]
    let notes: [Note]?
  }

  private struct Entry: Encodable {
    let rule: String
    let strategy: String
    let column: String?
    let status: String
    let observed: Double
    let limit: Double
    let recorded: Double?
    let changed: Int?
    let low: Double?
    let high: Double?
    let p: Double?
    let articles: [Change]
    let lacking: [String]?

    init(_ verdict: Verdict) {
      rule = verdict.rule.rawValue
      strategy = verdict.row
      column = verdict.column?.key
      status = verdict.status.rawValue
      observed = verdict.observed
      limit = verdict.limit
      recorded = verdict.recorded
      changed = verdict.changed
      low = verdict.bounds.flatMap { $0.lowerBound.isFinite ? $0.lowerBound : nil }
      high = verdict.bounds.flatMap { $0.upperBound.isFinite ? $0.upperBound : nil }
      p = verdict.p
      articles = verdict.articles.map { Change(id: $0.id, difference: $0.difference) }
      lacking = verdict.lacking.isEmpty ? nil : verdict.lacking
    }
  }

  private struct Change: Encodable {
    let id: String
    let difference: Double
  }
}
