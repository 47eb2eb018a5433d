/// Why bytes are no JSON.
package struct JSONFault: Error, Hashable {
  /// Where the parser stopped.
  package let position: Int
  package let problem: Problem

  package init(position: Int, problem: Problem) {
    (self.position, self.problem) = (position, problem)
  }

  package enum Problem: Hashable {
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

  /// The fault as an error of a file of these bytes, with its line.
  package func error(in bytes: some RandomAccessCollection<UInt8>, of path: String) -> DataError {
    let before = bytes.prefix(position)
    let line = before.count { $0 == 0x0A } + 1
    let lineStart =
      before.lastIndex(of: 0x0A).map { before.distance(from: before.startIndex, to: $0) + 1 } ?? 0
    return error(at: Place(path, line: line), column: position - lineStart + 1)
  }
}
