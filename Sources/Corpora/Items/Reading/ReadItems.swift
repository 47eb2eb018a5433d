/// The items of some records, and what was found in them.
package struct ReadItems: Sendable {
  package var items: [Item] = []
  package var tally = ReadingTally()
  /// Which of several files they are from.
  package var file = 0

  package init() {}

  /// Forgets the texts of the items, which take most of the memory, but for their references where these are kept.
  package mutating func dropTexts(keepsReferences: Bool) {
    for index in items.indices {
      items[index].articles = []
      items[index].candidate = nil
      if !keepsReferences { items[index].references = [] }
    }
  }
}
