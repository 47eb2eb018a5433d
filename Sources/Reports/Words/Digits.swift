import Foundation
package import SumbenchSupport

extension Int {
  /// `1 article`, `2 articles`.
  package func counted(_ noun: String, _ plural: String? = nil) -> String {
    "\(self) \(self == 1 ? noun : plural ?? noun + "s")"
  }
}

extension Double {
  /// The decimal digits, rounded to `places`; never a minus sign before zeros.
  package func digits(_ places: Int) -> String {
    let text = String(format: "%.\(places)f", self)
    return text.hasPrefix("-") && text.allSatisfy({ "-0.".contains($0) }) ? String(text.dropFirst()) : text
  }

  /// The decimal digits that are needed, and no more: `95`, `99.5`.
  var shortDigits: String { self == rounded() ? digits(0) : "\(self)" }

  /// A share of 1 in percent, with the digits that are needed: `5%`, `99.5%`.
  package var percentText: String { "\(((self * 1e8).rounded() / 1e6).shortDigits)%" }

  /// Four decimals; what is smaller is said to be, since no p is 0.
  var probabilityDigits: String { self < 0.0001 ? "<0.0001" : digits(4) }

  /// The digits with a sign, also before a gain.
  func signedDigits(_ places: Int) -> String { (self > 0 ? "+" : "") + digits(places) }
}

extension [String] {
  /// The first ten, and how many more there are of a total that is not less than their count.
  package func listed(at most: Int = 10, of total: Int? = nil) -> String {
    let rest = (total ?? count) - Swift.min(most, count)
    return prefix(most).joined(separator: ", ") + (rest > 0 ? ", and \(rest) more" : "")
  }
}
