import Foundation
import TestSupport
import Testing

/// SwiftPM compiles an import of a module that the target does not name, as long as something else brings it
/// in; so the walls between the rooms are checked here.
struct ImportGraphTests {
  /// What each room of Sources may import beside itself. The toolchain's modules are open to all.
  static let allowedImports: [String: Set<String>] = [
    "SumbenchSupport": [],
    "CommandLine": ["SumbenchSupport"],
    "SumbenchText": ["SumbenchSupport"],
    "SumbenchStatistics": ["SumbenchSupport"],
    "SumbenchPrograms": ["SumbenchSupport"],
    // Statistics for the bootstrap of the official script, which is printed from here.
    "SumbenchRouge": ["SumbenchSupport", "SumbenchText", "SumbenchStatistics"],
    "SumbenchOverlapMetrics": [],
    "SumbenchSummarizers": ["SumbenchSupport", "SumbenchText", "SumbenchPrograms"],
    "SumbenchCorpora": ["SumbenchSupport", "SumbenchText"],
    "SumbenchEvaluation": [
      "SumbenchSupport", "SumbenchText", "SumbenchStatistics", "SumbenchPrograms", "SumbenchRouge",
      "SumbenchOverlapMetrics", "SumbenchSummarizers",
      "SumbenchCorpora",
    ],
    "Reports": [
      "SumbenchSupport", "SumbenchText", "SumbenchStatistics", "SumbenchRouge", "SumbenchCorpora",
      "SumbenchEvaluation",
    ],
    "sumbench": [
      "SumbenchSupport", "CommandLine", "SumbenchText", "SumbenchStatistics", "SumbenchPrograms",
      "SumbenchRouge", "SumbenchSummarizers", "SumbenchCorpora",
      "SumbenchEvaluation",
      "Reports",
    ],
    "benchmarks": [
      "SumbenchSupport", "CommandLine", "SumbenchText", "SumbenchStatistics", "SumbenchPrograms",
      "SumbenchRouge", "SumbenchSummarizers", "SumbenchCorpora",
      "SumbenchEvaluation",
      "Reports",
    ],
  ]

  static let toolchain: Set<String> = [
    "Foundation", "FoundationXML", "Dispatch", "Synchronization", "_StringProcessing", "Swift",
  ]

  /// The folder of a module: modules that leave the package have a prefix, folders have not.
  static func folder(of module: String) -> String {
    let name = module.hasPrefix("Sumbench") ? String(module.dropFirst("Sumbench".count)) : module
    return "Sources/" + (name == "Text" ? "TextProcessing" : name)
  }

  @Test(arguments: allowedImports.keys.sorted())
  func roomImportsOnlyWhatItMay(room: String) throws {
    let allowed = Self.allowedImports[room]!.union(Self.toolchain)
    for file in try swiftFiles(in: Self.folder(of: room)) {
      for module in try imports(of: file) where !allowed.contains(module) {
        Issue.record("\(room) must not import \(module): \(file.lastPathComponent)")
      }
    }
  }

  @Test func everyRoomHasItsRules() throws {
    let rooms = try FileManager.default.contentsOfDirectory(atPath: Project.file("Sources").path)
    #expect(Set(rooms.map { "Sources/\($0)" }) == Set(Self.allowedImports.keys.map(Self.folder(of:))))
  }

  @Test func manifestNamesNoPackage() throws {
    let manifest = try String(contentsOf: Project.file("Package.swift"), encoding: .utf8)
    #expect(!manifest.contains(".package("))
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
