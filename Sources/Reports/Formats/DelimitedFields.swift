import SumbenchEvaluation
import Foundation
import SumbenchSupport

extension Grid {
  /// The version of the columns of csv, tsv, jsonl and json.
  static let schema = "sumbench-table-2"

  /// The names of the fields for programs: a column of means takes three. Facts of the table as a whole are last: schema,
  /// corpus, n, seed, and the digest of the signature, which lines of item scores have too.
  var fieldNames: [String] { columns.indices.flatMap(fieldNames(of:)) + factFields.map(\.name) }

  /// The names of the fields of one column.
  func fieldNames(of column: Int) -> [String] {
    let key = columns[column].key
    return isEstimate(column) ? [key, "\(key)_low", "\(key)_high"] : [key]
  }

  /// The names of the facts of the table as a whole.
  var factNames: [String] { factFields.map(\.name) }

  /// The cells of each row, as many as there are names.
  var fieldCells: [[Cell]] {
    groups.joined().map { row in
      zip(row.cells, spreads).flatMap { cell, isEstimate in isEstimate ? cell.parts : [cell] }
        + factFields.map(\.cell)
    }
  }

  /// The fields of each row as texts.
  var fields: [[String]] { fieldCells.map { $0.map(\.field) } }

  private var factFields: [(name: String, cell: Cell)] {
    let known = Set(columns.filter { !$0.isNamedByData }.map(\.key))
    let facts: [(name: String, cell: Cell?)] = [
      ("schema", .text(Self.schema)), ("corpus", facts.corpus.map { .text($0) }),
      ("n", facts.items.map { Cell($0) }), ("clusters", facts.clusters.map { Cell($0) }),
      ("seed", facts.seed.map { .number("\($0)", value: Double($0)) }),
      ("signature_digest", .text(RunRecord.signatureDigest(signature))),
    ]
    return facts.compactMap { name, cell in known.contains(name) ? nil : cell.map { (name, $0) } }
  }

  /// For each column whether it holds a mean anywhere.
  private var spreads: [Bool] { columns.indices.map(isEstimate) }

  private func isEstimate(_ column: Int) -> Bool {
    groups.joined().contains { $0.cells[column].isEstimate }
  }
}

extension Grid.Cell {
  fileprivate var isEstimate: Bool {
    if case .estimate = self { true } else { false }
  }

  /// A mean and the ends of its interval.
  fileprivate var parts: [Grid.Cell] {
    guard case .estimate(let score) = self else { return [self, .missing, .missing] }
    func number(_ value: Double?) -> Grid.Cell { value.map { .number("", value: $0) } ?? .missing }
    return [number(score.value), number(score.ends?.lowerBound), number(score.ends?.upperBound)]
  }

  fileprivate var field: String {
    switch self {
    case .text(let text): text.harmlessInSpreadsheets
    case .number(_, let value): value.fullDigits
    case .estimate(let score): score.value.fullDigits
    case .missing: ""
    }
  }
}

extension Double {
  /// As many digits as tell the number from all others, a whole one without a point.
  fileprivate var fullDigits: String {
    let digits = description
    return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
  }
}

extension String {
  /// A text that a spreadsheet would take for a formula, or a log of hosted CI for a command, gets an apostrophe before
  /// it: one whose first sign, white space and invisible characters aside, is `=`, `+`, `-` or `@`, in whatever width, or
  /// that begins with two colons.
  var harmlessInSpreadsheets: String {
    let text = withoutControls.unicodeScalars.drop {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
    guard let first = text.first else { return self }
    let isFormula = "=+-@＝＋－＠﹦﹢﹣﹫−".unicodeScalars.contains(first)
    return isFormula || text.starts(with: "::".unicodeScalars) || text.starts(with: "##".unicodeScalars)
      ? "'" + self : self
  }
}
