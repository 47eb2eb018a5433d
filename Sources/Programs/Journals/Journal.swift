import Dispatch
import Foundation
import Synchronization

/// A file that every answer is added to as it arrives, so that nothing paid for is lost.
///
///     let journal = try Journal(at: "Results/news.part/journal.jsonl")
///     journal.earlier.count      // what an interrupted run left
///
/// Lines are written whole before an answer counts as given, and handed to the disk within moments. After Ctrl-C, kill -9
/// or a full disk all of them are there but for the one being written; a half line at the end is dropped. One run writes a
/// journal at a time; several programs of that run share it.
package final class Journal: Sendable {
  /// The file.
  package let path: String
  /// What stood in the file when it was opened.
  package let earlier: EarlierAnswers

  private struct State {
    var failure: JournalError?
    var syncIsDue = false
    var isClosed = false
  }

  private let file: Int32
  private let state: Mutex<State>
  private let disk = DispatchQueue(label: "sumbench.journal")

  /// Opens a journal, or begins one.
  ///
  /// - Throws: `JournalError`.
  package init(at path: String) throws(JournalError) {
    self.path = path
    file = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    if file < 0 { throw .unwritable(path: path, reason: "\(SystemError(number: errno))") }
    var earlier = EarlierAnswers()
    state = Mutex(State())
    var status = stat()
    // Devices are shared by whoever writes to them.
    if unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      self.earlier = earlier
      return
    }
    if flock(file, LOCK_EX | LOCK_NB) != 0 {
      Foundation.close(file)
      throw .inUse(path: path)
    }
    do {
      let contents = try FileHandle(fileDescriptor: file, closeOnDealloc: false).readToEnd() ?? Data()
      let wholeLines = earlier.add(wholeLines: contents)
      // Whoever wrote such lines, they are not to be written after.
      if earlier.count == 0, earlier.unreadableLines > 0 { throw JournalError.noAnswers(path: path) }
      if ftruncate(file, off_t(wholeLines)) != 0 { throw SystemError(number: errno) }
    } catch {
      Foundation.close(file)
      throw error as? JournalError ?? .unreadable(path: path, reason: "\(error)")
    }
    self.earlier = earlier
  }

  deinit { close() }

  /// Hands everything to the disk and lets others write the file.
  package func close() {
    state.withLock { state in
      if state.isClosed { return }
      state.isClosed = true
      _ = fsync(file)
      // The copy that the disk is handed to holds the lock, too.
      _ = flock(file, LOCK_UN)
      Foundation.close(file)
    }
  }

  /// Adds an answer. After a failure nothing more is written, and the same error is thrown again.
  func append(_ entry: JournalEntry) throws(JournalError) {
    let line = entry.line
    let (failure, isSyncing) = state.withLock { state in
      if state.failure == nil, let number = state.isClosed ? EBADF : write(line) {
        state.failure = .unwritable(path: path, reason: "\(SystemError(number: number))")
      }
      defer { state.syncIsDue = true }
      return (state.failure, state.syncIsDue)
    }
    if let failure { throw failure }
    if isSyncing { return }
    disk.async { [self] in
      let copy = state.withLock { state in
        state.syncIsDue = false
        return state.isClosed ? -1 : dup(file)
      }
      if copy < 0 { return }
      _ = fsync(copy)
      Foundation.close(copy)
    }
  }

  /// Writes a line whole or, as far as the system allows, not at all; returns the system's error number.
  private func write(_ line: Data) -> Int32? {
    let start = lseek(file, 0, SEEK_END)
    var written = 0
    while written < line.count {
      let count = unsafe line.withUnsafeBytes {
        unsafe Foundation.write(file, $0.baseAddress! + written, $0.count - written)
      }
      if count < 0 {
        let number = errno
        if number == EINTR { continue }
        _ = ftruncate(file, start)
        return number
      }
      written += count
    }
    return nil
  }
}
