import Foundation
import TestSupport
import Testing

/// The articles of the command, as the toolchain's own documentation compiler reads them.
struct DocumentationTests {
  private static var hasCompiler: Bool {
    (try? SumbenchCommand.runShell("command -v docc").status) == 0
  }

  /// Symbols of a module without any: the articles are of the command, which exports none.
  private static let symbols = """
    {"metadata": {"formatVersion": {"major": 0, "minor": 6, "patch": 0}, "generator": "tests"},
     "module": {"name": "sumbench", "platform": {"operatingSystem": {"name": "linux"}}},
     "symbols": [], "relationships": []}
    """

  private func convert(_ catalog: URL) throws -> SumbenchCommand.Result {
    try withTemporaryFolder { folder in
      try Data(Self.symbols.utf8).write(to: folder.appending(path: "sumbench.symbols.json"))
      return try SumbenchCommand.runShell(
        """
        docc convert '\(catalog.path)' --additional-symbol-graph-dir . --fallback-display-name sumbench \
        --fallback-bundle-identifier org.example.sumbench --output-dir site --warnings-as-errors
        """, in: folder)
    }
  }

  @Test(.enabled(if: hasCompiler)) func catalogIsConvertedWithoutAWarning() throws {
    let result = try convert(Project.file("Sources/sumbench/sumbench.docc"))
    #expect(result.status == 0, "\(result.output)\(result.complaint)")
  }

  @Test(.enabled(if: hasCompiler)) func linkThatLeadsNowhereIsFound() throws {
    try withTemporaryFolder { folder in
      let catalog = folder.appending(path: "sumbench.docc")
      try FileManager.default.createDirectory(at: catalog, withIntermediateDirectories: true)
      try Data("# ``sumbench``\n\nText, see <doc:Nowhere>.\n".utf8).write(
        to: catalog.appending(path: "sumbench.md"))
      #expect(try convert(catalog).status != 0)
    }
  }

  /// Where there is no compiler, this is what is left of the check.
  @Test func relativeLinksLeadToFiles() throws {
    var pages = [Project.file("README.md")]
    let files = FileManager.default.enumerator(at: Project.file("Sources"), includingPropertiesForKeys: nil)
    pages += (files?.compactMap { $0 as? URL } ?? []).filter {
      $0.pathExtension == "md" && $0.path.contains(".docc/")
    }
    #expect(pages.count > 10)
    var count = 0
    for page in pages {
      let text = try String(contentsOf: page, encoding: .utf8)
      for link in text.matches(of: /\]\(([^)#]+)/) where !link.1.contains(":") {
        let target = page.deletingLastPathComponent().appending(path: String(link.1))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(page.lastPathComponent): \(link.1)")
        count += 1
      }
    }
    #expect(count > 10)
  }
}
