import Evaluation
import Statistics

// Options of the commands that test differences.

extension CommandSyntax.Option {
  static let correction = Self(
    "--correction", "C",
    "for many comparisons at once: \(Correction.allCases.map(\.rawValue).joined(separator: ", "))\n(default: holm)"
  )
  static let level = Self(
    "--level", "L", "level of intervals and verdicts, 0.95 or 95%\n(default: the level of the rules)")
}

extension Arguments {
  var correction: Correction {
    get throws {
      let known = Correction.allCases.map(\.rawValue).joined(separator: ", ")
      return try value("--correction", default: .holm, expected: known, Correction.init)
    }
  }

  /// The level, or `nil` where the rules' own is meant.
  var level: Double? {
    get throws {
      try value("--level", default: nil, expected: "a number above 0 and below 1, such as 0.95") { text in
        let isPercent = text.hasSuffix("%")
        guard let number = Double(isPercent ? text.dropLast() : text[...]) else { return nil }
        let level = isPercent ? number / 100 : number
        return level > 0 && level < 1 ? .some(level) : nil
      }
    }
  }

  /// The parts of a comma-separated value, or `nil` where the option is not given.
  func list(_ option: String) -> [String]? {
    self[option]?.split(separator: ",").map(String.init)
  }
}
