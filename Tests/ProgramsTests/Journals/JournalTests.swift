import Foundation
import TestSupport
import Testing

@testable import SumbenchPrograms

struct JournalTests {
  private let key = JournalKey(command: "c0", request: "r0")

  private func answer(_ line: String) throws -> ProgramAnswer {
    var answer = try #require(ProgramAnswer(line: Data(line.utf8)))
    answer.seconds = 1.5
    return answer
  }

  @Test func answersAreKeptByteByByte() throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "journal.jsonl").path
      let line = #"{"id":"a", "cost":0.10,  "text":"x \"answer\":{ é \u00e9"}"#
      do {
        let journal = try Journal(at: path)
        #expect(journal.earlier.count == 0)
        try journal.append(JournalEntry(key: key, answer: answer(line)))
        journal.close()
      }
      let kept = try Journal(at: path).earlier.answers(command: "c0", request: "r0")
      #expect(kept.map { String(decoding: $0.line, as: UTF8.self) } == [line])
      #expect(kept.first?.seconds == 1.5)
      #expect(kept.first?.isReused == true)
      #expect(kept.first?[field: "cost"]?.double == 0.1)
    }
  }

  /// A run that was killed while it wrote leaves half a line: it is dropped, and the next line begins a line.
  @Test(arguments: [1, 10, 60])
  func halfALineIsDropped(missing: Int) throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "journal.jsonl").path
      do {
        let journal = try Journal(at: path)
        try journal.append(JournalEntry(key: key, answer: answer(#"{"id":"a"}"#)))
        try journal.append(
          JournalEntry(key: JournalKey(command: "c0", request: "r1"), answer: answer(#"{"id":"b"}"#)))
        journal.close()
      }
      let whole = try Data(contentsOf: URL(filePath: path))
      try whole.dropLast(missing).write(to: URL(filePath: path))
      do {
        let journal = try Journal(at: path)
        #expect(journal.earlier.count == 1)
        try journal.append(
          JournalEntry(key: JournalKey(command: "c0", request: "r1"), answer: answer(#"{"id":"b"}"#)))
        journal.close()
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == whole)
    }
  }

  @Test func oneRunWritesAJournalAtATime() throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "journal.jsonl").path
      let journal = try Journal(at: path)
      #expect(throws: JournalError.inUse(path: path)) { try Journal(at: path) }
      #expect(journal.path == path)
    }
  }

  @Test func journalThatCannotBeWrittenIsAnError() {
    #expect(throws: JournalError.unwritable(path: "/no/such/folder/j", reason: "No such file or directory")) {
      try Journal(at: "/no/such/folder/j")
    }
  }

  @Test func fullDiskIsAnErrorFromThenOn() throws {
    let journal = try Journal(at: "/dev/full")
    for _ in 0..<2 {
      #expect(throws: JournalError.unwritable(path: "/dev/full", reason: "No space left on device")) {
        try journal.append(JournalEntry(key: key, answer: answer(#"{"id":"a"}"#)))
      }
    }
  }

  @Test func latestAnswerComesFirst() throws {
    var earlier = EarlierAnswers()
    earlier.add(lines: Data(#"{"command":"c","request":"r","answer":{"id":"a","n":1}}"#.utf8))
    earlier.add(lines: Data(#"{"command":"c","request":"r","answer":{"id":"a","n":2}}"#.utf8))
    #expect(earlier.answers(command: "c", request: "r").map { $0[field: "n"] } == [.whole(2), .whole(1)])
    #expect(earlier.answers(command: "d", request: "r").isEmpty)
  }

  @Test func answersBesideTheirDigestsAreEntriesToo() throws {
    var earlier = EarlierAnswers()
    earlier.add(lines: Data(#"{"command":"c","request":"r","id":"a","summary":"s"}"#.utf8))
    #expect(earlier.answers(command: "c", request: "r").map { $0[field: "summary"]?.text } == ["s"])
  }

  @Test func linesOfAProgramAreAnswersByTheirID() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "answers.jsonl")
      try Data("{\"id\":\"a\",\"n\":1}\n{\"id\":7}\nno object\n{\"id\":\"b\"".utf8).write(to: file)
      let earlier = try EarlierAnswers(contentsOf: file.path)
      #expect(earlier.count == 2)
      #expect(earlier.unreadableLines == 2)
      #expect(Set(earlier.plainAnswers(by: ["id"], of: "test").keys) == [["a"], ["7"]])
    }
  }

  /// Of an earlier run nothing is asked again without a word.
  @Test(arguments: ["{bad\n", "[]\n{}\nnull\n", "\0\0\0\n"])
  func brokenAnswersOfAnEarlierRunAreAnError(lines: String) throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "answers.jsonl")
      try Data(lines.utf8).write(to: file)
      #expect(throws: JournalError.noAnswers(path: file.path)) { try EarlierAnswers(of: file.path) }
      #expect(throws: JournalError.noAnswers(path: file.path)) { try Journal(at: file.path) }
      #expect(try Data(contentsOf: file) == Data(lines.utf8))
      try Data("{\"id\":\"a\"}\n\(lines)".utf8).write(to: file)
      #expect(try EarlierAnswers(of: file.path).unreadableLines > 0)
      try Data("{\"id\":".utf8).write(to: file)
      let half = try EarlierAnswers(of: file.path)
      #expect(half.count == 0 && half.unreadableLines == 1)
    }
  }

  @Test func fileWithoutAnAnswerIsAnError() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "answers.jsonl")
      try Data("no object\n".utf8).write(to: file)
      #expect(throws: JournalError.noAnswers(path: file.path)) { try EarlierAnswers(contentsOf: file.path) }
    }
  }
}
