import Foundation
import Synchronization
import Testing

@testable import SumbenchPrograms

struct InterruptionTests {
  private typealias Shell = ShellProgram

  @Test func actionsHearOfItOnce() {
    let interruption = Interruption()
    let heard = Mutex<[Int32]>([])
    interruption.whenRequested { signal in heard.withLock { $0.append(signal) } }
    #expect(interruption.signal == nil)
    #expect(!interruption.request(signal: SIGTERM))
    #expect(interruption.request(signal: SIGINT))
    interruption.whenRequested { signal in heard.withLock { $0.append(signal) } }
    #expect(heard.withLock { $0 } == [SIGTERM, SIGTERM])
    #expect(interruption.signal == SIGTERM)
  }

  @Test func whatIsAnsweredIsKept() async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "sumbench-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let interruption = Interruption()
    let journal = try Journal(at: path)
    let engine = Shell.engine(
      // Answers three and falls silent.
      Shell.loop("[ $id = 4 ] && sleep 1000; " + Shell.answer), journal: journal,
      interruption: interruption)
    let done = Mutex(0)
    await #expect(throws: Interrupted(signal: SIGINT, program: "test", answered: 3, open: 7)) {
      _ = try await engine.answers(to: Shell.ids(10).map(Shell.request)) { count in
        done.withLock { $0 = count }
        if count == 3 { interruption.request(signal: SIGINT) }
      }
    }
    let report = await engine.finish()
    #expect(report.starts == 1)
    journal.close()
    let again = Shell.engine(
      Shell.loop("[ $id = 4 ] && sleep 1000; " + Shell.answer), journal: try Journal(at: path))
    #expect(again.journal?.earlier.count == 3)
  }

  @Test func nothingIsAskedAfterIt() async throws {
    let interruption = Interruption()
    interruption.request(signal: SIGTERM)
    let engine = Shell.engine(Shell.loop(Shell.answer), interruption: interruption)
    await #expect(throws: Interrupted.self) { _ = try await engine.answer(to: Shell.request("1")) }
    #expect(await engine.finish().starts == 0)
  }
}
