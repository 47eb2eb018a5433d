import Foundation

/// A line of a journal: an answer, and the digests of the request and the command that it belongs to.
///
///     {"command":"9f86...","request":"2c62...","seconds":1.5,"answer":{"id":"storm","sentences":[0]}}
struct JournalEntry {
  let key: JournalKey
  let answer: ProgramAnswer

  /// The line with its line break; the answer is kept byte by byte.
  var line: Data {
    let seconds = answer.seconds.map { #","seconds":\#($0)"# } ?? ""
    return Data(#"{"command":"\#(key.command)","request":"\#(key.request)"\#(seconds),"answer":"#.utf8)
      + answer.line
      + Data("}\n".utf8)
  }
}

/// What an answer is kept under: the digests of the command and of the request line, in hexadecimal digits.
struct JournalKey: Hashable {
  let command: String
  let request: String
}

extension JournalEntry {
  private static let answerKey = Data(#""answer":"#.utf8)

  /// The entry in a line without its line break, `nil` where there is none in it.
  ///
  /// A line that has the digests beside the answer's own members is an entry too.
  init?(line: Data) {
    guard let whole = ProgramAnswer(line: line), let command = whole[field: "command"]?.text,
      let request = whole[field: "request"]?.text, command.isOfDigits, request.isOfDigits
    else { return nil }
    key = JournalKey(command: command, request: request)
    guard let members = whole[field: "answer"]?.object else {
      answer = whole.reused(seconds: whole.plausibleSeconds)
      return
    }
    // The line that a journal wrote ends with the answer; others may have put their members in any order.
    let ownLine = Data(line.range(of: Self.answerKey).map { line[$0.upperBound...].dropLast() } ?? Data())
    let isOwn = ProgramAnswer(line: ownLine)?.fields == members
    var answer = ProgramAnswer(
      fields: members, line: isOwn ? ownLine : (try? JSONEncoder().encode(members)) ?? ownLine
    ).reused(seconds: whole.plausibleSeconds)
    answer.repeatedKey = whole.repeatedKey
    self.answer = answer
  }
}

extension String {
  /// Whether a digest may look like this: it is written into a line as it is.
  fileprivate var isOfDigits: Bool {
    utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 || ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
  }
}

extension ProgramAnswer {
  /// How long the answer took, as far as it says something that a clock could.
  var plausibleSeconds: Double? { self[field: "seconds"]?.double.flatMap { 0...1e9 ~= $0 ? $0 : nil } }

  /// The same answer, given in an earlier run.
  func reused(seconds: Double?) -> ProgramAnswer {
    var copy = self
    copy.isReused = true
    copy.seconds = seconds
    return copy
  }
}
