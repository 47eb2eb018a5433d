package import SumbenchEvaluation
package import SumbenchSupport

extension RegressionCheck {
  /// Workflow commands that hosted CI systems show beside a change: `::error` for what fails, `::warning` for what
  /// stays open without failing and for warnings, nothing for what passed.
  ///
  /// GitHub shows ten of each kind for a step. Where there are more, the last one has all others, a line each.
  package func annotations(_ notes: [Note] = []) -> String {
    let open = verdicts.filter { $0.status != .passed }
    func findings(_ verdicts: [Verdict]) -> [Finding] {
      verdicts.map { ($0.rule.rawValue, $0.sentence(self)) }
    }
    let warnings = notes.filter { $0.kind == .warning }.map { ("check", $0.sentence) }
    return [
      ("error", findings(open.filter(fails))), ("warning", warnings + findings(open.filter { !fails($0) })),
    ]
    .map { command, findings in
      let isJoined = findings.count > Self.mostAnnotations
      let alone = isJoined ? findings.prefix(Self.mostAnnotations - 1) : findings[...]
      return alone.map { Self.annotation(command, title: $0.title, [$0.sentence]) }.joined()
        + (isJoined ? joined(command, findings.dropFirst(alone.count)) : "")
    }.joined()
  }

  /// What is said, and under which title.
  private typealias Finding = (title: String, sentence: String)

  /// How many commands of a kind GitHub shows for a step.
  private static let mostAnnotations = 10
  /// The letters that a message may have: GitHub keeps 64 KB of it.
  private static let mostLetters = 16_000

  /// One command for several findings.
  private func joined(_ command: String, _ findings: ArraySlice<Finding>) -> String {
    var size = 0
    let sentences = findings.map { String($0.sentence.prefix(1000)) }
    let shown = sentences.prefix { sentence in
      size += sentence.utf8.count + 3
      return size <= Self.mostLetters
    }
    let rest = sentences.count - shown.count
    return Self.annotation(
      command, title: "\(findings.count) more",
      shown + (rest > 0 ? ["and \(rest) more: --junit FILE has all"] : []))
  }

  private static func annotation(_ command: String, title: String, _ lines: [String]) -> String {
    let title = "sumbench \(title)".escapedForAnnotations(isProperty: true)
    let message = lines.map { $0.escapedForAnnotations(isProperty: false) }.joined(separator: "%0A")
    return "::\(command) title=\(title)::\(message)\n"
  }
}

extension String {
  /// The text as a value of a workflow command: control characters show as escapes, so that it stays on its line, and
  /// the signs that end a value or begin an escape are escaped as such commands do it.
  func escapedForAnnotations(isProperty: Bool) -> String {
    showingControls.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
