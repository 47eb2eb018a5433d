public import Corpora
public import Foundation
import Rouge
import Support

extension RunRecord {
  /// The record as JSON: sorted keys, full precision, a final line break.
  ///
  /// The strategies, nearly all of it, are encoded at the same time and then put into the list that holds them.
  public func json() throws -> Data {
    let frame = RunRecord(
      format: format, version: version, corpus: corpus, settings: settings, signature: signature,
      strategies: [])
    let text = try Self.encoder.encode(frame) + Data("\n".utf8)
    let parts = try encodedStrategies()
    guard let list = text.range(of: StrategyList.empty, options: .backwards), !parts.isEmpty else {
      return text
    }
    var whole = text[..<list.lowerBound] + StrategyList.start
    for (position, part) in parts.enumerated() {
      if position > 0 { whole += StrategyList.separator }
      whole += part
    }
    return whole + StrategyList.end + text[list.upperBound...]
  }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  /// Each strategy as it stands in the list.
  private func encodedStrategies() throws -> [Data] {
    let encoded = inParallel(strategies.count, workers: strategies.count) { share in
      strategies[share].map { strategy in
        Result {
          try Self.encoder.encode(StrategyList(strategies: [strategy]))
            .dropFirst(1 + StrategyList.start.count).dropLast(StrategyList.end.count + 2)
        }
      }
    }
    return try encoded.map { try $0.get() }
  }

  /// Reads a record. Throws `DataError` for anything but a record of the current format.
  public init(json bytes: Data, at place: Place) throws {
    let object = try JSONObject(bytes, at: place)
    guard object["format"] as? String == Self.currentFormat else {
      throw DataError.unusableValue(place, key: "format", expected: "‘\(Self.currentFormat)’")
    }
    do {
      self = try JSONDecoder().decode(RunRecord.self, from: bytes)
    } catch let error as DecodingError {
      throw DataError(error, at: place)
    }
  }
}

/// The list of strategies where it stands in a record.
private struct StrategyList: Encodable {
  static let empty = Data("\n  \"strategies\" : [\n\n  ]".utf8)
  static let start = Data("\n  \"strategies\" : [\n    ".utf8)
  static let separator = Data(",\n    ".utf8)
  static let end = Data("\n  ]".utf8)

  let strategies: [StrategyRecord]
}
