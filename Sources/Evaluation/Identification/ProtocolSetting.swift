package import SumbenchRouge
package import SumbenchStatistics
import SumbenchSupport

/// One way in which a table of means may have been made.
package struct ProtocolSetting: Hashable, Sendable {
  /// How words are made and compared, and what several references make of a score.
  package var rouge: RougeRules
  /// What a sentence is, where a variant depends on sentences.
  package var sentences: SentenceRule
  /// Whether texts are brought to lower case before.
  package var isLowercased = false
  /// Whether marks between sentences, such as `<q>`, are read as words.
  package var keepsMarks = false
  /// Which of precision, recall and F.
  package var measure: Measure
  /// What the table calls ROUGE-L; `nil` where it has none, or names it without doubt.
  package var longest: RougeVariant?
  /// The resamples whose mean is printed as the mean; `nil` for the plain mean.
  package var resamples: IntervalRule?

  /// What a number of the table is under this setting.
  package func variant(of score: ReportedScore) -> RougeVariant {
    score.meanings.count > 1 ? longest ?? score.meanings[0] : score.meanings[0]
  }

  /// Which of the three numbers of a score it is.
  package func measure(of score: ReportedScore) -> Measure { score.measure ?? measure }
}

/// What a setting has otherwise than another.
package enum SettingChange: Hashable, Sendable {
  case stemming(StemmingRule)
  /// Whether irregular forms are looked up in the lists of WordNet.
  case exceptions(Bool)
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
  /// Other rules altogether, such as another kind of words.
  case otherRules
}

extension ProtocolSetting {
  /// What another setting has otherwise than this one.
  func changes(to other: ProtocolSetting) -> [SettingChange] {
    var changes: [SettingChange] = []
    var rules = rouge
    (rules.stemming, rules.exceptions) = (other.rouge.stemming, other.rouge.exceptions)
    (rules.references, rules.jackknife) = (other.rouge.references, other.rouge.jackknife)
    if rules != other.rouge { changes.append(.otherRules) }
    if rouge.stemming != other.rouge.stemming {
      changes.append(.stemming(other.rouge.stemming))
    } else if rouge.exceptions != other.rouge.exceptions {
      changes.append(.exceptions(other.rouge.exceptions))
    }
    if rouge.references != other.rouge.references { changes.append(.references(other.rouge.references)) }
    if rouge.jackknife != other.rouge.jackknife { changes.append(.jackknife(other.rouge.jackknife)) }
    if sentences != other.sentences { changes.append(.sentences(other.sentences)) }
    if isLowercased != other.isLowercased { changes.append(.lowercase(other.isLowercased)) }
    if keepsMarks != other.keepsMarks { changes.append(.marks(other.keepsMarks)) }
    if measure != other.measure { changes.append(.measure(other.measure)) }
    if let longest = other.longest, self.longest != longest { changes.append(.longest(longest)) }
    if resamples != other.resamples { changes.append(.resamples(other.resamples != nil)) }
    return changes
  }
}

/// A setting by the name of rules and what differs from them.
package struct SettingName: Hashable, Sendable {
  /// The rules.
  package let rules: ScoringRules
  /// What the setting has otherwise.
  package let changes: [SettingChange]
}

extension SettingName {
  /// Rules of the setting, to score by: the rules that it is named after, with its changes and the reported variants.
  ///
  /// What no rules can say is left to the call: whether marks are kept, and whether texts are in lower case.
  package func rules(of setting: ProtocolSetting, for reported: ReportedScores) -> ScoringRules {
    var found = rules
    found.name = ([rules.name] + changes.compactMap(\.tag)).joined(separator: "-")
    found.variants = reported.scores.map { setting.variant(of: $0) }.distinct()
    found.measures = reported.scores.map { setting.measure(of: $0) }.distinct()
    found.sentences = setting.sentences
    found.rouge = setting.rouge
    if setting.resamples == nil, rules.interval.method == .official { found.interval = IntervalRule() }
    return found
  }
}

extension SettingChange {
  /// What a name of rules says of the change.
  fileprivate var tag: String? {
    switch self {
    case .stemming(let rule): rule == .none ? "unstemmed" : "stemmed"
    case .exceptions(let isOn): isOn ? "exceptions" : "no-exceptions"
    case .references(let rule): "references-\(rule.rawValue)"
    case .jackknife(let isOn): isOn ? "jackknife" : "no-jackknife"
    case .sentences(let rule): rule.rawValue
    case .measure(let measure): measure.rawValue
    case .resamples(let isOn): isOn ? "resampled" : "plain-mean"
    case .lowercase, .marks, .longest, .otherRules: nil
    }
  }
}
