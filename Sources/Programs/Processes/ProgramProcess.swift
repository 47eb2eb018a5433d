import Foundation
import Synchronization

/// One life of an external program: bytes go in, lines and an end come out.
///
/// Two threads belong to it. One waits for its death, which is told by waiting and not by a pipe that a grandchild may
/// hold open. The other moves all bytes, so that neither side ever waits for the other with a full pipe; it calls the
/// handler, and a slow handler slows the program down. After `.ended` there is nothing more, and no descriptor is open.
final class ProgramProcess: Sendable {
  enum Event {
    case output(OutputLines.Batch)
    case ended(ProgramEnd)
  }

  struct State {
    var outbound: [UInt8] = []
    var written = 0
    var closesInput = false
    var isDead = false
    var wasEnded = false
    /// Numbers may be used; afterwards they may belong to others.
    var isReaped = false
  }

  let state = Mutex(State())
  let group: ProcessGroup
  let id: pid_t
  /// The end of a pipe at which the moving thread is woken.
  private let waker: Descriptor

  /// Starts a shell command in a folder, or in the current one, which is ended for closing its input where it may not do so. Throws what the system says where
  /// it cannot be started.
  init(
    command: String, in folder: String? = nil, mayCloseInput: Bool = false,
    handler: @escaping @Sendable (ProgramProcess, Event) -> Void
  ) throws(SystemError) {
    var pipes: [PipeEnds] = []
    do throws(SystemError) {
      for _ in 0..<4 { pipes.append(try PipeEnds()) }
      var group = try ProcessGroup()
      do throws(SystemError) {
        id = try ChildProcess.start(
          ["/bin/sh", "-c"] + Self.words(of: command, in: folder), group: group.id,
          descriptors: [pipes[0].reading.number, pipes[1].writing.number, pipes[2].writing.number],
          mark: group.mark)
      } catch {
        group.end()
        throw error
      }
      self.group = group
    } catch {
      for index in pipes.indices { pipes[index].close() }
      throw error
    }
    pipes[0].reading.close()
    pipes[1].writing.close()
    pipes[2].writing.close()
    waker = pipes[3].writing
    let traffic = ProgramTraffic(
      input: pipes[0].writing, output: pipes[1].reading, complaints: pipes[2].reading, wakeUps: pipes[3],
      mayCloseInput: mayCloseInput)
    Thread.detachNewThread { [self] in
      awaitEnd(of: id)
      state.withLock { $0.isDead = true }
      wake()
    }
    Thread.detachNewThread { [self] in
      var traffic = traffic
      traffic.run(for: self) { handler(self, $0) }
    }
  }

  /// What a shell is given: the command, or one that goes to a folder before.
  private static func words(of command: String, in folder: String?) -> [String] {
    guard let folder else { return [command] }
    let path = folder.hasPrefix("/") ? folder : "./" + folder
    return [#"cd "$0" && exec /bin/sh -c "$1""#, path, command]
  }

  /// Hands a line to the program, without its line break.
  func send(_ line: some Sequence<UInt8>) {
    state.withLock {
      $0.outbound += line
      $0.outbound.append(0x0A)
    }
    wake()
  }

  /// Tells the program that nothing more will come.
  func closeInput() {
    state.withLock { $0.closesInput = true }
    wake()
  }

  /// Ends the program and everything it has started; what it has written is still delivered.
  func kill() {
    state.withLock {
      if $0.isReaped { return }
      if !$0.isDead { $0.wasEnded = true }
      group.kill()
    }
  }

  /// Lets the numbers go and returns what the system says of the end.
  func reap() -> ProgramEnd.Cause {
    state.withLock {
      $0.isReaped = true
      var group = group
      group.end()
      return waitForEnd(of: id)
    }
  }

  private func wake() {
    state.withLock {
      if $0.isReaped { return }
      var byte: UInt8 = 0
      _ = unsafe write(waker.number, &byte, 1)
    }
  }
}
