/// Plain text of which each line is a text of its own.
///
/// Lines end at line feeds, carriage returns or both, as Python reads text; an empty line is an empty text, and a
/// line break at the very end of a file ends the last line.
struct PlainLines {
  private let path: String
  private let field: String
  private var rest: ArraySlice<Substring>

  init(_ text: String, path: String, field: String) {
    self.path = path
    self.field = field
    rest = Self.lines(of: text)[...]
  }

  static func lines(of text: String) -> [Substring] {
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  mutating func next() -> InputRecord? {
    let number = rest.startIndex + 1
    return rest.popFirst().map { line in
      InputRecord(
        place: Place(path, line: number), number: number, members: [FieldMember(field, .text(String(line)))])
    }
  }
}
