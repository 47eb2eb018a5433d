/// What an external program did instead of answering.
enum ExternalError: Error, Hashable {
  case notStarted(reason: String)
  case died(complaint: String)
  case noAnswer(seconds: Double)
  case garbage(String)
  case overlongAnswer(bytes: Int)
  case unexpectedID(String)
  case unusablePositions([Int])
  case emptySummary
}

extension ExternalError: CustomStringConvertible {
  /// The words that stand below the table.
  var description: String {
    switch self {
    case .notStarted(let reason): "could not be started: \(reason)"
    case .died(let complaint):
      complaint.isEmpty
        ? "ended without an answer"
        : "ended without an answer: \(complaint.split(separator: "\n").last ?? "")"
    case .noAnswer(let seconds): "no answer within \(seconds) s"
    case .garbage(let line): "not an answer: ‘\(line)’"
    case .overlongAnswer(let bytes): "a line of more than \(bytes) bytes"
    case .unexpectedID(let id): "an answer that nobody waits for: id ‘\(id)’"
    case .unusablePositions(let positions): "sentences that are not there or come twice: \(positions)"
    case .emptySummary: "an empty summary"
    }
  }
}
