import Foundation
import SumbenchRouge
import SumbenchStatistics
import Testing

@testable import SumbenchEvaluation

struct SignatureTests {
  /// Another value than in `withEveryKey` for every setting that can change a number, by its path.
  static let changes: [String: @Sendable (inout ScoringRules) -> Void] = [
    "variants": { $0.variants = [.n(1)] },
    "measures": { $0.measures = [.recall] },
    "sentences": { $0.sentences = .split },
    "letterCase": { $0.letterCase = .asGiven },
    "rouge.words": { $0.rouge.words = .unicode },
    "rouge.stemming": { $0.rouge.stemming = .official },
    "rouge.exceptions": { $0.rouge.exceptions = true },
    "rouge.stopWords": { $0.rouge.stopWords = .remove },
    "rouge.truncation": { $0.rouge.truncation = .bytes(75) },
    "rouge.references": { $0.rouge.references = .average },
    "rouge.jackknife": { $0.rouge.jackknife = true },
    "rouge.alpha": { $0.rouge.alpha = 0.25 },
    "rouge.contractions": { $0.rouge.contractions = .keep },
    "rouge.counts": { $0.rouge.counts = .multiset },
    "rouge.subsequences": { $0.rouge.subsequences = .multiset },
    "rouge.ties": { $0.rouge.ties = .reference },
    "rouge.root": { $0.rouge.root = 1 },
    "rouge.sides": { $0.rouge.sides = .asGiven },
    "rouge.fMeasure": { $0.rouge.fMeasure = .harmonic },
    "rouge.rounding": { $0.rouge.rounding = .fiveDecimals },
    "interval.level": { $0.interval.level = 0.9 },
    "interval.method": { $0.interval.method = .bca },
    "interval.samples": { $0.interval.samples = 10 },
  ]

  @Test(arguments: changes.keys.sorted())
  func everySettingChangesTheSignature(path: String) {
    var rules = ScoringRules.withEveryKey
    Self.changes[path]!(&rules)
    #expect(rules.signature != ScoringRules.withEveryKey.signature)
  }

  @Test func noSettingIsForgottenHere() {
    let settings = ScoringRules.withEveryKey.json.filter { $0.key != "name" && $0.key != "about" }
    let paths = settings.flatMap { key, value in
      (value as? [String: Any])?.keys.map { "\(key).\($0)" } ?? [key]
    }
    #expect(Set(paths) == Set(Self.changes.keys))
    // The signature opens the sections, which must not make two settings look like one.
    #expect(Set(paths.map { $0.split(separator: ".").last }).count == paths.count)
  }

  @Test func wordsForPeopleDoNotChangeTheSignature() {
    var rules = ScoringRules()
    rules.about.note = "Read this first."
    #expect(rules.signature == ScoringRules().signature)
  }

  @Test func signatureIsOneLine() {
    #expect(
      ScoringRules().signature
        == "rouge-score|alpha:0.5|exceptions:false|jackknife:false|level:0.95|measures:f1|method:student|references:maximum"
        + "|rounding:none|sentences:lines|separator:auto|stemming:none|stopWords:keep|truncation:none"
        + "|variants:rouge1,rouge2,rougeL,rougeLsum|words:rouge-score|sumbench:\(Version.current)")
  }
}
