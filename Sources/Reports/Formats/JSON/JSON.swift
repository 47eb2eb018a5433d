import SumbenchEvaluation
import Foundation
import SumbenchSupport
import SumbenchText

extension Grid {
  /// One object: schema, title, facts of the table, rows by field name, legend, notes, signature.
  func json() -> String {
    let grid = forPrograms
    let names = grid.fieldNames
    let document = Document(
      schema: Self.schema, title: title, corpus: facts.corpus, n: facts.items, seed: facts.seed,
      rows: grid.fieldCells.map { Dictionary(uniqueKeysWithValues: zip(names, $0.map(CellValue.init))) },
      legend: failures + findings + legend, notes: notes, signature: signature,
      signatureDigest: RunRecord.signatureDigest(signature))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Texts and finite numbers always encode.
    return String(decoding: try! encoder.encode(document), as: UTF8.self).escapingControlsOfJSON + "\n"
  }

  private struct Document: Encodable {
    let schema: String
    let title: String
    let corpus: String?
    let n: Int?
    let seed: UInt64?
    let rows: [[String: CellValue]]
    let legend: [String]
    let notes: [Note]
    let signature: String
    let signatureDigest: String

    enum CodingKeys: String, CodingKey {
      case schema, title, corpus, n, seed, rows, legend, notes, signature
      case signatureDigest = "signature_digest"
    }
  }
}
