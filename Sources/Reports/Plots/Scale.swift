import Foundation

/// Where numbers stand on a drawing, as shares of its width.
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

  /// A scale from one end to the other.
  init(_ range: ClosedRange<Double>) { (low, high) = (range.lowerBound, range.upperBound) }

  /// Whole tenths on a scale that begins at zero, in the units of scores times 100; a few of them, however long it is.
  var ticks: [(place: Double, label: String)] {
    let last = Int(min(high * 10, 1e15).rounded())
    let step = last > 5 ? max(2, last / 5) : 1
    return stride(from: 0, through: last, by: step).map { (place(Double($0) / 10), "\($0 * 10)") }
  }

  /// Round numbers on the scale, about `count` of them, in units of which the factor makes digits.
  func roundTicks(factor: Double, about count: Int = 5) -> [(place: Double, label: String)] {
    let (from, to) = (low * factor, high * factor)
    let rough = (to - from) / Double(count)
    guard rough > 0, rough.isFinite else { return [] }
    let power = pow(10, floor(log10(rough)))
    let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough * 0.7 } ?? rough
    let decimals = max(0, -Int(floor(log10(step) + 1e-9)))
    let (first, last) = ((from / step).rounded(.up), (to / step).rounded(.down))
    guard first <= last, last - first < 100 else { return [] }
    return (0...Int(last - first)).map { index in
      let number = (first + Double(index)) * step
      return (place(number / factor), number.digits(decimals))
    }
  }

  /// The place of a number.
  func place(_ number: Double) -> Double { (number - low) / (high - low) }

  /// The place of a number, or the end of the scale that it lies beyond.
  func nearestPlace(_ number: Double) -> Double { min(1, max(0, place(number))) }

  /// Whether a number lies beyond the ends.
  func isBeyond(_ number: Double) -> Bool { number < low || number > high }

  /// The number at a place.
  func number(at place: Double) -> Double { low + place * (high - low) }
}
