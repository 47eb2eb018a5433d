/// Output of a program that was passed over.
package struct UnusedOutput: Hashable, Sendable {
  /// Lines that are no JSON objects or have no id.
  package var lines = 0
  /// The first of them, quoted.
  package var firstLine: String?
  /// Answers to ids that were never sent.
  package var unknownAnswers = 0
  /// The first such id, quoted.
  package var firstUnknownID: String?
  /// Answers to requests that had been answered.
  package var repeatedAnswers = 0

  package init() {}

  mutating func addLines(_ count: Int, first: String?) {
    lines += count
    firstLine = firstLine ?? first
  }

  mutating func addUnknown(_ key: [String]) {
    unknownAnswers += 1
    firstUnknownID = firstUnknownID ?? Quotation.of(key.joined(separator: " "))
  }

  /// What was heard, to be put after the words that nothing was answered.
  var words: String {
    var parts: [String] = []
    if lines > 0, let firstLine {
      parts.append("\(lines) \(lines == 1 ? "line was" : "lines were") not an answer: ‘\(firstLine)’")
    }
    if unknownAnswers > 0, let firstUnknownID {
      parts.append(
        "\(unknownAnswers) \(unknownAnswers == 1 ? "answer" : "answers") to no request: id ‘\(firstUnknownID)’"
      )
    }
    return parts.isEmpty ? "" : "; " + parts.joined(separator: "; ")
  }
}
