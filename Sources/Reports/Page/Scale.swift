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

  /// A scale from zero to a whole tenth that is not below any of the numbers.
  init(fromZeroTo numbers: [Double]) {
    let tenths = ((numbers.max() ?? 1) * 10).rounded(.up)
    (low, high) = (0, max(1, tenths) / 10)
  }

  /// Whole tenths on a scale that begins at zero, in the units of scores times 100.
  var ticks: [(place: Markup, label: Int)] {
    let last = Int((high * 10).rounded())
    let step = last > 5 ? 2 : 1
    return stride(from: 0, through: last, by: step).map { (place(Double($0) / 10), $0 * 10) }
  }

  /// The place of a number, `12.34%`.
  func place(_ number: Double) -> Markup { "\(((number - low) / (high - low) * 100).digits(2))%" }

  /// The distance between two numbers.
  func width(_ from: Double, _ to: Double) -> Markup { "\(((to - from) / (high - low) * 100).digits(2))%" }
}
