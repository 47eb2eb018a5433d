import SumbenchCorpora
import Foundation
import SumbenchStatistics
import SumbenchSupport

/// One number in which two records of a run differ.
package struct RecordDifference: Hashable, Sendable {
  /// The row, or `nil` where the difference is one of the run as a whole.
  package let row: String?
  /// The item, or `nil` where the difference is one of the row as a whole.
  package let item: String?
  /// What differs: `rouge1_f1`, `summary`.
  package let what: String
  /// What the first record says.
  package let first: String
  /// What the second record says.
  package let second: String

  /// Everything in which two records of the same items differ, in the order of the record.
  ///
  /// Numbers are compared bit by bit, and so is everything else that a table prints. Records of other items differ in that
  /// alone. Digests, notes and own keys are compared between records of the same format; the versions of sumbench and the
  /// names of the runs are not compared.
  package static func between(_ first: RunRecord, _ second: RunRecord) -> [RecordDifference] {
    var found = DifferenceList()
    found.add("signature", first.signatureWithoutVersion, second.signatureWithoutVersion)
    found.add("items", first.items.ids, second.items.ids)
    found.addValues("settings", first.settings, second.settings)
    found.add("columns", first.columns.map(\.key), second.columns.map(\.key))
    for (old, new) in zip(first.columns, second.columns) where old.key == new.key {
      found.addValues("columns.\(old.key)", old, new)
    }
    guard first.items.ids == second.items.ids, first.columns.map(\.key) == second.columns.map(\.key) else {
      return found.differences
    }
    let isOfOneFormat = first.format == second.format
    if isOfOneFormat {
      found.add("corpus digest", first.digest ?? "none", second.digest ?? "none")
      found.addNotes(first.notes, second.notes)
    }
    for item in first.items.ids.indices {
      found.item = first.items.ids[item]
      found.add(first.items, second.items, at: item, isOfOneFormat: isOfOneFormat)
    }
    found.item = nil
    found.add("rows", first.systems.map(\.name), second.systems.map(\.name))
    for old in first.systems {
      guard let new = second.systems.first(where: { $0.name == old.name }) else { continue }
      found.add(old, new, ids: first.items.ids, columns: first.columns)
    }
    return found.differences
  }
}

/// Differences as they are found, with where they were found.
private struct DifferenceList {
  var differences: [RecordDifference] = []
  var row: String?
  var item: String?

  mutating func add<Value: Equatable>(_ what: String, _ first: Value, _ second: Value) {
    guard first != second else { return }
    differences.append(
      RecordDifference(row: row, item: item, what: what, first: "\(first)", second: "\(second)"))
  }

  /// Adds the values in which two things differ as they are written, each under its path.
  mutating func addValues<Value: Encodable & Equatable>(_ what: String, _ first: Value, _ second: Value) {
    if first != second { addValues(what, written: FieldValue(writing: first), FieldValue(writing: second)) }
  }

  private mutating func addValues(_ path: String, written first: FieldValue?, _ second: FieldValue?) {
    if first == second { return }
    guard let one = first?.members, let other = second?.members else {
      add(path, first?.words ?? "none", second?.words ?? "none")
      return
    }
    for name in (one + other).map(\.name).distinct() {
      addValues(
        "\(path).\(name)", written: one.first { $0.name == name }?.value,
        other.first { $0.name == name }?.value)
    }
  }

  /// Adds values of which either side may have none.
  private mutating func addKnown<Value: Equatable>(_ what: String, _ first: Value?, _ second: Value?) {
    if first != second { add(what, first.map { "\($0)" } ?? "none", second.map { "\($0)" } ?? "none") }
  }

  mutating func addNotes(_ first: [Note], _ second: [Note]) {
    add("notes", first.map(\.sentence), second.map(\.sentence))
    if first.map(\.sentence) != second.map(\.sentence) { return }
    for (old, new) in zip(first, second) where old != new { addValues("notes.\(old.code)", old, new) }
  }

  mutating func add(_ first: ItemTable, _ second: ItemTable, at item: Int, isOfOneFormat: Bool) {
    addKnown("references", first.references.known(at: item), second.references.known(at: item))
    addKnown("referenceWords", first.referenceWords.known(at: item), second.referenceWords.known(at: item))
    if let old = first.articles.known(at: item), let new = second.articles.known(at: item) {
      addValues("article", old, new)
    } else if first.articles.isEmpty != second.articles.isEmpty {
      add("article", first.articles.isEmpty ? "none" : "known", second.articles.isEmpty ? "none" : "known")
    }
    guard isOfOneFormat else { return }
    addKnown("chance", first.chance.known(at: item), second.chance.known(at: item))
    addKnown(
      "digest", first.digests.isEmpty ? nil : first.digests[item],
      second.digests.isEmpty ? nil : second.digests[item])
    if first.keys.isEmpty, second.keys.isEmpty { return }
    addValues("keys", first.keys[first.ids[item]] ?? [:], second.keys[second.ids[item]] ?? [:])
  }

  mutating func add(_ first: SystemRecord, _ second: SystemRecord, ids: IDList, columns: [ScoreColumn]) {
    row = first.name
    defer { (row, item) = (nil, nil) }
    add("role", first.role.rawValue, second.role.rawValue)
    add("source", first.source.rawValue, second.source.rawValue)
    add(
      "failures", first.failures.map { "\($0.id): \($0.message)" },
      second.failures.map { "\($0.id): \($0.message)" })
    add("unmatched", first.unmatched, second.unmatched)
    for (position, id) in ids.enumerated() {
      item = id
      add("summary", first.text(of: position), second.text(of: position))
      for (place, column) in columns.enumerated() {
        let (old, new) = (first.value(position, place), second.value(position, place))
        if old != new { add(column.key, old.map { "\($0)" } ?? "none", new.map { "\($0)" } ?? "none") }
      }
    }
  }
}

extension RunRecord {
  /// The signature without the version of sumbench.
  package var signatureWithoutVersion: String { Self.withoutVersion(signature) }

  /// What made the scores themselves: the signature without the version and without the interval of means.
  package var scoringSignature: String {
    let fields = ["level:", "method:", "samples:"]
    return signatureWithoutVersion.split(separator: "|").filter { field in
      !fields.contains { field.hasPrefix($0) }
    }.joined(separator: "|")
  }

  /// A signature without the version of sumbench, and without the usual separator, which older signatures do not name.
  package static func withoutVersion(_ signature: String) -> String {
    signature.split(separator: "|").filter { !$0.hasPrefix("sumbench:") && $0 != "separator:auto" }
      .joined(separator: "|")
  }
}

extension Array {
  /// The element of an item, `nil` where there is nothing known of any.
  fileprivate func known(at item: Int) -> Element? { isEmpty ? nil : self[item] }
}

extension FieldValue {
  /// A value as it is written in a record.
  fileprivate init(writing value: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var parser = JSONParser((try? Array(encoder.encode(value)))?[...] ?? [])
    self = (try? parser.value()) ?? .null
  }

  /// The value in a line.
  fileprivate var words: String {
    switch self {
    case .null: "none"
    case .notANumber(let text), .number(let text), .text(let text): text
    case .truth(let truth): "\(truth)"
    case .texts(let texts): "[\(texts.joined(separator: ", "))]"
    case .list(let values): "[\(values.map(\.words).joined(separator: ", "))]"
    case .object(let members): "{\(members.map { "\($0.name) \($0.value.words)" }.joined(separator: ", "))}"
    }
  }
}

extension SystemRecord {
  fileprivate func text(of item: Int) -> String {
    let count = words.isEmpty ? "unknown" : words[item] < 0 ? "none" : "\(words[item]) words"
    guard !choices.isEmpty, let choice = choices[item] else { return count }
    return "sentences \(choice.sentences), \(count), \(choice.extractiveness)" + (choice.isCut ? ", cut" : "")
      + (choice.isFallback ? ", fallback" : "")
  }
}
