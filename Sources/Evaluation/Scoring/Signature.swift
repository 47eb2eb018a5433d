import Foundation

extension ScoringRules {
  /// How a number came about, in one line: the name, then every setting that can change a number.
  ///
  ///     rouge-score|interval.level:0.95|...|rouge.stemming:porter-nltk|...|sumbench:0.1.0
  ///
  /// Derived from the coded value, keys sorted, so that a new setting enters by itself; `about` is left out.
  /// Two tables may be compared when their signatures are equal.
  public var signature: String {
    let settings = json.filter { $0.key != "name" && $0.key != "about" }
    let fields = Self.fields(of: settings, prefix: "")
    return ([name] + fields + ["sumbench:\(Version.current)"]).joined(separator: "|")
  }

  private static func fields(of value: Any, prefix: String) -> [String] {
    switch value {
    case let object as [String: Any]:
      object.sorted { $0.key < $1.key }.flatMap {
        fields(of: $0.value, prefix: prefix.isEmpty ? $0.key : "\(prefix).\($0.key)")
      }
    case let list as [Any]:
      ["\(prefix):" + list.map { "\($0)" }.joined(separator: ",")]
    default:
      ["\(prefix):\(value)"]
    }
  }
}
