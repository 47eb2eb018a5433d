import Corpora
import Foundation
import Statistics

extension JSONObject {
  /// The scores and ratings of an item, those under `scores` and `human`. Throws `DataError`.
  func givenNumbers(needsScores: Bool) throws -> GivenNumbers {
    let hasScores = needsScores || (self["scores"].map { !($0 is NSNull) } ?? false)
    let scores = hasScores ? try scores(of: "scores") : []
    return scores.map { (GivenName(name: $0.name, measure: $0.measure, isHuman: false), $0.value) }
      + (try ratings).map { (GivenName(name: $0.name, measure: nil, isHuman: true), $0.value) }
  }

  /// The numbers under a key that is an object of numbers or of objects with `precision`, `recall` and `f1`.
  ///
  /// What is null is missing. Throws `DataError`.
  func scores(of key: String) throws -> [(name: String, measure: Measure?, value: Double)] {
    if self[key] == nil { throw DataError.missingKey(place, anyOf: [key]) }
    guard let object = self[key] as? [String: Any] else {
      throw DataError.unusableValue(place, key: key, expected: "an object of numbers")
    }
    var found: [(name: String, measure: Measure?, value: Double)] = []
    for (name, value) in object where !(value is NSNull) {
      if let number = Self.number(value) {
        found.append((name, nil, number))
        continue
      }
      let measures = (value as? [String: Any])?.compactMapValues(Self.number) ?? [:]
      let known = Measure.allCases.compactMap { measure in
        measures[measure.rawValue].map { (name, Optional(measure), $0) }
      }
      if known.isEmpty {
        throw DataError.unusableValue(
          place, key: "\(key).\(name)", expected: "a number, or an object with precision, recall and f1")
      }
      found += known
    }
    return found
  }

  /// The ratings of people under `human`: a number, an object of numbers or of lists of numbers, or a list of such
  /// objects, one an annotator. Several ratings of one aspect are averaged. Throws `DataError`.
  var ratings: [(name: String, value: Double)] {
    get throws {
      guard let human = self["human"], !(human is NSNull) else { return [] }
      if let number = Self.number(human) { return [("human", number)] }
      var values: [String: [Double]] = [:]
      for object in (human as? [Any]) ?? [human] {
        guard let object = object as? [String: Any] else { throw unusableRatings("human") }
        for (name, value) in object where !(value is NSNull) {
          let numbers = ((value as? [Any]) ?? [value]).filter { !($0 is NSNull) }
          values[name, default: []] += try numbers.map { rating in
            guard let number = Self.number(rating) else { throw unusableRatings("human.\(name)") }
            return number
          }
        }
      }
      return values.compactMap { name, numbers in numbers.mean().map { (name, $0) } }
    }
  }

  private func unusableRatings(_ key: String) -> DataError {
    .unusableValue(place, key: key, expected: "a number, or an object of numbers, or a list of such objects")
  }

  /// A number. Truth values are none, although Foundation has them as numbers: its code for them is that of a char.
  private static func number(_ value: Any?) -> Double? {
    guard let number = value as? NSNumber, unsafe number.objCType.pointee != Int8(UInt8(ascii: "c")) else {
      return nil
    }
    return number.doubleValue
  }
}
