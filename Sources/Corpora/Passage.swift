import SumbenchText

/// A text as a corpus gives it: running text, or the sentences it was already split into.
package enum Passage: Hashable, Sendable {
  /// Text whose sentences have yet to be found.
  case text(String)
  /// Sentences to be taken as they are.
  case sentences([String])

  /// Whether there is nothing but white space.
  package var isBlank: Bool {
    switch self {
    case .text(let text): text.isBlank
    case .sentences(let sentences): sentences.allSatisfy(\.isBlank)
    }
  }

  /// A list of sentences; one sentence alone is a text.
  package init(parts: [String]) {
    self = parts.count == 1 ? .text(parts[0]) : .sentences(parts)
  }

  /// The lines of the text that are not empty, or the sentences.
  package var separateLines: [String] {
    switch self {
    case .text(let text): text.split(separator: "\n").map(String.init)
    case .sentences(let sentences): sentences
    }
  }

  /// Lines, one a sentence.
  package var lines: String {
    switch self {
    case .text(let text): text
    case .sentences(let sentences): sentences.joined(separator: "\n")
    }
  }

  /// Runs of non-white-space.
  package var wordCount: Int {
    switch self {
    case .text(let text): text.runCount
    case .sentences(let sentences):
      sentences.reduce(0) { $0 + $1.runCount }
    }
  }
}

extension StringProtocol {
  /// Whether there is nothing but white space.
  @inlinable package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
