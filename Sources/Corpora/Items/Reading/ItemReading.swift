import SumbenchSupport

/// One record on its way to an item.
struct ItemReading {
  /// The longest text that is kept as a key of an item's own, in bytes.
  private static let longestKey = 256

  let record: InputRecord
  let plan: FieldPlan
  var findings: [Finding] = []
  private(set) var id: String
  private var hasOwnID = false
  /// Why the id cannot be read, where there is one and it is neither a text nor a number.
  private(set) var fault: UnusableRecord.Reason?
  /// The fields that have been given a role, as bits.
  private var used: UInt64 = 0

  init(_ record: InputRecord, _ plan: FieldPlan) {
    self.record = record
    self.plan = plan
    id = "\(record.number)"
    do throws(UnusableRecord.Reason) {
      if let (slot, identifier) = try identifier(of: .id) {
        id = identifier
        hasOwnID = true
        use(slot)
      }
    } catch {
      fault = error
    }
    if record.hadLoneSurrogates { findings.append(.loneSurrogate) }
  }

  /// Reads everything. Throws why the record cannot be used.
  mutating func item() throws(UnusableRecord.Reason) -> Item {
    if let fault { throw fault }
    var item = Item(id: id, hasOwnID: hasOwnID, place: record.place)
    let leavesSummary = try readCandidate(into: &item)
    item.references = try references(takesSummary: leavesSummary)
    item.articles = try articles()
    if plan.purpose == .corpus, item.references.contains(where: \.isBlank) {
      throw .empty(role: Role.reference.rawValue)
    }
    if let (slot, identifier) = try identifier(of: .system) {
      item.system = identifier
      use(slot)
    }
    item.human = ratings(of: .human).mapValues(\.number)
    item.scores = ratings(of: .scores)
    item.keys = ownKeys()
    return item
  }

  /// Remembers that a field has a role, so that it is no key of the item's own.
  mutating func use(_ slot: FieldPlan.Slot) {
    if slot.member < UInt64.bitWidth { used |= 1 << UInt64(slot.member) }
  }

  /// The first field of a role that holds a text, or any value; a remark where another holds another text.
  mutating func taken(_ role: Role) -> FieldPlan.Slot? {
    var first: FieldPlan.Slot?
    var textual: (slot: FieldPlan.Slot, value: FieldValue)?
    for slot in plan[role] {
      guard let value = slot.value(in: record) else { continue }
      if first == nil { first = slot }
      guard value.isTextual else { continue }
      if let textual {
        guard value != textual.value, value.looksLikeText else { continue }
        findings.append(.twoNames(role: role.rawValue, taken: textual.slot.path, left: slot.path))
        use(slot)
        break
      }
      textual = (slot, value)
    }
    let taken = textual?.slot ?? first
    if let taken { use(taken) }
    return taken
  }

  /// The reason of a record that lacks a role.
  func missing(_ role: Role) -> UnusableRecord.Reason {
    .missing(role: plan.lackingPath(of: role) ?? role.rawValue, found: record.paths)
  }

  /// The first id or name under the fields of a role. A value that is none is not passed over for the next: items would go
  /// by another id than the file says.
  private func identifier(
    of role: Role
  ) throws(UnusableRecord.Reason) -> (slot: FieldPlan.Slot, text: String)? {
    for slot in plan[role] {
      guard let value = slot.value(in: record) else { continue }
      if let identifier = value.identifier { return (slot, CanonicalID.canonical(identifier)) }
      switch value {
      case .null, .text, .number: continue
      case .notANumber: throw .notANumber(slot.path)
      case .truth, .texts, .list, .object:
        throw .wrongKind(slot.path, expected: "a text or a number, which every record has another of")
      }
    }
    return nil
  }

  private func ownKeys() -> [OwnKey] {
    var keys: [OwnKey] = []
    for (index, member) in record.members.enumerated()
    where index >= UInt64.bitWidth || used & 1 << UInt64(index) == 0 {
      switch member.value {
      case .text(let text) where text.utf8.count <= Self.longestKey:
        keys.append(OwnKey(member.name, .text(text)))
      case .number(let digits):
        if let number = Double(digits) { keys.append(OwnKey(member.name, .number(number))) }
      case .truth(let truth): keys.append(OwnKey(member.name, .truth(truth)))
      case .text, .null, .notANumber, .texts, .list, .object: break
      }
    }
    return keys
  }
}

extension FieldValue {
  /// An id or a name: a text, or a number as a text.
  fileprivate var identifier: String? {
    switch self {
    case .text(let text): text.isEmpty ? nil : text
    case .number(let digits):
      // What was whole before a program made it a fraction, as pandas does, is whole again.
      digits.wholePart ?? digits
    case .null, .notANumber, .truth, .texts, .list, .object: nil
    }
  }

  /// Whether it may be an article or a summary, and not a name or a code.
  fileprivate var looksLikeText: Bool {
    guard case .text(let text) = self else { return true }
    return text.utf8.count > 40 || text.utf8.contains(0x20)
  }
}

extension String {
  /// `12` of `12.0`.
  fileprivate var wholePart: String? {
    guard hasSuffix(".0") else { return nil }
    let whole = dropLast(2)
    return whole.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } ? String(whole) : nil
  }
}
