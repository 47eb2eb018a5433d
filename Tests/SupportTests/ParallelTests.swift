import Testing

@testable import SumbenchSupport

struct ParallelTests {
  @Test(arguments: [0, 1, 2, 7, 100], [0, 1, 2, 3, 8])
  func resultsComeInOrderWhateverTheShares(_ count: Int, _ workers: Int) {
    #expect(inParallel(count, workers: workers) { $0.map { $0 * $0 } } == (0..<count).map { $0 * $0 })
  }
}
