import SumbenchCorpora
import Foundation
import SumbenchRouge
import SumbenchStatistics
import TestSupport
import Testing

@testable import SumbenchEvaluation

/// The numbers that published protocols give the same summaries; ORIGIN.txt beside them says what computed them.
struct ProtocolTests {
  struct Numbers: Decodable, CustomTestStringConvertible {
    let rules: String
    let program: String
    let options: String
    let firstReferenceOnly: Bool
    /// Precision, recall and F of each variant, by item.
    let items: [String: [String: [Double]]]
    /// Mean, lower and upper end of each measure, by variant.
    let corpus: [String: [String: [Double]]]

    var testDescription: String { rules }

    static let all: [Numbers] = {
      do {
        return try lines(of: "numbers.jsonl").map { try JSONDecoder().decode(Numbers.self, from: $0) }
      } catch {
        fatalError("numbers of protocols: \(error)")
      }
    }()
  }

  private static func lines(of name: String) throws -> [Data] {
    try String(contentsOf: Project.file("Goldens/expected/protocols/\(name)"), encoding: .utf8)
      .split(separator: "\n").map { Data($0.utf8) }
  }

  @Test(arguments: Numbers.all)
  func numbersAreThoseOfTheProgramNamed(numbers: Numbers) throws {
    let wordLists = try RougeResources(directory: Project.file("Goldens/expected/rouge-1.5.5/data").path)
    let rules = try RulesCatalog.rules(numbers.rules).adapted(to: wordLists)
    let scorer = try rules.scorer(wordLists)
    let collector = ScoreCollector(rules: rules, isWhole: false)
    let input = try ScoreInput([NamedFile(path: Project.file("Goldens/expected/protocols/items.jsonl").path)])
    var items: [Item] = []
    while let batch = try input.next() { items += try batch.items().items }
    for item in items {
      let references = numbers.firstReferenceOnly ? Array(item.references.prefix(1)) : item.references
      let scores = try scorer.scores(
        of: rules.text(of: item.candidate ?? .text("")), against: references.map(rules.text(of:)))
      for (variant, score) in zip(rules.variants, scores) {
        let expected = try #require(numbers.items[item.id]?[variant.description])
        #expect([score.precision, score.recall, score.f1] == expected, "\(item.id), \(variant)")
      }
      collector.add(SampleScores.item(item.id, scores: scores))
    }
    guard rules.interval.method == .official else { return }
    let record = try collector.record(name: "items", settings: RunSettings(rules: rules, seed: 1), notes: [])
      .record
    let estimates = try ScoreTable(record).rows[0].estimates
    for (column, estimate) in zip(rules.shownColumns, estimates) {
      let expected = try #require(numbers.corpus[column.baseKey]?[column.measure?.rawValue ?? ""])
      #expect(estimate.map { [$0.mean, $0.low, $0.high] } == expected, "\(column)")
    }
  }

  @Test func verifiedRulesAreThoseWithNumbers() throws {
    let verified = try RulesCatalog.entries.filter { try $0.rules.about.isVerified }.map(\.name)
    #expect(Set(verified) == Set(Numbers.all.map(\.rules) + ProgramNumbers.all.map(\.rules)))
  }

  /// A list of one evaluation for each item stands for what `-a` reads from a job.
  @Test(arguments: Numbers.all.filter { $0.program == "ROUGE-1.5.5" })
  func sourceNamesTheOptionsComparedWith(numbers: Numbers) throws {
    let options = numbers.options.split(separator: " ").filter { $0 != "-a" }.joined(separator: " ")
    let source = try RulesCatalog.rules(numbers.rules).about.source
    #expect(source.replacing(" -a", with: "").contains(options))
  }
}
