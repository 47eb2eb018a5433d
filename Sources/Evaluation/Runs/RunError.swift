/// Why a run cannot be made.
public enum RunError: Error, Hashable {
  /// Two systems have this name.
  case repeatedSystem(String)
  /// Two metrics have this name.
  case repeatedMetric(String)
  /// Two columns of scores have this key.
  case repeatedColumn(String)
  /// There are rules to score by and no references.
  case noReferences
}

extension [String] {
  /// The first that came before.
  var firstRepeated: String? {
    var seen: Set<String> = []
    return first { !seen.insert($0).inserted }
  }
}
