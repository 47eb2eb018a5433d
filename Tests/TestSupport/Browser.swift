public import Foundation

/// A page in headless Chromium, driven over the DevTools protocol.
///
/// Chromium takes messages from its file 3 and gives answers to its file 4; a shell ties both to named pipes,
/// since a child of Foundation has three files alone.
public final class Browser {
  private let process = Process()
  private let folder: URL
  private let input: FileHandle
  private let output: FileHandle
  private var unread = Data()
  private var session: String?
  private var count = 0
  /// What the console said and what went wrong in scripts.
  public private(set) var complaints: [String] = []
  /// The addresses that were asked for.
  public private(set) var requests: [String] = []

  private static let program = ["chromium", "chromium-browser", "google-chrome"].map { "/usr/bin/\($0)" }
    .first(where: FileManager.default.isExecutableFile(atPath:))

  /// Whether there is a browser to test in.
  public static var isInstalled: Bool { program != nil }

  /// Something that the browser refused.
  public struct Failure: Error {
    /// What it said.
    public let message: String
  }

  /// Starts a browser with its profile and pipes in a folder.
  public init(in folder: URL) throws {
    self.folder = folder
    BrokenPipes.becomeErrors()
    let pipes = ["input", "output"].map { folder.appending(path: $0).path }
    for pipe in pipes where unsafe mkfifo(pipe, 0o600) != 0 { throw Failure(message: "no pipe at \(pipe)") }
    let isRoot = getuid() == 0
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c",
      "exec \"$0\" --headless --disable-gpu --remote-debugging-pipe \(isRoot ? "--no-sandbox" : "") "
        + "--no-first-run --user-data-dir=\"$1\" about:blank 3<\"$2\" 4>\"$3\" >/dev/null 2>&1",
      Self.program ?? "chromium", folder.appending(path: "profile").path, pipes[0], pipes[1],
    ]
    process.standardInput = FileHandle.nullDevice
    try process.run()
    input = try FileHandle(forWritingTo: URL(filePath: pipes[0]))
    output = try FileHandle(forReadingFrom: URL(filePath: pipes[1]))
    let target = try call("Target.createTarget", ["url": "about:blank"])["targetId"] as? String ?? ""
    session =
      try call("Target.attachToTarget", ["targetId": target, "flatten": true])["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log", "Network"] { try call("\(domain).enable") }
  }

  /// Ends the browser.
  public func close() {
    session = nil
    _ = try? call("Browser.close")
    process.waitUntilExit()
  }

  /// Opens an address and waits until it has loaded.
  public func open(_ address: String) throws {
    try call("Page.navigate", ["url": address])
    while try message()["method"] as? String != "Page.loadEventFired" {}
  }

  /// Sets the width of the window and the colours that its user prefers.
  public func resize(width: Int, isDark: Bool = false) throws {
    try call(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false])
    try call(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]]])
  }

  /// Switches scripts on or off for what is opened from now on.
  public func allowScripts(_ isAllowed: Bool) throws {
    try call("Emulation.setScriptExecutionDisabled", ["value": !isAllowed])
  }

  /// What an expression of JavaScript gives, waited for where it is a promise.
  public func value<Value: Decodable>(_ expression: String, as type: Value.Type = Value.self) throws -> Value
  {
    let answer = try call(
      "Runtime.evaluate",
      [
        "expression": "(async () => JSON.stringify({ value: await (\(expression)) }))()",
        "returnByValue": true, "awaitPromise": true,
      ])
    guard let result = answer["result"] as? [String: Any], let json = result["value"] as? String else {
      throw Failure(message: "\(answer)")
    }
    return try JSONDecoder().decode([String: Value].self, from: Data(json.utf8))["value"]!
  }

  @discardableResult
  private func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    count += 1
    var request: [String: Any] = ["id": count, "method": method, "params": parameters]
    request["sessionId"] = session
    try input.write(contentsOf: JSONSerialization.data(withJSONObject: request) + Data([0]))
    while true {
      let answer = try message()
      guard answer["id"] as? Int == count else { continue }
      if let error = answer["error"] { throw Failure(message: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// The next message; what it tells of the console and the network is noted.
  private func message() throws -> [String: Any] {
    while true {
      if let end = unread.firstIndex(of: 0) {
        let message = try JSONSerialization.jsonObject(with: unread[..<end]) as? [String: Any] ?? [:]
        unread = Data(unread[unread.index(after: end)...])
        note(message)
        return message
      }
      let bytes = output.availableData
      if bytes.isEmpty { throw Failure(message: "the browser has ended") }
      unread += bytes
    }
  }

  private func note(_ message: [String: Any]) {
    let parameters = message["params"] as? [String: Any] ?? [:]
    switch message["method"] as? String {
    case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded":
      complaints.append("\(parameters)")
    case "Network.requestWillBeSent":
      requests.append((parameters["request"] as? [String: Any])?["url"] as? String ?? "")
    default: break
    }
  }
}
