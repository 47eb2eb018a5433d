import Foundation
import TestSupport
import Testing

/// What stands where: the entries of the checkout, the length of files, the number of files in a folder.
struct LayoutTests {
  /// What the checkout holds; what .gitignore names, and what tools keep in hidden files, may lie beside it.
  static let topLevel: Set<String> = [
    "Package.swift", "Sources", "Tests", "Goldens", "Metrics", "Results",
    "README.md", "LICENSE", ".ci", ".gitignore", ".swift-format",
  ]

  @Test func topLevelHoldsWhatTheDesignNames() throws {
    let ignored = try String(contentsOf: Project.file(".gitignore"), encoding: .utf8).split(separator: "\n")
      .map { $0.trimmingCharacters(in: ["/"]) }
    let entries = try FileManager.default.contentsOfDirectory(atPath: Project.root.path)
      .filter { !$0.hasPrefix(".") || Self.topLevel.contains($0) }
      .filter { entry in !ignored.contains { isNamed(entry, by: $0) } }
    #expect(Set(entries).subtracting(Self.topLevel).sorted() == [])
    #expect(Self.topLevel.subtracting(entries).sorted() == [])
  }

  @Test(arguments: ["Sources", "Tests"])
  func noFileIsLongerThan300Lines(folder: String) throws {
    for file in try swiftFiles(in: folder) {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 301, "\(file.lastPathComponent)")
    }
  }

  /// Folders of like things: languages, options, commands and their tests, tables.
  static let lists: Set<String> = [
    "Sources/TextProcessing/Languages/Profiles", "Sources/sumbench/Options", "Sources/sumbench/Commands",
    "Sources/Reports/Grids", "Tests/CommandTests",
  ]

  @Test(arguments: ["Sources", "Tests"])
  func noFolderHoldsMoreThanADozenFiles(folder: String) throws {
    let files = try swiftFiles(in: folder)
    let folders = Dictionary(grouping: files) { file in
      String(file.deletingLastPathComponent().path.dropFirst(Project.root.path.count + 1))
    }
    #expect(folders.count > 20)
    for (name, files) in folders where !Self.lists.contains(name) {
      #expect(files.count <= 12, "\(name)")
    }
  }

  /// Whether a line of .gitignore, with one star at most, names an entry.
  private func isNamed(_ entry: String, by pattern: String) -> Bool {
    let parts = pattern.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 1 ? entry == pattern : entry.hasPrefix(parts[0]) && entry.hasSuffix(parts[1])
  }

  private func swiftFiles(in folder: String) throws -> [URL] {
    let found = try #require(
      FileManager.default.enumerator(at: Project.file(folder), includingPropertiesForKeys: nil))
    return found.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }
}
