/// A journal or a file of answers that cannot be used.
package enum JournalError: Error, Hashable {
  /// The system would not open or read it.
  case unreadable(path: String, reason: String)
  /// The system would not write it: nothing further is asked, since what is paid for would be lost.
  case unwritable(path: String, reason: String)
  /// Another run writes it.
  case inUse(path: String)
  /// A file of answers without an answer.
  case noAnswers(path: String)
}

extension JournalError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    case .inUse(let path): "\(path): another run is writing it"
    case .noAnswers(let path):
      "\(path): no answers in it; expected lines of JSON that begin with { and have an ‘id’ (without the file all is asked)"
    }
  }
}
