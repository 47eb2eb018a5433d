import Foundation

/// A variable of the environment by which a program and all that it starts are known, whatever group they are in.
struct ProcessMark: Hashable {
  static let variable = "SUMBENCH_PROGRAM"

  let value = UUID().uuidString

  /// The variable as it stands in an environment.
  var entry: String { "\(Self.variable)=\(value)" }

  /// Ends every process that has the mark. Those that they start meanwhile are found by looking again.
  func killBearers() {
    for _ in 0..<5 {
      let bearers = self.bearers
      if bearers.isEmpty { return }
      for bearer in bearers { _ = Foundation.kill(bearer, SIGKILL) }
    }
  }

  /// The processes that have the mark, where the system shows the environments of processes.
  private var bearers: [pid_t] {
    #if os(Linux)
      guard let processes = unsafe opendir("/proc") else { return [] }
      defer { unsafe closedir(processes) }
      let wanted = Array(entry.utf8)
      var found: [pid_t] = []
      while let process = unsafe readdir(processes) {
        let name = unsafe withUnsafeBytes(of: &process.pointee.d_name) {
          unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard let id = pid_t(name), let environment = Self.contents(of: "/proc/\(id)/environ") else {
          continue
        }
        if environment.split(separator: 0).contains(where: { $0.elementsEqual(wanted) }) { found.append(id) }
      }
      return found
    #else
      return []
    #endif
  }

  /// What is in a file that has no size; `nil` where it may not be read, as that of another user or of a process that has
  /// ended.
  private static func contents(of path: String) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = unsafe read(file, &buffer, buffer.count)
      if count <= 0 { return count == 0 ? bytes : nil }
      bytes += buffer[..<count]
    }
  }
}
