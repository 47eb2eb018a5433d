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
  /// Whether F of all items is that of the mean precision and the mean recall, not the mean of their F.
  package var takesFOfMeans = false

  /// What a number of the table is under this setting.
  package func variant(of score: ReportedScore) -> RougeVariant {
    score.meanings.count > 1 ? longest ?? score.meanings[0] : score.meanings[0]
  }

  /// Which of the three numbers of a score it is.
  package func measure(of score: ReportedScore) -> Measure { score.measure ?? measure }
}

extension ProtocolSetting {
  /// What another setting has otherwise than this one.
  func changes(to other: ProtocolSetting) -> [SettingChange] {
    var changes: [SettingChange] = []
    var rules = rouge
    (rules.stemming, rules.exceptions) = (other.rouge.stemming, other.rouge.exceptions)
    (rules.references, rules.jackknife) = (other.rouge.references, other.rouge.jackknife)
    (rules.stopWords, rules.truncation, rules.root) = (
      other.rouge.stopWords, other.rouge.truncation, other.rouge.root
    )
    if rules != other.rouge { changes.append(.otherRules) }
    if rouge.stemming != other.rouge.stemming {
      changes.append(.stemming(other.rouge.stemming))
    } else if rouge.exceptions != other.rouge.exceptions {
      changes.append(.exceptions(other.rouge.exceptions))
    }
    if rouge.stopWords != other.rouge.stopWords { changes.append(.stopWords(other.rouge.stopWords)) }
    if rouge.truncation != other.rouge.truncation { changes.append(.truncation(other.rouge.truncation)) }
    if rouge.root != other.rouge.root { changes.append(.root(other.rouge.root)) }
    if rouge.references != other.rouge.references { changes.append(.references(other.rouge.references)) }
    if rouge.jackknife != other.rouge.jackknife { changes.append(.jackknife(other.rouge.jackknife)) }
    if sentences != other.sentences { changes.append(.sentences(other.sentences)) }
    if isLowercased != other.isLowercased { changes.append(.lowercase(other.isLowercased)) }
    if keepsMarks != other.keepsMarks { changes.append(.marks(other.keepsMarks)) }
    if measure != other.measure { changes.append(.measure(other.measure)) }
    if let longest = other.longest, self.longest != longest { changes.append(.longest(longest)) }
    if resamples != other.resamples { changes.append(.resamples(other.resamples != nil)) }
    if takesFOfMeans != other.takesFOfMeans { changes.append(.fOfMeans(other.takesFOfMeans)) }
    return changes
  }
}
