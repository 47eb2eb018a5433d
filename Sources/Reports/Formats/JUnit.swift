package import SumbenchEvaluation

extension RegressionCheck {
  /// The verdicts as JUnit XML, a test case for each: what fails is a failure, an open question that does not an output.
  package func junit() -> String {
    let failures = verdicts.count(where: fails)
    let cases = verdicts.map { verdict in
      let name = "\(verdict.rule.rawValue) \(verdict.column?.key ?? "all")".escapedForMarkup
      let head = "    <testcase classname=\"\(verdict.row.escapedForMarkup)\" name=\"\(name)\" time=\"0\""
      let sentence = verdict.sentence(self).escapedForMarkup
      if verdict.status == .passed { return "\(head)/>\n" }
      let outcome =
        fails(verdict)
        ? "<failure type=\"\(verdict.status.rawValue)\" message=\"\(sentence)\">\(sentence)</failure>"
        : "<system-out>\(sentence)</system-out>"
      return "\(head)>\n      \(outcome)\n    </testcase>\n"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
        <testsuite name="sumbench check" tests="\(verdicts.count)" failures="\(failures)" errors="0" skipped="0" time="0">
      \(cases.joined())  </testsuite>
      </testsuites>

      """
  }
}

extension String {
  /// The text for XML and HTML: markup characters as entities, control characters, which XML cannot hold, as a
  /// replacement character.
  var escapedForMarkup: String {
    unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result += " "
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value), "\u{FFFE}", "\u{FFFF}":
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
