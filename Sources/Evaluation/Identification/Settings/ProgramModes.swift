import SumbenchRouge
import SumbenchStatistics

/// In which ways the program that rules stand for can be run otherwise, and what people do around it.
///
/// A program is known by the values of its rules, so that rules of somebody's own get the modes of their kind. Values
/// that the rules have already may be among them.
struct ProgramModes {
  var stemming: [StemmingRule] = []
  var stopWords: [StopWordRule] = []
  var truncations: [Truncation] = []
  var roots: [Double] = []
  /// A program that takes one reference is called for each, and its scores are averaged or the best is taken.
  var references: [ReferenceRule] = [.maximum, .mean]
  var jackknife: [Bool] = []
  var fOfMeans: [Bool] = []

  init(of rules: ScoringRules) {
    let rouge = rules.rouge
    if rouge.stemming != .none { stemming = [.none] }
    if rouge.jackknife { jackknife = [false] }
    switch rouge.words {
    // ROUGE-1.5.5, which rounds before it takes F: -m, -f A and B, and what the conferences asked of it.
    case .official where rouge.rounding == .fiveDecimals:
      if rouge.stemming == .none { stemming = [.official] }
      references = [.average, .best, .maximum, .mean]
      if rouge.truncation != .none { jackknife = [true, false] }
    // sumeval: stopwords=True and False.
    case .official:
      stopWords = [.keep]
      references = [.average, .maximum, .mean]
    // py-rouge: as its page shows it, with the defaults of its constructor, and whole; apply_avg and apply_best.
    case .rougeScore where rouge.contractions == .treebank:
      if rouge.stemming == .none { stemming = [.original] }
      truncations = [.none, .runs(100), .characters(665)]
      roots = [1, 1.2]
      references = [.average, .best, .maximum, .mean]
    case .rougeScore, .unicode, .characters, .kinds:
      if rouge.stemming == .none { stemming = [.nltk] }
    // rouge-metric: multi_ref_mode 'average' and 'best'; its F of a corpus is that of the mean precision and recall.
    case .whitespace:
      references = [.average, .greatestRecall, .maximum, .mean]
      fOfMeans = [true]
    case .blanks, .scalars: break
    }
  }
}
