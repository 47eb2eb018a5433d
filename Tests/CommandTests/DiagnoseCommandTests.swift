import TestSupport
import Testing

struct DiagnoseCommandTests {
  private let recorded = "Results/articles/rouge-score"

  @Test func summariesAreDescribedAsRecorded() throws {
    try expectRecorded(
      try SumbenchCommand.run(["diagnose", recorded]).output, as: "command/diagnose.txt")
  }

  @Test func slicesSayHowManyArticlesTheyHave() throws {
    let result = try SumbenchCommand.run(["diagnose", recorded, "--slices", "--format", "tsv"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    let rows = Set(lines.dropFirst().map { $0.split(separator: "\t")[4] }).count
    #expect(rows > 2 && lines.count == 1 + 9 * rows)
    #expect(lines[1].hasPrefix("article words\t377\t504\t4\tlead-3\t"))
  }
}
