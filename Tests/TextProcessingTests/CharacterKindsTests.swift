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

  @Test func kindsAreThoseOfTheProperties() {
    for scalar in Self.scalars {
      let (kind, properties) = (scalar.kind, scalar.properties)
      if kind.isAlphabetic != properties.isAlphabetic { Issue.record("alphabetic: \(scalar.value)") }
      if kind.isAlphabeticOrNumeric != (properties.isAlphabetic || properties.numericType != nil) {
        Issue.record("alphabetic or numeric: \(scalar.value)")
      }
      if kind.isWhitespace != properties.isWhitespace { Issue.record("white space: \(scalar.value)") }
      if scalar.isHan != (scalar.value >= 0x2E80 && properties.isIdeographic) {
        Issue.record("Chinese: \(scalar.value)")
      }
      if CharacterTable.kind(of: scalar.value).breakClass != .absent,
        CharacterTable.kind(of: scalar.value) != kind
      {
        Issue.record("table: \(scalar.value)")
      }
    }
  }

  @Test func aReaderKnowsWhatTheTableKnows() {
    var reader = CharacterKindReader()
    for scalar in Self.scalars + Self.scalars.reversed() where scalar.value % 7 == 0 {
      let utf8 = Array(String(scalar).utf8)
      let (kind, length) = reader.kind(in: utf8.span, at: 0)
      if kind != CharacterTable.kind(of: scalar.value) || length != utf8.count {
        Issue.record("\(scalar.value)")
      }
    }
  }

  @Test func smallLettersOfTheTableAreThoseOfTheLibrary() {
    for scalar in Self.scalars where scalar.value >= 0x80 {
      guard let letter = LowercaseTable.shared.letter(of: scalar.value) else { continue }
      if Array(scalar.properties.lowercaseMapping.unicodeScalars.map(\.value)) != [letter] {
        Issue.record("\(scalar.value)")
      }
    }
  }
}
