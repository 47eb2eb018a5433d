import Foundation
import Synchronization

/// Starts a child process with a process group and descriptors of its choice.
enum ChildProcess {
  /// Starts a program and returns its id.
  ///
  /// - Parameters:
  ///   - arguments: The path of the program and what follows.
  ///   - group: The process group it joins; 0 makes a new one.
  ///   - descriptors: What becomes its descriptors 0, 1, 2; `nil` is the null device. All others are closed.
  ///   - mark: What its environment has beside sumbench's own.
  /// - Throws: The system's error.
  static func start(
    _ arguments: [String], group: pid_t, descriptors: [Int32?], mark: ProcessMark? = nil
  ) throws(SystemError) -> pid_t {
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
      var actions: posix_spawn_file_actions_t?
    #else
      var attributes = posix_spawnattr_t()
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawnattr_init(&attributes)
    unsafe posix_spawn_file_actions_init(&actions)
    defer {
      unsafe posix_spawnattr_destroy(&attributes)
      unsafe posix_spawn_file_actions_destroy(&actions)
    }
    // The child does not inherit which signals sumbench ignores or blocks.
    var (standard, none) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe sigemptyset(&standard)
    for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGQUIT] { unsafe sigaddset(&standard, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &standard)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setpgroup(&attributes, group)
    var flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    #if canImport(Darwin)
      flags |= Int32(POSIX_SPAWN_CLOEXEC_DEFAULT)
    #endif
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    for (number, source) in descriptors.enumerated() {
      if let source {
        unsafe posix_spawn_file_actions_adddup2(&actions, source, Int32(number))
      } else {
        unsafe posix_spawn_file_actions_addopen(&actions, Int32(number), "/dev/null", O_RDWR, 0)
      }
    }
    // Descriptors that others have opened may be inheritable at this moment: a child that kept one would hold it open.
    _ = unsafe CloseFrom.function?(&actions, Int32(descriptors.count))
    var id: pid_t = 0
    let environment =
      ProcessInfo.processInfo.environment.filter { mark == nil || $0.key != ProcessMark.variable }
      .map { "\($0.key)=\($0.value)" } + (mark.map { [$0.entry] } ?? [])
    let status = PipeEnds.making.withLock { _ in
      unsafe withCStrings(arguments) { arguments in
        unsafe withCStrings(environment) { environment in
          unsafe posix_spawn(&id, arguments[0]!, &actions, &attributes, arguments, environment)
        }
      }
    }
    if status != 0 { throw SystemError(number: status) }
    return id
  }

  private static func withCStrings<Value>(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Value
  ) -> Value {
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe pointers.withUnsafeMutableBufferPointer { unsafe body($0.baseAddress!) }
  }
}

private enum CloseFrom {
  typealias Function =
    @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32) -> Int32

  /// `posix_spawn_file_actions_addclosefrom_np`, if the C library has it; it is not among what is imported everywhere.
  static let function: Function? = {
    #if canImport(Darwin)
      return nil
    #else
      guard let symbol = unsafe dlsym(nil, "posix_spawn_file_actions_addclosefrom_np") else { return nil }
      return unsafe unsafeBitCast(symbol, to: Function.self)
    #endif
  }()
}
