import Foundation
public import Testing

/// Compares a text with a recorded file of Goldens/expected, line by line.
///
/// Where the text has changed on purpose, run the tests once with SUMBENCH_RECORD=1 and look at the difference: the
/// files are then written anew, and the run fails, so that no recording passes for a test.
public func expectRecorded(
  _ text: String, as path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Project.file("Goldens/expected").appending(path: path)
  if ProcessInfo.processInfo.environment["SUMBENCH_RECORD"] != nil {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(path)", sourceLocation: sourceLocation)
    return
  }
  let recorded = try String(contentsOf: file, encoding: .utf8)
  let (lines, expected) = (text.lines, recorded.lines)
  for number in 0..<max(lines.count, expected.count) {
    let line = number < lines.count ? lines[number] : "(no such line)"
    let wanted = number < expected.count ? expected[number] : "(no such line)"
    #expect(line == wanted, "\(path):\(number + 1)", sourceLocation: sourceLocation)
    if line != wanted { return }
  }
}

extension String {
  fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
