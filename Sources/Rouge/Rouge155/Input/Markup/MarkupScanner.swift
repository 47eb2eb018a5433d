/// Reads XML piece by piece, in one pass and without recursion: time and memory are linear in the text.
///
/// Of document types only what needs nothing else is read: entities whose value is plain text, declared in the file
/// itself. No file and no address is ever opened. Namespaces mean nothing; a colon is a letter.
struct MarkupScanner {
  /// What comes next.
  enum Event: Hashable {
    case start(name: String, attributes: [Attribute])
    case end
    /// Text with references and CDATA sections filled in; it goes on to the next tag, comment or instruction.
    case text(String)
    /// A comment or an instruction, which parts two texts.
    case gap
  }

  struct Attribute: Hashable {
    let name: String
    let value: String
  }

  static let mostAttributes = 256
  /// How many bytes all references to entities of the document type may fill in.
  static let mostFilledIn = 1 << 20

  let bytes: [UInt8]
  var position = 0
  /// The values of the entities that the document type declares.
  var entities: [String: [UInt8]] = [:]
  var filledIn = 0
  /// The elements that are open.
  private var open: [String] = []
  private var isEmptyElement = false
  private var hasRoot = false

  /// A scanner of a whole file.
  init(_ file: [UInt8]) throws(MarkupError) {
    bytes = try MarkupText(file).bytes
    try skipProlog()
  }

  /// The next piece, or `nil` after the last.
  mutating func next() throws(MarkupError) -> Event? {
    if isEmptyElement {
      isEmptyElement = false
      open.removeLast()
      return .end
    }
    if open.isEmpty {
      try skipMiscellany()
      if hasRoot {
        guard position == bytes.count else { throw error("something after the end of the outermost element") }
        return nil
      }
      hasRoot = true
      guard position < bytes.count else { throw error("no element") }
      guard peek("<") else { throw error("text outside of any element") }
      return try startTag()
    }
    guard position < bytes.count else { throw error("‘\(open.last!)’ is not closed") }
    if peek("<") && !peek("<![CDATA[") {
      if peek("</") { return try endTag() }
      if peek("<!--") || peek("<?") {
        try skipCommentOrInstruction()
        return .gap
      }
      return try startTag()
    }
    let text = try text()
    return text.isEmpty ? try next() : .text(text)
  }

  /// What is wrong at the present position.
  func error(_ reason: String) -> MarkupError {
    MarkupError(line: MarkupText.line(of: position, in: bytes), reason: reason)
  }

  private mutating func startTag() throws(MarkupError) -> Event {
    position += 1
    let name = try self.name()
    var attributes: [Attribute] = []
    while true {
      let hadSpace = skipSpaces()
      if take("/>") {
        isEmptyElement = true
        break
      }
      if take(">") { break }
      guard hadSpace else { throw error("in the tag ‘\(name)’ a space, ‘>’ or ‘/>’ is missing") }
      guard attributes.count < Self.mostAttributes else {
        throw error("‘\(name)’ has more than \(Self.mostAttributes) attributes")
      }
      let attribute = try self.name()
      guard !attributes.contains(where: { $0.name == attribute }) else {
        throw error("‘\(name)’ has the attribute ‘\(attribute)’ twice")
      }
      skipSpaces()
      guard take("=") else { throw error("the attribute ‘\(attribute)’ has no value") }
      skipSpaces()
      attributes.append(Attribute(name: attribute, value: try attributeValue()))
    }
    open.append(name)
    return .start(name: name, attributes: attributes)
  }

  private mutating func endTag() throws(MarkupError) -> Event {
    position += 2
    let name = try self.name()
    guard name == open.last else { throw error("‘\(name)’ ends where ‘\(open.last!)’ is open") }
    skipSpaces()
    guard take(">") else { throw error("the end of ‘\(name)’ is not closed") }
    open.removeLast()
    return .end
  }
}
