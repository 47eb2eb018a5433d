package import Foundation
import SumbenchStatistics
import SumbenchSupport

extension RunRecord {
  /// The record as JSON, format 2: keys in a fixed order, an item a line, a list of numbers a line, full precision.
  package func json() throws -> Data {
    var data = Data()
    try write(jobs: ProcessInfo.processInfo.activeProcessorCount) { data += $0 }
    return data
  }

  /// Writes the record as JSON piece by piece: a run over a million items is never in memory as text.
  package func write(jobs: Int, _ write: @escaping (Data) throws -> Void) throws {
    var pieces = RecordPieces(self).pieces[...]
    let pipeline = OrderedPipeline<RecordPieces.Piece, Data>(next: { pieces.popFirst() }, emit: write)
    try pipeline.run(jobs: jobs) { { piece in Data(try piece()) } }
  }
}

/// The text of a record in pieces that can be made at the same time.
private struct RecordPieces {
  typealias Piece = @Sendable () throws -> [UInt8]

  private static let itemsPerPiece = 2048
  private(set) var pieces: [Piece] = []

  init(_ record: RunRecord) {
    add { try Self.head(of: record) }
    addItems(of: record.items)
    add("],\n\"systems\":[")
    for (index, system) in record.systems.enumerated() {
      add(index == 0 ? "\n" : ",\n")
      add(system, columns: record.columns, count: record.items.count)
    }
    add("\n]\n}\n")
  }

  private mutating func add(_ text: String) { add { Array(text.utf8) } }

  private mutating func add(_ piece: @escaping Piece) { pieces.append(piece) }

  private static func head(of record: RunRecord) throws -> [UInt8] {
    var bytes = Array("{\n\"format\":".utf8)
    bytes.appendJSON(RunRecord.currentFormat)
    bytes += ",\n\"version\":".utf8
    bytes.appendJSON(record.version)
    bytes += ",\n\"name\":".utf8
    bytes.appendJSON(record.name)
    if let digest = record.digest {
      bytes += ",\n\"digest\":".utf8
      bytes.appendJSON(digest)
    }
    bytes += ",\n\"signature\":".utf8
    bytes.appendJSON(record.signature)
    bytes += ",\n\"settings\":".utf8
    bytes += try encoded(record.settings)
    bytes += ",\n\"columns\":".utf8
    try bytes.appendJSON(record.columns, separator: ",\n") { $0 += try encoded($1) }
    bytes += ",\n\"notes\":".utf8
    try bytes.appendJSON(record.notes, separator: ",\n") { $0 += try encoded($1) }
    return bytes + ",\n\"items\":[".utf8
  }

  private static func encoded(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  private mutating func addItems(of items: ItemTable) {
    for start in stride(from: 0, to: items.count, by: Self.itemsPerPiece) {
      let range = start..<min(start + Self.itemsPerPiece, items.count)
      add {
        var bytes = Array((start == 0 ? "\n" : ",\n").utf8)
        try bytes.appendJSONElements(range, separator: ",\n") { try Self.append(items, at: $1, to: &$0) }
        return range.upperBound == items.count ? bytes + "\n".utf8 : bytes
      }
    }
  }

  private static func append(_ items: ItemTable, at item: Int, to bytes: inout [UInt8]) throws {
    bytes += "{\"id\":".utf8
    bytes.appendJSON(items.ids[item])
    if !items.digests.isEmpty {
      bytes += ",\"digest\":\"".utf8
      bytes += items.digests[item].hexadecimal
      bytes.append(UInt8(ascii: "\""))
    }
    if !items.references.isEmpty { bytes += ",\"references\":\(items.references[item])".utf8 }
    if !items.referenceWords.isEmpty {
      bytes += ",\"referenceWords\":".utf8
      bytes.appendJSON(items.referenceWords[item])
    }
    if !items.chance.isEmpty {
      bytes += ",\"chance\":".utf8
      bytes.appendJSON(items.chance[item]) { $0.appendJSON($1) }
    }
    if !items.articles.isEmpty {
      bytes += ",\"article\":".utf8
      bytes += try encoded(items.articles[item])
    }
    if let keys = items.keys[items.ids[item]], !keys.isEmpty {
      bytes += ",\"keys\":".utf8
      bytes += try encoded(keys)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func add(_ system: SystemRecord, columns: [ScoreColumn], count: Int) {
    add {
      var bytes = Array("{\"name\":".utf8)
      bytes.appendJSON(system.name)
      bytes +=
        ",\"role\":\"\(system.role.rawValue)\",\"source\":\"\(system.source.rawValue)\",\"failures\":".utf8
      bytes += try Self.encoded(system.failures)
      bytes += ",\"unmatched\":".utf8
      bytes += try Self.encoded(system.unmatched)
      return bytes + ",\n\"scores\":{".utf8
    }
    for (place, column) in columns.enumerated() {
      addList(named: column.key, isFirst: place == 0, count: count) {
        $0.appendJSON(system.values[$1, place])
      }
    }
    add("}")
    if !system.words.isEmpty {
      addList(named: "words", count: count) { bytes, item in
        let words = system.words[item]
        bytes += (words < 0 ? "null" : "\(words)").utf8
      }
    }
    if !system.choices.isEmpty {
      add(",\n\"summaries\":{")
      for (place, list) in SummaryList.allCases.enumerated() {
        addList(named: list.rawValue, isFirst: place == 0, count: count) { bytes, item in
          if let choice = system.choices[item] {
            list.append(choice, to: &bytes)
          } else {
            bytes += "null".utf8
          }
        }
      }
      add("}")
    }
    add("}")
  }

  private mutating func addList(
    named name: String, isFirst: Bool = false, count: Int,
    _ append: @escaping @Sendable (inout [UInt8], Int) -> Void
  ) {
    add {
      var bytes = Array((isFirst ? "\n" : ",\n").utf8)
      bytes.appendJSON(name)
      return bytes + ":[".utf8
    }
    for start in stride(from: 0, to: count, by: Self.itemsPerPiece) {
      add {
        var bytes: [UInt8] = start == 0 ? [] : Array(",".utf8)
        bytes.appendJSONElements(start..<min(start + Self.itemsPerPiece, count), append)
        return bytes
      }
    }
    add("]")
  }
}

/// The lists that a record keeps of the summaries of a system.
enum SummaryList: String, CaseIterable {
  case sentences, cut, fallback, coverage, density, compression, novelty, repetition

  func append(_ summary: SummaryRecord, to bytes: inout [UInt8]) {
    let facts = summary.extractiveness
    switch self {
    case .sentences: bytes.appendJSON(summary.sentences) { $0 += "\($1)".utf8 }
    case .cut: bytes += (summary.isCut ? "1" : "0").utf8
    case .fallback: bytes += (summary.isFallback ? "1" : "0").utf8
    case .coverage: bytes.appendJSON(facts.coverage)
    case .density: bytes.appendJSON(facts.density)
    case .compression: bytes.appendJSON(facts.compression)
    case .novelty: bytes.appendJSON(facts.novelty) { $0.appendJSON($1) }
    case .repetition: bytes.appendJSON(facts.repetition)
    }
  }
}
