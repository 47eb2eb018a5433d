import SumbenchCorpora

/// The articles that came with summaries, of which floors and a ceiling are made.
package final class ScoreArticles {
  /// Whether the articles are needed, and not only the knowledge of them.
  let isKeeping: Bool
  private var items: [String: Item] = [:]
  /// Whether any record had an article.
  package private(set) var areThere = false

  /// `isKeeping`: whether the articles are needed, and not only the knowledge of them.
  package init(isKeeping: Bool) { self.isKeeping = isKeeping }

  /// Takes the articles of items, of each id the first. Lines of references are sentences here as they are to the rows
  /// beside them.
  func add(_ read: [Item]) {
    for item in read where !item.articles.isEmpty {
      areThere = true
      guard isKeeping, items[item.id] == nil else { continue }
      items[item.id] = Item(
        id: item.id, articles: item.articles,
        references: item.references.map { .sentences($0.separateLines) },
        place: item.place)
    }
  }

  /// The items of a run, and the ids of those without an article.
  func items(of ids: [String]) -> (items: [Item], lacking: [String]) {
    (ids.compactMap { items[$0] }, ids.filter { items[$0] == nil })
  }
}

extension [Item] {
  /// Those that have an article, or only the first of them.
  func withArticles(all: Bool) -> [Item] {
    all ? filter { !$0.articles.isEmpty } : first { !$0.articles.isEmpty }.map { [$0] } ?? []
  }
}
