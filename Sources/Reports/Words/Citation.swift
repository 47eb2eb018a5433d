package import SumbenchCorpora
package import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport
import SumbenchText

/// What a paper has to say for its numbers to be reproducible.
package struct Citation {
  private let subject: String
  private let rules: ScoringRules?
  private let interval: IntervalRule
  private let signature: String
  private let version: String
  private let seed: UInt64
  private let takesFOfMeans: Bool

  /// For a run: over its texts where it knows them, else for the summaries or scores of a file.
  package init(of record: RunRecord) {
    let settings = record.settings
    if let limit = settings.limit, let digest = record.digest {
      subject =
        "over the \(record.items.count.counted("article")) of ‘\(record.name)’ (SHA-256 \(digest)), limit \(limit), "
        + "cleaning \((settings.cleaning ?? .on).rawValue)"
    } else {
      subject = "for the \(settings.rules == nil ? "scores" : "summaries") of ‘\(record.name)’"
    }
    (rules, signature, version, seed) = (settings.rules, record.signature, record.version, settings.seed)
    takesFOfMeans = false
    interval = settings.interval
  }

  /// For a mean of summaries' scores under rules, whose texts were read with marks between sentences as this says, or
  /// for F of the mean precision and recall.
  package init(
    of name: String, under rules: ScoringRules, separator: SentenceSeparator, takesFOfMeans: Bool = false
  ) {
    subject = "for the summaries of ‘\(name)’"
    self.rules = rules
    interval = rules.interval
    signature = rules.signature(separator: separator, takesFOfMeans: takesFOfMeans)
    self.takesFOfMeans = takesFOfMeans
    (version, seed) = (Version.current, 1)
  }

  /// A sentence, and BibTeX entries for sumbench and for ROUGE.
  package var text: String {
    let source = rules.map { $0.about.source.isEmpty ? "" : ", after \($0.about.source)" } ?? ""
    let means = takesFOfMeans ? "F of the mean precision and the mean recall; " : ""
    let under = rules.map { "under the rules ‘\($0.name)’\(source); \(means)" } ?? ""
    return """
      Scores were computed with sumbench \(version) \(subject), \(under)\(interval.words(seed: seed)). \
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
