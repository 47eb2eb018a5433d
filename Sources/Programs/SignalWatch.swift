import Dispatch
import Foundation
import SumbenchSupport

/// Turns SIGINT and SIGTERM into an interruption for as long as programs are asked; a second one ends the process at once.
///
/// External programs end with the process on any way out (see `ProcessGroup`), so ending at once leaves none running. A
/// signal that is ignored, as in the background of a script, stays so.
package final class SignalWatch {
  private let sources: [any DispatchSourceSignal]
  private let actions: [(signal: Int32, action: sigaction)]

  /// Watches from now on.
  package init(_ interruption: Interruption) {
    let queue = DispatchQueue(label: "sumbench.signals")
    actions = [SIGINT, SIGTERM].compactMap { signal in
      var action = sigaction()
      guard unsafe sigaction(signal, nil, &action) == 0, !action.isIgnored else { return nil }
      return (signal, action)
    }
    sources = actions.map { signal, _ in
      // A source receives signals that are ignored; with the default action the signal would end the process.
      _ = Foundation.signal(signal, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: signal, queue: queue)
      source.setEventHandler {
        if interruption.request(signal: signal) {
          DraftRegistry.removeDrafts()
          _exit(128 + signal)
        }
      }
      source.resume()
      return source
    }
  }

  /// Stops watching: signals do what they did before.
  package func stop() {
    for source in sources { source.cancel() }
    for (signal, action) in actions {
      var action = action
      _ = unsafe sigaction(signal, &action, nil)
    }
  }
}
