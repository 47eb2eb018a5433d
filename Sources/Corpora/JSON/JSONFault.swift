/// Why bytes are no JSON.
struct JSONFault: Error, Hashable {
  /// Where the parser stopped.
  let position: Int
  let problem: Problem

  enum Problem: Hashable {
    /// The bytes end within a value.
    case unexpectedEnd
    /// Another character than those that may stand here.
    case expected(String)
    /// A single quote, `None`, `True` or `False` where a value is expected.
    case pythonRepr
    /// A character below the space within a text.
    case controlCharacter(UInt8)
    case unknownEscape
    case brokenUTF8
    case duplicateKey(String)
    case nestedTooDeeply
  }

  /// The fault as an error of the data; `column` counts bytes from 1.
  func error(at place: Place, column: Int) -> DataError {
    switch problem {
    case .pythonRepr: .pythonRepr(place)
    case .brokenUTF8: .invalidUTF8(place)
    case .duplicateKey(let key): .duplicateKey(place, key: key)
    case .unexpectedEnd: .malformedJSON(place, reason: "it ends within a value")
    case .expected(let what): .malformedJSON(place, reason: "expected \(what) at byte \(column)")
    case .controlCharacter(let byte):
      .malformedJSON(
        place,
        reason: "a control character (\(byte)) within a text at byte \(column); JSON writes it as an escape")
    case .unknownEscape: .malformedJSON(place, reason: "an unknown escape at byte \(column)")
    case .nestedTooDeeply:
      .malformedJSON(place, reason: "it is nested more than \(JSONParser.maximumDepth) deep")
    }
  }
}
