import SumbenchSupport

/// References that are in files of their own, for each summary by its id or by its number.
package struct ReferenceSet: Sendable {
  package let paths: [String]
  /// Whether every record has an id.
  let hasIDs: Bool
  /// How many records each file has.
  let count: Int
  /// What was found while they were read.
  let tally: ReadingTally
  private let byID: [String: [Passage]]
  private let byNumber: [[Passage]]

  /// Reads files of references; line N of each belongs to line N of the others. Throws `DataError`.
  init(_ paths: [String], options: ReadingOptions) throws {
    self.paths = paths
    var tally = ReadingTally()
    var files: [[Item]] = []
    for path in paths {
      let records = try RecordBatches.records(at: path, purpose: .references)
      if records.isEmpty { throw DataError.noItems(path: path) }
      let read = ItemReader(.references, options: options).read(records)
      // Which line a reference belongs to would be lost with one left out.
      do { try read.tally.requireUsable(ReadingOptions()) } catch DataError.unusableRecords(
        let records, let count, let total)
      {
        throw DataError.unusableReferences(records, count: count, of: total)
      }
      tally.merge(read.tally)
      files.append(read.items)
    }
    hasIDs = files.allSatisfy { $0.allSatisfy(\.hasOwnID) }
    count = files[0].count
    if hasIDs {
      var byID: [String: [Passage]] = [:]
      for file in files {
        var places: [String: Place] = [:]
        for item in file {
          if let first = places.updateValue(item.place, forKey: item.id) {
            throw DataError.repeatedID(item.place, first: first, id: item.id)
          }
          byID[item.id, default: []] += item.references
        }
      }
      self.byID = byID.mapValues(\.withoutBlanks)
      for id in byID.keys.inByteOrder() where byID[id]?.count != self.byID[id]?.count {
        tally.add([.blankReference], id: id)
      }
    } else {
      for (index, file) in files.enumerated() where file.count != count {
        throw DataError.unequalLines(paths[0], count, paths[index], file.count)
      }
      byID = [:]
    }
    var byNumber: [[Passage]] = []
    for number in 0..<count {
      let references = files.flatMap { number < $0.count ? $0[number].references : [] }
      byNumber.append(references.withoutBlanks)
      if !hasIDs, byNumber[number].count != references.count {
        tally.add([.blankReference], id: "\(number + 1)")
      }
    }
    self.byNumber = byNumber
    self.tally = tally
  }

  /// Whether items of a file that has ids, or has none, go by ids.
  func pairsByID(_ fileHasIDs: Bool) -> Bool { hasIDs && fileHasIDs }

  /// The references of an item that is record `number` of its file.
  func references(of item: Item, number: Int) -> [Passage] {
    if pairsByID(item.hasOwnID) { return byID[item.id] ?? [] }
    return byNumber.indices.contains(number - 1) ? byNumber[number - 1] : []
  }

  /// The ids that no summary has, sorted; empty where references go by number.
  func unmatched(_ ids: Set<String>) -> [String] {
    hasIDs ? Set(byID.keys).subtracting(ids).inByteOrder() : []
  }
}

extension [Passage] {
  /// Without blank texts, of which one is left where there is nothing else.
  fileprivate var withoutBlanks: [Passage] {
    let written = filter { !$0.isBlank }
    return written.isEmpty ? Array(prefix(1)) : written
  }
}
