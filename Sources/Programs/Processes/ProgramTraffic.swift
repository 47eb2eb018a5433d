import Foundation
import Synchronization

/// Moves the bytes of one life of a program, on a thread of its own.
struct ProgramTraffic {
  private var input: Descriptor
  private var output: Descriptor
  private var complaints: Descriptor
  private var wakeUps: PipeEnds
  private var lines = OutputLines()
  private var complaint: [UInt8] = []
  /// The pipe that the program has closed while it lives, and then the reason for which it was ended.
  private var closing: ProgramEnd.Stream?
  private var closed: ProgramEnd.Stream?
  private var hadOverlongLine = false
  private let mayCloseInput: Bool
  /// When the program is ended for having closed a pipe, or, after its death, when its pipes are let go.
  private var deadline: SuspendingClock.Instant?
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  private static let keptComplaint = 2000
  /// A program that closes a pipe on its way out has this long for the rest of it.
  private static let patienceAfterClosing = Duration.seconds(1)
  /// Someone who left the process group may hold the pipes of a dead program open for this long.
  private static let patienceAfterDeath = Duration.milliseconds(300)

  init(input: Descriptor, output: Descriptor, complaints: Descriptor, wakeUps: PipeEnds, mayCloseInput: Bool)
  {
    self.mayCloseInput = mayCloseInput
    self.input = input
    self.output = output
    self.complaints = complaints
    self.wakeUps = wakeUps
    for descriptor in [input, output, complaints, wakeUps.reading, wakeUps.writing] {
      descriptor.becomeNonblocking()
    }
  }

  /// Moves bytes until the program has died and everything it wrote is read.
  mutating func run(for process: ProgramProcess, _ handler: (ProgramProcess.Event) -> Void) {
    Self.blockBrokenPipes()
    var isDead = false
    while true {
      let state = process.state.withLock {
        (isDead: $0.isDead, hasOutbound: $0.written < $0.outbound.count, closesInput: $0.closesInput)
      }
      if state.isDead, !isDead {
        isDead = true
        process.kill()
        input.close()
        deadline = SuspendingClock.now + Self.patienceAfterDeath
      }
      if !state.hasOutbound, state.closesInput { input.close() }
      if isDead, !output.isOpen, !complaints.isOpen { break }
      if let deadline, SuspendingClock.now >= deadline {
        if isDead { break }
        closed = closing
        process.kill()
        self.deadline = nil
      }
      waitForTraffic(writing: state.hasOutbound)
      receiveComplaints()
      receiveOutput(from: process, isDead: isDead, handler)
      if state.hasOutbound { sendInput(of: process) }
    }
    let rest = lines.finish()
    if !rest.isEmpty { handler(.output(rest)) }
    for close in [\ProgramTraffic.input, \.output, \.complaints] { self[keyPath: close].close() }
    let cause = process.reap()
    wakeUps.close()
    handler(
      .ended(
        ProgramEnd(
          cause: cause, complaint: lastComplaint, closed: closed, hadOverlongLine: hadOverlongLine,
          wasEnded: process.state.withLock(\.wasEnded))))
  }

  private mutating func waitForTraffic(writing: Bool) {
    var polled = [pollfd(fd: wakeUps.reading.number, events: Int16(POLLIN), revents: 0)]
    if output.isOpen { polled.append(pollfd(fd: output.number, events: Int16(POLLIN), revents: 0)) }
    if complaints.isOpen { polled.append(pollfd(fd: complaints.number, events: Int16(POLLIN), revents: 0)) }
    if writing, input.isOpen { polled.append(pollfd(fd: input.number, events: Int16(POLLOUT), revents: 0)) }
    let left = deadline.map { Int32(max(0, ($0 - SuspendingClock.now).inSeconds * 1000).rounded(.up)) }
    _ = unsafe poll(&polled, nfds_t(polled.count), left ?? -1)
    while read(wakeUps.reading) > 0 {}
  }

  private mutating func receiveOutput(
    from process: ProgramProcess, isDead: Bool, _ handler: (ProgramProcess.Event) -> Void
  ) {
    guard output.isOpen else { return }
    let count = read(output)
    if count > 0 {
      let batch = lines.add(buffer[..<count])
      if !batch.isEmpty { handler(.output(batch)) }
      if lines.isOverlong {
        hadOverlongLine = true
        giveUp(.output, process, at: SuspendingClock.now)
      }
    } else if count == 0 {
      giveUp(.output, process, at: SuspendingClock.now + Self.patienceAfterClosing)
    }
  }

  /// Closes a pipe that brings nothing any more, and ends the program if it goes on living.
  private mutating func giveUp(
    _ stream: ProgramEnd.Stream, _ process: ProgramProcess, at instant: SuspendingClock.Instant
  ) {
    switch stream {
    case .input: input.close()
    case .output: output.close()
    }
    if process.state.withLock(\.isDead) || (stream == .input && mayCloseInput) { return }
    closing = closing ?? stream
    deadline = min(deadline ?? instant, instant)
  }

  private mutating func receiveComplaints() {
    guard complaints.isOpen else { return }
    let count = read(complaints)
    if count > 0 {
      complaint = Array((complaint + buffer[..<count]).suffix(Self.keptComplaint))
    } else if count == 0 {
      complaints.close()
    }
  }

  private mutating func sendInput(of process: ProgramProcess) {
    guard input.isOpen else { return process.state.withLock { $0.written = $0.outbound.count } }
    let descriptor = input.number
    let isBroken = process.state.withLock { state in
      let count = unsafe state.outbound.withUnsafeBytes {
        unsafe Foundation.write(descriptor, $0.baseAddress! + state.written, $0.count - state.written)
      }
      if count < 0 { return errno != EAGAIN && errno != EINTR }
      state.written += count
      if state.written == state.outbound.count || state.written > 1 << 20 {
        state.outbound.removeFirst(state.written)
        state.written = 0
      }
      return false
    }
    if isBroken { giveUp(.input, process, at: SuspendingClock.now + Self.patienceAfterClosing) }
  }

  /// The number of bytes in the buffer, 0 at the end, below 0 where there is nothing to read yet.
  private mutating func read(_ descriptor: Descriptor) -> Int {
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe Foundation.read(descriptor.number, $0.baseAddress!, $0.count)
    }
    return count < 0 && errno != EAGAIN && errno != EINTR ? 0 : count
  }

  private var lastComplaint: String {
    let lines = complaint.split(separator: 0x0A).map { $0.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
    return lines.last { !$0.isEmpty }.map { Quotation.of($0) } ?? ""
  }

  /// Writing to a program that has closed its input is an error of the call and no reason to die.
  private static func blockBrokenPipes() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }
}
