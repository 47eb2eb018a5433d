import CommandLine
import SumbenchEvaluation

/// The option that says what a sentence of a scored text is.
struct SentenceOption: OptionGroup {
  @Option(
    "--sentences", .choice("lines|split"),
    help: "sentences of scored texts, for R-Lsum: lines as they are, or found in the lines",
    default: "the rules' own",
    in: .scoring, isRare: true)
  var rule: SentenceRule?

  /// The rules with the given sentences.
  func applied(to rules: ScoringRules) -> ScoringRules {
    var rules = rules
    if let rule { rules.sentences = rule }
    return rules
  }
}
