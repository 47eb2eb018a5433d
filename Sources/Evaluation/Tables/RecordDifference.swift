import TextProcessing

/// One number in which two records of a run differ.
public struct RecordDifference: Hashable, Sendable {
  /// The row, or `nil` for what concerns the run as a whole.
  public let row: String?
  /// The article, or `nil` for what concerns the row as a whole.
  public let article: String?
  /// What differs: `rouge1 f1`, `sentences`.
  public let what: String
  /// What the first record says.
  public let first: String
  /// What the second record says.
  public let second: String

  /// Everything in which two records of the same articles differ, in the order of the first.
  ///
  /// Numbers are compared bit by bit. Records of other articles differ in that alone.
  public static func between(_ first: RunRecord, _ second: RunRecord) -> [RecordDifference] {
    var found = DifferenceList()
    found.add("signature", first.signature, second.signature)
    found.add("corpus digest", first.corpus.digest, second.corpus.digest)
    found.add("articles", first.corpus.articles.map(\.id), second.corpus.articles.map(\.id))
    found.add("settings", first.settings.text, second.settings.text)
    guard first.corpus.articles.map(\.id) == second.corpus.articles.map(\.id) else {
      return found.differences
    }
    for (old, new) in zip(first.corpus.articles, second.corpus.articles) {
      found.article = old.id
      found.add("facts", old.text, new.text)
    }
    found.article = nil
    found.add("rows", first.strategies.map(\.name), second.strategies.map(\.name))
    for old in first.strategies {
      guard let new = second.strategies.first(where: { $0.name == old.name }) else { continue }
      found.add(old, new, ids: first.corpus.articles.map(\.id))
    }
    return found.differences
  }
}

/// Differences as they are found, with where they were found.
private struct DifferenceList {
  var differences: [RecordDifference] = []
  var row: String?
  var article: String?

  mutating func add<Value: Equatable>(_ what: String, _ first: Value, _ second: Value) {
    guard first != second else { return }
    differences.append(
      RecordDifference(row: row, article: article, what: what, first: "\(first)", second: "\(second)"))
  }

  mutating func add(_ first: StrategyRecord, _ second: StrategyRecord, ids: [String]) {
    row = first.name
    defer { (row, article) = (nil, nil) }
    add("role", first.role, second.role)
    add("failures", first.failures.map(\.id), second.failures.map(\.id))
    for (position, id) in ids.enumerated() {
      article = id
      add("summary", first.summaries[position].text, second.summaries[position].text)
      for (old, new) in zip(first.scores, second.scores) {
        for measure in Measure.allCases {
          add("\(old.variant) \(measure.rawValue)", old[measure][position], new[measure][position])
        }
      }
    }
  }
}

extension RunSettings {
  fileprivate var text: String {
    "limit \(limit), clean \(cleaning.rawValue), language \(language?.rawValue ?? "detected"), seed \(seed)"
  }
}

extension ArticleRecord {
  fileprivate var text: String {
    let counts = furniture.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return
      "\(language.language.rawValue) \(language.basis.rawValue), \(sentences) sentences, \(words) words, \(references) references, furniture \(counts), concerns \(concerns.map(\.rawValue))"
  }
}

extension SummaryRecord? {
  fileprivate var text: String {
    guard let self else { return "none" }
    return "sentences \(self.sentences), \(self.words) words"
      + ", \(self.extractiveness)" + (self.isCut ? ", cut" : "") + (self.isFallback ? ", fallback" : "")
  }
}
