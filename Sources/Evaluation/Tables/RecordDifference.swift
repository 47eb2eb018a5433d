import SumbenchStatistics
import SumbenchSupport
import SumbenchText

/// One number in which two records of a run differ.
package struct RecordDifference: Hashable, Sendable {
  /// The row, or `nil` for what concerns the run as a whole.
  package let row: String?
  /// The item, or `nil` for what concerns the row as a whole.
  package let item: String?
  /// What differs: `rouge1_f1`, `summary`.
  package let what: String
  /// What the first record says.
  package let first: String
  /// What the second record says.
  package let second: String

  /// Everything in which two records of the same items differ, in the order of the record.
  ///
  /// Numbers are compared bit by bit. Records of other items differ in that alone. Digests are compared between records
  /// of the same format, and the version of sumbench is not compared.
  package static func between(_ first: RunRecord, _ second: RunRecord) -> [RecordDifference] {
    var found = DifferenceList()
    found.add("signature", first.signatureWithoutVersion, second.signatureWithoutVersion)
    found.add("items", first.items.ids, second.items.ids)
    found.add("settings", first.settings.text, second.settings.text)
    found.add("columns", first.columns.map(\.key), second.columns.map(\.key))
    guard first.items.ids == second.items.ids, first.columns.map(\.key) == second.columns.map(\.key) else {
      return found.differences
    }
    if first.format == second.format {
      found.add("corpus digest", first.digest ?? "none", second.digest ?? "none")
      found.add("notes", first.notes.map(\.sentence), second.notes.map(\.sentence))
    }
    for item in first.items.ids.indices {
      found.item = first.items.ids[item]
      found.add("facts", first.items.text(of: item), second.items.text(of: item))
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

  mutating func add(_ first: SystemRecord, _ second: SystemRecord, ids: IDList, columns: [ScoreColumn]) {
    row = first.name
    defer { (row, item) = (nil, nil) }
    add("role", first.role, second.role)
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

extension RunSettings {
  fileprivate var text: String {
    [
      limit.map { "limit \($0)" }, cleaning.map { "clean \($0.rawValue)" },
      cleaning == nil ? nil : "language \(language?.rawValue ?? "detected")", "missing \(missing.rawValue)",
      "seed \(seed)", cluster.map { "cluster \($0)" }, separator.map { "separator \($0)" },
      lines.map { "lines \($0.rawValue)" }, givenInterval.map { "interval \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
  }
}

extension ItemTable {
  fileprivate func text(of item: Int) -> String {
    var facts: [String] = []
    if !references.isEmpty { facts.append("\(references[item]) references") }
    if !referenceWords.isEmpty { facts.append("\(referenceWords[item]) words of a reference") }
    if !chance.isEmpty { facts.append("random sentences \(chance[item])") }
    if !articles.isEmpty {
      let article = articles[item]
      let counts = article.boilerplate.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      facts.append(
        "\(article.language.language.rawValue) \(article.language.basis.rawValue), \(article.sentences) sentences, "
          + "\(article.words) words, boilerplate \(counts), \(article.referenceExtractiveness)")
    }
    return facts.joined(separator: ", ")
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
