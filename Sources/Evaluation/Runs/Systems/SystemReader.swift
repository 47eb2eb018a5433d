import SumbenchCorpora
import SumbenchStatistics
import SumbenchSupport

/// Reads one system of a record: a list of numbers for each column, and what is known of its summaries.
struct SystemReader {
  private let check: ValueCheck
  private let items: ItemTable
  private let columns: [ScoreColumn]
  private let place: Place
  private let path: [String]
  private var slices: [String: ArraySlice<UInt8>] = [:]
  private var scores: [String: [Double]] = [:]
  private var words: [Int32] = []
  private var choices: [SummaryRecord?] = []

  init(
    _ check: ValueCheck, _ items: ItemTable, _ columns: [ScoreColumn], _ place: Place, path: [String]
  ) {
    (self.check, self.items, self.columns, self.place, self.path) = (check, items, columns, place, path)
  }

  mutating func system(_ parser: inout JSONParser) throws -> SystemRecord {
    try parser.eachMember { parser, key in
      switch key {
      case "scores":
        try parser.eachMember { parser, key in
          guard let column = columns.first(where: { $0.key == key }) else {
            try check["scores"][key].require(false, "the key of a column")
            return
          }
          scores[key] = try numbers(&parser, check["scores"][key]) { try $0.score($1, of: column) }
        }
      case "words":
        words = try numbers(&parser, check["words"]) { try $0.wholeCount($1) }.map {
          Int32($0.isNaN ? -1 : $0)
        }
      case "summaries": choices = try summaries(&parser)
      default: slices[key] = try parser.slice()
      }
    }
    let lists = try columns.map { column -> [Double] in
      let list = scores.removeValue(forKey: column.key) ?? []
      try check["scores"][column.key].length(list.count, oneForEach: "items", of: items.count)
      return list
    }
    var values = ScoreMatrix(width: columns.count)
    for item in 0..<items.count { values.append(lists.map { $0[item] }) }
    let source: SystemRecord.Source = try value("source")
    try requireFacts(source)
    return SystemRecord(
      name: try value("name"), role: try value("role"), source: source, values: values,
      words: words, choices: choices, failures: try value("failures"), unmatched: try value("unmatched"))
  }

  /// Requires what is known of every summary of this source. Where only scores are known, nothing is.
  private func requireFacts(_ source: SystemRecord.Source) throws {
    if source != .scores || !choices.isEmpty {
      try check["words"].length(words.count, oneForEach: "items", of: items.count)
    }
    if source == .strategy || source == .program, !items.articles.isEmpty {
      try check["summaries"].length(choices.count, oneForEach: "items", of: items.count)
    }
  }

  private func value<Value: Decodable>(_ key: String) throws -> Value {
    guard let slice = slices[key] else {
      throw DataError.missingKey(place, anyOf: [(path + [key]).joined(separator: ".")])
    }
    return try place.decode(Value.self, slice, under: path + [key])
  }

  /// A number for each item, not a number where it is null.
  private func numbers(
    _ parser: inout JSONParser, _ check: ValueCheck, each: (ValueCheck, Double) throws -> Void
  ) throws -> [Double] {
    var numbers: [Double] = []
    try parser.eachElement { parser, item in
      let value = try parser.value()
      guard let number = value == .null ? .nan : value.number else {
        return try check[item].require(false, "a number up to 1e60, or null")
      }
      try each(check[item], number)
      numbers.append(number)
    }
    try check.length(numbers.count, oneForEach: "items", of: items.count)
    return numbers
  }

  private func summaries(_ parser: inout JSONParser) throws -> [SummaryRecord?] {
    let check = check["summaries"]
    var lists: [SummaryList: [FieldValue]] = [:]
    try parser.eachMember { parser, key in
      guard let list = SummaryList(rawValue: key) else {
        _ = try parser.value()
        return
      }
      lists[list] = try parser.value().elements ?? []
    }
    for list in SummaryList.allCases {
      try check[list.rawValue].length(lists[list]?.count ?? 0, oneForEach: "items", of: items.count)
    }
    return try items.ids.indices.map { item in
      try SummaryRecord(check, item, items.articles.isEmpty ? nil : items.articles[item].sentences) {
        lists[$0]![item]
      }
    }
  }
}

extension SummaryRecord {
  /// The summary of an item from its values in the lists; `nil` where they are null.
  fileprivate init?(
    _ check: ValueCheck, _ item: Int, _ sentenceCount: Int?, _ value: (SummaryList) -> FieldValue
  ) throws {
    let isThere = SummaryList.allCases.map { value($0) != .null }
    try check[SummaryList.sentences.rawValue][item].require(
      Set(isThere).count == 1, "null in every list or in none")
    if !isThere[0] { return nil }
    func number(_ list: SummaryList) throws -> Double {
      guard let number = value(list).number else {
        try check[list.rawValue][item].require(false, "a number")
        return .nan
      }
      return number
    }
    func isSet(_ list: SummaryList) throws -> Bool {
      let number = try number(list)
      try check[list.rawValue][item].require(number == 0 || number == 1, "0 or 1")
      return number == 1
    }
    let positions = value(.sentences).elements?.map(\.wholeNumber) ?? [nil]
    let novelty = value(.novelty).elements?.map(\.number) ?? [nil]
    try check[SummaryList.sentences.rawValue][item].require(
      !positions.contains(nil), "a list of whole numbers")
    try check[SummaryList.novelty.rawValue][item].require(!novelty.contains(nil), "a list of numbers")
    try check[SummaryList.sentences.rawValue][item].positions(
      positions.compactMap(\.self), within: sentenceCount ?? ValueCheck.largestCount)
    let facts = Extractiveness(
      coverage: try number(.coverage), density: try number(.density), compression: try number(.compression),
      novelty: novelty.compactMap(\.self), repetition: try number(.repetition))
    try check.extractiveness(facts) { check[$0][item] }
    self.init(
      sentences: positions.compactMap(\.self), isCut: try isSet(.cut), isFallback: try isSet(.fallback),
      extractiveness: facts)
  }
}

extension ValueCheck {
  /// Requires a whole number of words.
  fileprivate func wholeCount(_ number: Double) throws(Failure) {
    if number.isNaN { return }
    try require(number == number.rounded() && 0...Double(Int32.max) ~= number, "a whole number from 0")
  }
}
