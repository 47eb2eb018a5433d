import SumbenchEvaluation

/// The numbers of one row along a scale: a box with the middle half of them, and below it each of them as a dot, or a
/// histogram.
struct BoxRow {
  let scale: Scale

  /// The box, its median, and a line from the lowest to the highest number.
  func box(_ spread: FiveNumberSummary, height: Double = 20) -> [Mark] {
    let middle = height / 2
    return [
      .line(.whisker, scale.place(spread.lowest), middle, scale.place(spread.highest), middle),
      Mark(
        .box,
        .box(
          Mark.Point(scale.place(spread.lowerQuartile), height * 0.15),
          width: scale.place(spread.upperQuartile) - scale.place(spread.lowerQuartile), height: height * 0.7)),
      .line(.median, scale.place(spread.median), height * 0.1, scale.place(spread.median), height * 0.9),
    ]
  }

  /// A dot for each number, at the same height for the same item in every row.
  func dots(_ values: [Double], top: Double, height: Double, radius: Double) -> [Mark] {
    values.enumerated().map { item, value in
      let share = (Double(item) * 0.618034).truncatingRemainder(dividingBy: 1)
      return Mark(
        .dot,
        .dot(Mark.Point(scale.place(value), top + radius + share * (height - 2 * radius)), radius: radius))
    }
  }

  /// Columns upwards from a foot, for equal parts of a range of the scale.
  func columns(_ bins: [Int], over range: ClosedRange<Double>, foot: Double, height: Double) -> [Mark] {
    guard let most = bins.max(), most > 0 else { return [] }
    let (left, right) = (scale.place(range.lowerBound), scale.place(range.upperBound))
    let step = (right - left) / Double(bins.count)
    return bins.enumerated().compactMap { place, count in
      if count == 0 { return nil }
      let size = max(0.4, Double(count) / Double(most) * height)
      return Mark(
        .bin,
        .box(
          Mark.Point(left + (Double(place) + 0.05) * step, foot - size), width: step * 0.9, height: size))
    }
  }
}
