public import Evaluation

extension RegressionCheck {
  /// Workflow commands that hosted CI systems show beside a change: `::error` for what fails, `::warning` for what
  /// stays open without failing, nothing for what passed.
  public func annotations() -> String {
    verdicts.filter { $0.status != .passed }.map { verdict in
      let command = fails(verdict) ? "error" : "warning"
      let title = "sumbench \(verdict.rule.rawValue)".escapedForAnnotations(isProperty: true)
      return
        "::\(command) title=\(title)::\(verdict.sentence(self).escapedForAnnotations(isProperty: false))\n"
    }.joined()
  }
}

extension String {
  fileprivate func escapedForAnnotations(isProperty: Bool) -> String {
    let always = [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")]
    let inProperties = [(":", "%3A"), (",", "%2C")]
    return (always + (isProperty ? inProperties : [])).reduce(self) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
