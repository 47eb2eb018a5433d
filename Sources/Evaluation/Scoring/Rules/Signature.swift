package import SumbenchCorpora
import Foundation

extension ScoringRules {
  /// How a number was computed, in one line: the name, then every setting that can change a number.
  ///
  ///     rouge-score|alpha:0.5|exceptions:false|...|words:rouge-score|sumbench:0.2.0
  ///
  /// Derived from the coded value, sections opened and keys sorted, so that a new setting enters by itself;
  /// `about` is left out, and so are word lists where none are used. Two tables may be compared when their signatures are equal.
  package var signature: String { signature(separator: .auto) }

  /// The same for texts that were read with a setting for what parts their sentences; `takesFOfMeans` says that F is
  /// that of the mean precision and recall, which no table shows.
  package func signature(separator: SentenceSeparator, takesFOfMeans: Bool = false) -> String {
    let settings = json.filter { $0.key != "name" && $0.key != "about" }
    return
      ([name]
      + (Self.fields(of: settings) + ["separator:\(separator.name)"]
      + (takesFOfMeans ? ["f:means"] : [])).sorted() + [
        "sumbench:\(Version.current)"
      ]).joined(
        separator: "|")
  }

  private static func fields(of object: [String: Any]) -> [String] {
    object.flatMap { key, value in
      (value as? [String: Any]).map(fields(of:)) ?? ["\(key):\(text(of: value))"]
    }
  }

  private static func text(of value: Any) -> String {
    switch value {
    case let list as [Any]: list.map(text(of:)).joined(separator: ",")
    // Objective-C's code for a truth value, which JSONSerialization keeps apart from a number 0 or 1.
    case let number as NSNumber where unsafe number.objCType.pointee == Int8(UInt8(ascii: "c")):
      "\(number.boolValue)"
    default: "\(value)"
    }
  }
}
