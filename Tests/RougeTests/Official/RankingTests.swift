import Testing

@testable import Rouge

struct RankingTests {
  @Test(arguments: [
    [], [1], [2, 1], [3, 3, 3], [0, .leastNonzeroMagnitude, 0], [1, 1e300, 2, 0.5], [5, 4, 3, 2, 1, 0, 5, 4],
  ])
  func smallListsAreInOrder(_ numbers: [Double]) {
    #expect(numbers.ranked() == numbers.sorted())
  }

  @Test(arguments: [2, 10, 999, 1000, 4096])
  func randomListsAreInOrder(_ count: Int) {
    var generator = Drand48(seed: UInt32(count))
    let even = (0..<count).map { _ in generator.next() }
    let clustered = even.map { $0 < 0.1 ? $0 : 0.5 + $0 * 1e-9 }
    let repeated = even.map { ($0 * 7).rounded() }
    for numbers in [even, clustered, repeated] { #expect(numbers.ranked() == numbers.sorted()) }
  }
}
