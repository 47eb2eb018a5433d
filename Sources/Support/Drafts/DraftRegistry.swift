import Foundation
import Synchronization

/// The drafts that are there now, in memory that a handler of signals may read: no lock, no allocation.
///
///     DraftRegistry.removeDraftsOnSignals()      // once, at the start of the command
package enum DraftRegistry {
  /// More drafts than this at a time are left to the next run if the process is killed.
  private static let slots = (0..<64).map { _ in DraftSlot() }

  /// How many threads are in a step that is not to be cut in two, and whether a signal is ending the process.
  private static let steps = Atomic<Int>(0)
  private static let isEnding = Atomic<Bool>(false)

  /// Takes a step that no signal cuts in two: drafts are removed before it or after it. Such are the creation of a draft
  /// with its place in the list, and the change to its final name.
  ///
  /// The handler may run on any thread. It waits for this one, which is why this one must not receive the signal.
  /// Where the process is ending already, the caller waits for its end.
  static func step<Value>(_ body: () throws -> Value) rethrows -> Value {
    var (handled, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&handled)
    for number in endingSignals { unsafe sigaddset(&handled, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &handled, &before)
    defer { _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    steps.add(1, ordering: .sequentiallyConsistent)
    defer { steps.subtract(1, ordering: .sequentiallyConsistent) }
    if !isEnding.load(ordering: .sequentiallyConsistent) { return try body() }
    steps.subtract(1, ordering: .sequentiallyConsistent)
    while true { sleep(1) }
  }

  private static let endingSignals = [SIGINT, SIGTERM, SIGHUP]

  /// Removes all drafts once no thread is in a step, and keeps further steps from being taken.
  ///
  /// It waits for a second at most: a step may wait for a lock that the interrupted thread holds, as that of the memory.
  private static func end() {
    isEnding.store(true, ordering: .sequentiallyConsistent)
    var waits = 0
    while steps.load(ordering: .sequentiallyConsistent) > 0, waits < 10_000 {
      usleep(100)
      waits += 1
    }
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
    DraftSlot.prepare()
    isEnding.store(false, ordering: .relaxed)
    steps.store(0, ordering: .relaxed)
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
