import SumbenchSupport

/// The items of all parts in their order, with what the parts know of them.
struct MergedItems {
  let table: ItemTable
  /// Items of which two parts give a key two values.
  let disagreeing: Set<String>

  /// Throws `MergeError`.
  init(_ parts: [RunMerge.Part]) throws {
    let ids = parts.flatMap { Array($0.record.items.ids) }.inItemOrder()
    let distinct = ids.indices.filter { $0 == 0 || ids[$0 - 1] != ids[$0] }.map { ids[$0] }
    if distinct.isEmpty { throw MergeError.nothing }
    var table = ItemTable(ids: distinct)
    let sources = try Self.sources(parts, distinct)
    func facts<Value>(_ what: String, _ list: (ItemTable) -> [Value]) throws -> [Value] {
      let known = sources.map { sources in
        sources.first { !list(parts[$0.part].record.items).isEmpty }
      }
      guard known.contains(where: { $0 != nil }) else { return [] }
      let lists = parts.map { list($0.record.items) }
      return try known.enumerated().map { place, source in
        guard let source else {
          let with = known.first { $0 != nil }!!
          throw MergeError.unequalFacts(
            first: parts[with.part].path, second: parts[sources[place][0].part].path, what: what)
        }
        return lists[source.part][source.item]
      }
    }
    let digests = try facts("digests of texts") { Array($0.digests) }
    table.digests = .init(digests)
    table.references = try facts("numbers of references", \.references)
    table.referenceWords = try facts("lengths of references", \.referenceWords)
    table.articles = try facts("articles", \.articles)
    table.chance = try facts("scores of random sentences", \.chance)
    var disagreeing: Set<String> = []
    for part in parts {
      for (id, keys) in part.record.items.keys {
        table.keys[id, default: [:]].merge(keys) { known, other in
          if known != other { disagreeing.insert(id) }
          return known.utf8.lexicographicallyPrecedes(other.utf8) ? known : other
        }
      }
    }
    self.table = table
    self.disagreeing = disagreeing
  }

  /// For each item the parts that have it, and where. Throws `MergeError.otherTexts`.
  private static func sources(
    _ parts: [RunMerge.Part], _ ids: [String]
  ) throws -> [[(part: Int, item: Int)]] {
    try ids.map { id in
      let found = parts.indices.compactMap { part in
        parts[part].record.items.position(of: id).map { (part: part, item: $0) }
      }
      let known = found.compactMap { place in
        parts[place.part].digest(of: place.item, id).map { (part: parts[place.part], digest: $0) }
      }
      for other in known.dropFirst() where other.digest != known[0].digest {
        throw MergeError.otherTexts(first: known[0].part.path, second: other.part.path, id: id)
      }
      return found
    }
  }
}

extension RunMerge.Part {
  /// The digest of an item's texts, where it is known.
  fileprivate func digest(of item: Int, _ id: String) -> Digest? {
    record.items.digests.isEmpty ? record.numberedItems?.digests[id] : record.items.digests[item]
  }
}
