package import SumbenchRouge
package import SumbenchStatistics
import SumbenchSupport

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
  /// What no rules can say is left to the call, whether marks are kept, and to the reader: F of the mean precision
  /// and recall, for which both are shown.
  package func rules(of setting: ProtocolSetting, for reported: ReportedScores) -> ScoringRules {
    var found = rules
    found.name = ([rules.name] + changes.compactMap(\.tag)).joined(separator: "-")
    found.variants = reported.scores.map { setting.variant(of: $0) }.distinct()
    found.measures =
      setting.takesFOfMeans
      ? Measure.allCases : reported.scores.map { setting.measure(of: $0) }.distinct()
    found.sentences = setting.sentences
    found.letterCase = setting.isLowercased ? .lower : .asGiven
    found.rouge = setting.rouge
    let usesLists = setting.rouge.stopWords == .remove || setting.rouge.exceptions
    if !usesLists { found.wordLists = nil }
    if setting.resamples == nil, rules.interval.method == .official { found.interval = IntervalRule() }
    return found
  }
}
