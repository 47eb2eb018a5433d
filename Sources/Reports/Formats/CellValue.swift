import Foundation
import SumbenchStatistics

/// A cell as JSON: a number in full precision, a mean as an object with its interval, what is missing as null.
struct CellValue: Encodable {
  private let cell: Grid.Cell

  init(_ cell: Grid.Cell) { self.cell = cell }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch cell {
    case .text(let text): try container.encode(text)
    case .number(_, let value): try container.encode(value)
    case .estimate(let score): try container.encode(score.value)
    case .missing: try container.encodeNil()
    }
  }
}
