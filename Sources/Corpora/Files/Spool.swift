import Foundation
import Synchronization

/// Pieces of bytes kept out of memory: the texts of a corpus until they are worked on, summaries until they are written.
///
///     let spool = Spool()
///     let place = try spool.add(Array("A storm hit.".utf8))
///     try spool.bytes(at: place)      // the same bytes
///
/// They are in a temporary file that has no name and disappears with the process; the last megabyte, which may be all
/// there is, is in memory. What is kept of a piece is where it begins. Any thread may add and read.
package final class Spool: Sendable {
  /// Where a piece begins; nowhere at all for one that does not exist.
  package struct Place: Hashable, Sendable {
    fileprivate let offset: UInt64
    package static let none = Place(offset: .max)
  }

  private struct State {
    var file: FileHandle?
    var pending: [UInt8] = []
    var written: UInt64 = 0
  }

  private static let bufferSize = 1 << 20
  /// The bytes before a piece that say how long it is.
  private static let headSize = 4
  /// How much is read of a piece at first: most summaries are shorter.
  private static let readSize = 1 << 10
  private let folder = NSTemporaryDirectory()
  private let state = Mutex(State())

  package init() {}

  /// Keeps a piece and says where it is. Throws `DataError.unwritable`.
  package func add(_ bytes: [UInt8]) throws -> Place {
    try state.withLock { state in
      let place = Place(offset: state.written + UInt64(state.pending.count))
      let count = UInt32(bytes.count)
      for shift in stride(from: 0 as UInt32, to: 32, by: 8) {
        state.pending.append(UInt8(truncatingIfNeeded: count >> shift))
      }
      state.pending += bytes
      if state.pending.count >= Self.bufferSize { try flush(&state) }
      return place
    }
  }

  /// The piece at a place; empty where there is none. Throws `DataError.unreadable`.
  package func bytes(at place: Place) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try append(at: place, to: &bytes)
    return bytes
  }

  /// Appends the piece at a place, nothing where there is none. Throws `DataError.unreadable`.
  package func append(at place: Place, to bytes: inout [UInt8]) throws {
    if place.offset == .max { return }
    let file = state.withLock { state -> FileHandle? in
      guard place.offset >= state.written else { return state.file }
      let head = Int(place.offset - state.written)
      let start = head + Self.headSize
      bytes += state.pending[start..<start + Self.count(state.pending[head..<start])]
      return nil
    }
    if let file { try append(at: place, of: file, to: &bytes) }
  }

  private func append(at place: Place, of file: FileHandle, to bytes: inout [UInt8]) throws {
    let start = bytes.count
    let offset = Int(clamping: place.offset)
    try read(Self.readSize, at: offset, of: file, to: &bytes)
    guard bytes.count >= start + Self.headSize else { throw unreadable }
    let count = Self.count(bytes[start..<start + Self.headSize])
    bytes.removeSubrange(start..<start + Self.headSize)
    if bytes.count > start + count { bytes.removeLast(bytes.count - start - count) }
    while bytes.count < start + count {
      let found = bytes.count - start
      try read(count - found, at: offset + Self.headSize + found, of: file, to: &bytes)
    }
  }

  /// Appends up to so many bytes, at least one.
  private func read(_ count: Int, at offset: Int, of file: FileHandle, to bytes: inout [UInt8]) throws {
    let start = bytes.count
    bytes += repeatElement(0, count: count)
    let read = unsafe bytes.withUnsafeMutableBytes {
      unsafe pread(file.fileDescriptor, $0.baseAddress! + start, count, offset)
    }
    guard read > 0 else { throw unreadable }
    bytes.removeLast(count - read)
  }

  private static func count(_ head: ArraySlice<UInt8>) -> Int {
    Int(head.reversed().reduce(0 as UInt32) { $0 << 8 | UInt32($1) })
  }

  private var unreadable: DataError {
    .unreadable(path: folder, reason: unsafe String(cString: strerror(errno)))
  }

  private func flush(_ state: inout State) throws {
    let file = try state.file ?? open()
    state.file = file
    do {
      try file.write(contentsOf: Data(state.pending))
    } catch {
      throw DataError.unwritable(path: folder, reason: error.localizedDescription)
    }
    state.written += UInt64(state.pending.count)
    state.pending.removeAll(keepingCapacity: true)
  }

  private func open() throws -> FileHandle {
    var template = Array("\(folder)/sumbench.XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { unsafe mkstemp($0.baseAddress!) }
    guard descriptor >= 0 else {
      let reason = unsafe String(cString: strerror(errno))
      throw DataError.unwritable(
        path: folder, reason: "\(reason): texts of more than a megabyte need a temporary file (TMPDIR)")
    }
    _ = unsafe template.withUnsafeBufferPointer { unsafe unlink($0.baseAddress!) }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }
}
