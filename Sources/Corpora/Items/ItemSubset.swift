import SumbenchSupport

/// A part of the items of a corpus or of files of summaries.
///
///     ItemSubset.sample(100, seed: 1).chosen(from: ids)      // 100 ids, the same in whatever order they come
package enum ItemSubset: Hashable, Sendable {
  /// The first items in the order of the file.
  case first(Int)
  /// Items drawn at random: those whose ids have the least digests under the seed. A larger sample holds a smaller one.
  case sample(Int, seed: UInt64)
  /// The items of these ids.
  case ids([String])

  /// The ids of the part, of ids in the order of their file. Throws `DataError.unknownIDs`.
  package func chosen(from ids: [String], path: String) throws -> Set<String> {
    switch self {
    case .first(let count):
      var chosen: Set<String> = []
      for id in ids where chosen.count < count { chosen.insert(id) }
      return chosen
    case .sample(let count, let seed):
      let digests = Set(ids).map { (digest: Self.digest(of: $0, seed: seed), id: $0) }
      return Set(digests.sorted { $0.digest < $1.digest }.prefix(count).map(\.id))
    case .ids(let wanted):
      let known = Set(ids)
      let unknown = wanted.filter { !known.contains($0) }
      if !unknown.isEmpty { throw DataError.unknownIDs(unknown, path: path) }
      return Set(wanted)
    }
  }

  /// What decides whether an id is in a sample: its SHA-256 after the seed and a colon, in hexadecimal digits.
  static func digest(of id: String, seed: UInt64) -> String {
    var hash = SHA256()
    hash.update("\(seed):\(id)".utf8)
    return hash.finish()
  }

  /// The part in a name of a folder: `first-50`, `sample-50-seed1`, `ids-` and a digest.
  package var name: String {
    switch self {
    case .first(let count): return "first-\(count)"
    case .sample(let count, let seed): return "sample-\(count)-seed\(seed)"
    case .ids(let ids):
      var hash = SHA256()
      for id in ids.inByteOrder() { hash.update(field: id) }
      return "ids-\(hash.finish().prefix(8))"
    }
  }

  /// The part that `name` names, where that says enough: not for ids.
  package init?(named name: String) {
    if let parts = name.wholeMatch(of: /first-([0-9]+)/), let count = Int(parts.1) {
      self = .first(count)
    } else if let parts = name.wholeMatch(of: /sample-([0-9]+)-seed([0-9]+)/), let count = Int(parts.1),
      let seed = UInt64(parts.2)
    {
      self = .sample(count, seed: seed)
    } else {
      return nil
    }
  }

  /// How many of a number of items it has.
  package func count(of total: Int) -> Int {
    switch self {
    case .first(let count), .sample(let count, _): min(count, total)
    case .ids(let ids): Set(ids).count
    }
  }

  /// The part of a number of items in words: `the first 50 of 300`.
  package func words(of total: Int) -> String {
    switch self {
    case .first: "the first \(count(of: total)) of \(total)"
    case .sample(_, let seed): "\(count(of: total)) of \(total), drawn with seed \(seed)"
    case .ids: "\(count(of: total)) of \(total), by their ids"
    }
  }
}
