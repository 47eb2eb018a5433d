package import SumbenchRouge
import SumbenchStatistics
package import SumbenchSupport

extension RulesCatalog {
  /// The built-in rules by which any summaries can be scored side by side: those that take whole texts and show F1.
  ///
  /// Of rules that differ in nothing but their variants only those that come first are among them; the others' names
  /// are beside them. Rules with a limit, or for recall alone, are for summaries made for them, and left out, as are those
  /// that need a stop list where there is none.
  package static func comparable(
    with wordLists: RougeResources
  ) throws -> [(name: String, alike: [String])] {
    var found: [(rules: ScoringRules, alike: [String])] = []
    for rules in try wholeAndF1 where !wordLists.lacksStopWords(for: rules.rouge) {
      if let index = found.firstIndex(where: { rules.isLike($0.rules) }) {
        found[index].alike.append(rules.name)
      } else {
        found.append((rules, []))
      }
    }
    return found.map { ($0.rules.name, $0.alike) }
  }

  /// What is to be said of rules that are left out of such a comparison for want of a stop list; nothing where all are
  /// in.
  package static func notes(onComparisonWith wordLists: RougeResources) throws -> [Note] {
    let names = try wholeAndF1.filter { wordLists.lacksStopWords(for: $0.rouge) }.map(\.name)
    if names.isEmpty { return [] }
    return [
      Note(
        .warning, "rules-left-out",
        "not in the table, for want of a stop list: \(names.joined(separator: ", ")) (--exceptions DIR with "
          + "smart_common_words.txt)")
    ]
  }

  /// The built-in rules that take whole texts and show F1.
  private static var wholeAndF1: [ScoringRules] {
    get throws {
      try entries.map { try $0.rules }.filter { $0.rouge.truncation == .none && $0.measures.contains(.f1) }
    }
  }
}

extension ScoringRules {
  /// Whether what both count they count alike, and show the same mean: that of ROUGE-1.5.5 is one of resamples.
  fileprivate func isLike(_ others: ScoringRules) -> Bool {
    var rules = self
    (rules.name, rules.about, rules.variants) = (others.name, others.about, others.variants)
    if rules.interval.method != .official, others.interval.method != .official {
      rules.interval = others.interval
    }
    return rules == others
  }
}
