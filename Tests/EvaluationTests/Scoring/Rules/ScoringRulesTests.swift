import SumbenchCorpora
import Foundation
import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport
import TestSupport
import Testing

@testable import SumbenchEvaluation

struct ScoringRulesTests {
  @Test func everyFileOfMetricsTravelsInsideTheProgram() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Project.file("Metrics").path)
    #expect(Set(files) == Set(RulesCatalog.entries.map { "\($0.name).json" }))
  }

  @Test(arguments: RulesCatalog.entries.map(\.name))
  func builtInRulesAreThoseOfTheirFile(name: String) throws {
    let builtIn = try RulesCatalog.rules(name)
    #expect(builtIn == (try RulesCatalog.rules(Project.file("Metrics/\(name).json").path)))
    #expect(builtIn.name == name)
    #expect(!builtIn.about.title.isEmpty && !builtIn.about.source.isEmpty)
  }

  @Test func defaultRulesAreRougeScoreWithItsStemmer() throws {
    let rules = try RulesCatalog.rules(RulesCatalog.defaultName)
    #expect(rules.variants == [.n(1), .n(2), .l, .lSum])
    #expect(rules.rouge.stemming == .nltk)
  }

  @Test func absentKeysTakeTheirDefaults() throws {
    var expected = ScoringRules()
    expected.interval = .assumed
    #expect(try read("{}") == expected)
    expected.interval = IntervalRule()
    #expect(try read(#"{"interval": {"method": "student"}}"#) == expected)
  }

  /// Rules written before the default changed have the interval that they had.
  @Test(arguments: [
    (#"{}"#, IntervalRule.Method.percentile, 1000, true), (#"{"interval": {}}"#, .percentile, 1000, true),
    (#"{"interval": {"samples": 200}}"#, .percentile, 200, true),
    (#"{"interval": {"method": "percentile"}}"#, .percentile, 10_000, false),
    (#"{"interval": {"method": "official"}}"#, .official, 1000, false),
  ])
  func rulesWithoutAMethodAreReadAsPercentile(
    text: String, method: IntervalRule.Method, samples: Int, isAssumed: Bool
  ) throws {
    let interval = try read(text).interval
    #expect((interval.method, interval.samples, interval.isAssumed) == (method, samples, isAssumed))
  }

  @Test(arguments: [
    (#"{"variant": ["rouge1"]}"#, "variant", "variants"),
    (#"{"rouge": {"stemmer": "none"}}"#, "rouge.stemmer", nil),
    (#"{"rouge": {"stemmming": "none"}}"#, "rouge.stemmming", "rouge.stemming"),
    (#"{"interval": {"levle": 0.9}}"#, "interval.levle", "interval.level"),
    (#"{"about": {"url": ""}}"#, "about.url", nil),
  ])
  func unknownKeyIsRefusedWithTheNearestKnownOne(text: String, key: String, nearest: String?) {
    #expect(throws: DataError.unknownKey(Place("rules.json"), key: key, nearest: nearest)) { try read(text) }
  }

  @Test(arguments: [
    (#"{"name": "../mine"}"#, "name"), (#"{"name": "a|alpha:1"}"#, "name"), (#"{"name": ""}"#, "name"),
    (#"{"variants": ["rouge0"]}"#, "variants.[0]"), (#"{"variants": []}"#, "variants"),
    (#"{"measures": []}"#, "measures"), (#"{"variants": ["rouge1", "rouge1"]}"#, "variants"),
    (#"{"measures": ["f1", "f1"]}"#, "measures"),
    (#"{"measures": ["f2"]}"#, "measures.[0]"), (#"{"rouge": {"stemming": "snowball"}}"#, "rouge.stemming"),
    (#"{"rouge": {"alpha": 2}}"#, "rouge.alpha"), (#"{"interval": {"level": 1}}"#, "interval.level"),
    (#"{"interval": {"samples": 0}}"#, "interval.samples"),
    (#"{"interval": {"samples": 1.5}}"#, "interval.samples"), (#"{"sentences": "words"}"#, "sentences"),
    (#"{"rouge": {"truncation": "75"}}"#, "rouge.truncation"),
    (#"{"rouge": {"truncation": "1e300 words"}}"#, "rouge.truncation"),
    (#"{"variants": ["rouge1", "rougeW-1e300"]}"#, "variants.[1]"),
    (#"{"variants": ["rougeW-1e-320"]}"#, "variants.[0]"),
    (#"{"variants": ["rougeW-1000"]}"#, "variants.[0]"),
  ])
  func unusableValueIsNamedByItsKey(text: String, expected: String) throws {
    do {
      _ = try read(text)
      Issue.record("\(text) is no usable rule")
    } catch DataError.unusableValue(_, let key, _) {
      #expect(key == expected)
    }
  }

  @Test(arguments: [
    (
      #"{"rouge": {"words": "klingon"}}"#,
      "one of official, rouge-score, unicode, characters, whitespace, blanks, kinds, scalars"
    ),
    (#"{"rouge": {"jackknife": "yes"}}"#, "true or false"), (#"{"variants": "rouge1"}"#, "a list"),
    (#"{"rouge": []}"#, "an object"), (#"{"interval": {"level": "x"}}"#, "a number"),
    (
      #"{"rouge": {"references": "min"}}"#,
      "one of maximum, best, average, mean, greatestRecall, firstVariant, micro, not ‘min’"
    ),
    (#"{"letterCase": "upper"}"#, "one of asGiven, lower"),
    // A name that is known, and clashes with another value.
    (
      #"{"rouge": {"fMeasure": "smoothed", "alpha": 0.3}}"#,
      "weighted, not smoothed, where alpha is 0.3: the smoothed F has no weight"
    ),
    (
      #"{"rouge": {"words": "whitespace", "contractions": "treebank"}}"#,
      "keep where words are whitespace: taken apart are words of official and rouge-score"
    ),
    (
      #"{"rouge": {"fMeasure": "smoothed", "rounding": "fiveDecimals"}}"#,
      "none or single, not fiveDecimals, where fMeasure is smoothed: five decimals are those of ROUGE-1.5.5's F"
    ),
    (
      #"{"rouge": {"subsequences": "set"}, "variants": ["rougeW-1.2"]}"#,
      "no rougeW where subsequences is set or ties is candidate: its runs are counted in the one way of ROUGE-1.5.5"
    ),
  ])
  func whatWouldBeUsableIsSaid(text: String, expected: String) throws {
    do {
      _ = try read(text)
      Issue.record("\(text) is no usable rule")
    } catch DataError.unusableValue(_, _, let words) {
      #expect(words == expected)
    }
  }

  private func read(_ text: String) throws -> ScoringRules {
    try ScoringRules(json: Data(text.utf8), at: Place("rules.json"))
  }
}
