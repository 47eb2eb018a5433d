import Foundation
import FoundationXML

extension EvaluationList {
  /// Reads an XML job: `EVAL` elements with `PEER-ROOT`, `MODEL-ROOT`, `INPUT-FORMAT`, `PEERS` and `MODELS`.
  ///
  /// Any well-formed XML will do; elements are found at any depth and their names compared without case. An
  /// `EVAL` whose id appeared before continues that evaluation. Of the pieces of text in one element (comments,
  /// instructions and other elements part them) the last one counts.
  init(xml bytes: [UInt8], path: FilePath) throws(OfficialJobError) {
    let data = Data(bytes)
    // The tree's own parser mends what it does not understand, and takes an empty file badly.
    let check = XMLParser(data: data)
    guard !bytes.isEmpty, check.parse(), check.parserError == nil,
      let root = try? XMLDocument(data: data).rootElement()
    else {
      let code = (check.parserError as? NSError)?.code
      throw .malformedXML(path: path.description, line: check.lineNumber, code: code)
    }
    var reader = EvaluationReader(path: path)
    try reader.read(root, evaluation: nil)
    self = reader.list
  }
}

private struct EvaluationReader {
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
  private var drafts: [Draft] = []
  private var positions: [PerlText: Int] = [:]
  private var systems: Set<PerlText> = []

  init(path: FilePath) { self.path = path }

  var list: EvaluationList {
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

  /// Reads an element that stands in the evaluation with this position, if in any.
  mutating func read(_ element: XMLElement, evaluation position: Int?) throws(OfficialJobError) {
    switch element.name?.uppercased() {
    case "EVAL":
      try readChildren(of: element, evaluation: draft(withID: PerlText(try attribute("ID", of: element))))
    case "INPUT-FORMAT":
      let format = try attribute("TYPE", of: element)
      guard TextFormat(name: format) != nil else { throw misplaced(element, "unknown format ‘\(format)’") }
      drafts[try known(position, element)].evaluation.format = format
    case "PEER-ROOT":
      if let text = lastText(of: element) { drafts[try known(position, element)].peerRoot = text }
    case "MODEL-ROOT":
      if let text = lastText(of: element) { drafts[try known(position, element)].modelRoot = text }
    case "PEERS":
      for peer in children(of: element, named: "P") {
        let system = PerlText(try attribute("ID", of: peer))
        let position = try known(position, element)
        systems.insert(system)
        if let text = lastText(of: peer) { drafts[position].candidates[system] = text }
      }
    case "MODELS":
      for model in children(of: element, named: "M") {
        let id = PerlText(try attribute("ID", of: model))
        let position = try known(position, element)
        drafts[position].referenceIDs.append(id)
        if let text = lastText(of: model) { drafts[position].references[id] = text }
      }
    default: try readChildren(of: element, evaluation: position)
    }
  }

  private mutating func readChildren(of element: XMLElement, evaluation position: Int?)
    throws(OfficialJobError)
  {
    for case let child as XMLElement in element.children ?? [] { try read(child, evaluation: position) }
  }

  private mutating func draft(withID id: PerlText) -> Int {
    if let known = positions[id] { return known }
    positions[id] = drafts.count
    drafts.append(Draft(evaluation: OfficialEvaluation(id: id)))
    return drafts.count - 1
  }

  private func children(of element: XMLElement, named name: String) -> [XMLElement] {
    (element.children ?? []).compactMap { $0 as? XMLElement }.filter { $0.name?.uppercased() == name }
  }

  /// The last piece of text directly in an element, trimmed; `nil` if there is none.
  private func lastText(of element: XMLElement) -> String? {
    var last: String?
    var follows = false
    for child in element.children ?? [] {
      if child.kind == .text, let piece = child.stringValue {
        last = follows ? (last ?? "") + piece : piece
        follows = true
      } else {
        follows = false
      }
    }
    return last.map(trimmed)
  }

  private func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  private func attribute(_ name: String, of element: XMLElement) throws(OfficialJobError) -> String {
    guard let value = element.attribute(forName: name)?.stringValue else {
      throw misplaced(element, "no attribute \(name)")
    }
    return value
  }

  private func known(_ position: Int?, _ element: XMLElement) throws(OfficialJobError) -> Int {
    guard let position else { throw misplaced(element, "outside any EVAL") }
    return position
  }

  private func misplaced(_ element: XMLElement, _ reason: String) -> OfficialJobError {
    .misplacedElement(path: path.description, element: element.xPath ?? element.name ?? "", reason: reason)
  }
}
