/// Makes items of records: which field has which role, and how its texts are to be read.
///
/// One value reads any number of records on any thread; what there is to say is counted in a tally.
package struct ItemReader: Sendable {
  package let purpose: Purpose
  package let options: ReadingOptions

  package init(_ purpose: Purpose, options: ReadingOptions = ReadingOptions()) {
    self.purpose = purpose
    self.options = options
  }

  /// The items of records, without those that cannot be used, and what was found in them.
  ///
  /// Where `chosen` is given, records of other ids are counted and nothing else.
  package func read(_ records: [InputRecord], only chosen: Set<String>? = nil) -> ReadItems {
    var read = ReadItems()
    read.tally = ReadingTally(
      noun: purpose == .references ? ReadingTally.referenceNoun : ReadingTally.recordNoun)
    read.items.reserveCapacity(records.count)
    forEach(records) { record, plan in
      read.tally.countRecord()
      var reading = ItemReading(record, plan)
      if let chosen, reading.fault == nil, !chosen.contains(reading.id) { return }
      do throws(UnusableRecord.Reason) {
        let item = try reading.item()
        read.tally.add(reading.findings, id: item.id)
        read.items.append(item)
      } catch {
        read.tally.add(UnusableRecord(place: record.place, id: reading.id, reason: error))
      }
    }
    return read
  }

  /// The ids of records, in their order.
  package func ids(of records: [InputRecord]) -> [String] {
    var ids: [String] = []
    ids.reserveCapacity(records.count)
    forEach(records) { record, plan in ids.append(ItemReading(record, plan).id) }
    return ids
  }

  /// Hands over each record with the plan for records of its shape.
  private func forEach(_ records: [InputRecord], _ body: (InputRecord, FieldPlan) -> Void) {
    var plan: FieldPlan?
    for record in records {
      let current: FieldPlan
      if let plan, plan.fits(record) {
        current = plan
      } else {
        current = FieldPlan(record, purpose: purpose, options: options)
        plan = current
      }
      body(record, current)
    }
  }
}
