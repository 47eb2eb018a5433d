/// Why a text is not XML, or more of XML than is read here, and on which line.
struct MarkupError: Error, Hashable {
  let line: Int
  let reason: String
}
