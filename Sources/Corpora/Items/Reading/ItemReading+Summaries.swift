extension ItemReading {
  /// Reads the candidate, and says whether `summary` is left for the references.
  mutating func readCandidate(into item: inout Item) throws(UnusableRecord.Reason) -> Bool {
    guard plan.purpose.takesSummaryAsCandidate else {
      // A corpus may have candidates; they are kept where they can be read.
      if let slot = taken(.candidate), let value = slot.value(in: record), value.isTextual {
        item.candidate = try passage(value, of: slot.path)
      }
      return true
    }
    if let slot = taken(.candidate), let value = slot.value(in: record) {
      if let summary = plan.summary, let other = summary.value(in: record), other != .null {
        findings.append(.summaryIsReference(candidate: slot.path))
        use(summary)
      }
      item.candidate = try passage(value, of: slot.path)
      return true
    }
    guard !plan.isMapped(.candidate), let summary = plan.summary, let value = summary.value(in: record) else {
      throw missing(.candidate)
    }
    use(summary)
    item.candidate = try passage(value, of: summary.path)
    return false
  }

  /// The references: those of the plural if there are any, else of the singular, else `summary`; numbered fields beside.
  mutating func references(takesSummary: Bool) throws(UnusableRecord.Reason) -> [Passage] {
    if plan.purpose == .texts { return [] }
    let isRequired = plan.purpose == .scoring || plan.purpose == .references
    let slots = try referenceSlots(takesSummary: takesSummary)
    guard let first = slots.first else {
      if isRequired { throw missing(.reference) }
      return []
    }
    // Beside summaries whose references are elsewhere they may be anything.
    if plan.purpose == .summaries || plan.purpose == .scores {
      findings.append(.ownReferences)
      return []
    }
    var references: [Passage] = []
    for slot in slots {
      guard let value = slot.value(in: record) else { throw missing(slot.role) }
      if value == .null, slots.count > 1 {
        findings.append(.nullReference)
      } else {
        references += try alternatives(value, of: slot)
      }
    }
    if references.count > 1, references.contains(where: \.isBlank), !references.allSatisfy(\.isBlank) {
      findings.append(.blankReference)
      references.removeAll(where: \.isBlank)
    }
    if references.isEmpty { throw .nothing(first.path) }
    return references
  }

  private mutating func referenceSlots(takesSummary: Bool) throws(UnusableRecord.Reason) -> [FieldPlan.Slot] {
    if plan.isMapped(.reference) || plan.isMapped(.references) {
      for role in [Role.reference, .references] where plan.lackingPath(of: role) != nil {
        throw missing(role)
      }
      let slots = plan[.reference] + plan[.references]
      for slot in slots { use(slot) }
      return slots
    }
    if let plural = taken(.references) {
      noteSingular(beside: plural)
      return [plural]
    }
    var slots: [FieldPlan.Slot] = []
    if let singular = taken(.reference) {
      slots = [singular]
    } else if takesSummary, let summary = plan.summary, summary.value(in: record) != nil {
      use(summary)
      slots = [summary]
    }
    for slot in plan.numbered where takesSummary || !slot.path.hasPrefix(FieldNames.summary) {
      use(slot)
      slots.append(slot)
    }
    return slots
  }

  /// A remark where a record has another text under a singular.
  private mutating func noteSingular(beside plural: FieldPlan.Slot) {
    for slot in plan[.reference] {
      guard let value = slot.value(in: record), value.isTextual else { continue }
      use(slot)
      let taken = plural.value(in: record)
      if case .text(let text) = value, taken == .text(text) || taken == .texts([text]) { continue }
      guard value != taken else { continue }
      findings.append(.twoNames(role: Role.reference.rawValue, taken: plural.path, left: slot.path))
    }
  }
}
