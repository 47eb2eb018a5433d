package import SumbenchRouge

/// How a computed mean compares with digits, the best case first.
package enum DigitAgreement: Int, Comparable, Sendable {
  /// Rounded, it has these digits.
  case rounded
  /// Cut off, it has these digits.
  case truncated
  /// It is less than one unit of the last digit away, as after rounding twice or upwards.
  case lastDigit
  /// It has other digits.
  case different

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
