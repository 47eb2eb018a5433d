import Foundation
import FoundationXML

extension EvaluationList {
  /// Reads an XML job: `EVAL` elements with `PEER-ROOT`, `MODEL-ROOT`, `INPUT-FORMAT`, `PEERS` and `MODELS`.
  ///
  /// Any well-formed XML will do; elements are found at any depth and their names compared without case. An
  /// `EVAL` whose id appeared before continues that evaluation. Of the pieces of text in one element (a comment
  /// or an instruction between them parts them) the last one counts.
  init(xml bytes: [UInt8], path: FilePath) throws(OfficialJobError) {
    var data = Data(bytes)
    if data.range(of: Data("<!ENTITY".utf8)) != nil {
      // XMLParser passes over references to declared entities without a word; the tree has them filled in.
      _ = try EvaluationReader.read(data, path: path, checksStructure: false)
      let root = try? XMLDocument(data: data).rootElement()
      data = Data((root?.xmlString ?? "").utf8)
    }
    self = try EvaluationReader.read(data, path: path, checksStructure: true)
  }
}

private final class EvaluationReader: NSObject, XMLParserDelegate {
  private enum Content { case peerRoot, modelRoot, candidate(PerlText), reference(PerlText) }

  /// An evaluation while it is read: roots may come last, so paths are put together at the end.
  private struct Draft {
    var evaluation: OfficialEvaluation
    var peerRoot = ""
    var modelRoot = ""
    var candidates: [PerlText: String] = [:]
    var referenceIDs: [PerlText] = []
    var references: [PerlText: String] = [:]
  }

  private let path: FilePath
  private let checksStructure: Bool
  private var drafts: [Draft] = []
  private var positions: [PerlText: Int] = [:]
  private var systems: Set<PerlText> = []
  private var failure: OfficialJobError?

  /// The names of the open elements in upper case, and the evaluation that each stands in.
  private var open: [(name: String, draft: Int?)] = []
  /// The depth of an element whose children are not looked into, or that whose text is wanted.
  private var closedDepth: Int?
  private var content: (kind: Content, draft: Int, depth: Int)?
  private var text = ""

  static func read(_ data: Data, path: FilePath, checksStructure: Bool) throws(OfficialJobError)
    -> EvaluationList
  {
    let reader = EvaluationReader(path: path, checksStructure: checksStructure)
    let parser = XMLParser(data: data)
    parser.delegate = reader
    let isDone = parser.parse()
    if let failure = reader.failure { throw failure }
    if !isDone || parser.parserError != nil {
      throw reader.malformed(parser, code: (parser.parserError as? NSError)?.code)
    }
    if !reader.sawElement { throw reader.malformed(parser, code: nil) }
    return reader.list
  }

  private init(path: FilePath, checksStructure: Bool) {
    self.path = path
    self.checksStructure = checksStructure
  }

  private var sawElement = false

  private func malformed(_ parser: XMLParser, code: Int?) -> OfficialJobError {
    let reason = code.map { "not well-formed XML (libxml2 error \($0))" } ?? "no XML element"
    return .malformedXML(path: path.description, line: parser.lineNumber, reason: reason)
  }

  private var list: EvaluationList {
    var list = EvaluationList()
    list.systems = systems.sorted()
    list.evaluations = drafts.map { draft in
      var evaluation = draft.evaluation
      let peers = FilePath(draft.peerRoot)
      let models = FilePath(draft.modelRoot)
      evaluation.candidates = draft.candidates.mapValues { peers.appending($0) }
      evaluation.references = draft.referenceIDs.map { models.appending(draft.references[$0] ?? "") }
      return evaluation
    }
    return list
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    sawElement = true
    endText()
    let parent = open.last
    open.append((element.uppercased(), parent?.draft))
    guard checksStructure, failure == nil else { return }
    do {
      try start(open.count, parent: parent?.name, attributes)
    } catch {
      failure = .misplacedElement(
        path: path.description, line: parser.lineNumber, element: element, reason: error.reason)
      parser.abortParsing()
    }
  }

  private struct Misplaced: Error { let reason: String }

  private func start(_ depth: Int, parent: String?, _ attributes: [String: String]) throws(Misplaced) {
    let name = open[depth - 1].name
    if let closedDepth {
      guard depth == closedDepth + 1 else { return }
      switch (parent, name) {
      case ("PEERS", "P"):
        let system = PerlText(try attribute("ID", attributes))
        systems.insert(system)
        content = (.candidate(system), try currentDraft(), depth)
      case ("MODELS", "M"):
        let id = PerlText(try attribute("ID", attributes))
        drafts[try currentDraft()].referenceIDs.append(id)
        content = (.reference(id), try currentDraft(), depth)
      default: break
      }
      return
    }
    switch name {
    case "EVAL": open[depth - 1].draft = draft(withID: PerlText(try attribute("ID", attributes)))
    case "PEER-ROOT": content = (.peerRoot, try currentDraft(), depth)
    case "MODEL-ROOT": content = (.modelRoot, try currentDraft(), depth)
    case "INPUT-FORMAT":
      let format = try attribute("TYPE", attributes)
      guard TextFormat(name: format) != nil else { throw Misplaced(reason: "unknown format ‘\(format)’") }
      drafts[try currentDraft()].evaluation.format = format
    case "PEERS", "MODELS": break
    default: return
    }
    if name != "EVAL" { closedDepth = depth }
  }

  private func attribute(_ name: String, _ attributes: [String: String]) throws(Misplaced) -> String {
    guard let value = attributes[name] else { throw Misplaced(reason: "no attribute \(name)") }
    return value
  }

  private func currentDraft() throws(Misplaced) -> Int {
    guard let draft = open.last?.draft else { throw Misplaced(reason: "outside any EVAL") }
    return draft
  }

  private func draft(withID id: PerlText) -> Int {
    if let known = positions[id] { return known }
    positions[id] = drafts.count
    drafts.append(Draft(evaluation: OfficialEvaluation(id: id)))
    return drafts.count - 1
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
  ) {
    endText()
    if content?.depth == open.count { content = nil }
    if closedDepth == open.count { closedDepth = nil }
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { append(characters) }

  func parser(_ parser: XMLParser, foundCDATA block: Data) { append(String(decoding: block, as: UTF8.self)) }

  func parser(_ parser: XMLParser, foundComment comment: String) { endText() }

  func parser(_ parser: XMLParser, foundProcessingInstructionWithTarget target: String, data: String?) {
    endText()
  }

  private func append(_ piece: String) {
    if content?.depth == open.count { text += piece }
  }

  /// A piece of text is over; it replaces what an earlier piece of the same element said.
  private func endText() {
    guard let content, !text.isEmpty else { return }
    let value = trimmed(text)
    text = ""
    switch content.kind {
    case .peerRoot: drafts[content.draft].peerRoot = value
    case .modelRoot: drafts[content.draft].modelRoot = value
    case .candidate(let system): drafts[content.draft].candidates[system] = value
    case .reference(let id): drafts[content.draft].references[id] = value
    }
  }

  private func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
