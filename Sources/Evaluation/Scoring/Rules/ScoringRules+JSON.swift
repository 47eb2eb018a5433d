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
    do {
      self = try JSONDecoder().decode(ScoringRules.self, from: bytes)
    } catch let error as DecodingError {
      throw DataError(error, at: place)
    }
  }

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
