import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import SumbenchRouge

extension RulesCatalog {
  /// The rules of a name as far as the word lists go; a warning says where they do not.
  ///
  /// Throws `DataError.noStopList` for rules that remove stop words where there is no list of them.
  static func rules(_ name: String, adaptedTo wordLists: RougeResources) throws -> ScoringRules {
    let asked = try rules(name)
    if wordLists.lacksStopWords(for: asked.rouge) { throw DataError.noStopList(rules: asked.name) }
    let rules = asked.adapted(to: wordLists)
    if rules.rouge != asked.rouge {
      Console.complain(
        "sumbench: warning: the rules ‘\(asked.name)’ ask for WordNet's irregular forms, and there are none "
          + "(see --exceptions): scored without them\n")
    } else if wordLists.lacksPyRougeForms(for: rules.rouge) {
      Console.complain(
        "sumbench: warning: the rules ‘\(asked.name)’ ask for py-rouge's own list of stems, and there are WordNet's "
          + "irregular forms alone (--exceptions DIR takes the folder of that package, too): words such as ‘statement’ "
          + "count otherwise\n")
    }
    return rules
  }

  /// The rules of these names, each once. Throws `DataError.ambiguousRules` for two of one name that are not the same,
  /// whose rows nothing would tell apart.
  static func rules(
    _ names: [String], adaptedTo wordLists: RougeResources, _ change: (ScoringRules) -> ScoringRules = { $0 }
  ) throws -> [ScoringRules] {
    var found: [ScoringRules] = []
    for name in names {
      let rules = change(try rules(name, adaptedTo: wordLists))
      if found.contains(rules) { continue }
      if found.contains(where: { $0.name == rules.name }) { throw DataError.ambiguousRules(rules.name) }
      found.append(rules)
    }
    return found
  }

  /// The names that `--rules` takes, and those of corpora.
  static var names: [String] { entries.flatMap { [$0.name] + $0.aliases } }
}
