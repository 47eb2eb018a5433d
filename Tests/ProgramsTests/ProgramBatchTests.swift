import SumbenchPrograms
import Testing

/// Programs that read everything before they answer.
struct ProgramBatchTests {
  private typealias Shell = ShellProgram

  /// Sorts all input, so that nothing can be answered before its end.
  private static let sorted = #"sort | "# + Shell.loop(Shell.answer)

  @Test func batchGetsEverythingAtOnce() async throws {
    let (failures, report) = try await Shell.failures(
      of: Shell.engine(Self.sorted, kind: .batch), on: Shell.ids(100))
    #expect(failures.isEmpty)
    #expect(report.starts == 1)
    #expect(report.notes.isEmpty)
  }

  @Test func whatABatchLeavesOutIsAskedOnceMore() async throws {
    let command = "sort | " + Shell.loop("[ $id = 3 ] || " + Shell.answer)
    let (failures, report) = try await Shell.failures(
      of: Shell.engine(command, kind: .batch), on: Shell.ids(5))
    #expect(Array(failures.keys) == ["3"])
    #expect(failures["3"]?.description == "no answer among those that were given")
    #expect(report.starts == 2)
  }

  @Test func batchThatBreaksDownHalfWayGoesOn() async throws {
    let command = Shell.loop("[ $id = 3 ] && exit 7; " + Shell.answer)
    let (failures, _) = try await Shell.failures(of: Shell.engine(command, kind: .batch), on: Shell.ids(6))
    #expect(failures == ["3": .died(.exited(status: 7), complaint: "")])
  }

  @Test func batchThatBreaksDownAtOnceFails() async throws {
    let (failures, report) = try await Shell.failures(
      of: Shell.engine("cat >&2; exit 7", kind: .batch), on: ["1", "2"])
    #expect(failures.count == 2)
    #expect(report.starts == 2)
  }

  @Test func batchHasTimeForEveryRequest() async throws {
    // Half a second for the start, and a tenth for each of ten requests.
    let (failures, _) = try await Shell.failures(
      of: Shell.engine(
        "cat >/dev/null; sleep 1; for id in 1 2 3 4 5 6 7 8 9 10; do \(Shell.answer); done", kind: .batch,
        timeout: .milliseconds(100), startTimeout: .milliseconds(500)), on: Shell.ids(10))
    #expect(failures.isEmpty)
  }
}
