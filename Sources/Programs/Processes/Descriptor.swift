import Foundation
import Synchronization

/// A file descriptor that is closed once.
struct Descriptor {
  /// The number, -1 after closing.
  private(set) var number: Int32

  var isOpen: Bool { number >= 0 }

  mutating func close() {
    if isOpen { _ = Foundation.close(number) }
    number = -1
  }

  /// Makes reading and writing return at once where they would have to wait.
  func becomeNonblocking() {
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
  }
}

/// Both ends of a pipe, which no program inherits unless it is given one.
struct PipeEnds {
  var reading: Descriptor
  var writing: Descriptor

  /// Held while a pipe is made and while a child is started: in between, the pipe could be inherited.
  static let making = Mutex(())

  /// Throws the system's error.
  init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    let failure: Int32? = Self.making.withLock { _ in
      if unsafe pipe(&ends) != 0 { return errno }
      // The numbers 0 to 2 are free where sumbench was started without them; a child's own would overwrite the pipe.
      let higher = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
      let number = errno
      for end in ends { _ = Foundation.close(end) }
      ends = higher
      if higher.allSatisfy({ $0 >= 0 }) { return nil }
      for end in higher where end >= 0 { _ = Foundation.close(end) }
      return number
    }
    if let failure { throw SystemError(number: failure) }
    reading = Descriptor(number: ends[0])
    writing = Descriptor(number: ends[1])
  }

  mutating func close() {
    reading.close()
    writing.close()
  }
}

/// What the system said no with.
struct SystemError: Error, CustomStringConvertible {
  let number: Int32

  var description: String { unsafe String(cString: strerror(number)) }
}
