import Testing

@testable import SumbenchEvaluation

struct ScoreColumnTests {
  private let columns =
    ScoringRules().columns + [ScoreColumn(given: "judge"), ScoreColumn(given: "bert", measure: .f1)]

  @Test(arguments: [
    ("R-1", "rouge1_f1"), ("rouge1", "rouge1_f1"), ("rouge1_f1", "rouge1_f1"),
    ("rouge1_recall", "rouge1_recall"),
    ("R-Lsum", "rougeLsum_f1"), ("judge", "judge"), ("bert", "bert_f1"), ("bert_f1", "bert_f1"),
  ])
  func columnIsNamedByTitleOrKey(name: String, key: String) throws {
    #expect(try columns.column(named: name).key == key)
  }

  @Test func unknownNameIsAnErrorWithTheKnownOnes() {
    #expect(throws: ColumnError.unknown("R-3", known: ["R-1", "R-2", "R-L", "R-Lsum", "judge", "bert"])) {
      try columns.column(named: "R-3")
    }
  }
}
