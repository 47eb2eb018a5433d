public import Foundation

/// The built command, run as a user runs it.
public struct SumbenchCommand {
  /// What a call left behind.
  public struct Result: Sendable {
    /// The exit code.
    public let status: Int32
    /// Standard output.
    public let output: String
    /// Standard error.
    public let complaint: String
  }

  /// Runs the command, or another program built beside it, to its end in a folder, the project's root where none is
  /// given.
  public static func run(
    _ arguments: [String], of program: String = "sumbench", in folder: URL = Project.root,
    input: Data = Data(),
    environment: [String: String] = [:]
  ) throws -> Result {
    // A command that refuses its arguments ends without reading its input.
    BrokenPipes.becomeErrors()
    let process = Process()
    process.executableURL = productsFolder.appending(path: program)
    process.arguments = arguments
    return try run(process, in: folder, input: input, environment: environment)
  }

  /// Runs a script of the shell, in which the command is called `sumbench`.
  public static func runShell(_ script: String, in folder: URL = Project.root) throws -> Result {
    BrokenPipes.becomeErrors()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try run(
      process, in: folder, input: Data(), environment: ["PATH": "\(productsFolder.path):\(path)"])
  }

  private static var productsFolder: URL { Bundle.main.executableURL!.deletingLastPathComponent() }

  private static func run(
    _ process: Process, in folder: URL, input: Data, environment: [String: String]
  ) throws -> Result {
    process.currentDirectoryURL = folder
    // The width of the terminal that the tests run in is none of the command's business.
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "COLUMNS" }
      .merging(environment) { $1 }
    let (standardInput, output, complaint) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    // A child that fills one pipe while we wait on another would never end: all three are served at once.
    let group = DispatchGroup()
    let complaints = Box()
    DispatchQueue.global().async(group: group) {
      try? standardInput.fileHandleForWriting.write(contentsOf: input)
      try? standardInput.fileHandleForWriting.close()
    }
    DispatchQueue.global().async(group: group) {
      complaints.data = complaint.fileHandleForReading.readDataToEndOfFile()
    }
    let text = output.fileHandleForReading.readDataToEndOfFile()
    group.wait()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      complaint: String(decoding: complaints.data, as: UTF8.self))
  }
}

/// Written by one thread and read after it has ended.
private final class Box: @unchecked Sendable {
  var data = Data()
}
