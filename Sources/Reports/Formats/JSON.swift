import Foundation
import Support

extension Grid {
  /// One object: title, rows by column key, notes, signature.
  func json() -> String {
    let document = Document(
      title: title,
      rows: groups.joined().map { row in
        Dictionary(uniqueKeysWithValues: zip(columns.map(\.key), row.cells.map(CellValue.init)))
      },
      notes: notes, signature: signature)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Texts and decimal numbers always encode.
    return String(decoding: try! encoder.encode(document), as: UTF8.self).escapingControlsOfJSON + "\n"
  }

  private struct Document: Encodable {
    let title: String
    let rows: [[String: CellValue]]
    let notes: [String]
    let signature: String
  }
}
