/// Where the fields of records with the same names are.
///
/// Lines of a file mostly have the same names in the same order; so names are matched once and not for every line.
final class FieldPlan: Sendable {
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

  let purpose: Purpose
  let separator: SentenceSeparator
  private let names: [String]
  private let id: [Slot]
  private let system: [Slot]
  private let article: [Slot]
  private let documents: [Slot]
  private let reference: [Slot]
  private let references: [Slot]
  private let candidate: [Slot]
  private let human: [Slot]
  private let scores: [Slot]
  /// `summary`, where it may be a candidate or a reference.
  let summary: Slot?
  /// References with numbers: `summary1`, `summary2`.
  let numbered: [Slot]
  private let mapping: FieldMapping
  /// Mapped paths that the records lack.
  private let lacking: [Role: String]

  init(_ record: InputRecord, purpose: Purpose, options: ReadingOptions) {
    self.purpose = purpose
    separator = options.separator
    let names = record.members.map(\.name)
    let mapping = options.fields
    self.names = names
    self.mapping = mapping
    let taken = mapping.mappedPaths
    func slots(_ role: Role) -> [Slot] {
      if let paths = mapping[role] { return paths.compactMap { Slot($0, role, in: names) } }
      return FieldNames.names(of: role).compactMap { taken.contains($0) ? nil : Slot($0, role, in: names) }
    }
    id = slots(.id)
    system = slots(.system)
    article = slots(.article)
    documents = slots(.documents)
    reference = slots(.reference)
    references = slots(.references)
    candidate = slots(.candidate)
    human = slots(.human)
    scores = slots(.scores)
    var lacking: [Role: String] = [:]
    for role in Role.allCases {
      lacking[role] = mapping[role]?.first { Slot($0, role, in: names) == nil }
    }
    self.lacking = lacking
    let mapsReferences = mapping[.reference] != nil || mapping[.references] != nil
    let mayBeSummary =
      !taken.contains(FieldNames.summary) && (!mapsReferences || purpose.takesSummaryAsCandidate)
    summary = mayBeSummary ? Slot(FieldNames.summary, .reference, in: names) : nil
    numbered = mapsReferences ? [] : Self.numberedReferences(in: names, without: taken)
  }

  /// The fields of a role in the order in which they are tried; those of an explicit mapping are all taken.
  subscript(role: Role) -> [Slot] {
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

  func isMapped(_ role: Role) -> Bool { mapping[role] != nil }

  /// A path that the user gave for a role and the records lack.
  func lackingPath(of role: Role) -> String? { lacking[role] }

  /// Whether a record has the same names in the same order.
  func fits(_ record: InputRecord) -> Bool {
    guard record.members.count == names.count else { return false }
    for index in names.indices where record.members[index].name != names[index] { return false }
    return true
  }

  private static func numberedReferences(in names: [String], without taken: Set<String>) -> [Slot] {
    var found: [(number: Int, slot: Slot)] = []
    for (index, name) in names.enumerated() where !taken.contains(name) {
      guard let (stem, number) = FieldNames.numbered(name) else { continue }
      guard stem == FieldNames.summary || FieldNames.role(of: stem) == .reference else { continue }
      found.append((number, Slot(path: name, role: .reference, member: index, rest: [])))
    }
    return found.sorted { ($0.number, $0.slot.member) < ($1.number, $1.slot.member) }.map(\.slot)
  }
}

extension FieldPlan.Slot {
  /// Where a path begins among the names of a record, `nil` where it does not.
  fileprivate init?(_ path: String, _ role: Role, in names: [String]) {
    if let index = names.firstIndex(of: path) {
      self.init(path: path, role: role, member: index, rest: [])
      return
    }
    let parts = path.split(separator: ".")
    guard parts.count > 1 else { return nil }
    for length in 1..<parts.count {
      let first = parts.prefix(length).joined(separator: ".")
      if let index = names.firstIndex(of: first) {
        self.init(path: path, role: role, member: index, rest: Array(parts.dropFirst(length)))
        return
      }
    }
    return nil
  }
}
