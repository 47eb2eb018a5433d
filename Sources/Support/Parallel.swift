import Dispatch
import Synchronization

/// Maps the numbers below a count in a few contiguous shares, each on a thread of its own, and returns the
/// results in order.
package func inParallel<Value: Sendable>(
  _ count: Int, workers: Int, _ body: @Sendable (Range<Int>) -> [Value]
) -> [Value] {
  let shares = min(count, workers)
  if shares <= 1 { return body(0..<count) }
  let results = Mutex([[Value]](repeating: [], count: shares))
  DispatchQueue.concurrentPerform(iterations: shares) { share in
    let values = body((count * share / shares)..<(count * (share + 1) / shares))
    results.withLock { $0[share] = values }
  }
  return results.withLock { Array($0.joined()) }
}
