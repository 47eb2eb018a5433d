extension EvaluationList {
  /// Reads an XML job: `EVAL` elements with `PEER-ROOT`, `MODEL-ROOT`, `INPUT-FORMAT`, `PEERS` and `MODELS`.
  ///
  /// Any well-formed XML will do; elements are found at any depth and their names compared without case. An
  /// `EVAL` whose id appeared before continues that evaluation. Of the pieces of text in one element (comments,
  /// instructions and other elements part them) the last one counts. An element in the wrong place is an error only
  /// where all of the file is well-formed.
  init(xml bytes: [UInt8], path: BytePath) throws(Rouge155JobError) {
    var reader = EvaluationReader(path: path)
    do {
      var scanner = try MarkupScanner(bytes)
      while let event = try scanner.next() { reader.read(event, line: { scanner.error("").line }) }
    } catch {
      throw .malformedXML(path: path.description, line: error.line, reason: error.reason)
    }
    if let failure = reader.failure { throw failure }
    self = reader.list
  }
}
