package import SumbenchText

/// The rules that the languages of texts call for, counted as the texts come.
package struct RulesTally: Sendable {
  private var counts: [String: Int] = [:]

  /// No texts.
  package init() {}

  /// Counts a text in a language.
  package mutating func add(_ language: Language) {
    counts[RulesCatalog.defaultName(for: language), default: 0] += 1
  }

  /// Counts the texts of another tally.
  package mutating func merge(_ other: RulesTally) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// The rules: the usual ones unless a tenth of the texts needs others, of which `characters` goes before `unicode`.
  package var name: String {
    let total = counts.values.reduce(0, +)
    let other = total - (counts[RulesCatalog.defaultName] ?? 0)
    guard other > 0, other * 10 >= total else { return RulesCatalog.defaultName }
    return counts["characters"] == nil ? "unicode" : "characters"
  }
}
