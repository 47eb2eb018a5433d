import SumbenchCorpora
import SumbenchStatistics

extension InputRecord {
  /// What is under a key of its own; null is nothing.
  func value(_ key: String) -> FieldValue? {
    guard let value = members.first(where: { $0.name == key })?.value, value != .null else { return nil }
    return value
  }

  /// The text under a key, if it is there; a number counts as its digits. Throws `DataError`.
  func name(_ key: String) throws -> String? {
    guard let value = value(key) else { return nil }
    guard let name = value.name else {
      throw DataError.unusableValue(place, key: key, expected: "a text")
    }
    return name
  }

  /// The scores and ratings of an item, those under `scores` and `human`. Throws `DataError`.
  func givenNumbers() throws -> GivenNumbers {
    try scores.map { (GivenName(name: $0.name, measure: $0.measure, isHuman: false), $0.value) }
      + ratings.map { (GivenName(name: $0.name, measure: nil, isHuman: true), $0.value) }
  }

  /// The numbers under `scores`, which is an object of numbers or of objects with `precision`, `recall` and `f1`.
  ///
  /// What is null is missing. Throws `DataError`.
  private var scores: [(name: String, measure: Measure?, value: Double)] {
    get throws {
      guard let value = value("scores") else { throw DataError.missingKey(place, anyOf: ["scores"]) }
      guard let members = value.members else {
        throw DataError.unusableValue(place, key: "scores", expected: "an object of numbers")
      }
      return try members.flatMap { member -> [(String, Measure?, Double)] in
        if member.value == .null { return [] }
        if let number = member.value.number { return [(member.name, nil, number)] }
        let measures = Measure.allCases.compactMap { measure -> (String, Measure?, Double)? in
          let part = member.value.members?.first { $0.name == measure.rawValue }
          return (part?.value.number).map { (member.name, measure, $0) }
        }
        if measures.isEmpty {
          throw DataError.unusableValue(
            place, key: "scores.\(member.name)",
            expected: "a number up to 1e60, or an object with precision, recall and f1")
        }
        return measures
      }
    }
  }

  /// The ratings of people under `human`, those of one aspect averaged. Throws `DataError`.
  private var ratings: [(name: String, value: Double)] {
    get throws { try judgements.compactMap { name, numbers in numbers.mean().map { (name, $0) } } }
  }

  /// By aspect what each person said under `human`: a number or a list of numbers, an object of numbers or of lists of
  /// numbers, or a list of such objects, one a person. Throws `DataError`.
  var judgements: [String: [Double]] {
    get throws {
      guard let human = value("human") else { return [:] }
      var values: [String: [Double]] = [:]
      for object in human.elements ?? [human] where object != .null {
        if let number = object.number {
          values["human", default: []].append(number)
          continue
        }
        guard let members = object.members else { throw unusableRatings("human") }
        for member in members {
          for rating in member.value.elements ?? [member.value] where rating != .null {
            guard let number = rating.number else { throw unusableRatings("human.\(member.name)") }
            values[member.name, default: []].append(number)
          }
        }
      }
      return values
    }
  }

  private func unusableRatings(_ key: String) -> DataError {
    .unusableValue(
      place, key: key, expected: "a number up to 1e60, or an object of numbers, or a list of either")
  }
}
