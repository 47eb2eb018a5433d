package import SumbenchRouge
package import SumbenchSupport

/// Lines of JSON with the scores of one summary each: `id`, `system`, under `scores` each variant's precision, recall and
/// f1 in full precision, and the digest of the signature that made them.
///
///     var lines = ItemLines(["rouge1"], signature: "3f9a0c1b2d4e")
///     try lines.append(id: "7", system: "lead-3") { _ in RougeScore(precision: 1, recall: 0.5, f1: 2 / 3) }
///     // {"id":"7","scores":{"rouge1":{"f1":0.6666666666666666,"precision":1,"recall":0.5}},
///     //  "signature":"3f9a0c1b2d4e","system":"lead-3"}, on one line
///
/// The bytes are those of `JSONEncoder` with sorted keys and slashes left alone, at a fraction of its time.
package struct ItemLines {
  /// The lines so far, each with its line feed.
  package private(set) var bytes: [UInt8] = []
  /// For each variant in the order of its key, its place among the variants and what stands before its numbers.
  private let end: [UInt8]
  private let keys: [(place: Int, prefix: [UInt8])]

  /// No lines yet, for variants of these names, which are all different.
  package init(_ variants: [String], signature: String) {
    var end = Array(#","signature":"#.utf8)
    end.appendJSON(signature)
    self.end = end + #","system":"#.utf8
    keys = variants.indices.sorted { variants[$0] < variants[$1] }.map { place in
      var prefix: [UInt8] = []
      prefix.appendJSON(variants[place])
      return (place, prefix + Array(#":{"f1":"#.utf8))
    }
  }

  /// Adds a line; asks for each variant's score by its place among the variants.
  ///
  /// `human` and `scores` are what the item brought along: the JSON of its ratings, and members to be added to its scores.
  /// `digest` is that of its texts, where its id may be the number of a line, which says nothing of another file's.
  /// Throws `EncodingError` for a number that JSON does not have.
  package mutating func append(
    id: String, system: String, extra: (human: [UInt8], scores: [UInt8]) = ([], []), digest: Digest? = nil,
    score: (Int) -> RougeScore
  ) throws {
    bytes.append(UInt8(ascii: "{"))
    if let digest {
      bytes += #""digest":""#.utf8
      bytes += digest.hexadecimal
      bytes += #"","#.utf8
    }
    if !extra.human.isEmpty {
      bytes += #""human":"#.utf8
      bytes += extra.human
      bytes.append(UInt8(ascii: ","))
    }
    bytes += #""id":"#.utf8
    bytes.appendJSON(id)
    bytes += #","scores":{"#.utf8
    if !extra.scores.isEmpty {
      bytes += extra.scores
      bytes.append(UInt8(ascii: ","))
    }
    for (index, key) in keys.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let score = score(key.place)
      bytes += key.prefix
      try bytes.appendFinite(score.f1)
      bytes += #","precision":"#.utf8
      try bytes.appendFinite(score.precision)
      bytes += #","recall":"#.utf8
      try bytes.appendFinite(score.recall)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "}"))
    bytes += end
    bytes.appendJSON(system)
    bytes += "}\n".utf8
  }
}

extension [UInt8] {
  /// Appends a number. Throws `EncodingError` for one that is not finite.
  fileprivate mutating func appendFinite(_ number: Double) throws {
    guard number.isFinite else {
      throw EncodingError.invalidValue(
        number, .init(codingPath: [], debugDescription: "JSON has no number for \(number)"))
    }
    appendJSON(number)
  }
}
