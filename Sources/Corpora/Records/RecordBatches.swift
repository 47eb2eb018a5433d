import Foundation

/// The records of a file, some at a time.
///
/// Lines of JSON are handed on as they are, for whoever works on them to decode; other files are read whole, and their
/// records come from one thread.
package final class RecordBatches {
  private static let batchSize = 256

  package let path: String
  package let layout: FileLayout
  private let nextBatch: () throws -> RecordBatch?

  /// Opens a file, or standard input for `-`, and tells what it is; plain lines become the field that the purpose
  /// gives them. Throws `DataError`.
  package init(path: String, purpose: Purpose) throws {
    self.path = path
    var file = try OpenedFile(path: path)
    layout = try FileLayout(&file)
    switch layout {
    case .jsonLines:
      let lines = LineBatches(file)
      nextBatch = { try lines.next().map(RecordBatch.lines) }
    case .jsonDocument:
      var document = try JSONDocument(file.contents(), path: path)
      nextBatch = Self.batches { try document.next() }
    case .commaSeparated, .tabSeparated:
      var rows = try DelimitedText(file.contents(), path: path, isTabSeparated: layout == .tabSeparated)
      nextBatch = Self.batches { try rows.next() }
    case .plainLines where purpose == .texts && !FileLayout.isOfLines(path):
      nextBatch = Self.batches(of: [
        InputRecord(
          place: Place(path), number: 1,
          members: [
            FieldMember("id", .text(path == "-" ? "standard-input" : path.stem)),
            FieldMember(purpose.textField, .text(try Self.text(&file))),
          ])
      ])
    case .plainLines:
      var lines = PlainLines(try Self.text(&file), path: path, field: purpose.textField)
      nextBatch = Self.batches { lines.next() }
    case .fairseq:
      nextBatch = Self.batches(of: FairseqLine.records(of: try Self.text(&file), path: path))
    case .story, .sections:
      let text = try Self.text(&file)
      nextBatch = Self.batches(of: [
        MarkedUpArticle(text, layout: layout).record(path: path, number: 1, id: path == "-" ? nil : path.stem)
      ])
    }
  }

  /// The next records, or `nil` after the last. Throws `DataError`.
  package func next() throws -> RecordBatch? { try nextBatch() }

  /// Every record at once. Throws `DataError`.
  package static func records(at path: String, purpose: Purpose) throws -> [InputRecord] {
    let batches = try RecordBatches(path: path, purpose: purpose)
    var records: [InputRecord] = []
    while let batch = try batches.next() { records += try batch.records() }
    return records
  }

  private static func text(_ file: inout OpenedFile) throws -> String {
    try TextFile.text(of: Data(file.contents()), path: file.path)
  }

  private static func batches(_ next: @escaping () throws -> InputRecord?) -> () throws -> RecordBatch? {
    {
      var records: [InputRecord] = []
      while records.count < batchSize, let record = try next() { records.append(record) }
      return records.isEmpty ? nil : .records(records)
    }
  }

  private static func batches(of records: [InputRecord]) -> () throws -> RecordBatch? {
    var rest = records[...]
    return batches { rest.popFirst() }
  }
}
