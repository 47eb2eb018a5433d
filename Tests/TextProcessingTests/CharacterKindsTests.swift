import Testing

@testable import SumbenchText

struct CharacterKindsTests {
  private static let scalars = (0...0x10FFFF).compactMap { Unicode.Scalar($0) }

  @Test func lettersAndNumbersAreThoseOfTheirCategories() {
    for scalar in Self.scalars {
      let category = scalar.properties.generalCategory
      let isLetterOrNumber =
        switch category {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
      let isMark = category == .nonspacingMark || category == .spacingMark
      if scalar.isLetterOrNumber != isLetterOrNumber { Issue.record("letter or number: \(scalar.value)") }
      if scalar.isWordPart != (isLetterOrNumber || isMark) { Issue.record("word part: \(scalar.value)") }
    }
  }

  @Test func capitalAndSmallLettersAreThoseOfTheirProperties() {
    for scalar in Self.scalars {
      if scalar.isUppercaseLetter != scalar.properties.isUppercase {
        Issue.record("capital: \(scalar.value)")
      }
      if scalar.isLowercaseLetter != scalar.properties.isLowercase { Issue.record("small: \(scalar.value)") }
    }
  }
}
