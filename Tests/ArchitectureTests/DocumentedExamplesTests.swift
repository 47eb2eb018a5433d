import Foundation
import TestSupport
import Testing

/// Code in the documentation stands in Tests/OutsidePackages too, where it is compiled and run as a user would. The text is
/// the same, but for white space and for `expression       // value`, which is `#expect(expression == value)` there.
struct DocumentedExamplesTests {
  private static let outside: String = {
    let recipe = Project.file("Tests/SummarizersTests/RecipeTests.swift")
    let files = try! PublicSymbol.files(in: "Tests/OutsidePackages") + [recipe]
    return try! files.map { squeezed(try String(contentsOf: $0, encoding: .utf8)) }.joined(separator: "\u{0}")
  }()

  @Test func examplesOfPublicSymbolsAreCompiled() {
    var count = 0
    for symbol in PublicSymbol.all {
      for example in symbol.examples where Self.isSwift(example) {
        count += 1
        #expect(
          Self.outside.contains(Self.squeezed(Self.source(of: example))),
          "\(symbol.place)\n\(example.joined(separator: "\n"))")
      }
    }
    #expect(count > 20)
  }

  @Test func examplesOfArticlesAreCompiled() throws {
    var count = 0
    for page in try Self.pages() {
      for block in page.text.matches(of: /```swift\n(.*?)```/.dotMatchesNewlines()) {
        count += 1
        #expect(Self.outside.contains(Self.squeezed(String(block.1))), "\(page.path)\n\(block.1)")
      }
    }
    #expect(count > 15)
  }

  @Test func linksOfArticlesLeadSomewhere() throws {
    let names = Set(PublicSymbol.all.map(\.name))
    let pages = try Self.pages().filter { $0.path.contains(".docc") }
    for page in pages {
      let siblings = pages.filter { $0.folder == page.folder }.map(\.name)
      for link in page.text.matches(of: /<doc:(\w+)>/) {
        #expect(siblings.contains(String(link.1)), "\(page.path): \(link.1)")
      }
      for link in page.prose.matches(of: /``([^`]+)``/) {
        let parts = link.1.split(separator: "/").map { $0.prefix { $0 != "(" } }.map(String.init)
        #expect(parts.allSatisfy { names.contains($0) || $0 == page.name }, "\(page.path): \(link.1)")
      }
      for file in page.text.matches(of: /`([\w+\/]+\.swift)`/)
      where file.1.contains("/") && !file.1.hasPrefix("Sources/") {
        let path = Project.file("Sources/\(file.1)").path
        #expect(FileManager.default.fileExists(atPath: path), "\(page.path): \(file.1)")
      }
    }
  }

  /// The recipe for a new strategy names what is there.
  @Test func pathsOfTheRecipesExist() throws {
    let page = try #require(try Self.pages().first { $0.name == "Extending" })
    for path in page.prose.matches(of: /`((?:Sources|Tests|Goldens|Metrics|Results)\/[^`]*)`/)
    where !path.1.hasSuffix("/Longest.swift") {
      #expect(
        FileManager.default.fileExists(atPath: Project.file(String(path.1)).path), "\(page.path): \(path.1)")
    }
  }

  private struct Page {
    let path: String
    let text: String

    var name: String { String((path.split(separator: "/").last ?? "").dropLast(3)) }
    /// The text without its code.
    var prose: String {
      text.split(separator: "```").enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined()
    }
    var folder: String { String(path.dropLast(name.count + 3)) }
  }

  /// README and every article of the catalogs.
  private static func pages() throws -> [Page] {
    let root = Project.file("Sources")
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let articles = (found?.compactMap { $0 as? URL } ?? []).filter {
      $0.pathExtension == "md" && $0.path.contains(".docc/")
    }
    return try ([Project.file("README.md")] + articles).map {
      Page(path: $0.path, text: try String(contentsOf: $0, encoding: .utf8))
    }
  }

  /// Formulas of papers are set like code.
  private static func isSwift(_ example: [String]) -> Bool {
    example.contains { $0.contains(#/ {7}// |^ +(let|var|try|struct|#expect)\b/#) }
  }

  private static func source(of example: [String]) -> String {
    example.map { line in
      guard let match = line.firstMatch(of: #/^(.*?) {7}// (.*)$/#) else { return line }
      return "#expect(\(match.1) == \(match.2))"
    }.joined(separator: "\n")
  }

  private static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
