package import SumbenchStatistics
package import SumbenchSupport
package import SumbenchText

/// The items of a run in the order of items, with what is known of each.
///
/// A run over a million pairs has a million ids and nothing else; a run over articles knows their facts.
package struct ItemTable: Hashable, Sendable {
  /// The ids, each once, in the order of items.
  package let ids: IDList
  /// For each item its digest, or nothing at all.
  package var digests = BlockArray<Digest>()
  /// For each item the mean words of a reference; 0 without references; or nothing at all.
  package var referenceWords: [Double] = []
  /// For each item how many references it has, or nothing at all.
  package var references: [Int32] = []
  /// For each item, for each column of ROUGE, which are the first, the mean score of random sentences; or nothing at all.
  package var chance: [[Double]] = []
  /// For each item the facts of its article, or nothing at all.
  package var articles: [ArticleRecord] = []
  /// Keys of the input lines that belong to no role, by id: what slices and clusters are made of.
  package var keys: [String: [String: String]] = [:]

  /// Items of which nothing but the ids is known. The ids are in the order of items.
  package init(ids: IDList) {
    self.ids = ids
  }

  /// Items of which nothing but the ids is known. The ids are in the order of items.
  package init(ids: [String]) {
    self.init(ids: IDList(ids))
  }

  /// How many there are.
  package var count: Int { ids.count }

  /// The position of an id.
  package func position(of id: String) -> Int? {
    ids.position(of: id)
  }
}
