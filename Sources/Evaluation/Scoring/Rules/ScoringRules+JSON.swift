package import SumbenchCorpora
import SumbenchRouge
package import Foundation
import SumbenchStatistics
import SumbenchSupport
import SumbenchText

extension ScoringRules {
  /// Reads a file of Metrics/.
  ///
  /// Absent keys take their defaults. Throws `DataError` for what is no JSON object, for a key that means nothing
  /// (with the nearest one that does) and for a value that is none of those its key allows.
  package init(json bytes: Data, at place: Place) throws {
    let object = try JSONParser.object(Array(bytes), path: place.path)
    let known = try JSONParser.object(Array(JSONEncoder().encode(Self.withEveryKey)), path: place.path)
    try Self.refuseUnknownKeys(of: object, known: known, at: place)
    try Self.refuseHugeNumbers(in: .object(object), at: place, path: [])
    do {
      self = try JSONDecoder().decode(ScoringRules.self, from: bytes)
    } catch let error as DecodingError {
      throw DataError(error, at: place)
    }
    for (index, variant) in variants.enumerated() {
      guard case .n(let length) = variant, length > Self.longestNGram else { continue }
      throw DataError.unusableValue(
        place, key: "variants.[\(index)]",
        expected: "a variant up to rouge\(Self.longestNGram), not ‘\(variant)’, whose scores are all 0")
    }
  }

  /// Sequences of more words than this are in no summary.
  private static let longestNGram = 100

  /// Rules that are written with every key there is: an interval by Student's t has no resamples, and later keys are
  /// left out where they have their usual value.
  static var withEveryKey: ScoringRules {
    var rules = ScoringRules()
    rules.interval.method = .percentile
    rules.letterCase = .lower
    rules.rouge.contractions = .treebank
    rules.rouge.counts = .set
    rules.rouge.subsequences = .set
    rules.rouge.ties = .candidate
    rules.rouge.root = 2
    rules.rouge.sides = .exchanged
    rules.rouge.fMeasure = .weighted
    return rules
  }

  /// The rules as JSON values, with every key that has a meaning.
  var json: [String: Any] {
    // A value of plain numbers and names always encodes, and what was encoded is an object.
    try! JSONSerialization.jsonObject(with: JSONEncoder().encode(self)) as! [String: Any]
  }

  /// The rules as a file of Metrics/, with every key that has a meaning there.
  package func file() throws -> String {
    var rules = self
    rules.wordLists = nil
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(rules), as: UTF8.self) + "\n"
  }

  /// JSONDecoder does not say where a number is that no `Double` holds.
  private static func refuseHugeNumbers(in value: FieldValue, at place: Place, path: [String]) throws {
    if case .number(let digits) = value, value.number == nil {
      throw DataError.unusableValue(
        place, key: path.joined(separator: "."), expected: "a number up to 1e60, not \(digits)")
    }
    for member in value.members ?? [] {
      try refuseHugeNumbers(in: member.value, at: place, path: path + [member.name])
    }
    if case .list(let elements) = value {
      for (index, element) in elements.enumerated() {
        try refuseHugeNumbers(in: element, at: place, path: path + ["[\(index)]"])
      }
    }
  }

  /// JSONDecoder passes unknown keys over, and a mistyped key would then score by the default.
  private static func refuseUnknownKeys(
    of object: [FieldMember], known: [FieldMember], prefix: String = "", at place: Place
  ) throws {
    for member in object.sorted(by: { $0.name < $1.name }) {
      guard let expected = known.first(where: { $0.name == member.name }) else {
        let nearest = known.map(\.name).sorted().nearest(to: member.name)
        throw DataError.unknownKey(place, key: prefix + member.name, nearest: nearest.map { prefix + $0 })
      }
      if let inner = member.value.members, let expected = expected.value.members {
        try refuseUnknownKeys(of: inner, known: expected, prefix: "\(prefix)\(member.name).", at: place)
      }
    }
  }
}
