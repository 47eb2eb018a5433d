import SumbenchCorpora
package import SumbenchRouge
import SumbenchSupport

extension ScoringRules {
  /// The rules that can be scored by with these word lists.
  ///
  /// They say which lists those are, by a digest of what the rules use of them. Without WordNet's irregular forms,
  /// rules that ask for them become rules that do not, so that the signature says what was done; the caller warns.
  /// (A missing stop list is an error when a scorer is made.)
  package func adapted(to wordLists: RougeResources) -> ScoringRules {
    var rules = self
    if wordLists.lacksExceptions(for: rouge) { rules.rouge.exceptions = false }
    rules.wordLists = wordLists.digest(for: rules.rouge)
    return rules
  }

  /// Throws `DataError.otherWordLists` where scoring with these lists would be scoring by other rules.
  func require(_ found: RougeResources) throws {
    let adapted = adapted(to: found)
    if adapted != self {
      throw DataError.otherWordLists(name, recorded: wordLists, found: adapted.wordLists)
    }
  }
}

extension RougeResources {
  /// Twelve hexadecimal digits of the SHA-256 of the words that rules use, in the order of their bytes; `nil` where
  /// they use none. Lists that mean the same have the same digest, however they are spread over files.
  fileprivate func digest(for rules: RougeRules) -> String? {
    let stopWords = rules.stopWords == .remove ? stopWords : nil
    let exceptions = forms(for: rules)
    if stopWords == nil, exceptions == nil { return nil }
    var hash = SHA256()
    for word in (stopWords ?? []).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      hash.update(word + "\n".utf8)
    }
    for (form, base) in exceptions?.pairs ?? [] {
      hash.update(form + "\t".utf8 + base + "\n".utf8)
    }
    return String(hash.finish().prefix(12))
  }
}
