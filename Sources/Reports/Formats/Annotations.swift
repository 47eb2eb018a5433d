package import SumbenchEvaluation
package import SumbenchSupport

extension RegressionCheck {
  /// Workflow commands that hosted CI systems show beside a change: `::error` for what fails, `::warning` for what
  /// stays open without failing and for warnings, nothing for what passed.
  package func annotations(_ notes: [Note] = []) -> String {
    verdicts.filter { $0.status != .passed }.map { verdict in
      let command = fails(verdict) ? "error" : "warning"
      let title = "sumbench \(verdict.rule.rawValue)".escapedForAnnotations(isProperty: true)
      return
        "::\(command) title=\(title)::\(verdict.sentence(self).escapedForAnnotations(isProperty: false))\n"
    }.joined()
      + notes.filter { $0.kind == .warning }.map { note in
        "::warning title=sumbench check::\(note.sentence.escapedForAnnotations(isProperty: false))\n"
      }.joined()
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
