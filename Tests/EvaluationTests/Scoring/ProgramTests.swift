import Foundation
import SumbenchCorpora
import SumbenchRouge
import TestSupport
import Testing

@testable import SumbenchEvaluation

struct ProgramTests {
  /// Lists of our own, which the programs had in place of theirs.
  private static var wordLists: RougeResources {
    get throws {
      try ["rouge-1.5.5/data", "programs/py-rouge-lists"].reduce(.none) { lists, folder in
        lists.merging(try RougeResources(directory: Project.file("Goldens/expected/\(folder)").path))
      }
    }
  }

  @Test(arguments: ProgramNumbers.all)
  func numbersAreThoseOfTheProgram(numbers: ProgramNumbers) throws {
    let wordLists = try Self.wordLists
    let rules = try numbers.scoringRules().adapted(to: wordLists)
    let scorer = try rules.scorer(wordLists)
    var compared = 0
    for item in try numbers.corpus() {
      guard case .scores(let expected)? = numbers.items[item.id] else { continue }
      let scores = try scorer.scores(
        of: rules.text(of: item.candidate ?? .text("")), against: item.references.map(rules.text(of:)))
      compared += 1
      for (variant, score) in zip(rules.variants, scores) where expected[variant.description] != nil {
        let found = [score.precision, score.recall, score.f1]
        for (number, expected) in zip(found, expected[variant.description] ?? []) where expected != nil {
          #expect(number == expected, "\(numbers.setting), \(item.id), \(variant)")
        }
      }
    }
    #expect(compared > 100)
  }

  /// The packages rouge, rouge-chinese and lawrouge raise where a text has no words.
  @Test(arguments: ProgramNumbers.all)
  func whatTheProgramRefusesScoresZero(numbers: ProgramNumbers) throws {
    let wordLists = try Self.wordLists
    let rules = try numbers.scoringRules().adapted(to: wordLists)
    let scorer = try rules.scorer(wordLists)
    for item in try numbers.corpus() {
      guard case .raised? = numbers.items[item.id] else { continue }
      let scores = try scorer.scores(
        of: rules.text(of: item.candidate ?? .text("")), against: item.references.map(rules.text(of:)))
      #expect(scores.allSatisfy { $0 == .zero }, "\(numbers.setting), \(item.id)")
    }
  }

  /// `RougeScorer` has a path of its own for one reference; prepared texts take the other.
  @Test(arguments: ProgramNumbers.all)
  func preparedTextsScoreAlike(numbers: ProgramNumbers) throws {
    let wordLists = try Self.wordLists
    let rules = try numbers.scoringRules().adapted(to: wordLists)
    let scorer = try rules.scorer(wordLists)
    for item in try numbers.corpus().prefix(60) {
      let candidate = rules.text(of: item.candidate ?? .text(""))
      let references = item.references.map(rules.text(of:))
      let prepared = try references.map(scorer.prepare)
      #expect(
        try scorer.scores(of: candidate, against: prepared)
          == scorer.scores(of: candidate, against: references), "\(item.id)")
    }
  }
}
