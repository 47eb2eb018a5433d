import Dispatch
import Foundation

/// Works on batches in parallel and hands the results on in order.
///
/// Each of the workers takes the next batch, works on it and brings the result. Whoever brings the one that is next in
/// order hands it on, with those after it that were ready before. A worker that is far ahead of the others waits: so
/// no more than five batches for each worker are ever in memory, and a slow receiver slows the reading down. The first error in
/// the order of the batches ends the work and is thrown, whichever worker met an error first.
final class OrderedPipeline<Batch, Result>: @unchecked Sendable {
  private let next: () throws -> Batch?
  private let emit: (Result) throws -> Void
  // Everything below is touched under one of the two locks only: `source` while reading, `turn` while emitting.
  private let source = NSLock()
  private let turn = NSCondition()
  private var batchesTaken = 0
  private var batchesDone = 0
  private var ready: [Int: Swift.Result<Result, any Error>] = [:]
  private var failure: (any Error)?

  /// A pipeline from `next`, which gives `nil` at the end, to `emit`; neither is called by two threads at once.
  init(next: @escaping () throws -> Batch?, emit: @escaping (Result) throws -> Void) {
    self.next = next
    self.emit = emit
  }

  /// Runs to the end; `makeWorker` is called once on each thread.
  func run(jobs: Int, makeWorker: @escaping @Sendable () throws -> (Batch) throws -> Result) throws {
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      let worker = Swift.Result { try makeWorker() }
      while let (number, batch) = take() {
        let result = Swift.Result { try worker.get()(batch.get()) }
        if !hand(result, number: number, mostAhead: 4 * jobs) { return }
      }
    }
    if let failure { throw failure }
  }

  /// The next batch and its number, or an error in its place.
  private func take() -> (number: Int, batch: Swift.Result<Batch, any Error>)? {
    source.withLock {
      let batch = Swift.Result { try next() }
      if case .success(nil) = batch { return nil }
      defer { batchesTaken += 1 }
      return (batchesTaken, batch.map { $0! })
    }
  }

  /// Takes a result in, hands on what is next in order, and says whether the work goes on; waits while the result is
  /// further ahead of that than this count.
  private func hand(_ result: Swift.Result<Result, any Error>, number: Int, mostAhead: Int) -> Bool {
    turn.lock()
    defer { turn.unlock() }
    while number - batchesDone > mostAhead, failure == nil { turn.wait() }
    ready[number] = result
    while failure == nil, let next = ready.removeValue(forKey: batchesDone) {
      do {
        try emit(next.get())
      } catch {
        failure = error
      }
      batchesDone += 1
    }
    turn.broadcast()
    return failure == nil
  }
}
