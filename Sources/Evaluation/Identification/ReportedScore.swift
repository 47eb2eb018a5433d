package import SumbenchRouge

/// A mean as somebody printed it: its digits count, down to a zero at the end.
///
///     ReportedScore("rouge1=44.10")?.decimals       // 2
///     ReportedScore("R-L=0.409")?.meanings          // rougeL, rougeLsum
package struct ReportedScore: Hashable, Sendable {
  /// What may be meant: papers call both kinds of ROUGE-L by one name.
  package let meanings: [RougeVariant]
  /// Which of precision, recall and F, where the name says so.
  package let measure: Measure?
  /// The digits as typed, without a sign of percent.
  package let digits: String
  /// The number in the units in which it is typed.
  package let value: Double
  /// How many digits follow the point.
  package let decimals: Int
  /// Whether a sign of percent follows.
  package let isPercent: Bool

  /// Reads `NAME=DIGITS`, or gives `nil` for another text and for a number above 100.
  ///
  /// Names are those of `RougeVariant` and their short forms: `rouge1`, `ROUGE-1`, `R-1`, `R1`, `1`. A measure may
  /// follow, as in `rouge1_recall`.
  package init?(_ text: String) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let name = parts[0].lowercased().wholeMatch(of: Self.names),
      let number = parts[1].wholeMatch(of: /(\d+|\d*\.(\d+)|\d+\.)(%?)/),
      let value = Double(number.1.hasSuffix(".") ? number.1 + "0" : number.1), value <= 100,
      let meanings = Self.meanings(of: String(name.1))
    else { return nil }
    self.meanings = meanings
    measure = name.2.flatMap { Self.measure($0) }
    digits = String(number.1)
    self.value = value
    decimals = number.2?.count ?? 0
    isPercent = !number.3.isEmpty
  }

  private static var names: Regex<(Substring, Substring, Substring?)> {
    #/
    (?: rouge | r )? [-_]?
    ( lsum | l | w (?: - [0-9.]+ )? | su? (?: [0-9]+ | \* ) | be- [a-z0-9]+ | [0-9]+ )
    (?: [-_] ( f1? | fmeasure | recall | r | precision | p ) )?
    /#
  }

  private static func meanings(of name: String) -> [RougeVariant]? {
    switch name {
    case "l": [.l, .lSum]
    case "lsum": [.lSum]
    case "w": [.w(1.2)]
    default: RougeVariant("rouge" + name.uppercased()).map { [$0] }
    }
  }

  private static func measure(_ name: Substring) -> Measure? {
    switch name {
    case "recall", "r": .recall
    case "precision", "p": .precision
    default: .f1
    }
  }

  /// The name of the number: `rouge1`, `rougeL_recall`.
  package var key: String { meanings[0].description + (measure.map { "_\($0.rawValue)" } ?? "") }

  /// The same for people: `R-1`.
  package var title: String {
    "R-" + meanings[0].description.dropFirst("rouge".count) + (measure.map { " \($0.rawValue)" } ?? "")
  }
}

/// The means that one line of a table reports, all of one scale.
package struct ReportedScores: Hashable, Sendable {
  /// The numbers in the order in which they were typed.
  package let scores: [ReportedScore]
  /// What a score from 0 to 1 is multiplied by to be compared: 100 where a number is above 1 or has a sign of percent,
  /// else 1.
  package private(set) var factor: Double

  /// The numbers of at least one name, each once; `nil` where a name comes twice.
  package init?(_ scores: [ReportedScore]) {
    guard !scores.isEmpty, Set(scores.map(\.key)).count == scores.count else { return nil }
    self.scores = scores
    factor = scores.contains { $0.isPercent || $0.value > 1 } ? 100 : 1
  }

  /// The ways in which the numbers may be meant: where none is above 1 or has a sign of percent, as shares of 1, and as
  /// percent.
  package var readings: [ReportedScores] {
    if factor != 1 { return [self] }
    var percent = self
    percent.factor = 100
    return [self, percent]
  }

  /// Half of what the digits leave open, in shares of 1.
  var finest: Double { scores.map(\.unit).min().map { $0 / factor } ?? 1 }
}

extension ReportedScore {
  /// One unit of the last digit.
  var unit: Double { (0..<decimals).reduce(1.0) { unit, _ in unit / 10 } }

  /// Within which a number counts as a tie between two roundings: programs round what is not exactly half in many
  /// ways. No wider than what is left of a number after another order of its sum, or a thousandth of the last digit.
  private func tolerance(_ roundoff: Double) -> Double { max(roundoff, min(1e-9, unit * 1e-3)) }

  /// How a mean in the units of this number compares with its digits; `roundoff` is how far another order of adding the
  /// same scores may have taken it.
  func agreement(of mean: Double, roundoff: Double = 0) -> DigitAgreement {
    let (difference, tolerance) = (mean - value, tolerance(roundoff))
    if difference.magnitude <= unit / 2 + tolerance { return .rounded }
    if isCutOff(mean, roundoff: roundoff) { return .truncated }
    return difference.magnitude < unit + tolerance ? .lastDigit : .different
  }

  /// Whether a mean, cut off after the last digit, has these digits.
  func isCutOff(_ mean: Double, roundoff: Double = 0) -> Bool {
    let (difference, tolerance) = (mean - value, tolerance(roundoff))
    return difference >= -tolerance && difference < unit - tolerance
  }

  /// The numbers that are printed with these digits.
  var rounded: ClosedRange<Double> { value - unit / 2...value + unit / 2 }
}
