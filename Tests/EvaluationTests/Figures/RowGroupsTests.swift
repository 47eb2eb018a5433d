import Foundation
import SumbenchEvaluation
import SumbenchStatistics
import TestSupport
import Testing

struct RowGroupsTests {
  private let record = Result {
    try RunRecord(contentsOf: Project.file("Results/articles-news/rouge-score").path)
  }

  /// Two rows share a group exactly where the test found no difference, and no group is a part of another.
  @Test func groupsAreTheLargestSetsWithoutADifference() throws {
    let record = try record.get()
    let comparison = try Comparison(
      of: record, columns: [record.shownColumns[0]],
      rules: ComparisonRules(interval: record.settings.interval, seed: record.settings.seed))
    let found = RowGroups(comparison)
    let places = Dictionary(uniqueKeysWithValues: zip(found.rows.map(\.name), found.rows.indices))
    for pair in comparison.pairs {
      let both = [places[pair.first]!, places[pair.second]!]
      let isJoined = found.groups.contains { group in both.allSatisfy(group.contains) }
      #expect(isJoined == ![.better, .worse].contains(pair.results[0].verdict))
    }
    for (index, group) in found.groups.enumerated() {
      #expect(!found.groups.enumerated().contains { $0 != index && Set(group).isSubset(of: $1) })
    }
    #expect(found.isPossible && found.groups.count > 1)
    #expect(zip(found.rows, found.rows.dropFirst()).allSatisfy { $0.mean >= $1.mean })
  }

  @Test func lettersAreThoseOfTheTable() throws {
    let record = try record.get()
    let table = try ScoreTable(record)
    let groups = RowGroups(try #require(table.pairs))
    for row in groups.rows {
      let standing = try #require(table.rows.first { $0.name == row.name }?.standing)
      #expect(standing.group == row.letters && standing.ranks == row.ranks)
    }
  }
}
