/// The texts of the items of a corpus: in memory where they were there already, else out of it.
enum CorpusTexts: Sendable {
  case items([Item])
  case spool(Spool, [Spool.Place])

  /// An item with its texts. Throws `DataError.unreadable`.
  func item(at position: Int, _ entry: CorpusEntry) throws -> Item {
    switch self {
    case .items(let items): return items[position]
    case .spool(let spool, let places):
      var texts = ItemTexts(bytes: try spool.bytes(at: places[position]))
      return Item(
        id: entry.id, articles: texts.nextPassages(), references: texts.nextPassages(), keys: entry.keys,
        place: entry.place)
    }
  }
}
