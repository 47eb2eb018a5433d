import SumbenchSupport

extension ValueCheck {
  /// Requires facts of items that can be counted and added up. `places` has where the items stand in the file, in their
  /// order, `article` where the facts of an article stand in the value of its item.
  func items(
    _ items: ItemTable, at places: [Int]? = nil, article: (ValueCheck) -> ValueCheck = { $0["article"] },
    boilerplate: String = "boilerplate"
  ) throws(Failure) {
    func check(_ item: Int) -> ValueCheck { self[places?[item] ?? item] }
    for (item, count) in items.references.enumerated() { try check(item)["references"].count(Int(count)) }
    for (item, words) in items.referenceWords.enumerated() {
      try check(item)["referenceWords"].number(words, in: 0...Double(Self.largestCount))
    }
    for (item, facts) in items.articles.enumerated() {
      let check = article(check(item))
      try check["sentences"].count(facts.sentences)
      try check["words"].count(facts.words)
      for (reason, count) in facts.boilerplate.sorted(by: { $0.key < $1.key }) {
        try check[boilerplate][reason].count(count)
      }
      let reference = check["referenceExtractiveness"]
      try reference.extractiveness(facts.referenceExtractiveness) { reference[$0] }
    }
    // Ids in order differ; twins in another normal form have other letters than those of ASCII.
    var twins = CanonicalIDs()
    for item in items.ids.indices where items.ids.bytes(of: item).contains(where: { $0 > 0x7F }) {
      let known = twins.insert(items.ids[item])
      try check(item)["id"].require(known == nil, "an id that did not come before in another normal form")
    }
  }

  /// Requires what an article and a text can have in common; `place` has where each number stands.
  func extractiveness(
    _ facts: Extractiveness, at place: (_ key: String) -> ValueCheck
  ) throws(Failure) {
    try place("novelty").length(facts.novelty.count, oneForEach: "lengths of n-grams", of: 4)
    let numbers = [
      ("coverage", facts.coverage), ("density", facts.density), ("compression", facts.compression),
      ("repetition", facts.repetition),
    ]
    for (key, number) in numbers { try place(key).number(number, in: 0...Self.largestNumber) }
    for (position, number) in facts.novelty.enumerated() {
      try place("novelty")[position].number(number, in: 0...Self.largestNumber)
    }
  }

  /// Requires a number within the scale of a column, or one that is missing.
  func score(_ value: Double, of column: ScoreColumn) throws(Failure) {
    if value.isNaN { return }
    try number(
      value, in: (column.least ?? -Self.largestNumber)...(column.greatest ?? Self.largestNumber))
  }

  /// Requires columns of different keys, of which one is shown, with scales that have two ends.
  func columns(_ columns: [ScoreColumn]) throws(Failure) {
    try distinct(columns.map(\.key), under: "key")
    try require(columns.contains(where: \.isShown), "at least one column that is shown")
    for (place, column) in columns.enumerated() {
      try self[place]["factor"].require(1e-6...1e6 ~= column.factor, "a number from 1e-6 to 1e6")
      try self[place]["digits"].count(column.digits, in: 0...17)
      let (least, greatest) = (column.least ?? -Self.largestNumber, column.greatest ?? Self.largestNumber)
      try self[place]["least"].number(least)
      try self[place]["greatest"].number(greatest)
      try self[place]["greatest"].require(least <= greatest, "a number that is not below the least")
    }
  }
}
