import SumbenchCorpora
import Foundation
import SumbenchSupport
import SumbenchStatistics

/// Reads the items of a record, each an object of a few values.
struct ItemTableReader {
  private let check: ValueCheck
  private let columns: Int
  private let place: Place
  private var ids = IDList()
  private var digests = BlockArray<Digest>()
  private var references: [Int32] = []
  private var referenceWords: [Double] = []
  private var chance: [[Double]] = []
  private var keys: [String: [String: String]] = [:]
  /// The facts of the articles as one list of JSON, which is decoded at once.
  private var articles: [UInt8] = []
  private var articleCount = 0

  init(_ check: ValueCheck, columns: Int, _ place: Place) {
    (self.check, self.columns, self.place) = (check, columns, place)
  }

  mutating func table(_ list: JSONParser) throws -> ItemTable {
    var list = list
    try list.eachElement { parser, item in try add(&parser, at: item) }
    for (key, count) in [
      ("digest", digests.count), ("references", references.count), ("referenceWords", referenceWords.count),
      ("article", articleCount), ("chance", chance.count),
    ] {
      try check[key].require(count == 0 || count == ids.count, "a value for every item or for none")
    }
    // What is known of articles goes with what is known of their references: pages and slices show both.
    for (key, count) in [("references", references.count), ("referenceWords", referenceWords.count)] {
      try check[key].require(
        articleCount == 0 || count == ids.count, "a value for every item, since there are articles")
    }
    var table = ItemTable(ids: ids)
    (table.digests, table.references, table.referenceWords) = (digests, references, referenceWords)
    (table.chance, table.keys) = (chance, keys)
    if articleCount > 0 {
      articles.append(UInt8(ascii: "]"))
      do {
        table.articles = try JSONDecoder().decode([ArticleRecord].self, from: Data(articles))
      } catch let error as DecodingError {
        throw DataError(error, at: place, under: ["items"], then: ["article"])
      }
    }
    try check.items(table)
    return table
  }

  private mutating func add(_ parser: inout JSONParser, at item: Int) throws {
    var id: String?
    var ownKeys: [String: String]?
    try parser.eachMember { parser, key in
      switch key {
      case "id": id = try text(parser.value(), key, item)
      case "digest":
        guard let digest = Digest(hexadecimal: try text(parser.value(), key, item)) else {
          throw failure(key, item, "64 hexadecimal digits")
        }
        digests.append(digest)
      case "references":
        let count = try parser.value().wholeNumber
        guard let count, let small = Int32(exactly: count) else { throw failure(key, item, "a whole number") }
        references.append(small)
      case "referenceWords":
        guard let words = try parser.value().number else { throw failure(key, item, "a number") }
        referenceWords.append(words)
      case "chance":
        let numbers = try parser.value().elements?.map(\.number) ?? []
        guard !numbers.isEmpty, numbers.count <= columns,
          numbers.count == chance.first?.count ?? numbers.count,
          !numbers.contains(nil)
        else { throw failure(key, item, "numbers for the first columns, as many for every item") }
        chance.append(numbers.compactMap(\.self))
      case "article":
        articles.append(UInt8(ascii: articleCount == 0 ? "[" : ","))
        articles += try parser.slice()
        articleCount += 1
      case "keys":
        guard let members = try parser.value().members else { throw failure(key, item, "an object of texts") }
        ownKeys = [:]
        for member in members { ownKeys?[member.name] = try text(member.value, "keys.\(member.name)", item) }
      default: _ = try parser.value()
      }
    }
    guard let id else { throw DataError.missingKey(place, anyOf: ["items.[\(item)].id"]) }
    ids.append(id)
    keys[id] = ownKeys
    if item == 0 || ids.precedes(item - 1, item, of: ids) { return }
    if ids[item] == ids[item - 1] { throw DataError.duplicateID(place, id: id) }
    throw failure("id", item, "an id after ‘\(ids[item - 1])’ in the order of items")
  }

  private func text(_ value: FieldValue, _ key: String, _ item: Int) throws -> String {
    guard let text = value.text else { throw failure(key, item, "a text") }
    return text
  }

  private func failure(_ key: String, _ item: Int, _ expected: String) -> DataError {
    .unusableValue(place, key: "items.[\(item)].\(key)", expected: expected)
  }
}
