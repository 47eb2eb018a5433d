import SumbenchSupport

/// Names with a text each, in two columns.
///
///     NamedTexts([("--seed N", "seed of everything random")]).text
///     // "  --seed N                  seed of everything random\n"
package struct NamedTexts {
  private let entries: [(name: String, text: String)]
  private let width: Int
  private let indentation: Int

  /// Texts begin after `indentation` columns and are wrapped so that no line is longer than `width`.
  package init(_ entries: [(String, String)], indentation: Int = 28, width: Int = HelpPage.width) {
    self.entries = entries.map { (name: $0.0, text: $0.1) }
    self.indentation = indentation
    self.width = width
  }

  /// A line for each line of a text; a name that is too wide for the first column has one more.
  package var text: String {
    entries.map { name, text in
      let name = "  \(name)"
      let space = String(repeating: " ", count: indentation)
      let lines = text.wrapped(at: width - indentation)
      let start = name.count > indentation - 2 ? "\(name)\n\(space)" : name + space.dropFirst(name.count)
      return start + lines.joined(separator: "\n" + space) + "\n"
    }.joined()
  }
}
