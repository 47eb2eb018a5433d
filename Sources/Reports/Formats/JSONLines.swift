import Foundation
import Support

extension Grid {
  /// An object for each row, a line each, with the signature.
  func jsonLines() -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return groups.joined().map { row in
      var values = Dictionary(uniqueKeysWithValues: zip(columns.map(\.key), row.cells.map(CellValue.init)))
      values["signature"] = CellValue(.text(signature))
      // Texts and decimal numbers always encode.
      return String(decoding: try! encoder.encode(values), as: UTF8.self).escapingControlsOfJSON + "\n"
    }.joined()
  }
}
