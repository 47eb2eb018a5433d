import Corpora

/// Checks the values of a record that is read: what does not fit is an error with the path of the value.
struct RecordCheck {
  private let place: Place
  private let path: String

  init(_ place: Place, path: String = "") {
    self.place = place
    self.path = path
  }

  func error(_ key: String, _ expected: String) -> DataError {
    .unusableValue(place, key: path + key, expected: expected)
  }

  func require(_ condition: Bool, _ key: String, _ expected: String) throws {
    if !condition { throw error(key, expected) }
  }

  func requireDistinct(_ names: [String], _ key: String) throws {
    var seen: Set<[UInt8]> = []
    for name in names where !seen.insert(Array(name.utf8)).inserted {
      throw error(key, "each name once, ‘\(name)’ is there twice")
    }
  }

  /// A list that every element has, or none.
  func list<Element>(_ elements: [Element?], _ key: String) throws -> [Element] {
    let present = elements.compactMap(\.self)
    try require(present.isEmpty || present.count == elements.count, key, "a value for every item or for none")
    return present
  }

  func check(_ items: ItemTable) throws {
    for (item, count) in items.references.enumerated() {
      try require(count >= 0, "items.[\(item)].references", "a number from 0")
    }
    for (item, words) in items.referenceWords.enumerated() {
      try require(words.isFinite && words >= 0, "items.[\(item)].referenceWords", "a number from 0")
    }
    for (item, article) in items.articles.enumerated() {
      let path = "items.[\(item)].article"
      try require((0...Self.most).contains(article.sentences), "\(path).sentences", "a number from 0")
      try require((0...Self.most).contains(article.words), "\(path).words", "a number from 0")
      try require(
        article.boilerplate.values.allSatisfy((0...Self.most).contains), "\(path).boilerplate",
        "numbers from 0")
      try check(article.referenceExtractiveness, "\(path).referenceExtractiveness")
    }
  }

  func check(_ facts: Extractiveness, _ path: String) throws {
    try require(facts.novelty.count == 4, "\(path).novelty", "four numbers")
    let numbers = [facts.coverage, facts.density, facts.compression, facts.repetition] + facts.novelty
    try require(numbers.allSatisfy { $0.isFinite && $0 >= 0 }, path, "finite numbers from 0")
  }

  /// No text has more sentences or words; sums of as many never overflow.
  private static let most = 1 << 40
}
