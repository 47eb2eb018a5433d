import Testing

@testable import SumbenchEvaluation

struct RecordDifferenceTests {
  private let record = SampleRuns.run([("s", [0.1, 0.2]), ("t", [0.3, 0.4])])

  @Test func recordsThatAreEqualDoNotDiffer() {
    #expect(RecordDifference.between(record, record).isEmpty)
  }

  @Test func everyNumberIsNamedWithItsPlace() {
    let other = SampleRuns.run([("s", [0.1, 0.2]), ("t", [0.3, 0.4.nextUp])])
    let differences = RecordDifference.between(record, other)
    #expect(differences.count == 6)
    #expect(
      differences[0]
        == RecordDifference(
          row: "t", item: "article-2", what: "rouge1_precision", first: "0.4", second: "0.4000000000000001"
        ))
  }

  @Test func otherArticlesAndRowsAreNamed() {
    let other = SampleRuns.run([("s", [0.1, 0.2])], ids: ["x", "y"])
    #expect(RecordDifference.between(record, other).map(\.what) == ["items"])
    let fewer = SampleRuns.run([("s", [0.1, 0.2])])
    #expect(RecordDifference.between(record, fewer).map(\.what) == ["rows"])
  }
}
