import CommandLine
import SumbenchEvaluation
import SumbenchRouge

extension RulesCatalog {
  /// The rules of a name as far as the word lists go; a warning says where they do not.
  static func rules(_ name: String, adaptedTo wordLists: RougeResources) throws -> ScoringRules {
    let asked = try rules(name)
    let rules = asked.adapted(to: wordLists)
    if rules.rouge != asked.rouge {
      Console.complain(
        "sumbench: warning: the rules ‘\(asked.name)’ ask for WordNet's irregular forms, and there are none "
          + "(see --exceptions): scored without them\n")
    }
    return rules
  }

  /// The names that `--rules` takes, and those of corpora.
  static var names: [String] { entries.flatMap { [$0.name] + $0.aliases } }
}
