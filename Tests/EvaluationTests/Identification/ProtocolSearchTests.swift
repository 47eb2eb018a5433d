import SumbenchCorpora
import Foundation
import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport
import TestSupport
import Testing

@testable import SumbenchEvaluation

/// Numbers of programs are traced to their rules; ORIGIN.txt beside them says what computed them.
struct ProtocolSearchTests {
  private static let itemsPath = Project.file("Goldens/expected/protocols/items.jsonl").path

  private static var wordLists: RougeResources {
    get throws { try RougeResources(directory: Project.file("Goldens/expected/rouge-1.5.5/data").path) }
  }

  private func identification(
    _ reported: [String], in path: String = itemsPath, system: String? = nil, jobs: Int = 2,
    wordLists: RougeResources? = nil
  ) throws -> Identification {
    let scores = try #require(ReportedScores(reported.compactMap { ReportedScore($0) }))
    return try ProtocolSearch(scores, wordLists: wordLists ?? Self.wordLists, jobs: jobs).identification(
      of: ScoreInput([NamedFile(path: path)], keepsStreams: true), system: system, name: "items")
  }

  /// What the program printed for the corpus; where the rules are for single scores, their mean to four decimals.
  private static func reported(_ numbers: ProtocolTests.Numbers, adding shift: Double = 0) throws -> [String]
  {
    let rules = try RulesCatalog.rules(numbers.rules)
    let measure = rules.measures[0].rawValue
    let isOfCorpus = rules.interval.method == .official
    return rules.variants.map { variant in
      let mean =
        (isOfCorpus ? numbers.corpus["\(variant)"]?[measure]?[0] : nil)
        ?? numbers.items.values.map {
          $0["\(variant)"]![["precision", "recall", "f1"].firstIndex(of: measure)!]
        }
        .compensatedSum() / Double(numbers.items.count)
      return "\(variant)=" + String(format: isOfCorpus ? "%.5f" : "%.4f", mean + shift)
    }
  }

  /// The protocol of one reference is left out: the items have several.
  private static let numbers = ProtocolTests.Numbers.all.filter { !$0.firstReferenceOnly }

  /// Each search tries every setting, so a few programs stand for all; `Tests/Oracles/identify_settings.py` tries more.
  @Test(arguments: numbers.filter { ["rouge-score", "newsroom", "duc2004-t2"].contains($0.rules) })
  func numbersOfAProgramAreTracedToItsRules(numbers: ProtocolTests.Numbers) throws {
    let found = try identification(Self.reported(numbers))
    let names = found.rows(.exact).flatMap { $0.names + $0.alike }
    #expect(names.contains { $0.rules.name == numbers.rules && $0.changes.isEmpty }, "\(names)")
  }

  @Test(arguments: numbers.suffix(1))
  func numbersThatNothingMadeAgreeWithNothing(numbers: ProtocolTests.Numbers) throws {
    let found = try identification(Self.reported(numbers, adding: 0.0137))
    #expect(found.rows(.exact).isEmpty)
    #expect(!found.isFound)
  }

  /// Settings drawn at random, scored as `score` does it.
  @Test(arguments: 1...2)
  func settingsDrawnAtRandomAreAmongThoseFound(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed, name: "identify")
    func draw<Value>(_ values: [Value]) -> Value { values[generator.index(below: values.count)] }
    let wordLists = try Self.wordLists
    var rules = try draw(RulesCatalog.entries).rules.adapted(to: wordLists)
    if generator.index(below: 2) == 0 { rules.rouge.stemming = .none }
    if generator.index(below: 2) == 0 { rules.rouge.references = draw([.maximum, .mean]) }
    if generator.index(below: 2) == 0 { rules.interval = IntervalRule() }
    rules.sentences = draw([.lines, .split])
    rules.measures = [draw(Measure.allCases)]
    let longest = draw([RougeVariant.l, .lSum])
    rules.variants = [.n(1), .n(2), longest]
    let input = try ScoreInput([NamedFile(path: Self.itemsPath)])
    let run = ScoreRun(
      rules: [rules], wordLists: wordLists, name: "items", seed: 1, missing: .skip, metrics: [], cluster: nil)
    let record = try run.run(input, jobs: 1, keepsTexts: false)[0].record
    let means = try ScoreTable(record).rows[0].estimates.map { $0!.mean }
    let reported = zip(["rouge1", "rouge2", "rougeL"], means).map {
      "\($0)=\(String(format: "%.2f", $1 * 100))"
    }
    let found = try identification(reported)
    #expect(
      found.rows(.exact).contains { row in zip(row.means, means).allSatisfy { ($0 - $1).magnitude < 1e-9 } },
      "\(reported) by \(rules.signature)")
  }

  /// Middles of 1,000 resamples as rouge-score 0.1.2 printed them, by seeds 2 and 4 of numpy:
  /// `Tests/Oracles/bootstrap_middles.py Goldens/examples/textrank.jsonl 2 4`
  @Test(arguments: [
    ["rouge1=36.98", "rouge2=9.73", "rougeL=19.05"], ["rouge1=37.03", "rouge2=9.65", "rougeL=18.91"],
  ])
  func middlesOfResamplesArePossible(reported: [String]) throws {
    let found = try identification(reported, in: Project.file("Goldens/examples/textrank.jsonl").path)
    #expect(!found.isFound)
    let row = try #require(found.rows(.possible).first)
    #expect(row.names[0].rules.name == "rouge-score" && row.names[0].changes.isEmpty)
    #expect(found.rows.filter { $0.agreement == .possible }.count < found.rows.count / 20)
  }

  /// Numbers that are off by a standard error are no middles: theirs is 4 % of it.
  @Test func numbersFarFromAMeanAreNotPossible() throws {
    let found = try identification(
      ["rouge1=38.50", "rouge2=11.20", "rougeL=20.40"],
      in: Project.file("Goldens/examples/textrank.jsonl").path)
    #expect(found.rows.allSatisfy { $0.agreement == .different })
  }

  /// rouge-metric 1.0.1, `PyRouge(rouge_n=(1, 2), multi_ref_mode='average').evaluate` of the two texts together.
  @Test func fOfMeanPrecisionAndRecallIsFound() throws {
    try withItems([("the cat sat on the mat near a door", "the cat"), ("a b c d", "a x y z w v u t")]) {
      path in
      let reported = ["rouge1=33.26086956521739", "rouge2=11.11111111111111", "rougeL=33.26086956521739"]
      let found = try identification(reported, in: path)
      let row = try #require(found.rows(.exact).first)
      #expect(row.setting.takesFOfMeans && row.names[0].rules.name == "rouge-metric")
      let rules = row.names[0].rules(of: row.setting, for: found.reported)
      #expect(rules.measures == Measure.allCases)
      #expect(rules.signature(separator: .auto, takesFOfMeans: true).contains("|f:means|"))
    }
  }

  /// What reproduces the numbers is in the rules: case is a value of theirs.
  @Test func rulesOfALowerCaseRowGiveItsNumbers() throws {
    try withItems([("The Cat sat", "the cat ran"), ("A B", "a c")]) { path in
      let found = try identification(["rouge1=58.33", "rouge2=25.00"], in: path)
      let row = try #require(
        found.rows(.exact).first { row in row.names.contains { $0.rules.name == "rouge-pltrdy" } })
      #expect(row.setting.isLowercased)
      let rules = row.names[0].rules(of: row.setting, for: found.reported)
      #expect(rules.letterCase == .lower && rules.signature.contains("|letterCase:lower|"))
      let run = ScoreRun(rules: [rules], wordLists: .none, name: "items", seed: 1, missing: .skip)
      let record = try run.run(try ScoreInput([NamedFile(path: path)]), jobs: 1, keepsTexts: false)[0].record
      #expect(try ScoreTable(record).rows[0].estimates.map { $0!.mean } == row.means)
    }
  }

  /// One pair of 100 shares one word of two.
  @Test func smallPercentagesAreReadAsPercent() throws {
    let pairs = [("a b", "a c")] + (1..<100).map { _ in ("a b", "c d") }
    try withItems(pairs) { path in
      let found = try identification(["rouge1=0.50", "rouge2=0.00"], in: path)
      #expect(found.isFound && found.reported.factor == 100)
      #expect(found.otherReading?.factor == 1 && found.otherReading?.agreeing == 0)
      let shares = try identification(["rouge1=0.005", "rouge2=0.000"], in: path)
      #expect(shares.isFound && shares.reported.factor == 1)
    }
  }

  /// The rules that are written give the numbers again.
  @Test func writtenRulesGiveTheNumbers() throws {
    let reported = try Self.reported(try #require(Self.numbers.first { $0.rules == "newsroom" }))
    let found = try identification(reported)
    let row = try #require(found.rows(.exact).first)
    let wordLists = try Self.wordLists
    let text = try row.names[0].rules(of: row.setting, for: found.reported).file()
    let rules = try ScoringRules(json: Data(text.utf8), at: Place("found.json"))
    let run = ScoreRun(
      rules: [rules.adapted(to: wordLists)], wordLists: wordLists, name: "items", seed: 1,
      missing: .skip)
    let record = try run.run(try ScoreInput([NamedFile(path: Self.itemsPath)]), jobs: 1, keepsTexts: false)[0]
      .record
    let table = try ScoreTable(record)
    #expect(table.rows[0].estimates.map { $0!.mean } == row.means)
  }

  @Test func resultDoesNotDependOnThreads() throws {
    let reported = ["rouge1=22.92", "rouge2=8.29", "rougeL=20.1"]
    func facts(_ jobs: Int) throws -> [[Double]] {
      try identification(reported, jobs: jobs).rows.map(\.means)
    }
    let one = try facts(1)
    #expect(try facts(3) == one)
  }

  /// Of three numbers two are those of rouge-score without its stemmer, the third is that with it.
  @Test func whatWouldExplainTheRestIsNamed() throws {
    let stemmed = try Self.reported(try #require(Self.numbers.first { $0.rules == "rouge-score" }))
    let plain = try Self.reported(try #require(Self.numbers.first { $0.rules == "hf-evaluate" }))
    let found = try identification([plain[0], plain[1], stemmed[2]])
    #expect(!found.isFound)
    let row = try #require(
      found.rows.first { $0.names[0].rules.name == "hf-evaluate" && $0.names[0].changes.isEmpty })
    #expect(row.digits == [.rounded, .rounded, .different])
    #expect(row.explanations.map(\.number) == [2])
    #expect(row.explanations[0].changes == [.stemming(.nltk)])
  }

  @Test func marksReadAsWordsAreTried() throws {
    try withItems([("a b<q>c d", "a b<q>d c"), ("q e<q>f", "e<q>f q")]) { path in
      // Each candidate has a word q between its sentences and shares it: (5 + 4)/(5 + 4), but the second has two.
      let found = try identification(["rouge1=100.00", "rouge2=66.67"], in: path)
      #expect(found.rows.contains { $0.setting.keepsMarks })
      #expect(found.rows.contains { !$0.setting.keepsMarks })
    }
  }

  /// One candidate of three has no text, and others are equal to their references.
  @Test func emptyCandidatesAreTold() throws {
    try withItems([("a b", "a b"), ("", "c"), ("d e", "d e")]) { path in
      let found = try identification(["rouge1=66.67"], in: path)
      #expect(found.isFound)
      #expect(found.notes.map(\.code).contains("empty-candidates"))
    }
  }

  @Test func severalSystemsNeedAName() throws {
    let lines = ["s", "t"].map {
      #"{"id": "1", "system": "\#($0)", "candidate": "a \#($0)", "reference": "a s"}"#
    }
    try withFile(lines) { path in
      #expect(throws: IdentificationError.severalSystems(["s", "t"])) {
        try identification(["rouge1=100.0"], in: path)
      }
      #expect(throws: IdentificationError.unknownSystem("u", known: ["s", "t"])) {
        try identification(["rouge1=100.0"], in: path, system: "u")
      }
      let found = try identification(["rouge1=50.0"], in: path, system: "t")
      #expect(found.isFound)
    }
  }

  /// Under such rules a number depends on the variant that comes first, which a table does not tell.
  @Test func rulesThatChooseOneReferenceForAllVariantsAreRefused() throws {
    var rules = try RulesCatalog.rules("torchmetrics")
    rules.name = "joint"
    rules.rouge.references = .firstVariant
    let scores = try #require(ReportedScores([ReportedScore("rouge1=50.0")!]))
    let search = ProtocolSearch(scores, further: [rules], wordLists: try Self.wordLists, jobs: 1)
    #expect(throws: IdentificationError.jointReferences(rules: "joint")) {
      try search.identification(of: ScoreInput([NamedFile(path: Self.itemsPath)]), name: "items")
    }
  }

  @Test func oneItemTwiceIsRefused() throws {
    let line = #"{"id": "1", "candidate": "a", "reference": "a"}"#
    try withFile([line, line]) { path in
      #expect(throws: DataError.self) { try identification(["rouge1=100.0"], in: path) }
    }
  }

  private func withItems(_ pairs: [(String, String)], _ body: (String) throws -> Void) throws {
    try withFile(pairs.map { #"{"candidate": "\#($0.0)", "reference": "\#($0.1)"}"# }, body)
  }

  private func withFile(_ lines: [String], _ body: (String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "items.jsonl")
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      try body(file.path)
    }
  }
}
