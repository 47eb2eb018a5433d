import Foundation

/// Where numbers stand on a drawing, in percent of its width.
struct Scale {
  private let low: Double
  private let high: Double

  /// A scale from the lowest to the highest of some numbers, with a little room on either side.
  init(around numbers: [Double]) {
    let (lowest, highest) = (numbers.min() ?? 0, numbers.max() ?? 1)
    let room = highest > lowest ? (highest - lowest) * 0.04 : 0.01
    (low, high) = (lowest - room, highest + room)
  }

  /// A scale from zero, or from the lowest number below it, to a whole tenth that is not below any of the numbers.
  init(fromZeroTo numbers: [Double]) {
    let tenths = ((numbers.max() ?? 1) * 10).rounded(.up)
    (low, high) = (0, max(1, tenths) / 10)
  }

  /// Whole tenths on a scale that begins at zero, in the units of scores times 100; a few of them, however long it is.
  var ticks: [(place: Markup, label: Int)] {
    let last = Int(min(high * 10, 1e15).rounded())
    let step = last > 5 ? max(2, last / 5) : 1
    return stride(from: 0, through: last, by: step).map { (place(Double($0) / 10), $0 * 10) }
  }

  /// Round numbers on the scale, four to seven of them, in units of which the factor makes digits.
  func roundTicks(factor: Double) -> [(place: Markup, label: String)] {
    let (from, to) = (low * factor, high * factor)
    let rough = (to - from) / 5
    guard rough > 0, rough.isFinite else { return [] }
    let power = pow(10, floor(log10(rough)))
    let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough * 0.7 } ?? rough
    let decimals = max(0, -Int(floor(log10(step) + 1e-9)))
    let (first, last) = (Int((from / step).rounded(.up)), Int((to / step).rounded(.down)))
    if first > last { return [] }
    return (first...last).map { (place(Double($0) * step / factor), (Double($0) * step).digits(decimals)) }
  }

  /// The place of a number, `12.34%`.
  func place(_ number: Double) -> Markup { "\(percent(number).digits(2))%" }

  /// The place of a number, or the end of the scale that it lies beyond.
  func nearestPlace(_ number: Double) -> Markup { "\(min(100, max(0, percent(number))).digits(2))%" }

  /// The distance between two numbers.
  func width(_ from: Double, _ to: Double) -> Markup { "\(((to - from) / (high - low) * 100).digits(2))%" }

  /// The distance between two numbers as far as it is on the scale.
  func visibleWidth(_ from: Double, _ to: Double) -> Markup {
    "\((min(100, max(0, percent(to))) - min(100, max(0, percent(from)))).digits(2))%"
  }

  /// Whether a number lies beyond the ends.
  func isBeyond(_ number: Double) -> Bool { number < low || number > high }

  private func percent(_ number: Double) -> Double { (number - low) / (high - low) * 100 }
}
