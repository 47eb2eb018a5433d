import Foundation
import TestSupport
import Testing

/// What the products show is small, and all of it is documented.
struct PublicSymbolTests {
  /// The folders of the modules whose symbols a user of a product can see.
  static let shown: Set<String> = [
    "Rouge", "Summarizers", "Evaluation", "TextProcessing", "Corpora", "Statistics",
  ]

  @Test func onlyProductsShowAnything() {
    #expect(PublicSymbol.all.count > 200)
    #expect(Set(PublicSymbol.all.map(\.room)) == Self.shown)
  }

  @Test func everyPublicSymbolSaysWhatItIs() {
    for symbol in PublicSymbol.all {
      let summary = symbol.documentation.prefix { !$0.allSatisfy { $0 == " " } }.joined()
      #expect(summary.hasSuffix(".") || summary.hasSuffix(":"), "\(symbol.place): \(symbol.declaration)")
    }
  }

  @Test func parametersResultsAndErrorsAreDocumented() {
    for symbol in PublicSymbol.all where !symbol.isWitness && symbol.isFunction {
      let documentation = symbol.documentation.joined(separator: "\n")
      let comment = Comment(rawValue: "\(symbol.place): \(symbol.declaration)")
      if symbol.hasParameters { #expect(documentation.contains("- Parameter"), comment) }
      if symbol.hasResult { #expect(documentation.contains("- Returns:"), comment) }
      if symbol.canThrow { #expect(documentation.contains("- Throws:"), comment) }
    }
  }

  /// A type that a user makes or calls is shown at work; cases and settings need no example.
  @Test func typesThatDoSomethingHaveAnExample() {
    let without = PublicSymbol.all.filter { symbol in
      ["public struct ", "public final class ", "public protocol "].contains {
        symbol.declaration.hasPrefix($0)
      }
        && symbol.examples.isEmpty
    }
    #expect(Set(without.map(\.name)).subtracting(Self.withoutExamples).isEmpty)
    #expect(Self.withoutExamples.isSubset(of: Set(without.map(\.name))))
  }

  /// Values that only come out of something else, whose example shows them, and strategies, which show a formula.
  private static let withoutExamples: Set<String> = [
    "PreparedText", "Row", "Verdict", "Failure", "Estimate", "Lead", "RandomSelection",
    "TextRank",
    "LexRank",
  ]
}
