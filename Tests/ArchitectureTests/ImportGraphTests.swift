import Foundation
import TestSupport
import Testing

/// SwiftPM compiles an import of a module that the target does not name, as long as something else brings it
/// in; so the walls between the rooms are checked here.
struct ImportGraphTests {
  /// What each room of Sources may import beside itself. The toolchain's modules are open to all.
  static let allowedImports: [String: Set<String>] = [
    "Support": [],
    "CommandLine": ["Support"],
    "TextProcessing": ["Support"],
    "Statistics": ["Support"],
    "Programs": ["Support"],
    // Statistics for the bootstrap of the official script, which is printed from here.
    "Rouge": ["Support", "TextProcessing", "Statistics"],
    "OverlapMetrics": [],
    "Summarizers": ["Support", "TextProcessing", "Programs"],
    "Corpora": ["Support", "TextProcessing"],
    "Evaluation": [
      "Support", "TextProcessing", "Statistics", "Programs", "Rouge", "OverlapMetrics", "Summarizers",
      "Corpora",
    ],
    "Reports": ["Support", "TextProcessing", "Statistics", "Rouge", "Corpora", "Evaluation"],
    "sumbench": [
      "Support", "CommandLine", "TextProcessing", "Statistics", "Programs", "Rouge", "Summarizers", "Corpora",
      "Evaluation",
      "Reports",
    ],
    "benchmarks": [
      "Support", "CommandLine", "TextProcessing", "Statistics", "Programs", "Rouge", "Summarizers", "Corpora",
      "Evaluation",
      "Reports",
    ],
  ]

  static let toolchain: Set<String> = [
    "Foundation", "FoundationXML", "Dispatch", "Synchronization", "_StringProcessing", "Swift",
  ]

  @Test(arguments: allowedImports.keys.sorted())
  func roomImportsOnlyWhatItMay(room: String) throws {
    let allowed = Self.allowedImports[room]!.union(Self.toolchain)
    for file in try swiftFiles(in: "Sources/\(room)") {
      for module in try imports(of: file) where !allowed.contains(module) {
        Issue.record("\(room) must not import \(module): \(file.lastPathComponent)")
      }
    }
  }

  @Test func everyRoomHasItsRules() throws {
    let rooms = try FileManager.default.contentsOfDirectory(atPath: Project.file("Sources").path)
    #expect(Set(rooms) == Set(Self.allowedImports.keys))
  }

  @Test func manifestNamesNoPackage() throws {
    let manifest = try String(contentsOf: Project.file("Package.swift"), encoding: .utf8)
    #expect(!manifest.contains(".package("))
  }

  @Test func noFileIsOverThreeHundredLines() throws {
    for file in try swiftFiles(in: "Sources") + swiftFiles(in: "Tests") {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 301, "\(file.lastPathComponent)")
    }
  }

  private func swiftFiles(in folder: String) throws -> [URL] {
    let files = FileManager.default.enumerator(at: Project.file(folder), includingPropertiesForKeys: nil)
    let swift = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    try #require(!swift.isEmpty)
    return swift.sorted { $0.path < $1.path }
  }

  private func imports(of file: URL) throws -> [String] {
    let line =
      /^(?:@\w+(?:\(\w+\))? )*(?:public |package |internal |private |fileprivate )?import (?:(?:struct|class|enum|protocol|func|var|let|typealias) )?(\w+)/
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .compactMap { $0.prefixMatch(of: line).map { String($0.output.1) } }
  }
}
