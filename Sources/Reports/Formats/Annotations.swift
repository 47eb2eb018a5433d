package import SumbenchEvaluation
import SumbenchSupport

extension RegressionCheck {
  /// Workflow commands that hosted CI systems show beside a change: `::error` for what fails, `::warning` for what
  /// stays open without failing, nothing for what passed.
  ///
  /// GitHub shows ten of each kind for a step. Where there are more, the last one has all others, a line each.
  package func annotations() -> String {
    let open = verdicts.filter { $0.status != .passed }
    return [("error", open.filter(fails)), ("warning", open.filter { !fails($0) })].map { command, verdicts in
      let isJoined = verdicts.count > Self.mostAnnotations
      let alone = isJoined ? verdicts.prefix(Self.mostAnnotations - 1) : verdicts[...]
      return alone.map { verdict in
        Self.annotation(command, title: verdict.rule.rawValue, [verdict.sentence(self)])
      }.joined()
        + (isJoined ? joined(command, verdicts.dropFirst(alone.count)) : "")
    }.joined()
  }

  /// How many commands of a kind GitHub shows for a step.
  private static let mostAnnotations = 10
  /// The letters that a message may have: GitHub keeps 64 KB of it.
  private static let mostLetters = 16_000

  /// One command for several verdicts.
  private func joined(_ command: String, _ verdicts: ArraySlice<Verdict>) -> String {
    var size = 0
    let sentences = verdicts.map { String($0.sentence(self).prefix(1000)) }
    let shown = sentences.prefix { sentence in
      size += sentence.utf8.count + 3
      return size <= Self.mostLetters
    }
    let rest = sentences.count - shown.count
    return Self.annotation(
      command, title: "\(verdicts.count) more",
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
