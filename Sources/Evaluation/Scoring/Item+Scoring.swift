import SumbenchCorpora
import SumbenchSupport

extension Item {
  /// What its summary is called by where nothing names a system.
  static let unnamedSystem = "unnamed"

  /// Scores and ratings that the item brought along, in a fixed order.
  var givenNumbers: GivenNumbers {
    scores.sorted { $0.key < $1.key }.flatMap { name, score -> GivenNumbers in
      switch score {
      case .number(let number): [(GivenName(name: name, measure: nil, isHuman: false), number)]
      case .parts(let parts):
        Measure.allCases.compactMap { measure in
          parts[measure.rawValue].map { (GivenName(name: name, measure: measure, isHuman: false), $0) }
        }
      }
    }
      + human.sorted { $0.key < $1.key }.map {
        (GivenName(name: $0.key, measure: nil, isHuman: true), $0.value)
      }
  }

  /// The same as JSON: the object of the ratings, and the members of the scores, without scores of these names, which
  /// the line has already.
  func carried(besides names: Set<String>) -> (human: [UInt8], scores: [UInt8]) {
    var (ratings, members): ([UInt8], [UInt8]) = ([], [])
    if !human.isEmpty {
      ratings.append(UInt8(ascii: "{"))
      ratings.appendJSONElements(human.sorted { $0.key < $1.key }) { bytes, rating in
        bytes.appendMember(rating.key, rating.value)
      }
      ratings.append(UInt8(ascii: "}"))
    }
    let others = scores.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }
    members.appendJSONElements(others) { bytes, score in
      switch score.value {
      case .number(let number): bytes.appendMember(score.key, number)
      case .parts(let parts):
        bytes.appendJSON(score.key)
        bytes += ":{".utf8
        bytes.appendJSONElements(parts.sorted { $0.key < $1.key }) { $0.appendMember($1.key, $1.value) }
        bytes.append(UInt8(ascii: "}"))
      }
    }
    return (ratings, members)
  }

  /// Equal for equal references.
  var referenceHash: UInt32 { UInt32(truncatingIfNeeded: TextHash.hash(references.map(\.lines))) }
}

extension [UInt8] {
  fileprivate mutating func appendMember(_ key: String, _ value: Double) {
    appendJSON(key)
    append(UInt8(ascii: ":"))
    appendJSON(value)
  }
}
