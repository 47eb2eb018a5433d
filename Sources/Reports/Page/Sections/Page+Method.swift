import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport
import SumbenchRouge
import SumbenchStatistics

extension Page {
  /// How to make the numbers again, how they came about, and what they do not say.
  var method: [Markup] {
    return [
      """
      <h3>Make it again</h3>
      \(.if(!recipe.command.isEmpty, .listing(recipe.command)))\
      \(.if(!recipe.missing.isEmpty, "<p>What the record does not say:</p>\n\(.notes(recipe.missing))"))\
      \(report.record.digest.map(Self.digestLine) ?? "")\
      \(.if(recipe.missing.isEmpty, "<p>The same call gives the same bytes on any machine.</p>"))
      """
    ] + (report.record.settings.rules.map(Self.rules) ?? []) + [
      """
      <h3>What ROUGE does not say</h3>
      <p>ROUGE counts words that a summary shares with a reference somebody wrote. It does not see whether a statement is \
      true, whether a summary reads well, or whether another wording says the same; a good summary that differs from its \
      references scores low. Intervals and p concern the choice of articles alone: they say nothing about other kinds of \
      text. Differences of means may hide single articles that got much worse, so look at those too.</p>
      <h3>Cite</h3>
      \(.listing(Citation(of: report.record).text))

      """
    ]
  }

  private static func digestLine(_ digest: String) -> Markup {
    "<p>The corpus is the right one if its digest begins with <code>\(String(digest.prefix(12)))</code>.</p>\n"
  }

  private static func rules(_ rules: ScoringRules) -> [Markup] {
    [
      """
      <h3>Scoring rules</h3>
      <p>The signature at the top of the page has every setting that can change a number. Numbers under different \
      signatures cannot be compared. In words:</p>
      <dl class="rules">
      \(rules.facts.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>\n" })</dl>
      \(.if(!rules.about.note.isEmpty, "<p>\(rules.about.note)</p>\n"))\
      <p>Source: \(rules.about.source.isEmpty ? "rules of the user's own" : rules.about.source)\
      \(rules.about.isVerified ? "; the numbers were compared with those of the source" : "").</p>

      """
    ]
  }
}

extension ScoringRules {
  /// What most decides the numbers.
  var inShort: String {
    let cut = rouge.truncation == .none ? [] : [rouge.truncation.words]
    return (["words are \(rouge.words.words)", rouge.stemming.words, rouge.referencesInWords] + cut)
      .joined(separator: "; ")
  }

  /// The rules in plain words, a subject and a sentence each.
  var facts: [(String, String)] {
    let level = (interval.level * 100).shortDigits
    return [
      ("Scores", variants.map(\.words).joined(separator: "; ")),
      ("F", rouge.fMeasureInWords),
      ("Words", rouge.words.words),
      ("Stems", rouge.stemming.words + (rouge.exceptions ? ", after WordNet's irregular forms" : "")),
      ("Stop words", rouge.stopWords == .keep ? "counted like all words" : "left out"),
      ("Several references", rouge.referencesInWords),
      ("Texts", rouge.truncation.words),
      ("Sentences", sentences.words),
      ("Rounding", rouge.rounding.words),
      (
        "Intervals",
        interval.method == .official
          ? "\(level)%, the resamples and order statistics of ROUGE-1.5.5, \(interval.samples) of them"
          : "\(level)% \(interval.method == .bca ? "BCa" : "percentile") bootstrap over articles, \(interval.samples) resamples"
      ),
    ] + (letterCase == .lower ? [("Letters", "texts are brought to lower case before")] : [])
      + rouge.unusualFacts
  }
}

extension Truncation {
  fileprivate var words: String {
    switch self {
    case .none: "scored whole"
    case .words, .bytes, .runs, .characters: "cut to \(self), candidates and references alike"
    case .referenceWords: "candidates cut to as many words as the reference has"
    }
  }
}

extension SentenceRule {
  fileprivate var words: String {
    switch self {
    case .lines: "each line is one"
    case .split: "each line is split into sentences"
    case .fullStops: "every full stop ends one, wherever it stands"
    case .spacedFullStops: "a full stop between blanks ends one, and so does each line"
    case .chineseMarks: "。！？ and ? end one, wherever they stand"
    case .joined: "the whole text is one"
    }
  }
}

extension RoundingRule {
  fileprivate var words: String {
    switch self {
    case .none: "none before the table"
    case .fiveDecimals: "each text's numbers to five decimals"
    case .single: "each text's numbers to single precision"
    }
  }
}

extension RougeRules {
  fileprivate var fMeasureInWords: String {
    let weight = alpha == 0.5 ? "precision and recall count alike" : "the weight of precision is \(alpha)"
    return fMeasure == .smoothed ? "\(weight), with 0.00000001 added to their sum" : weight
  }

  /// Settings that most rules leave as they are, where these do not.
  fileprivate var unusualFacts: [(String, String)] {
    var facts: [(String, String)] = []
    if contractions != .keep { facts.append(("Contractions", "gonna is gon na, and four more")) }
    if counts == .set { facts.append(("Repeated N-grams", "count once")) }
    if subsequences == .set { facts.append(("Repeated words in common subsequences", "count once")) }
    if ties == .candidate {
      facts.append(("Of equally long subsequences", "the one that shortens the candidate"))
    }
    if root != 1 {
      facts.append(("Root", "of precision and recall of subsequences the root \(root) is taken"))
    }
    if sides == .exchanged { facts.append(("Sides", "candidate and reference change places")) }
    return facts
  }

  fileprivate var referencesInWords: String {
    let rule =
      switch references {
      case .average: "the counts against all of them together"
      case .mean: "the mean over the references"
      case .maximum, .best: "the reference that gives most"
      case .greatestRecall: "the reference that gives the greatest recall"
      case .firstVariant: "the reference that gives most in the first of the scores, for all of them"
      }
    return jackknife ? "\(rule), as the mean over leaving each out once" : rule
  }
}

extension WordRule {
  fileprivate var words: String {
    switch self {
    case .official: "runs of a to z and 0 to 9 after lowering A to Z; everything else separates"
    case .rougeScore: "runs of a to z and 0 to 9 in lower case; everything else separates"
    case .unicode: "the words of Unicode's annex 29, folded"
    case .whitespace: "runs between white space, as they are written"
    case .blanks: "runs between white space, as they are written; a sentence of white space alone is a word"
    case .kinds: "runs of letters, runs of numbers, and each ideograph and symbol by itself, in lower case"
    case .scalars: "each character by itself, white space too"
    case .characters: "Han, Hiragana, Katakana and Hangul character by character, the rest as Unicode's words"
    }
  }
}

extension StemmingRule {
  fileprivate var words: String {
    switch self {
    case .none: "words stay as they are"
    case .official: "Porter's stemmer as in ROUGE-1.5.5"
    case .nltk: "Porter's stemmer as in rouge-score (NLTK)"
    case .original: "Porter's stemmer as printed in 1980"
    case .hindi: "the lightweight stemmer for Hindi of Ramanathan and Rao (2003)"
    }
  }
}

extension RougeVariant {
  fileprivate var words: String {
    switch self {
    case .n(1): "\(self): single words"
    case .n(let length): "\(self): runs of \(length) words"
    case .l: "\(self): the longest common subsequence of the whole texts"
    case .lSum: "\(self): longest common subsequences, sentence by sentence"
    case .w: "\(self): the same, unbroken runs counting more"
    case .s: "\(self): pairs of words in order"
    case .su: "\(self): pairs of words in order, and single words"
    case .be: "\(self): Basic Elements"
    }
  }
}
