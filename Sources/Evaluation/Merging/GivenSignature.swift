import SumbenchSupport

/// The signature of lines of scores, part by part; see `ScoreLines`.
struct GivenSignature: Equatable {
  /// The names of the scores.
  let columns: [String]
  /// The digests of what made them, as far as lines tell.
  let scores: [String]
  /// What else there is, in its order.
  let rest: [String]

  init(_ text: String) {
    let fields = text.split(separator: "|").map(String.init)
    func values(_ name: String) -> [String] {
      fields.first { $0.hasPrefix("\(name):") }.map { field in
        field.dropFirst(name.count + 1).split(separator: ",").map(String.init)
      } ?? []
    }
    columns = values("columns")
    scores = values("scores")
    rest = fields.filter { !$0.hasPrefix("columns:") && !$0.hasPrefix("scores:") }
  }

  /// The signature of several parts that were merged, of equal rests.
  static func merged(_ texts: [String]) -> String {
    let parts = texts.map { GivenSignature($0) }
    let columns = parts.flatMap(\.columns).distinct().joined(separator: ",")
    let scores = parts.flatMap(\.scores).distinct().joined(separator: ",")
    let fields = ["columns:\(columns)", "scores:\(scores)"] + parts[0].rest.dropFirst()
    return (parts[0].rest.prefix(1) + fields.sorted()).joined(separator: "|")
  }
}
