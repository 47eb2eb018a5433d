import Foundation

/// A count as Perl holds it: an integer as long as nothing forces it to be a double.
///
/// The difference shows in print only (a double has 15 digits) and only beyond 10^15, where ROUGE-W with a
/// weight such as 3 or 5 does get.
enum PerlNumber: Hashable, Sendable {
  case integer(UInt64)
  case real(Double)

  init(_ count: Int) { self = .integer(UInt64(count)) }

  var value: Double {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    }
  }

  static func + (left: PerlNumber, right: PerlNumber) -> PerlNumber {
    let bound = isReal(left) && isReal(right) ? 0x1p62 : 0x1p53
    if let first = left.exact(below: bound), let second = right.exact(below: bound) {
      let (sum, overflow) = first.addingReportingOverflow(second)
      if !overflow { return .integer(sum) }
    }
    return .real(left.value + right.value)
  }

  private static func isReal(_ number: PerlNumber) -> Bool {
    if case .real = number { true } else { false }
  }

  /// The number as an integer, if it is one; a double only below the bound.
  private func exact(below bound: Double) -> UInt64? {
    switch self {
    case .integer(let number): number
    case .real(let number): 0..<bound ~= number ? UInt64(exactly: number) : nil
    }
  }

  /// The power with a weight; with a whole one in integers while 64 bits are sure to hold them.
  func raised(to weight: TypedNumber) -> PerlNumber {
    guard let power = weight.integer, let base = exact(below: 0x1p53) else {
      return .real(pow(value, weight.value))
    }
    let bits = UInt64(64 - base.leadingZeroBitCount)
    let isPowerOfTwo = base & (base &- 1) == 0
    if !isPowerOfTwo, power <= 64 / bits {
      return .integer((0..<power).reduce(1) { product, _ in product * base })
    }
    let real = PerlNumber.real(pow(Double(base), weight.value))
    return real.exact(below: 0x1p53).map { .integer($0) } ?? real
  }

  /// The number as `print` shows it.
  var printed: String {
    switch self {
    case .integer(let number): String(number)
    case .real(let number): String(format: "%.15g", number)
    }
  }

  /// The number without its fraction as `print int` shows it.
  var printedWhole: String {
    switch self {
    case .integer(let number): String(number)
    case .real(let number) where number < 0x1p64: String(UInt64(number))
    case .real(let number): String(format: "%.15g", number.rounded(.down))
    }
  }
}

/// An argument that is a number, with its text: where the script prints the number it prints the text as typed.
struct TypedNumber: Hashable, Sendable {
  let text: PerlText
  let value: Double

  init(argument: String) {
    text = PerlText(argument: argument)
    value = perlNumber(argument)
  }

  init(_ literal: String) { self.init(argument: literal) }

  /// The value where the text is nothing but a sign and digits: Perl then computes in 64-bit integers.
  var integer: UInt64? {
    let digits = text.description.drop { perlWhiteSpace.contains($0) }
    return UInt64(digits)
  }
}

private let perlWhiteSpace: Set<Character> = [" ", "\t", "\n", "\r", "\r\n", "\u{B}", "\u{C}"]

/// The number that a text begins with, by Perl's rule: white space, sign, digits, point, digits, exponent; what
/// follows is ignored, and a text that begins with no number is 0.
///
///     perlNumber("1.2abc")          // 1.2
///     perlNumber("0x3")             // 0
///     perlNumber("1e")              // 1
func perlNumber(_ text: String) -> Double {
  var rest = text.drop { perlWhiteSpace.contains($0) }
  var number = ""
  func takeDigits() -> Bool {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    number += digits
    rest = rest.dropFirst(digits.count)
    return !digits.isEmpty
  }
  if let sign = rest.first, sign == "-" || sign == "+" {
    number.append(sign)
    rest = rest.dropFirst()
  }
  for (name, value) in [("inf", Double.infinity), ("nan", Double.nan)]
  where rest.prefix(3).lowercased() == name {
    return number == "-" ? -value : value
  }
  var hasDigits = takeDigits()
  if rest.first == "." {
    number.append(".")
    rest = rest.dropFirst()
    hasDigits = takeDigits() || hasDigits
  }
  guard hasDigits else { return 0 }
  let mantissa = number
  if let mark = rest.first, mark == "e" || mark == "E" {
    number.append("e")
    rest = rest.dropFirst()
    if let sign = rest.first, sign == "-" || sign == "+" {
      number.append(sign)
      rest = rest.dropFirst()
    }
    if !takeDigits() { number = mantissa }
  }
  return Double(number) ?? 0
}
