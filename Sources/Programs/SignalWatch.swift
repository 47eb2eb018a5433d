import Dispatch
import Foundation

/// Turns SIGINT and SIGTERM into an interruption; a second one ends the process at once.
///
/// There is one, in the command's main. External programs end with the process on any way out (see `ProcessGroup`), so
/// ending at once leaves none running.
package final class SignalWatch {
  private let sources: [any DispatchSourceSignal]

  /// Watches from now on, for as long as the value lives.
  package init(_ interruption: Interruption) {
    let queue = DispatchQueue(label: "sumbench.signals")
    sources = [SIGINT, SIGTERM].map { signal in
      // A source hears of signals that are ignored; untouched, the signal would end the process.
      Foundation.signal(signal, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: signal, queue: queue)
      source.setEventHandler {
        if interruption.request(signal: signal) { _exit(128 + signal) }
      }
      source.resume()
      return source
    }
  }
}
