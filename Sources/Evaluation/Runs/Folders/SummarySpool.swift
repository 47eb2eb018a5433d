import SumbenchCorpora
import Foundation
import SumbenchSupport
import Synchronization

/// The summaries of a run that is being made, kept as text outside of memory until they are written in their order.
///
/// Each summary is a line of JSON. The first megabyte stays in memory; more goes to a temporary file that has no name and
/// disappears with the process. What is in memory of that is where each line begins.
package final class SummarySpool: Sendable {
  /// Where a summary is in the file; nowhere at all for a summary that does not exist.
  package struct Place: Sendable {
    fileprivate let offset: UInt64
    package static let none = Place(offset: .max)
  }

  private struct State {
    var file: FileHandle?
    var pending: [UInt8] = []
    var written: UInt64 = 0
  }

  private static let bufferSize = 1 << 20
  /// How much is read of a line at a time: most lines are shorter.
  private static let readSize = 1 << 10
  private let path = NSTemporaryDirectory()
  private let state = Mutex(State())

  /// An empty spool.
  package init() {}

  /// Makes the temporary file. Throws `DataError.unwritable`.
  private func temporaryFile() throws -> FileHandle {
    var template = Array("\(path)/sumbench.XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { unsafe mkstemp($0.baseAddress!) }
    guard descriptor >= 0 else {
      let reason = unsafe String(cString: strerror(errno))
      throw DataError.unwritable(
        path: path, reason: "\(reason): summaries of more than a megabyte need a temporary file (TMPDIR)")
    }
    _ = unsafe template.withUnsafeBufferPointer { unsafe unlink($0.baseAddress!) }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Keeps a line, with the line feed at its end, and says where it is. Throws `DataError.unwritable`.
  package func add(_ line: [UInt8]) throws -> Place {
    try state.withLock { state in
      let place = Place(offset: state.written + UInt64(state.pending.count))
      state.pending += line
      if state.pending.count >= Self.bufferSize { try flush(&state) }
      return place
    }
  }

  /// Appends the line at a place, nothing where there is none. Throws `DataError.unreadable`.
  package func appendLine(at place: Place, to bytes: inout [UInt8]) throws {
    if place.offset == .max { return }
    let (file, pending) = try state.withLock { state -> (FileHandle?, ArraySlice<UInt8>?) in
      if place.offset >= state.written {
        let rest = state.pending[Int(place.offset - state.written)...]
        return (nil, rest[...(rest.firstIndex(of: 0x0A) ?? rest.endIndex - 1)])
      }
      try flush(&state)
      return (state.file, nil)
    }
    if let pending { bytes += pending }
    guard let file else { return }
    var offset = Int(clamping: place.offset)
    while true {
      let start = bytes.count
      bytes += repeatElement(0, count: Self.readSize)
      let read = unsafe bytes.withUnsafeMutableBytes {
        unsafe pread(file.fileDescriptor, $0.baseAddress! + start, Self.readSize, offset)
      }
      guard read > 0 else {
        throw DataError.unreadable(path: path, reason: unsafe String(cString: strerror(errno)))
      }
      if let end = bytes[start..<start + read].firstIndex(of: 0x0A) {
        bytes.removeLast(bytes.count - end - 1)
        return
      }
      bytes.removeLast(Self.readSize - read)
      offset += read
    }
  }

  private func flush(_ state: inout State) throws {
    if state.pending.isEmpty { return }
    let file = try state.file ?? temporaryFile()
    state.file = file
    do {
      try file.write(contentsOf: Data(state.pending))
    } catch {
      throw DataError.unwritable(path: path, reason: error.localizedDescription)
    }
    state.written += UInt64(state.pending.count)
    state.pending.removeAll(keepingCapacity: true)
  }
}
