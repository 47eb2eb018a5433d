package import SumbenchRouge
package import SumbenchStatistics
import SumbenchSupport

/// What a setting has otherwise than another.
package enum SettingChange: Hashable, Sendable {
  case stemming(StemmingRule)
  /// Whether irregular forms are looked up in the lists of WordNet.
  case exceptions(Bool)
  case stopWords(StopWordRule)
  case truncation(Truncation)
  /// Which root is taken of precision and recall of common subsequences.
  case root(Double)
  case references(ReferenceRule)
  /// Whether each reference is left out in turn.
  case jackknife(Bool)
  case sentences(SentenceRule)
  /// Whether texts are brought to lower case.
  case lowercase(Bool)
  /// Whether marks between sentences are words.
  case marks(Bool)
  case measure(Measure)
  case longest(RougeVariant)
  /// Whether the mean is that of resamples.
  case resamples(Bool)
  /// Whether F of all items is that of the mean precision and recall.
  case fOfMeans(Bool)
  /// Other rules altogether, such as another kind of words.
  case otherRules
}

extension SettingChange {
  /// What a name of rules says of the change.
  var tag: String? {
    switch self {
    case .stemming(let rule): rule == .none ? "unstemmed" : "stemmed"
    case .exceptions(let isOn): isOn ? "exceptions" : "no-exceptions"
    case .stopWords(let rule): rule == .keep ? "all-words" : "no-stop-words"
    case .truncation(let limit):
      limit == .none ? "whole" : "\(limit)".replacing(" ", with: "-")
    case .root(let root): "root-\(root)"
    case .references(let rule): "references-\(rule.rawValue)"
    case .jackknife(let isOn): isOn ? "jackknife" : "no-jackknife"
    case .sentences(let rule): rule.rawValue
    case .measure(let measure): measure.rawValue
    case .resamples(let isOn): isOn ? "resampled" : "plain-mean"
    case .lowercase(let isOn): isOn ? "lower-case" : "case-kept"
    case .marks, .longest, .fOfMeans, .otherRules: nil
    }
  }
}
