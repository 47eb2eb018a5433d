import Foundation

extension Int {
  /// `1 article`, `2 articles`.
  package func counted(_ noun: String, _ plural: String? = nil) -> String {
    "\(self) \(self == 1 ? noun : plural ?? noun + "s")"
  }
}

extension Double {
  /// The decimal digits, rounded to so many places; never a minus sign before zeros.
  package func digits(_ places: Int) -> String {
    let text = String(format: "%.\(places)f", self)
    return text.hasPrefix("-") && text.allSatisfy({ "-0.".contains($0) }) ? String(text.dropFirst()) : text
  }

  /// The decimal digits that are needed, and no more: `95`, `99.5`.
  var shortDigits: String { self == rounded() ? digits(0) : "\(self)" }
}
