package import SumbenchSupport

/// What a program did over a run, beside its answers.
package struct ProgramReport: Sendable {
  /// Requests that were sent, each counted once.
  package internal(set) var asked = 0
  /// Requests that the program answered in a usable way in this run.
  package internal(set) var answered = 0
  /// Requests that were answered in an earlier run.
  package internal(set) var reused = 0
  /// Requests that have no usable answer.
  package internal(set) var failed = 0
  /// Requests that would have been sent, where nothing is asked.
  package internal(set) var unasked = 0
  /// How often the program was started.
  package internal(set) var starts = 0
  /// Starts that ended while something was unanswered.
  package internal(set) var breakdowns = 0
  /// Why the latest of those ended.
  package internal(set) var latestBreakdown: ProgramFailure?
  /// Output that was no use.
  package internal(set) var unused = UnusedOutput()
  /// Seconds from sending to the answer by the request's key; of reused answers, as they were measured when they were given.
  package internal(set) var seconds: [[String]: Double] = [:]
  /// Seconds in which at least one request was unanswered.
  package internal(set) var busySeconds = 0.0

  /// What a user has to know of it, beside the failures of requests. It differs from run to run, so it is no part of a
  /// record; `program` is the name that begins each sentence.
  package func namedNotes(of program: String) -> [Note] {
    notes.map { Note($0.kind, $0.code, "\(program): \($0.text)") }
  }

  package var notes: [Note] {
    var notes: [Note] = []
    if reused > 0 {
      notes.append(
        Note(.remark, "program-answers", "\(reused) answers of earlier runs taken, \(asked) asked for"))
    }
    if breakdowns > 0, let latestBreakdown {
      notes.append(
        Note(
          .remark, "program-restarted",
          "the program was started \(starts) times; at the latest it \(Self.words(latestBreakdown))"))
    }
    if unused.lines > 0, let first = unused.firstLine {
      notes.append(
        Note(
          .remark, "program-log-lines",
          "\(unused.lines) \(unused.lines == 1 ? "line" : "lines") on the program's standard output passed over, first ‘\(first)’"
        ))
    }
    if unused.unknownAnswers > 0, let first = unused.firstUnknownID {
      notes.append(
        Note(
          .warning, "program-unknown-ids",
          "\(unused.unknownAnswers) answers to no request passed over, first of id ‘\(first)’"))
    }
    if unused.repeatedAnswers > 0 {
      notes.append(
        Note(
          .remark, "program-repeated-answers",
          "\(unused.repeatedAnswers) further answers to requests that were answered passed over"))
    }
    return notes
  }

  private static func words(_ failure: ProgramFailure) -> String {
    switch failure {
    case .noAnswer(let limit, _), .neverAnswered(let limit, _, _): "gave no answer within \(limit.words)"
    case .overlongLine: "wrote \(failure)"
    default: "\(failure)"
    }
  }
}
