/// Which articles a report shows whole, with their texts and summaries; scores are shown of all.
package enum ArticleChoice: Hashable, Sendable {
  /// As many as fit into a page of a number of bytes, those first on which the rows differ most.
  case fitting(bytes: Int)
  /// A number of them, those first on which the rows differ most.
  case most(Int)
  /// A number of them, those first that lost most since the older run, or else those with the lowest mean of the rows.
  case worst(Int)
  case all
  case nothing

  /// Reads `12`, `worst:12`, `all` or `none`.
  package init?(_ text: String) {
    switch text {
    case "all": self = .all
    case "none": self = .nothing
    default:
      let isWorst = text.hasPrefix("worst:")
      guard let count = Int(isWorst ? text.dropFirst(6) : text[...]), count > 0 else { return nil }
      self = isWorst ? .worst(count) : .most(count)
    }
  }

  /// The most articles that it can be.
  var limit: Int {
    switch self {
    case .fitting, .all: .max
    case .most(let count), .worst(let count): count
    case .nothing: 0
    }
  }

  /// The bytes of the page; `nil` where they do not matter.
  var budget: Int? { if case .fitting(let bytes) = self { bytes } else { nil } }

  /// Positions of items, those first that matter most.
  ///
  /// `numbers` has for each row a number of each item in the column that sorts the table; `older` for each row of an older
  /// run its number and that of the same row now.
  func order(
    of numbers: [[Double?]], since older: [(then: [Double?], now: [Double?])], count: Int, lowerIsBetter: Bool
  ) -> [Int] {
    let sign: Double = lowerIsBetter ? -1 : 1
    let weights = (0..<count).map { item -> Double in
      let changes = older.compactMap { pair in
        pair.then[item].flatMap { then in pair.now[item].map { sign * ($0 - then) } }
      }
      let own = numbers.compactMap { $0[item] }
      guard case .worst = self else {
        // Changes come before differences between rows.
        let change = changes.map(\.magnitude).max() ?? 0
        return -(change > 0 ? 1e9 + change : (own.max() ?? 0) - (own.min() ?? 0))
      }
      if let change = changes.min() { return change }
      return own.isEmpty ? .infinity : sign * own.reduce(0, +) / Double(own.count)
    }
    return (0..<count).sorted { (weights[$0], $0) < (weights[$1], $1) }
  }
}
