/// Where the fields of records with the same names are.
///
/// Lines of a file mostly have the same names in the same order; so names are matched once and not for every line.
struct FieldPlan: Sendable {
  /// A field that may have a role.
  struct Slot: Hashable, Sendable {
    let path: String
    let role: Role
    /// The field of the record, and what of the path goes on within it.
    let member: Int
    let rest: [Substring]

    func value(in record: InputRecord) -> FieldValue? {
      let value = record.members[member].value
      return rest.isEmpty ? value : value.value(at: rest)
    }
  }

  private let names: [String]
  private var id: [Slot] = []
  private var system: [Slot] = []
  private var article: [Slot] = []
  private var documents: [Slot] = []
  private var reference: [Slot] = []
  private var references: [Slot] = []
  private var candidate: [Slot] = []
  private var human: [Slot] = []
  private var scores: [Slot] = []
  /// `summary`, where it may be a candidate or a reference.
  private(set) var summary: Slot?
  /// References with numbers: `summary1`, `summary2`.
  private(set) var numbered: [Slot] = []
  private let mapping: FieldMapping
  /// Mapped paths that the records lack.
  private var lacking: [Role: String] = [:]

  init(_ record: InputRecord, purpose: Purpose, mapping: FieldMapping) {
    names = record.members.map(\.name)
    self.mapping = mapping
    let taken = mapping.mappedPaths
    for role in Role.allCases {
      if let paths = mapping[role] {
        self[role] = paths.compactMap { slot($0, role) }
        lacking[role] = paths.first { slot($0, role) == nil }
      } else {
        self[role] = FieldNames.names(of: role).compactMap { taken.contains($0) ? nil : slot($0, role) }
      }
    }
    let mapsReferences = isMapped(.reference) || isMapped(.references)
    if !taken.contains(FieldNames.summary), !mapsReferences || purpose.takesSummaryAsCandidate {
      summary = slot(FieldNames.summary, .reference)
    }
    if !mapsReferences { numbered = numberedReferences(without: taken) }
  }

  /// The fields of a role in the order in which they are tried; those of an explicit mapping are all taken.
  private(set) subscript(role: Role) -> [Slot] {
    get {
      switch role {
      case .id: id
      case .system: system
      case .article: article
      case .documents: documents
      case .reference: reference
      case .references: references
      case .candidate: candidate
      case .human: human
      case .scores: scores
      }
    }
    set {
      switch role {
      case .id: id = newValue
      case .system: system = newValue
      case .article: article = newValue
      case .documents: documents = newValue
      case .reference: reference = newValue
      case .references: references = newValue
      case .candidate: candidate = newValue
      case .human: human = newValue
      case .scores: scores = newValue
      }
    }
  }

  func isMapped(_ role: Role) -> Bool { mapping[role] != nil }

  /// A path that the user gave for a role and the records lack.
  func lackingPath(of role: Role) -> String? { lacking[role] }

  /// Whether a record has the same names in the same order.
  func fits(_ record: InputRecord) -> Bool {
    guard record.members.count == names.count else { return false }
    for index in names.indices where record.members[index].name != names[index] { return false }
    return true
  }

  private func slot(_ path: String, _ role: Role) -> Slot? {
    if let index = names.firstIndex(of: path) { return Slot(path: path, role: role, member: index, rest: []) }
    guard path.contains(".") else { return nil }
    let parts = path.split(separator: ".")
    for length in 1..<max(parts.count, 1) {
      let first = parts.prefix(length).joined(separator: ".")
      if let index = names.firstIndex(of: first) {
        return Slot(path: path, role: role, member: index, rest: Array(parts.dropFirst(length)))
      }
    }
    return nil
  }

  private func numberedReferences(without taken: Set<String>) -> [Slot] {
    var found: [(number: Int, slot: Slot)] = []
    for (index, name) in names.enumerated() where !taken.contains(name) {
      guard let (stem, number) = FieldNames.numbered(name) else { continue }
      guard stem == FieldNames.summary || FieldNames.role(of: stem) == .reference else { continue }
      found.append((number, Slot(path: name, role: .reference, member: index, rest: [])))
    }
    return found.sorted { ($0.number, $0.slot.member) < ($1.number, $1.slot.member) }.map(\.slot)
  }
}
