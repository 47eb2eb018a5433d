import Foundation
import Synchronization

/// The drafts that are there now, in memory that a handler of signals may read: no lock, no allocation.
///
///     DraftRegistry.removeDraftsOnSignals()      // once, at the start of the command
package enum DraftRegistry {
  /// More drafts than this at a time are left to the next run if the process is killed.
  private static let slots = (0..<64).map { _ in DraftSlot() }

  /// Removes all drafts of this process. A handler of signals may call it, once `removeDraftsOnSignals` or any
  /// writing has made the list.
  package static func removeDrafts() {
    let saved = errno
    for slot in slots { slot.remove(.file) }
    for slot in slots { slot.remove(.folder) }
    errno = saved
  }

  /// From now on SIGINT, SIGTERM and SIGHUP remove the drafts and then end the process as they always do; `exit`
  /// removes them too. A signal that is ignored, as under `nohup`, stays so. A file that grows beyond its limit
  /// (`ulimit -f`) becomes an error of the write that did it.
  package static func removeDraftsOnSignals() {
    removeDrafts()
    signal(SIGXFSZ, SIG_IGN)
    atexit { DraftRegistry.removeDrafts() }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var old = sigaction()
      guard unsafe sigaction(number, nil, &old) == 0, !old.isIgnored else { continue }
      _ = signal(number) { number in
        DraftRegistry.removeDrafts()
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  /// Lists a draft, and gives its place in the list; `nil` where the list is full.
  static func add(_ path: String, _ kind: DraftSlot.Kind) -> DraftSlot? {
    slots.first { $0.take(path, kind) }
  }
}
