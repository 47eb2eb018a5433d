import Testing

@testable import SumbenchText

/// An article in which `[[reason]]` marks a line that is to be taken out, and `[[reason]]...[[/]]` a part of one.
struct CleaningCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  private(set) var text = ""
  private(set) var kept: [String] = []
  private(set) var removals: [ArticleCleaner.Removal] = []

  init(_ name: String, _ marked: String) {
    testDescription = name
    for (index, line) in marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var rest = String(line)
      var left = ""
      while let open = rest.firstRange(of: "[["), let close = rest.firstRange(of: "]]") {
        let reason = ArticleCleaner.Reason(rawValue: String(rest[open.upperBound..<close.lowerBound]))!
        left += rest[..<open.lowerBound]
        rest = String(rest[close.upperBound...])
        let end = rest.firstRange(of: "[[/]]")
        let part = String(rest[..<(end?.lowerBound ?? rest.endIndex)])
        rest = end.map { String(rest[$0.upperBound...]) } ?? ""
        removals.append(.init(line: index + 1, text: part.trimmed, reason: reason))
      }
      left += rest
      left = left.replacing("  ", with: " ").trimmed
      if !left.isEmpty { kept.append(left) }
    }
    text = Self.unmarked(marked)
  }

  private static func unmarked(_ marked: String) -> String {
    marked.replacing(/\[\[[a-zA-Z\/]*\]\]/, with: "")
  }
}
