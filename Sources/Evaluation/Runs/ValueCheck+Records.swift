import SumbenchSupport

extension ValueCheck {
  /// Requires facts of items that can be counted and added up.
  func items(_ items: ItemTable) throws(Failure) {
    for (item, count) in items.references.enumerated() { try self[item]["references"].count(Int(count)) }
    for (item, words) in items.referenceWords.enumerated() {
      try self[item]["referenceWords"].number(words, in: 0...Double(Self.largestCount))
    }
    for (item, article) in items.articles.enumerated() {
      let check = self[item]["article"]
      try check["sentences"].count(article.sentences)
      try check["words"].count(article.words)
      for (reason, count) in article.boilerplate.sorted(by: { $0.key < $1.key }) {
        try check["boilerplate"][reason].count(count)
      }
      try check["referenceExtractiveness"].extractiveness(article.referenceExtractiveness)
    }
    // Ids in order differ; twins in another normal form have other letters than those of ASCII.
    var twins = CanonicalIDs()
    for item in items.ids.indices where items.ids.bytes(of: item).contains(where: { $0 > 0x7F }) {
      let known = twins.insert(items.ids[item])
      try self[item]["id"].require(known == nil, "an id that did not come before in another normal form")
    }
  }

  func extractiveness(_ facts: Extractiveness) throws(Failure) {
    try self["novelty"].length(facts.novelty.count, oneForEach: "lengths of n-grams", of: 4)
    let numbers = [
      ("coverage", facts.coverage), ("density", facts.density), ("compression", facts.compression),
      ("repetition", facts.repetition),
    ]
    for (key, number) in numbers { try self[key].number(number, in: 0 ... .greatestFiniteMagnitude) }
    for (place, number) in facts.novelty.enumerated() {
      try self["novelty"][place].number(number, in: 0 ... .greatestFiniteMagnitude)
    }
  }

  /// Requires a number within the scale of a column, or one that is missing.
  func score(_ value: Double, of column: ScoreColumn) throws(Failure) {
    if value.isNaN { return }
    try number(
      value, in: (column.least ?? -.greatestFiniteMagnitude)...(column.greatest ?? .greatestFiniteMagnitude))
  }

  /// Requires columns of different keys, of which one is shown, with scales that have two ends.
  func columns(_ columns: [ScoreColumn]) throws(Failure) {
    try distinct(columns.map(\.key))
    try require(columns.contains(where: \.isShown), "at least one column that is shown")
    for (place, column) in columns.enumerated() {
      try self[place]["factor"].require(column.factor.isFinite && column.factor > 0, "a number above 0")
      try self[place]["digits"].count(column.digits, in: 0...17)
      let (least, greatest) = (column.least ?? -.infinity, column.greatest ?? .infinity)
      try self[place]["greatest"].require(least <= greatest, "a number that is not below the least")
    }
  }
}
