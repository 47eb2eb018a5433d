/// Makes evaluations of the pieces of an XML job.
struct EvaluationReader {
  /// An evaluation while it is read: roots may come last, so paths are put together at the end.
  private struct Draft {
    var evaluation: Rouge155Evaluation
    var peerRoot = ""
    var modelRoot = ""
    var candidates: [PerlText: String] = [:]
    var referenceIDs: [PerlText] = []
    var references: [PerlText: String] = [:]
  }

  /// What an open element is for.
  private enum Role {
    /// Elements within are looked at.
    case container
    /// Elements within mean nothing.
    case passedOver
    case peers, models
    case peerRoot, modelRoot
    case peer(PerlText), model(PerlText)
  }

  private struct OpenElement {
    let name: String
    let role: Role
    /// The position of the evaluation that it is in.
    let evaluation: Int?
    /// The last piece of text directly in it.
    var text: String?
    var isTextOpen = false
  }

  /// The first element that lacks something or is in the wrong place.
  private(set) var failure: Rouge155JobError?
  private let path: BytePath
  private var open: [OpenElement] = []
  private var drafts: [Draft] = []
  private var positions: [PerlText: Int] = [:]
  private var systems: Set<PerlText> = []
  private var repetitions: [String] = []

  init(path: BytePath) { self.path = path }

  var list: EvaluationList {
    var list = EvaluationList()
    list.systems = systems.sorted()
    list.repetitions = repetitions
    list.evaluations = drafts.map { draft in
      var evaluation = draft.evaluation
      let peers = BytePath(draft.peerRoot)
      let models = BytePath(draft.modelRoot)
      evaluation.candidates = draft.candidates.mapValues { peers.appending($0) }
      evaluation.references = draft.referenceIDs.map { models.appending(draft.references[$0] ?? "") }
      return evaluation
    }
    return list
  }

  /// Reads the next piece; `line` tells where it ends.
  mutating func read(_ event: MarkupScanner.Event, line: () -> Int) {
    if failure != nil { return }
    do throws(Misplacement) {
      switch event {
      case .start(let name, let attributes): try start(name, attributes)
      case .end: try end()
      case .text(let text): add(text)
      case .gap: if !open.isEmpty { open[open.count - 1].isTextOpen = false }
      }
    } catch {
      failure = .misplacedElement(
        path: path.description, line: line(), element: error.element, reason: error.reason)
    }
  }

  private struct Misplacement: Error {
    let element: String
    let reason: String
  }

  private mutating func start(
    _ name: String, _ attributes: [MarkupScanner.Attribute]
  ) throws(Misplacement) {
    let parent = open.last
    if !open.isEmpty { open[open.count - 1].isTextOpen = false }
    var evaluation = parent?.evaluation
    func attribute(_ wanted: String) throws(Misplacement) -> String {
      guard let found = attributes.first(where: { $0.name == wanted }) else {
        throw Misplacement(element: name, reason: "no attribute \(wanted)")
      }
      return found.value
    }
    let role: Role
    switch (parent?.role ?? .container, name.uppercased()) {
    case (.container, "EVAL"):
      evaluation = draft(withID: PerlText(try attribute("ID")))
      role = .container
    case (.container, "INPUT-FORMAT"):
      let format = try attribute("TYPE")
      guard TextFormat(name: format) != nil else {
        throw Misplacement(element: name, reason: "unknown format ‘\(format)’")
      }
      drafts[try known(evaluation, name)].evaluation.format = format
      role = .passedOver
    case (.container, "PEER-ROOT"): role = .peerRoot
    case (.container, "MODEL-ROOT"): role = .modelRoot
    case (.container, "PEERS"): role = .peers
    case (.container, "MODELS"): role = .models
    case (.container, _): role = .container
    case (.peers, "P"):
      let system = PerlText(try attribute("ID"))
      _ = try known(evaluation, "PEERS")
      systems.insert(system)
      role = .peer(system)
    case (.models, "M"):
      let id = PerlText(try attribute("ID"))
      drafts[try known(evaluation, "MODELS")].referenceIDs.append(id)
      role = .model(id)
    default: role = .passedOver
    }
    open.append(OpenElement(name: name, role: role, evaluation: evaluation))
  }

  private mutating func end() throws(Misplacement) {
    let element = open.removeLast()
    guard let text = element.text.map(Self.trimmed) else { return }
    switch element.role {
    case .container, .passedOver, .peers, .models: break
    case .peerRoot: drafts[try known(element.evaluation, element.name)].peerRoot = text
    case .modelRoot: drafts[try known(element.evaluation, element.name)].modelRoot = text
    case .peer(let system):
      let position = try known(element.evaluation, element.name)
      if drafts[position].candidates.updateValue(text, forKey: system) != nil {
        let id = drafts[position].evaluation.id
        repetitions.append("evaluation \(id) has two candidates of system \(system): the later counts")
      }
    case .model(let id):
      let position = try known(element.evaluation, element.name)
      if drafts[position].references.updateValue(text, forKey: id) != nil {
        let evaluation = drafts[position].evaluation.id
        repetitions.append(
          "evaluation \(evaluation) has two references \(id): the later counts, and counts twice")
      }
    }
  }

  private mutating func add(_ text: String) {
    let last = open.count - 1
    switch open[last].role {
    case .container, .passedOver, .peers, .models: return
    default: break
    }
    open[last].text = open[last].isTextOpen ? (open[last].text ?? "") + text : text
    open[last].isTextOpen = true
  }

  private mutating func draft(withID id: PerlText) -> Int {
    if let known = positions[id] { return known }
    positions[id] = drafts.count
    drafts.append(Draft(evaluation: Rouge155Evaluation(id: id)))
    return drafts.count - 1
  }

  private func known(_ position: Int?, _ element: String) throws(Misplacement) -> Int {
    guard let position else { throw Misplacement(element: element, reason: "outside any EVAL") }
    return position
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
