package import Foundation
import Synchronization

/// The files that a command has read or written, which no output of it may replace or add to.
///
/// Whoever opens a file to read it says so, so that no command has to list its inputs. Files are known by their device and
/// inode, whatever links lead to them. Nothing is watched before `watch`: a program that uses the libraries may write
/// where it has read.
package enum FilesInUse {
  package enum Use: Hashable, Sendable {
    case read, written
  }

  private struct Identity: Hashable {
    let device: dev_t
    let inode: ino_t
  }

  private struct State {
    var isWatching = false
    var known: [Identity: (path: String, use: Use)] = [:]
  }

  private static let state = Mutex(State())

  /// Begins to watch, for the rest of the process.
  package static func watch() { state.withLock { $0.isWatching = true } }

  /// Notes an open file, if it is a regular one.
  package static func add(_ descriptor: Int32, path: String, as use: Use) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return }
    add(status, path: path, as: use)
  }

  /// Notes the file at a path that is going to be read, if there is a regular one.
  package static func add(_ path: String) {
    var status = stat()
    guard unsafe path == "-" ? fstat(STDIN_FILENO, &status) == 0 : stat(path, &status) == 0 else { return }
    add(status, path: path, as: .read)
  }

  /// Reads something that an output may take the place of, such as an earlier run.
  package static func whilePaused<Value>(_ body: () throws -> Value) rethrows -> Value {
    let wasWatching = state.withLock { state in
      defer { state.isWatching = false }
      return state.isWatching
    }
    defer { if wasWatching { watch() } }
    return try body()
  }

  private static func add(_ status: stat, path: String, as use: Use) {
    guard status.st_mode & S_IFMT == S_IFREG else { return }
    state.withLock { state in
      guard state.isWatching else { return }
      let identity = Identity(device: status.st_dev, inode: status.st_ino)
      if state.known[identity] == nil { state.known[identity] = (path, use) }
    }
  }

  /// The name under which a file was used, and how; `nil` for one that was not.
  static func use(of status: stat) -> (path: String, use: Use)? {
    state.withLock { $0.known[Identity(device: status.st_dev, inode: status.st_ino)] }
  }
}
