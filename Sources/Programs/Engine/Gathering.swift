import Synchronization

/// Collects the results of many requests until all are there or one says that the run does not go on.
final class Gathering: Sendable {
  private struct State {
    var results: [Result<ProgramAnswer, ProgramFailure>?]
    var missing: Int
    var stop: (any Error)?
  }

  private let state: Mutex<State>
  private let progress: @Sendable (Int) -> Void
  private let completion: @Sendable (Result<[Result<ProgramAnswer, ProgramFailure>], any Error>) -> Void

  init(
    count: Int, progress: @escaping @Sendable (Int) -> Void,
    completion: @escaping @Sendable (Result<[Result<ProgramAnswer, ProgramFailure>], any Error>) -> Void
  ) {
    state = Mutex(State(results: Array(repeating: nil, count: count), missing: count))
    self.progress = progress
    self.completion = completion
  }

  func put(_ result: Result<ProgramAnswer, any Error>, at position: Int) {
    let (done, missing, stop, results) = state.withLock { state in
      switch result {
      case .success(let answer): state.results[position] = .success(answer)
      case .failure(let failure as ProgramFailure): state.results[position] = .failure(failure)
      case .failure(let error): state.stop = state.stop ?? error
      }
      state.missing -= 1
      return (
        state.results.count - state.missing, state.missing, state.stop,
        state.missing == 0 ? state.results : []
      )
    }
    progress(done)
    if missing > 0 { return }
    if let stop { completion(.failure(stop)) } else { completion(.success(results.map { $0! })) }
  }
}
