package import Corpora
package import Foundation
import Support
import Synchronization

/// The summaries of a run that is being made, kept as text outside of memory until they are written in their order.
///
/// Each summary is a line of JSON in a temporary file that has no name and disappears with the process. What is in
/// memory is where each line is.
package final class SummarySpool: Sendable {
  /// Where a summary is in the file; nowhere at all for a summary that does not exist.
  package struct Place: Sendable {
    fileprivate let offset: UInt64
    fileprivate let length: UInt32
    package static let none = Place(offset: 0, length: 0)
  }

  private struct State {
    var pending: [UInt8] = []
    var written: UInt64 = 0
  }

  private static let bufferSize = 1 << 20
  private let path: String
  private let file: FileHandle
  private let state = Mutex(State())

  /// An empty spool. Throws `DataError.unwritable`.
  package init() throws {
    var template = Array("\(NSTemporaryDirectory())/sumbench.XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { unsafe mkstemp($0.baseAddress!) }
    path = NSTemporaryDirectory()
    guard descriptor >= 0 else {
      throw DataError.unwritable(path: path, reason: unsafe String(cString: strerror(errno)))
    }
    _ = unsafe template.withUnsafeBufferPointer { unsafe unlink($0.baseAddress!) }
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Keeps a line and says where it is. Throws `DataError.unwritable`.
  package func add(_ line: [UInt8]) throws -> Place {
    try state.withLock { state in
      let place = Place(offset: state.written + UInt64(state.pending.count), length: UInt32(line.count))
      state.pending += line
      if state.pending.count >= Self.bufferSize { try flush(&state) }
      return place
    }
  }

  /// The line at a place, nothing where there is none. Throws `DataError.unreadable`.
  package func line(at place: Place) throws -> Data {
    if place.length == 0 { return Data() }
    return try state.withLock { state in
      try flush(&state)
      do {
        try file.seek(toOffset: place.offset)
        let line = try file.read(upToCount: Int(place.length)) ?? Data()
        try file.seekToEnd()
        return line
      } catch {
        throw DataError.unreadable(path: path, reason: error.localizedDescription)
      }
    }
  }

  private func flush(_ state: inout State) throws {
    if state.pending.isEmpty { return }
    do {
      try file.write(contentsOf: Data(state.pending))
    } catch {
      throw DataError.unwritable(path: path, reason: error.localizedDescription)
    }
    state.written += UInt64(state.pending.count)
    state.pending.removeAll(keepingCapacity: true)
  }
}
