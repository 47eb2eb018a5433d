/// Why there is no usable answer to a request.
package enum ProgramFailure: Error, Hashable {
  /// The system could not start the shell.
  case notStarted(reason: String)
  /// The program ended; the complaint is the last line of its standard error.
  case died(ProgramEnd.Cause, complaint: String)
  /// It was silent for too long; `heard` is what it wrote that was no answer.
  case noAnswer(within: Duration, heard: UnusedOutput)
  /// It has never answered, whichever request it got.
  case neverAnswered(within: Duration, starts: Int, heard: UnusedOutput)
  /// It closed its standard output or input and went on running.
  case closed(ProgramEnd.Stream)
  /// A line that is longer than any answer.
  case overlongLine(bytes: Int)
  /// It ended in good order without an answer to this request, or answered later ones and then fell silent.
  case leftOut(heard: UnusedOutput)
  /// A line with the request's id that is no JSON.
  case notJSON(line: String)
  /// The program says that it failed on this request.
  case refused(reason: String)
  /// The answer cannot be used; the text is what the reader of answers says.
  case unusable(reason: String)
  /// Nothing is asked in this run.
  case notAsked
  /// Two requests of one key were asked at a time.
  case ambiguousKey
}

extension ProgramFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notStarted(let reason): "could not be started: \(reason)"
    case .died(let cause, let complaint):
      "ended without an answer" + (complaint.isEmpty ? "" : ": \(complaint)") + " (\(cause))"
    case .noAnswer(let limit, let heard): "no answer within \(limit.words)\(heard.words)"
    case .neverAnswered(let limit, let starts, let heard):
      "no answer within \(limit.words) of any of \(starts) starts\(heard.words); a program has to flush every line that "
        + "it writes, and one that reads all its input first is named batch:COMMAND"
    case .closed(let stream): "closed its \(stream.rawValue) and went on running"
    case .overlongLine(let bytes): "a line of more than \(bytes) bytes"
    case .leftOut(let heard): "no answer among those that were given\(heard.words)"
    case .notJSON(let line): "not an answer: ‘\(line)’"
    case .refused(let reason): "the program says: \(reason)"
    case .unusable(let reason): reason
    case .notAsked: "not asked"
    case .ambiguousKey: "two requests of this id at a time"
    }
  }
}

extension Duration {
  /// Seconds with as many digits as they need.
  var words: String {
    let seconds = self.inSeconds
    return seconds == seconds.rounded() && abs(seconds) < 1e15 ? "\(Int(seconds)) s" : "\(seconds) s"
  }

  /// The number of seconds.
  package var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
