/// What a text is written in, where it is no plain text.
///
///     TextKind(of: "<!DOCTYPE html><p>The bridge is shut.</p>")    // .html
///     TextKind(of: "The town &amp; its bridge &#39;closed&#39;.")  // .entities
///     TextKind(of: "3 < 4 & so on")                                // .plain
///
/// For warnings: nothing is read differently because of it.
package enum TextKind: String, Codable, CaseIterable, Sendable {
  /// Plain text, maybe with Markdown.
  case plain
  /// HTML: a document type, or three tags or more.
  case html
  /// XML that is no HTML.
  case xml
  /// Text with character references of HTML, three or more: `&amp;`
  case entities
  /// A JSON object or array.
  case json
  /// The source of a program: half of its lines, five or more, are statements of a program.
  case code
  /// The source of a PDF file.
  case pdf
  /// Rich text format.
  case rtf
  /// The bytes of a ZIP archive, which `.docx` files are.
  case zip

  /// The name for messages: `HTML`.
  package var name: String {
    switch self {
    case .plain: "plain text"
    case .entities: "text with HTML entities"
    case .code: "the source of a program"
    case .html, .xml, .json, .pdf, .rtf, .zip: rawValue.uppercased()
    }
  }

  /// What a text looks like.
  package init(of text: some StringProtocol) {
    let text = Substring(text)
    self = Self.byBeginning(text) ?? Self.byMarkup(text) ?? (SourceCode.isLike(text) ? .code : .plain)
  }

  private static func byBeginning(_ text: Substring) -> TextKind? {
    let body = text.utf8.drop { $0.isASCIISpace || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    func begins(_ beginning: String) -> Bool {
      body.prefix(beginning.utf8.count).lazy.map { $0 | 0x20 }.elementsEqual(
        beginning.utf8.lazy.map { $0 | 0x20 })
    }
    switch body.first {
    case UInt8(ascii: "%"): return begins("%PDF-") ? .pdf : nil
    case UInt8(ascii: "P"): return body.starts(with: [0x50, 0x4B, 0x03, 0x04]) ? .zip : nil
    case UInt8(ascii: "<"):
      if begins("<!doctype html") || begins("<html") { return .html }
      return begins("<?xml") ? body.contains("<html") ? .html : .xml : nil
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if begins("{\\rtf") { return .rtf }
      let last = body.last { !$0.isASCIISpace }
      let closes = body.first == UInt8(ascii: "{") ? last == UInt8(ascii: "}") : last == UInt8(ascii: "]")
      let hasKeys = body.contains("\":") || body.contains("\" :")
      return closes && (hasKeys || body.dropFirst().first { !$0.isASCIISpace } == UInt8(ascii: "\""))
        ? .json : nil
    default: return nil
    }
  }

  private static let tags = Set(
    """
    a abbr article aside b blockquote body br button code dd div dl dt em footer form h1 h2 h3 h4 h5 h6 head header hr
    html i iframe img input label li link main meta nav ol option p pre script section small span strong style sub sup
    svg table tbody td th thead title tr u ul video
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  /// HTML by its tags, or text with character references.
  private static func byMarkup(_ text: Substring) -> TextKind? {
    let bytes = text.utf8.span
    var tags = 0
    var references = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): tags += bytes.tagName(after: index).map(Self.tags.contains) == true ? 1 : 0
      case UInt8(ascii: "&"): references += bytes.isCharacterReference(at: index) ? 1 : 0
      default: break
      }
      if tags == 3 { return .html }
      index += 1
    }
    return references >= 3 || references > 0 && tags > 0 ? .entities : nil
  }
}

extension Span<UInt8> {
  /// The name of the tag whose bracket stands at a position, in lower case: of `<p>`, `</p>` and `<a href="#">`.
  fileprivate func tagName(after bracket: Int) -> [UInt8]? {
    var position = bracket + 1
    if position < count, self[position] == UInt8(ascii: "/") { position += 1 }
    var name: [UInt8] = []
    while position < count, name.count < 11, self[position].isASCIILetter || self[position].isASCIIDigit {
      name.append(self[position] | 0x20)
      position += 1
    }
    guard !name.isEmpty, position < count else { return nil }
    return self[position] == UInt8(ascii: ">") || self[position] == UInt8(ascii: "/")
      || self[position].isASCIISpace
      ? name : nil
  }

  /// Whether `&amp;`, `&#39;` or the like stands at a position.
  fileprivate func isCharacterReference(at ampersand: Int) -> Bool {
    var position = ampersand + 1
    if position < count, self[position] == UInt8(ascii: "#") { position += 1 }
    let start = position
    while position < count, position - start < 9, self[position].isASCIILetter || self[position].isASCIIDigit
    {
      position += 1
    }
    return position - start > 1 && position < count && self[position] == UInt8(ascii: ";")
  }
}

extension Substring.UTF8View {
  fileprivate func contains(_ part: String) -> Bool {
    let bytes = Array(self)
    return bytes.contains(Array(part.utf8))
  }
}
