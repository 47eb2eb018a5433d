import Foundation

/// Some records in a row.
package enum RecordBatch: Sendable {
  case lines(LineBatch)
  case records([InputRecord])

  /// How many records there are.
  var count: Int {
    switch self {
    case .lines(let batch): batch.lines.count
    case .records(let records): records.count
    }
  }

  /// The records, decoded. Throws `DataError`.
  package func records() throws -> [InputRecord] {
    switch self {
    case .lines(let batch): try batch.lines.map { try InputRecord(line: $0.bytes, at: $0.place) }
    case .records(let records): records
    }
  }
}
