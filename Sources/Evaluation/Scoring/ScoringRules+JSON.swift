package import Corpora
package import Foundation
import Statistics
import Support
import TextProcessing

extension ScoringRules {
  /// Reads a file of Metrics/.
  ///
  /// Absent keys take their defaults. Throws `DataError` for what is no JSON object, for a key that means nothing
  /// (with the nearest one that does) and for a value that is none of those its key allows.
  package init(json bytes: Data, at place: Place) throws {
    let object = try JSONObject.values(of: bytes, at: place)
    try Self.refuseUnknownKeys(of: object, known: Self.withEveryKey.json, at: place)
    do {
      self = try JSONDecoder().decode(ScoringRules.self, from: bytes)
    } catch let error as DecodingError {
      throw DataError(error, at: place)
    }
  }

  /// Rules that are written with every key there is: an interval by Student's t has no resamples.
  static var withEveryKey: ScoringRules {
    var rules = ScoringRules()
    rules.interval.method = .percentile
    return rules
  }

  /// The rules as JSON values, with every key that has a meaning.
  var json: [String: Any] {
    // A value of plain numbers and names always encodes, and what was encoded is an object.
    try! JSONSerialization.jsonObject(with: JSONEncoder().encode(self)) as! [String: Any]
  }

  /// JSONDecoder passes unknown keys over, and a mistyped key would then score by the default.
  private static func refuseUnknownKeys(
    of object: [String: Any], known: [String: Any], prefix: String = "", at place: Place
  ) throws {
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      guard let expected = known[key] else {
        throw DataError.unknownKey(
          place, key: prefix + key, nearest: known.keys.sorted().nearest(to: key).map { prefix + $0 })
      }
      if let inner = value as? [String: Any], let expected = expected as? [String: Any] {
        try refuseUnknownKeys(of: inner, known: expected, prefix: "\(prefix)\(key).", at: place)
      }
    }
  }
}
