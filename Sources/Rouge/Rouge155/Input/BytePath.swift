import Foundation

/// A path as bytes: list jobs may name files whose names are no valid UTF-8.
struct BytePath: Hashable, Sendable, CustomStringConvertible {
  let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }
  init(_ path: String) { bytes = Array(path.utf8) }

  var description: String { String(decoding: bytes, as: UTF8.self) }

  func appending(_ name: String) -> BytePath { BytePath(bytes + [UInt8(ascii: "/")] + Array(name.utf8)) }

  /// The path from a directory on, unless it begins at the root.
  func resolved(in directory: String?) -> BytePath {
    guard let directory, bytes.first != UInt8(ascii: "/") else { return self }
    return BytePath(Array(directory.utf8) + [UInt8(ascii: "/")] + bytes)
  }

  var exists: Bool {
    let name = bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe access(name, F_OK) == 0
  }

  var isFolder: Bool {
    var status = stat()
    let name = bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe stat(name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The whole file; a directory reads as an empty one, as it does in Perl.
  ///
  /// A pipe or a device is read only where the user has named it: the texts that a job names are files, since a device
  /// may have no end. `/dev/null` is an empty file.
  ///
  /// Plain system calls: thousands of short files are read in one job, and Foundation's readers take longer
  /// over opening one than the scoring of a text takes.
  func contents(refusingStreams: Bool = false) throws(Rouge155JobError) -> [UInt8] {
    let name = bytes.map { CChar(bitPattern: $0) } + [0]
    let descriptor = unsafe open(name, O_RDONLY | O_CLOEXEC | (refusingStreams ? O_NONBLOCK : 0))
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure() }
    if status.st_mode & S_IFMT == S_IFDIR || self == BytePath("/dev/null") { return [] }
    if refusingStreams, status.st_mode & S_IFMT != S_IFREG {
      throw .unreadable(path: description, reason: "a pipe or a device, a file is needed")
    }
    var contents: [UInt8] = []
    var isAtEnd = false
    while !isAtEnd {
      let room = max(4096, Int(status.st_size) + 1 - contents.count)
      let known = contents
      var count = 0
      contents = unsafe Array(unsafeUninitializedCapacity: known.count + room) { buffer, initialized in
        _ = unsafe buffer.initialize(fromContentsOf: known)
        count = unsafe read(descriptor, buffer.baseAddress! + known.count, room)
        initialized = known.count + max(0, count)
      }
      if count < 0 { throw failure() }
      isAtEnd = count == 0 || contents.count == Int(status.st_size)
    }
    return contents
  }

  private func failure() -> Rouge155JobError {
    unsafe .unreadable(path: description, reason: String(cString: strerror(errno)))
  }
}
