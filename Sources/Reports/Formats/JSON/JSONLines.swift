import Foundation
import SumbenchSupport

extension Grid {
  /// An object for each row, a line each.
  func jsonLines() -> String {
    let grid = forPrograms
    let names = grid.fieldNames
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return grid.fieldCells.map { cells in
      let values = Dictionary(uniqueKeysWithValues: zip(names, cells.map(CellValue.init)))
      // Texts and finite numbers always encode.
      return String(decoding: try! encoder.encode(values), as: UTF8.self).escapingControlsOfJSON + "\n"
    }.joined()
  }
}
