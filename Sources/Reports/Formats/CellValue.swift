import Foundation
import SumbenchStatistics

/// A cell as JSON: a number in full precision, what is missing or not finite as null.
struct CellValue: Encodable {
  private let cell: Grid.Cell

  init(_ cell: Grid.Cell) { self.cell = cell }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch cell {
    case .text(let text): try container.encode(text)
    case .number(_, let value) where value.isFinite: try container.encode(value)
    case .estimate(let score) where score.value.isFinite: try container.encode(score.value)
    case .number, .estimate: try container.encodeNil()
    case .missing: try container.encodeNil()
    }
  }
}
