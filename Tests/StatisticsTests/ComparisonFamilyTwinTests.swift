import SumbenchSupport
import Testing

@testable import SumbenchStatistics

/// Step-down max-T by its definition: every pattern, every difference, every maximum.
struct ComparisonFamilyTwinTests {
  @Test(arguments: [1, 2, 5, 8, 9, 11, 17, 30], [Alternative.different, .lower])
  func tablesGiveWhatTheDefinitionGives(items: Int, alternative: Alternative) {
    var generator = SeededGenerator(seed: UInt64(items))
    let scores = ScoreMatrix(
      columns: (0..<5).map { column in
        (0..<items).map { _ in Double(generator.index(below: 9) + column) / 16 }
      })
    let family = ComparisonFamily(
      [(0, 1), (1, 2), (4, 0), (3, 2)].map { .init(first: $0.0, second: $0.1) }
        + [.init(second: 3, shift: -0.25), .init(first: 1, second: 4, shift: 0.125)])
    let isTwin = items <= 9
    let found = family.test(scores, alternative, jobs: 2, sampled: 320)
    let patterns = SignPatterns(items: items, isTwoSided: alternative == .different, sampled: 320)
    #expect(patterns.isExact == (items <= 16))
    let signs = isTwin ? Self.allSigns(items) : Self.signs(patterns, items)
    let expected = Self.twin(family, scores, alternative, signs, isExact: patterns.isExact)
    #expect(zip(found.adjustedP, expected.p).allSatisfy { $0.agrees(with: $1) }, "\(found) \(expected)")
    let same = found.criticalValue == expected.critical
    #expect(same || (found.criticalValue / expected.critical - 1).magnitude < 1e-6)
  }

  private static func allSigns(_ items: Int) -> [[Double]] {
    (0..<1 << items).map { (pattern: Int) in (0..<items).map { sign(pattern, $0) } }
  }

  private static func signs(_ patterns: SignPatterns, _ items: Int) -> [[Double]] {
    let blocks = (0..<patterns.blocks).map { patterns.signs(ofBlock: $0, 0..<patterns.count) }
    return (0..<patterns.count).map { (pattern: Int) in
      (0..<items).map { sign(Int(blocks[$0 / 8][pattern]), $0 % 8) }
    }
  }

  private static func sign(_ pattern: Int, _ item: Int) -> Double { (pattern >> item) & 1 == 0 ? 1 : -1 }

  private static func twin(
    _ family: ComparisonFamily, _ scores: ScoreMatrix, _ alternative: Alternative, _ signs: [[Double]],
    isExact: Bool
  ) -> (p: [Double], critical: Double) {
    let differences = family.hypotheses.map { $0.differences(in: scores.columns) }
    func statistics(_ signs: [Double]) -> [Double] {
      differences.map { values in
        let squares = values.map { $0 * $0 }.reduce(0, +)
        if squares == 0 { return 0 }
        let sum = zip(values, signs).map { $0 * $1 }.reduce(0, +) / squares.squareRoot()
        return alternative == .different ? abs(sum) : -sum
      }
    }
    let observed = statistics([Double](repeating: 1, count: scores.count))
    let order = observed.indices.sorted { observed[$0] > observed[$1] }
    let flipped = signs.map(statistics)
    var p = [Double](repeating: 0, count: observed.count)
    var largest = 0.0
    for (place, index) in order.enumerated() {
      let count = flipped.count { values in
        order[place...].contains { values[$0] >= observed[index] - 1e-9 }
      }
      let share =
        isExact ? Double(count) / Double(signs.count) : Double(count + 1) / Double(signs.count + 1)
      largest = max(largest, share)
      p[index] = largest
    }
    let maxima = (flipped.map { $0.max()! } + (isExact ? [] : [observed.max()!])).sorted()
    let top = maxima[Int((0.95 * Double(maxima.count) - 1e-9).rounded(.up)) - 1]
    return (p, FamilyTest.studentized(top, items: scores.count))
  }
}
