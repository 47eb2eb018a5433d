import Foundation
import TestSupport
import Testing

/// Nothing that an input points at is opened, printed or asked for, in a network namespace without a network where the
/// system has them; see Tests/Faults/canary.py.
struct CanaryTests {
  private static let hasPython = (try? SumbenchCommand.runShell("python3 --version").status) == 0

  @Test(.enabled(if: hasPython, "needs python3"), .timeLimit(.minutes(10)))
  func nothingIsOpenedAndNothingLeaks() throws {
    let script = Project.file("Tests/Faults/canary.py").path
    let result = try SumbenchCommand.runShell("python3 '\(script)' \"$(command -v sumbench)\"")
    #expect(result.status == 0, "\(result.output)\(result.complaint)")
    #expect(result.output.contains("calls, 0 with access or leak"))
  }
}
