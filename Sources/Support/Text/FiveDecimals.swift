extension Double {
  /// The number rounded to five decimals as C's `printf("%.5f")` does: the exact binary value decides, and an
  /// exact tie goes to the even digit.
  ///
  ///     (1.0 / 64).roundedToFiveDecimals   // 0.01562
  ///     (3.0 / 64).roundedToFiveDecimals   // 0.04688
  ///
  /// The result is the double nearest to the decimal. For numbers from 0 up to 1e9.
  package var roundedToFiveDecimals: Double {
    let scaled = self * 100_000
    let error = (-scaled).addingProduct(self, 100_000)
    var digits = scaled.rounded(.down)
    let fraction = scaled - digits
    let isTie = fraction == 0.5 && error == 0
    let roundsUp =
      isTie ? digits.truncatingRemainder(dividingBy: 2) == 1 : fraction > 0.5 || fraction == 0.5 && error > 0
    if roundsUp { digits += 1 }
    return digits / 100_000
  }
}
