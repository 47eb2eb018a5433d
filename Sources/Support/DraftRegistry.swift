import Foundation
import Synchronization

/// The drafts that are there now, in memory that a handler of signals may read: no lock, no allocation.
///
///     DraftRegistry.removeDraftsOnSignals()      // once, at the start of the command
package enum DraftRegistry {
  /// More drafts than this at a time are left to the next run if the process is killed.
  private static let slots = (0..<64).map { _ in DraftSlot() }

  /// How many threads are giving a draft its final name, and whether a signal is ending the process.
  private static let publishing = Atomic<Int>(0)
  private static let isEnding = Atomic<Bool>(false)

  /// Gives a draft its final name as one step that no signal cuts in two: the drafts are removed before it or after it.
  ///
  /// The handler may run on any thread. It waits for this one, which is why this one must not receive the signal.
  /// Where the process is ending already, the caller waits for its end.
  static func publish(_ body: () throws -> Void) rethrows {
    var (handled, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&handled)
    for number in endingSignals { unsafe sigaddset(&handled, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &handled, &before)
    defer { _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    publishing.add(1, ordering: .sequentiallyConsistent)
    defer { publishing.subtract(1, ordering: .sequentiallyConsistent) }
    if !isEnding.load(ordering: .sequentiallyConsistent) { return try body() }
    publishing.subtract(1, ordering: .sequentiallyConsistent)
    while true { sleep(1) }
  }

  private static let endingSignals = [SIGINT, SIGTERM, SIGHUP]

  /// Removes all drafts once no thread is publishing one, and keeps further ones from being published.
  private static func end() {
    isEnding.store(true, ordering: .sequentiallyConsistent)
    while publishing.load(ordering: .sequentiallyConsistent) > 0 { usleep(100) }
    removeDrafts()
  }

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
    // A handler must not be the first to touch what is made on first use.
    isEnding.store(false, ordering: .relaxed)
    publishing.store(0, ordering: .relaxed)
    signal(SIGXFSZ, SIG_IGN)
    atexit { DraftRegistry.removeDrafts() }
    for number in endingSignals {
      var old = sigaction()
      guard unsafe sigaction(number, nil, &old) == 0, !old.isIgnored else { continue }
      _ = signal(number) { number in
        DraftRegistry.end()
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
