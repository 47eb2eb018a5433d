import SumbenchEvaluation
import SumbenchRouge

extension SettingChange {
  /// The change in a few words.
  var words: String {
    switch self {
    case .stemming(.none): "no stemming"
    case .stemming(let rule): "stemming \(rule.rawValue)"
    case .exceptions(let isOn): isOn ? "WordNet's irregular forms" : "no irregular forms"
    case .stopWords(let rule): rule == .keep ? "stop words kept" : "stop words removed"
    case .truncation(.none): "texts whole"
    case .truncation(let limit): "texts cut to \(limit)"
    case .root(let root): root == 1 ? "no root of R-L" : "the root \(root) of R-L"
    case .references(let rule): rule.words
    case .jackknife(let isOn): isOn ? "each reference left out in turn" : "no reference left out"
    case .sentences(.lines): "sentences on lines"
    case .sentences(.split): "sentences split"
    case .sentences(let rule): "sentences by \(rule.rawValue)"
    case .lowercase(let isOn): isOn ? "lower case" : "case kept"
    case .marks(let isOn): isOn ? "marks such as <q> as words" : "marks such as <q> as breaks"
    case .measure(let measure): measure.rawValue
    case .longest(let variant): "R-L is \(variant)"
    case .resamples(let isOn): isOn ? "mean of resamples" : "plain mean"
    case .fOfMeans(let isOn):
      isOn ? "F of the mean precision and the mean recall" : "the mean of the items' F"
    case .otherRules: "other words or limits"
    }
  }
}

extension ReferenceRule {
  fileprivate var words: String {
    switch self {
    case .maximum: "of several references that of the best F"
    case .best: "of several references that of the best recall"
    case .average: "several references counted together"
    case .mean: "mean over several references"
    case .greatestRecall: "of several references that of the greatest recall"
    case .firstVariant: "several references by \(rawValue)"
    }
  }
}

extension SettingName {
  /// The rules and what differs from them: `cnndm-see: no stemming, recall`.
  var words: String { changes.isEmpty ? rules.name : "\(rules.name): \(changesInWords)" }

  /// What differs from the rules.
  package var changesInWords: String { changes.map(\.words).joined(separator: ", ") }
}
