import Foundation

extension Grid {
  /// One object: title, rows by column key, notes, signature. A mean is an object with its interval; what is
  /// missing is null.
  func json() -> String {
    let document = Document(
      title: title,
      rows: groups.joined().map { row in
        Dictionary(uniqueKeysWithValues: zip(columns.map(\.key), row.cells.map(Value.init)))
      },
      notes: notes, signature: signature)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Texts and decimal numbers always encode.
    return String(decoding: try! encoder.encode(document), as: UTF8.self) + "\n"
  }

  private struct Document: Encodable {
    let title: String
    let rows: [[String: Value]]
    let notes: [String]
    let signature: String
  }

  private struct Estimate: Encodable {
    let mean: Decimal
    let low: Decimal?
    let high: Decimal?
    let isBest: Bool
  }

  private struct Value: Encodable {
    let cell: Cell

    init(_ cell: Cell) { self.cell = cell }

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

    private static func decimal(_ digits: String) -> Decimal {
      Decimal(string: digits, locale: Locale(identifier: "en_US_POSIX"))!
    }
  }
}
