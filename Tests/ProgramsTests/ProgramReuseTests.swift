import Foundation
import TestSupport
import Testing

@testable import SumbenchPrograms

/// What was answered is not asked again.
struct ProgramReuseTests {
  private typealias Shell = ShellProgram

  private func run(
    _ command: String, ids: Int, journal path: String
  ) async throws -> (failures: [String: ProgramFailure], report: ProgramReport) {
    let journal = try Journal(at: path)
    defer { journal.close() }
    return try await Shell.failures(of: Shell.engine(command, journal: journal), on: Shell.ids(ids))
  }

  @Test func journalSparesWhatWasAnswered() async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "sumbench-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let failing =
      "A=1 " + "sh -c '"
      + Shell.loop(
        "if [ $id = 2 ]; then echo \"{\\\"id\\\":\\\"2\\\",\\\"bad\\\":1}\"; else \(Shell.answer); fi") + "'"
    let first = try await run(failing, ids: 3, journal: path)
    #expect(Array(first.failures.keys) == ["2"])

    // With another key the command is the same; what failed is asked again, and what is new is asked.
    let second = try await run(failing.replacing("A=1", with: "A=2 B=3"), ids: 5, journal: path)
    #expect(Array(second.failures.keys) == ["2"])
    #expect(second.report.reused == 2)
    #expect(second.report.asked == 3)
    #expect(second.report.seconds.count == 4)

    let other = try await run(Shell.loop(Shell.answer), ids: 5, journal: path)
    #expect(other.failures.isEmpty)
    #expect(other.report.reused == 0)
  }

  @Test func everythingReusedStartsNoProgram() async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "sumbench-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try await run(Shell.loop(Shell.answer), ids: 5, journal: path)
    let again = try await run(Shell.loop(Shell.answer), ids: 5, journal: path)
    #expect(again.report.reused == 5)
    #expect(again.report.starts == 0)
  }

  @Test func answersOfAFileAreTakenByTheirID() async throws {
    var earlier = EarlierAnswers()
    earlier.add(lines: Data("{\"id\":\"1\",\"n\":1}\n{\"id\":2,\"bad\":1}\n{\"id\":\"9\"}\n".utf8))
    let (failures, report) = try await Shell.failures(
      of: Shell.engine(Shell.loop(Shell.answer), earlier: earlier), on: Shell.ids(3))
    #expect(failures.isEmpty)
    #expect(report.reused == 1)
    #expect(report.asked == 2)
  }

  @Test func journalThatCannotBeWrittenStopsTheRun() async throws {
    let journal = try Journal(at: "/dev/full")
    let engine = Shell.engine(Shell.loop(Shell.answer), concurrency: 1, journal: journal)
    await #expect(throws: JournalError.unwritable(path: "/dev/full", reason: "No space left on device")) {
      _ = try await Shell.failures(of: engine, on: Shell.ids(50))
    }
    #expect(await engine.finish().asked < 50)
  }
}
