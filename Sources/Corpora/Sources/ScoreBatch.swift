import SumbenchSupport
import Synchronization

/// Some records to be scored, of which any thread makes items, once.
package struct ScoreBatch: Sendable {
  let file: Int
  let system: String
  let firstNumber: Int
  let records: HandedRecords
  let reader: ItemReader
  let references: ReferenceSet?
  let chosen: Set<String>?

  /// The ids of the records, in their order. Throws `DataError`.
  func ids() throws -> [String] { reader.ids(of: try records.take()) }

  /// The items, each with its system and its references. Throws `DataError`.
  package func items() throws -> ReadItems {
    let records = try records.take()
    var read = reader.read(records, only: chosen)
    read.file = file
    for index in read.items.indices where read.items[index].system == nil {
      read.items[index].system = system
    }
    if let references { join(references, to: &read, records) }
    return read
  }

  private func join(_ references: ReferenceSet, to read: inout ReadItems, _ records: [InputRecord]) {
    var numbers: [Place: Int] = [:]
    for (index, record) in records.enumerated() { numbers[record.place] = firstNumber + index }
    var without: [UnusableRecord] = []
    for index in read.items.indices {
      let item = read.items[index]
      read.items[index].references = references.references(of: item, number: numbers[item.place] ?? 0)
      if read.items[index].references.isEmpty {
        without.append(
          UnusableRecord(
            place: item.place, id: item.id,
            reason: .missing(role: "reference of this id", found: references.paths)))
      }
    }
    if without.isEmpty { return }
    read.items.removeAll { $0.references.isEmpty }
    read.tally.add(without)
  }
}

/// Records that are handed out once, so that the bytes of their lines are not kept while their items are scored.
final class HandedRecords: Sendable {
  private let batch: Mutex<RecordBatch?>

  init(_ batch: RecordBatch) { self.batch = Mutex(batch) }

  /// The records, decoded. Throws `DataError`.
  func take() throws -> [InputRecord] {
    let batch = batch.withLock { batch in
      defer { batch = nil }
      return batch
    }
    guard let batch else { preconditionFailure("records are handed out once") }
    return try batch.records()
  }
}
