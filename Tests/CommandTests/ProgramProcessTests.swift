import Foundation
import TestSupport
import Testing

/// What external programs cost the command, and what is left of them.
struct ProgramProcessTests {
  /// Each start counts the descriptors of its parent, which is the command.
  @Test func restartsLeakNoDescriptors() throws {
    try withTemporaryFolder { folder in
      let counts = folder.appending(path: "counts")
      let program =
        #"ls /proc/$PPID/fd | wc -l >> \#(counts.path); read -r line; id=$(expr "$line" : '.*"id":"\([^"]*\)"'); "#
        + #"echo "{\"id\":\"$id\",\"sentences\":[0]}""#
      let result = try SumbenchCommand.run(
        ["run", "--output", folder.path, "--jobs", "1", "--strategy", "own=exec:" + program])
      #expect(result.status == 0)
      let numbers = try String(contentsOf: counts, encoding: .utf8).split(separator: "\n").compactMap {
        Int($0.filter { $0 != " " })
      }
      #expect(numbers.count >= 12)
      // The toolchain opens a few of its own on the way; a leak is one for each start at least.
      #expect(numbers.max()! - numbers.min()! < numbers.count / 2, "\(numbers)")
    }
  }

  /// Neither an end of the run nor a kill -9 leaves a program or what it has started behind.
  @Test(arguments: [SIGKILL, SIGTERM])
  func nothingOutlivesTheCommand(signal: Int32) throws {
    try withTemporaryFolder { folder in
      let ids = folder.appending(path: "ids")
      let program = "sleep 1000 & echo $$ $! > \(ids.path).draft; mv \(ids.path).draft \(ids.path); wait"
      let process = Process()
      process.executableURL = Bundle.main.executableURL!.deletingLastPathComponent().appending(
        path: "sumbench")
      process.arguments = ["run", "--output", folder.path, "--strategy", "own=exec:" + program]
      process.currentDirectoryURL = Project.root
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      while !FileManager.default.fileExists(atPath: ids.path) { usleep(10_000) }
      let numbers = try String(contentsOf: ids, encoding: .utf8).split { $0 == " " || $0 == "\n" }.compactMap
      {
        pid_t($0)
      }
      #expect(numbers.count == 2)
      #expect(numbers.allSatisfy(isRunning))
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      for _ in 0..<500 where numbers.contains(where: isRunning) { usleep(10_000) }
      #expect(!numbers.contains(where: isRunning))
    }
  }

  private func isRunning(_ id: pid_t) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8) else { return false }
    return !status.contains(") Z ")
  }
}
