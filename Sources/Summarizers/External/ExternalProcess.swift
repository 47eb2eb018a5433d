import Foundation

/// One life of an external program: lines go in, lines and an end come out.
///
/// Reading and writing have threads of their own, so that neither side ever waits for the other with a full
/// pipe. Events arrive on the queue given; after `.ended` there are no more.
final class ExternalProcess: Sendable {
  enum Event: Sendable {
    case line(Data)
    /// A line longer than any answer.
    case overlongLine
    /// The program's standard output is closed; the text is the end of its standard error.
    case ended(complaint: String)
  }

  /// As long as a line may be.
  static let longestLine = 16 << 20
  private static let keptComplaint = 2000

  private let process = Process()
  private let input = Pipe()
  private let writer = DispatchQueue(label: "sumbench.external.writer")

  /// Starts a shell command. Throws what the system says where it cannot be started.
  init(command: String, queue: DispatchQueue, handler: @escaping @Sendable (ExternalProcess, Event) -> Void)
    throws
  {
    // Writing to a program that has died is an error to be handled, not a reason to die as well.
    signal(SIGPIPE, SIG_IGN)
    let (output, complaints) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = complaints
    try process.run()
    let collected = Collected()
    Thread.detachNewThread { collected.drain(complaints.fileHandleForReading, keeping: Self.keptComplaint) }
    Thread.detachNewThread { [self] in
      Self.readLines(of: output.fileHandleForReading) { event in queue.async { handler(self, event) } }
      // What was said last may still be on its way; a grandchild that holds the pipe open must not hold us.
      _ = collected.isComplete.wait(timeout: .now() + 0.2)
      let complaint = collected.text
      queue.async { handler(self, .ended(complaint: complaint)) }
    }
  }

  /// Hands a line to the program; one that has died takes it and says nothing.
  func write(_ line: Data) {
    writer.async { [input] in try? input.fileHandleForWriting.write(contentsOf: line + Data("\n".utf8)) }
  }

  /// Tells the program that nothing more will come.
  func closeInput() {
    writer.async { [input] in try? input.fileHandleForWriting.close() }
  }

  /// Ends the program and everything it has started; the process group is its own.
  func kill() {
    let group = process.processIdentifier
    if process.isRunning { _ = Foundation.kill(-group, SIGKILL) }
  }

  /// Waits until the program has ended, and ends it when that takes too long.
  func waitOrKill(seconds: Double) {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.01) }
    kill()
  }

  private static func readLines(of file: FileHandle, _ emit: (Event) -> Void) {
    var line = Data()
    while case let chunk = file.availableData, !chunk.isEmpty {
      var rest = chunk[...]
      while let lineBreak = rest.firstIndex(of: 0x0A) {
        emit(.line(line + rest[..<lineBreak]))
        line = Data()
        rest = rest[rest.index(after: lineBreak)...]
      }
      line += rest
      if line.count > longestLine {
        emit(.overlongLine)
        return
      }
    }
    if !line.isEmpty { emit(.line(line)) }
  }
}

/// The end of what a program wrote on standard error.
private final class Collected: @unchecked Sendable {
  let isComplete = DispatchSemaphore(value: 0)
  private let lock = NSLock()
  private var bytes = Data()

  var text: String { lock.withLock { String(decoding: bytes, as: UTF8.self) } }

  func drain(_ file: FileHandle, keeping limit: Int) {
    while case let chunk = file.availableData, !chunk.isEmpty {
      lock.withLock { bytes = (bytes + chunk).suffix(limit) }
    }
    isComplete.signal()
  }
}
