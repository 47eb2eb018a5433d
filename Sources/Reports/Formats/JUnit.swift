package import SumbenchEvaluation
package import SumbenchSupport

extension RegressionCheck {
  /// The verdicts as JUnit XML, a test case for each: what fails is a failure, an open question that does not an output.
  ///
  /// All verdicts come from one computation, so the suite has a time and its cases have none.
  ///
  /// - Parameters:
  ///   - seconds: How long the check took.
  ///   - notes: What has to be known beside the verdicts; the output of the suite.
  ///   - making: For rows of which it is recorded, how long their summaries took; properties of the suite.
  package func junit(
    seconds: Double, notes: [Note] = [], making: [(row: String, seconds: Double)] = []
  ) -> String {
    let failures = verdicts.count(where: fails)
    let cases = verdicts.map { verdict in
      let name = "\(verdict.rule.rawValue) \(verdict.column?.key ?? "all")".escapedForMarkup
      let head = "    <testcase classname=\"\(verdict.row.escapedForMarkup)\" name=\"\(name)\""
      let sentence = verdict.sentence(self).escapedForMarkup
      if verdict.status == .passed { return "\(head)/>\n" }
      let outcome =
        fails(verdict)
        ? "<failure type=\"\(verdict.status.rawValue)\" message=\"\(sentence)\">\(sentence)</failure>"
        : "<system-out>\(sentence)</system-out>"
      return "\(head)>\n      \(outcome)\n    </testcase>\n"
    }
    let time = seconds.digits(3)
    let properties = making.map { row, seconds in
      "      <property name=\"seconds of \(row.escapedForMarkup)\" value=\"\(seconds.digits(3))\"/>\n"
    }
    let facts =
      properties.isEmpty ? "" : "    <properties>\n\(properties.joined())    </properties>\n"
    let lines = notes.map { "\($0.kind.rawValue): \($0.sentence.escapedForMarkup)\n" }.joined()
    let output = lines.isEmpty ? "" : "    <system-out>\(lines)</system-out>\n"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites time="\(time)">
        <testsuite name="sumbench check" tests="\(verdicts.count)" failures="\(failures)" errors="0" skipped="0" time="\(time)">
      \(facts)\(cases.joined())\(output)  </testsuite>
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
