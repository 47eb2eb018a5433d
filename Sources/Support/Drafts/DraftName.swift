import Foundation
import Synchronization

/// The name of a draft, known to the handler of signals while the draft is there.
///
/// An open draft is locked (`flock`). So the drafts of dead processes are told from those of living ones, whichever
/// machine or container they run in: the system gives the lock of a process back when it dies.
struct DraftName {
  private static let prefix = ".sumbench-"
  private static let suffix = ".draft"
  private static let number = Atomic<Int>(0)

  let path: String
  /// Its place among the drafts that a signal removes.
  private let place: DraftSlot?

  /// Creates a draft by `open`, which gives a descriptor or -1, and locks it.
  static func create(
    in folder: String, path: String, _ kind: DraftSlot.Kind, _ open: (String) -> Int32
  ) throws -> (DraftName, Int32) {
    for _ in 0..<100 {
      let count = number.add(1, ordering: .relaxed).newValue
      let name = "\(folder)/\(prefix)\(getpid())-\(count)\(suffix)"
      let (descriptor, code, place) = DraftRegistry.step {
        let descriptor = open(name)
        return (descriptor, errno, descriptor < 0 ? nil : DraftRegistry.add(name, kind))
      }
      if descriptor < 0 {
        if code == EEXIST { continue }
        throw AtomicFileError.system(path: path, code: code)
      }
      // Another process may take the new file for a stale one before it is locked.
      var status = stat()
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK,
        unsafe fstat(descriptor, &status) == 0, status.st_nlink > 0
      {
        return (DraftName(path: name, place: place), descriptor)
      }
      place?.release()
      close(descriptor)
    }
    throw AtomicFileError.system(path: path, code: EEXIST)
  }

  /// Removes it from the list of drafts.
  func release() { place?.release() }

  static func isDraft(_ name: String) -> Bool { name.hasPrefix(prefix) && name.hasSuffix(suffix) }

  /// Removes the drafts of this user in a folder that no process holds any more.
  static func removeStale(in folder: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
    for name in names where isDraft(name) {
      let path = "\(folder)/\(name)"
      var descriptor = unsafe open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      if descriptor < 0, errno == EISDIR {
        descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_DIRECTORY | O_CLOEXEC)
      }
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      var status = stat()
      guard unsafe fstat(descriptor, &status) == 0, status.st_uid == geteuid(),
        flock(descriptor, LOCK_EX | LOCK_NB) == 0
      else { continue }
      try? FileManager.default.removeItem(atPath: path)
    }
  }
}
