import Testing

@testable import SumbenchStatistics

struct RankingTests {
  private func expectOrder(_ numbers: [Double]) {
    let sorted = numbers.sorted()
    #expect(numbers.ranked(at: Array(numbers.indices)) == sorted)
    #expect(numbers.ranked(at: numbers.indices.reversed()) == sorted.reversed())
  }

  @Test(arguments: [
    [], [1], [2, 1], [3, 3, 3], [0, .leastNonzeroMagnitude, 0], [1, 1e300, 2, 0.5], [5, 4, 3, 2, 1, 0, 5, 4],
  ])
  func numbersOfSmallListsAreInOrder(_ numbers: [Double]) {
    expectOrder(numbers)
  }

  @Test(arguments: [2, 10, 300])
  func randomListsAreInOrder(_ count: Int) {
    var generator = Drand48(seed: UInt32(count))
    let even = (0..<count).map { _ in generator.next() }
    let clustered = even.map { $0 < 0.1 ? $0 : 0.5 + $0 * 1e-9 }
    let repeated = even.map { ($0 * 7).rounded() }
    for numbers in [even, clustered, repeated] { expectOrder(numbers) }
  }

  /// Where rounding shows every bit, only the sum in order will do.
  @Test func sumIsThatOfTheNumbersInOrder() {
    var generator = Drand48(seed: 3)
    let numbers = (0..<1000).map { _ in generator.next() }
    let inOrder = numbers.sorted().reduce(0, +)
    #expect(inOrder != numbers.reduce(0, +))
    #expect(numbers.sumInOrder { $0 } == inOrder)
    #expect(numbers.sumInOrder { $0.rounded() }.rounded() == inOrder.rounded())
  }

  /// A sum so near the edge between two decimals that the order decides on which side it falls.
  @Test func sumAtAnEdgeFallsOnTheSideOfTheSumInOrder() {
    let numbers = [0.7, 0.1, 0.3, 0.2]
    let rounded = { (sum: Double) in sum < 1.3 ? 0.0 : 1 }
    #expect(rounded(numbers.sorted().reduce(0, +)) != rounded(numbers.reduce(0, +)))
    #expect(rounded(numbers.sumInOrder(sameAfter: rounded)) == rounded(numbers.sorted().reduce(0, +)))
  }
}
