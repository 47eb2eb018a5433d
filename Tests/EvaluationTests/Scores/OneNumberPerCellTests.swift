import Foundation
import Reports
import SumbenchStatistics
import SumbenchSupport
import Testing

@testable import SumbenchEvaluation

/// The same item scores give the same digits in the table, the page, a comparison, a check, and in CSV.
struct OneNumberPerCellTests {
  private static let lead = (1...40).map { 0.2 + Double($0 * 37 % 41) / 100 }
  private static let other = (1...40).map { 0.25 + Double($0 * 29 % 43) / 100 }

  enum Order: CaseIterable {
    case ascending, descending, shuffled

    var positions: [Int] {
      switch self {
      case .ascending: return Array(0..<40)
      case .descending: return (0..<40).reversed()
      case .shuffled:
        var generator = SeededGenerator(seed: 3)
        return generator.permutation(of: 40)
      }
    }
  }

  private func run(_ order: Order, _ method: IntervalRule.Method) -> RunRecord {
    // Ids "1" to "40", which are not in the order of their bytes.
    let ids = order.positions.map { "\($0 + 1)" }
    return SampleRuns.run(
      [("lead", order.positions.map { Self.lead[$0] }), ("other", order.positions.map { Self.other[$0] })],
      ids: ids
    ) { $0.rules!.interval.method = method }
  }

  @Test(arguments: IntervalRule.Method.allCases, Order.allCases)
  func everyPlaceShowsTheSameDigits(method: IntervalRule.Method, order: Order) throws {
    let run = run(order, method)
    let expected = try ScoreTable(self.run(.ascending, method))
    let table = try ScoreTable(run)
    #expect(table.rows.map(\.estimates) == expected.rows.map(\.estimates))
    #expect(table.rows.map(\.isBest) == expected.rows.map(\.isBest))

    let rules = ComparisonRules(interval: run.settings.interval, seed: run.settings.seed)
    let comparison = try Comparison(of: run, rules: rules)
    let means = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.name, $0.estimates[0]!.mean) })
    #expect(comparison.pairs[0].means[0] == (means["lead"]!, means["other"]!))
    let twice = try Comparison(run, self.run(.ascending, method), rules: rules)
    for pair in twice.pairs { #expect(pair.means[0] == (means[pair.first]!, means[pair.first]!)) }

    let report = try RunReport(of: run)
    for row in report.rows {
      #expect(row.estimates[2] == row.standing.estimates[0])
      #expect(means[row.standing.name] == row.estimates[2]!.mean)
      #expect(row.standing.isBest == expected.rows.first { $0.name == row.standing.name }!.isBest)
    }
    #expect(report.rows.contains { $0.standing.isBest[0] })

    var requirements = RegressionCheck.Requirements()
    requirements.floors = [ScoreFloor("R-1=0")!]
    for verdict in try RegressionCheck(run, against: nil, requirements).verdicts {
      #expect(verdict.observed == means[verdict.row])
    }

    let csv = ReportFormat.csv.text(of: Grid(table, of: run)).split(separator: "\n").map {
      $0.split(separator: ",")
    }
    let place = try #require(csv[0].firstIndex(of: "rouge1_f1"))
    for line in csv.dropFirst() { #expect(Double(line[place]) == means[String(line[0])]) }
  }

  /// Under official rules the mean is that of the resamples, which another order of the items would change.
  @Test func officialMeanIsNotThatOfTheItems() throws {
    let mean = try ScoreTable(run(.shuffled, .official)).rows.first { $0.name == "lead" }?.estimates[0]?.mean
    #expect(mean != Self.lead.mean())
  }

  @Test func slicesOfAllItemsHaveTheNumbersOfTheTable() throws {
    let run = run(.shuffled, .official)
    let table = try ScoreTable(run)
    for row in try SliceTable(run).slices[0].rows {
      #expect(row.estimates == table.rows.first { $0.name == row.name }?.estimates)
    }
  }
}
