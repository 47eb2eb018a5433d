import Foundation

/// Answers of earlier runs, which need no new request.
///
/// Lines of a journal belong to one request of one command. Lines that a program wrote itself, without the digests of a
/// journal, belong to whoever has their id: who names such a file answers for its being the right one.
package struct EarlierAnswers: Sendable {
  /// The latest last.
  private var exact: [JournalKey: [ProgramAnswer]] = [:]
  private var plain: [ProgramAnswer] = []
  /// Lines that are no answers, a half line at the end among them.
  package private(set) var unreadableLines = 0
  /// Answers in all.
  package private(set) var count = 0

  /// No answers.
  package init() {}

  /// The answers of a journal or of a file of answers.
  ///
  /// - Throws: `JournalError` for a file that cannot be read or has no answer in it.
  package init(contentsOf path: String) throws(JournalError) {
    add(lines: try Self.contents(of: path))
    if count == 0 { throw .noAnswers(path: path) }
  }

  /// The answers of a file that an earlier run may have left; none where there is no file, and none in an empty one.
  ///
  /// - Throws: `JournalError` for a file that cannot be read, or that has whole lines and no answer in them.
  package init(of earlierRun: String) throws(JournalError) {
    self.init()
    if unsafe access(earlierRun, F_OK) != 0 { return }
    let contents = try Self.contents(of: earlierRun)
    add(lines: contents)
    // A killed run leaves half a line.
    if count == 0, unreadableLines > 0, contents.contains(0x0A) { throw .noAnswers(path: earlierRun) }
  }

  private static func contents(of path: String) throws(JournalError) -> Data {
    do {
      return try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    } catch {
      throw .unreadable(path: path, reason: error.localizedDescription)
    }
  }

  /// The answers of several sources, of which later ones go before earlier ones.
  package mutating func add(_ others: EarlierAnswers) {
    exact.merge(others.exact) { $0 + $1 }
    plain += others.plain
    unreadableLines += others.unreadableLines
    count += others.count
  }

  /// Adds the lines of a file, the last of which may lack its line break.
  mutating func add(lines: Data) {
    let end = add(wholeLines: lines)
    add(line: lines[(lines.startIndex + end)...])
  }

  /// Adds the lines that end with a line break and returns the number of their bytes.
  mutating func add(wholeLines lines: Data) -> Int {
    var start = lines.startIndex
    while let lineBreak = lines[start...].firstIndex(of: 0x0A) {
      add(line: lines[start..<lineBreak])
      start = lineBreak + 1
    }
    return start - lines.startIndex
  }

  private mutating func add(line: Data) {
    if line.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { return }
    if let entry = JournalEntry(line: line) {
      exact[entry.key, default: []].append(entry.answer)
    } else if let answer = ProgramAnswer(line: Data(line)), answer[field: "id"]?.idText != nil {
      plain.append(answer.reused(seconds: answer.plausibleSeconds))
    } else {
      unreadableLines += 1
      return
    }
    count += 1
  }

  /// The answers to one request of a command, the latest first.
  func answers(command: String, request: String) -> [ProgramAnswer] {
    exact[JournalKey(command: command, request: request), default: []].reversed()
  }

  /// The answers without digests by the texts under the key fields, the latest last. Those that name another program
  /// under `system`, as the lines of a run's summaries do, are not its own.
  func plainAnswers(by keyFields: [String], of program: String) -> [[String]: [ProgramAnswer]] {
    plain.reduce(into: [:]) { answers, answer in
      let isOwn =
        keyFields.contains("system") || (answer[field: "system"]?.text ?? program) == program
      if isOwn, let key = answer.key(keyFields) { answers[key, default: []].append(answer) }
    }
  }
}
