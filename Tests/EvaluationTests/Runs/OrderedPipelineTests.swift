import Dispatch
import Synchronization
import Testing

@testable import SumbenchEvaluation

struct OrderedPipelineTests {
  struct Broken: Error, Equatable { let number: Int }

  @Test(arguments: [1, 2, 7])
  func resultsComeInTheOrderOfTheBatches(jobs: Int) throws {
    var source = (0..<500).makeIterator()
    var results: [Int] = []
    try OrderedPipeline(next: { source.next() }, emit: { results.append($0) }).run(jobs: jobs) { { $0 * 2 } }
    #expect(results == (0..<500).map { $0 * 2 })
  }

  @Test(arguments: [1, 2, 7])
  func firstErrorInOrderIsTheOneThrown(jobs: Int) {
    var source = (0..<500).makeIterator()
    var results: [Int] = []
    let pipeline = OrderedPipeline<Int, Int>(next: { source.next() }, emit: { results.append($0) })
    #expect(throws: Broken(number: 50)) {
      try pipeline.run(jobs: jobs) { { if $0 >= 50 { throw Broken(number: $0) } else { return $0 } } }
    }
    #expect(results == Array(0..<50))
  }

  @Test func errorOfTheSourceComesAfterWhatWasReadBefore() {
    var count = 0
    var results: [Int] = []
    let pipeline = OrderedPipeline<Int, Int>(
      next: {
        count += 1
        if count > 3 { throw Broken(number: count) }
        return count
      }, emit: { results.append($0) })
    #expect(throws: Broken(number: 4)) { try pipeline.run(jobs: 2) { { $0 } } }
    #expect(results == [1, 2, 3])
  }

  @Test func nothingToDoIsDone() throws {
    try OrderedPipeline<Int, Int>(next: { nil }, emit: { _ in Issue.record("nothing to emit") }).run(jobs: 2)
    { { $0 } }
  }

  @Test func aSlowBatchHoldsTheOthersUpOnlyWhenTheyAreFarAhead() throws {
    let taken = Atomic(0)
    var emitted = 0
    let others = DispatchSemaphore(value: 0)
    let pipeline = OrderedPipeline<Int, Int>(
      next: {
        let number = taken.add(1, ordering: .relaxed).newValue
        return number <= 100 ? number : nil
      },
      emit: { number in
        emitted += 1
        #expect(number == emitted)
        #expect(number > 1 || taken.load(ordering: .relaxed) < 20)
      })
    try pipeline.run(jobs: 2) {
      { number in
        if number > 1 {
          others.signal()
        } else {
          for _ in 0..<8 where others.wait(timeout: .now() + 20) == .timedOut {
            Issue.record("the others wait for the first")
          }
        }
        return number
      }
    }
    #expect(emitted == 100)
  }
}
