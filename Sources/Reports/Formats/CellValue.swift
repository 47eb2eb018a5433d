import Foundation
import Statistics

/// A cell as JSON: a mean is an object with its interval, what is missing is null.
struct CellValue: Encodable {
  private let cell: Grid.Cell

  init(_ cell: Grid.Cell) { self.cell = cell }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch cell {
    case .text(let text): try container.encode(text)
    case .number(let digits): try container.encode(Self.decimal(digits))
    case .estimate(let mean, let interval, let isBest):
      try container.encode(
        Estimate(
          mean: Self.decimal(mean), low: interval.map { Self.decimal($0.low) },
          high: interval.map { Self.decimal($0.high) }, isBest: isBest)
      )
    case .missing: try container.encodeNil()
    }
  }

  private struct Estimate: Encodable {
    let mean: Decimal
    let low: Decimal?
    let high: Decimal?
    let isBest: Bool
  }

  private static func decimal(_ digits: String) -> Decimal {
    Decimal(string: digits, locale: Locale(identifier: "en_US_POSIX"))!
  }
}
