import Foundation

/// Quotients of the gamma function that keep their last digits where its logarithm would lose them.
enum GammaFunction {
  /// Γ(a + 1/2) / Γ(a), by the asymptotic series of Tricomi & Erdélyi (1951) and, for small `a`, the recurrence that
  /// leads to a large one.
  static func halfStep(from a: Double) -> Double {
    var (a, factor) = (a, 1.0)
    while a < 30 {
      factor *= a / (a + 0.5)
      a += 1
    }
    let x = 1 / a
    let series =
      1 + x
      * (-1.0 / 8 + x
        * (1.0 / 128 + x
          * (5.0 / 1024 + x
            * (-21.0 / 32768 + x
              * (-399.0 / 262144
                + x * (869.0 / 4_194_304 + x * (39325.0 / 33_554_432)))))))
    return factor * a.squareRoot() * series
  }
}
