import Foundation
import Testing

@testable import SumbenchPrograms

/// Nothing that a program has started goes on running.
struct ProcessGroupTests {
  private typealias Shell = ShellProgram

  private func isRunning(_ id: pid_t) -> Bool {
    // A killed process whose parent does not wait for it stays in the table as a zombie.
    guard let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8) else {
      return kill(id, 0) == 0
    }
    return !status.contains(") Z ")
  }

  @Test(arguments: ["", "trap '' TERM INT HUP; "])
  func grandchildrenEndWithTheProgram(before: String) async throws {
    let command =
      before + "sleep 1000 & child=$!; " + Shell.loop(#"echo "{\"id\":\"$id\",\"child\":$child}""#)
    let engine = Shell.engine(command)
    let answer = try await engine.answer(to: Shell.request("1"))
    guard case .whole(let child)? = answer[field: "child"] else {
      Issue.record("no child")
      return
    }
    #expect(isRunning(pid_t(child)))
    _ = await engine.finish()
    for _ in 0..<200 where isRunning(pid_t(child)) { try await Task.sleep(for: .milliseconds(10)) }
    #expect(!isRunning(pid_t(child)))
  }

  /// However sumbench ends, the system closes its end of the pipe that the first process of the group waits at.
  @Test func groupEndsWhenItsLifelineIsClosed() async throws {
    var pipe = try PipeEnds()
    let guardian = try ChildProcess.start(
      ProcessGroup.guardian(ProcessMark()), group: 0, descriptors: [pipe.reading.number, nil, nil])
    let member = try ChildProcess.start(
      ["/bin/sh", "-c", "sleep 1000"], group: guardian, descriptors: [nil, nil, nil])
    #expect(isRunning(guardian))
    pipe.close()
    #expect(waitForEnd(of: guardian) == .killed(signal: SIGKILL))
    #expect(waitForEnd(of: member) == .killed(signal: SIGKILL))
  }

  #if os(Linux)
    /// A session of its own is another group: what is in it is found by the environment that it has inherited.
    @Test func processThatHasLeftTheGroupEndsWithIt() async throws {
      let command =
        "setsid sleep 1000 & child=$!; sleep 0.2; " + Shell.loop(#"echo "{\"id\":\"$id\",\"child\":$child}""#)
      let engine = Shell.engine(command)
      let answer = try await engine.answer(to: Shell.request("1"))
      guard case .whole(let child)? = answer[field: "child"] else {
        Issue.record("no child")
        return
      }
      #expect(isRunning(pid_t(child)))
      #expect(getpgid(pid_t(child)) == child)
      _ = await engine.finish()
      for _ in 0..<200 where isRunning(pid_t(child)) { try await Task.sleep(for: .milliseconds(10)) }
      #expect(!isRunning(pid_t(child)))
    }

    @Test func processThatHasLeftTheGroupEndsWithTheLifeline() async throws {
      var pipe = try PipeEnds()
      let mark = ProcessMark()
      let guardian = try ChildProcess.start(
        ProcessGroup.guardian(mark), group: 0, descriptors: [pipe.reading.number, nil, nil])
      let member = try ChildProcess.start(
        ["/bin/sh", "-c", "exec setsid -w sleep 1000"], group: 0, descriptors: [nil, nil, nil], mark: mark)
      // The shell has become another program by then, and what is in its environment has not.
      try await Task.sleep(for: .milliseconds(300))
      pipe.close()
      #expect(waitForEnd(of: guardian) == .killed(signal: SIGKILL))
      #expect(waitForEnd(of: member) == .killed(signal: SIGKILL))
    }
  #endif

  @Test func programThatCannotBeStartedIsAnError() {
    #expect(throws: SystemError.self) {
      try ChildProcess.start(["/no/such/program"], group: 0, descriptors: [nil, nil, nil])
    }
  }
}
