import Synchronization

/// The wish of the user that nothing further be asked, which everything that asks is told of.
///
///     let interruption = Interruption()
///     let signals = SignalWatch(interruption)      // in the command's main
///
/// It is requested once; a second request changes nothing.
package final class Interruption: Sendable {
  private struct State {
    var signal: Int32?
    var actions: [@Sendable (Int32) -> Void] = []
  }

  private let state = Mutex(State())

  package init() {}

  /// The signal that interrupted, `nil` so far.
  package var signal: Int32? { state.withLock(\.signal) }

  /// Interrupts; returns whether it had been requested before.
  @discardableResult
  package func request(signal: Int32) -> Bool {
    let actions: [@Sendable (Int32) -> Void]? = state.withLock { state in
      if state.signal != nil { return nil }
      state.signal = signal
      defer { state.actions = [] }
      return state.actions
    }
    actions?.forEach { $0(signal) }
    return actions == nil
  }

  /// Calls the action when the interruption comes, at once where it has come.
  package func whenRequested(_ action: @escaping @Sendable (Int32) -> Void) {
    let signal = state.withLock {
      if $0.signal == nil { $0.actions.append(action) }
      return $0.signal
    }
    if let signal { action(signal) }
  }
}
