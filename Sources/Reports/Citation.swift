package import Evaluation
import Support
import TextProcessing

/// What a paper has to say for its numbers to be reproducible.
package struct Citation {
  private let subject: String
  private let rules: ScoringRules
  private let signature: String
  private let version: String
  private let seed: UInt64

  /// For a run, which knows its texts.
  package init(of record: RunRecord) {
    let settings = record.settings
    subject =
      "over the \(record.corpus.articles.count.counted("article")) of ‘\(record.corpus.name)’ (SHA-256 "
      + "\(record.corpus.digest)), limit \(settings.limit), cleaning \(settings.cleaning.rawValue)"
    (rules, signature, version, seed) = (settings.rules, record.signature, record.version, settings.seed)
  }

  /// For summaries that were made elsewhere.
  package init(of rules: ScoringRules, name: String, seed: UInt64) {
    subject = "for the summaries of ‘\(name)’"
    (self.rules, signature, version, self.seed) = (rules, rules.signature, Version.current, seed)
  }

  /// A sentence, and BibTeX entries for sumbench and for ROUGE.
  package var text: String {
    let source = rules.about.source.isEmpty ? "" : ", after \(rules.about.source)"
    return """
      Scores were computed with sumbench \(version) \(subject), under the rules ‘\(rules.name)’\(source); \(rules.interval.words(seed: seed)). \
      Signature: \(signature)

      @software{sumbench,
        author  = {{The sumbench developers}},
        title   = {sumbench: a summarization evaluation harness},
        version = {\(version)},
        note    = {Signature: \\texttt{\(signature.escapedForLaTeX)}}
      }
      @inproceedings{lin-2004-rouge,
        author    = {Lin, Chin-Yew},
        title     = {{ROUGE}: A Package for Automatic Evaluation of Summaries},
        booktitle = {Text Summarization Branches Out},
        year      = {2004},
        pages     = {74--81},
        publisher = {Association for Computational Linguistics}
      }

      """.showingControlsInLines
  }
}
