extension MarkupScanner {
  /// The encoding that the declaration at the start of a file names.
  static func declaredEncoding(of file: [UInt8]) -> String? {
    guard file.starts(with: "<?xml".utf8) else { return nil }
    let head = String(decoding: file.prefix(1024), as: UTF8.self)
    guard let end = head.firstRange(of: "?>"), let name = head[..<end.lowerBound].firstRange(of: "encoding")
    else {
      return nil
    }
    let value = head[name.upperBound..<end.lowerBound].drop { " \t\n\r\r\n=".contains($0) }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return String(value.dropFirst().prefix { $0 != quote })
  }

  /// Reads what comes before the outermost element.
  mutating func skipProlog() throws(MarkupError) {
    if peek("<?xml ") || peek("<?xml\n") || peek("<?xml\t") {
      position += 5
      try readDeclaration()
    }
    try skipMiscellany()
    if take("<!DOCTYPE") {
      try readDocumentType()
      try skipMiscellany()
    }
  }

  /// Passes white space, comments and instructions over.
  mutating func skipMiscellany() throws(MarkupError) {
    skipSpaces()
    while peek("<!--") || peek("<?") {
      try skipCommentOrInstruction()
      skipSpaces()
    }
  }

  /// Passes the comment or the instruction over that comes next.
  mutating func skipCommentOrInstruction() throws(MarkupError) {
    if take("<!--") {
      try skip(past: "--", in: "a comment")
      guard take(">") else { throw error("‘--’ in a comment") }
      return
    }
    position += 2
    let name = try self.name()
    if name.lowercased() == "xml" { throw error("‘<?xml’ anywhere but at the first byte") }
    if take("?>") { return }
    guard skipSpaces() else { throw error("after ‘<?\(name)’ a space is missing") }
    try skip(past: "?>", in: "the instruction ‘\(name)’")
  }

  /// `version`, `encoding` and `standalone`, after `<?xml`.
  private mutating func readDeclaration() throws(MarkupError) {
    var names: [String] = []
    while true {
      let hadSpace = skipSpaces()
      if take("?>") { break }
      guard hadSpace else { throw error("in ‘<?xml’ a space or ‘?>’ is missing") }
      let name = try self.name()
      skipSpaces()
      guard take("=") else { throw error("in ‘<?xml’ the value of ‘\(name)’ is missing") }
      skipSpaces()
      let value = try attributeValue()
      names.append(name)
      let isKnown =
        switch name {
        case "version": value == "1.0"
        case "encoding": !value.isEmpty
        case "standalone": value == "yes" || value == "no"
        default: false
        }
      guard isKnown else { throw error("‘\(name)=\"\(value)\"’ in ‘<?xml’") }
    }
    let known = [
      ["version"], ["version", "encoding"], ["version", "standalone"], ["version", "encoding", "standalone"],
    ]
    guard known.contains(names) else { throw error("not ‘<?xml version=\"1.0\"?>’") }
  }

  /// The document type, after `<!DOCTYPE`. One that names an external part is refused: what that declares is not known.
  private mutating func readDocumentType() throws(MarkupError) {
    guard skipSpaces() else { throw error("after ‘<!DOCTYPE’ a space is missing") }
    _ = try name()
    if skipSpaces(), try skipExternalID() {
      throw error(
        "an external document type: no other file is read; a job may declare entities of plain text only")
    }
    skipSpaces()
    if take("[") {
      skipSpaces()
      while !take("]") {
        if take("<!ENTITY") {
          try readEntity()
        } else if peek("<!--") || peek("<?") {
          try skipCommentOrInstruction()
        } else if peek("%") {
          throw error("a parameter entity; a job may declare entities of plain text only")
        } else if peek("<!") {
          throw error("a declaration in the document type; a job may declare entities of plain text only")
        } else {
          throw error("the document type is not closed")
        }
        skipSpaces()
      }
      skipSpaces()
    }
    guard take(">") else { throw error("the document type is not closed") }
  }

  /// `SYSTEM "..."` or `PUBLIC "..." "..."`; says whether there is one.
  private mutating func skipExternalID() throws(MarkupError) -> Bool {
    let isPublic = take("PUBLIC")
    guard isPublic || take("SYSTEM") else { return false }
    for _ in 0..<(isPublic ? 2 : 1) {
      guard skipSpaces() else { throw error("a space before the name of an external file is missing") }
      let quote = try self.quote()
      skip { $0 == quote }
      guard position < bytes.count else { throw error("the name of an external file is not closed") }
      position += 1
    }
    return true
  }

  /// An entity, after `<!ENTITY`. Of two declarations the first counts.
  private mutating func readEntity() throws(MarkupError) {
    guard skipSpaces() else { throw error("after ‘<!ENTITY’ a space is missing") }
    if peek("%") { throw error("a parameter entity; a job may declare entities of plain text only") }
    let name = try self.name()
    guard skipSpaces() else { throw error("the entity ‘\(name)’ has no value") }
    if try skipExternalID() {
      throw error(
        "the external entity ‘\(name)’: no other file is read; a job may declare entities of plain text only")
    }
    let quote = try self.quote()
    var value: [UInt8] = []
    while position < bytes.count, bytes[position] != quote {
      if peek("%") { throw error("‘%’ in the entity ‘\(name)’") }
      if peek("&#") {
        value += try characterReference()
      } else {
        value.append(bytes[position])
        position += 1
      }
    }
    guard position < bytes.count else { throw error("the entity ‘\(name)’ is not closed") }
    if value.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
      throw error(
        "markup or a reference in the entity ‘\(name)’; a job may declare entities of plain text only")
    }
    position += 1
    skipSpaces()
    guard take(">") else { throw error("the entity ‘\(name)’ is not closed") }
    if entities[name] == nil { entities[name] = value }
  }
}
