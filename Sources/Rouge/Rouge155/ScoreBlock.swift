import SumbenchStatistics

/// The counts of one evaluation under one metric, over all its references.
struct Rouge155Counts: Hashable, Sendable {
  var reference = PerlNumber(0)
  var candidate = PerlNumber(0)
  var hits = PerlNumber(0)

  var isFinite: Bool { reference.value.isFinite && candidate.value.isFinite && hits.value.isFinite }

  var row: Resampling.Row { Resampling.Row(reference.value, candidate.value, hits.value, 0) }
}

/// What one system reached under one metric, as the official script prints it.
struct ScoreBlock: Sendable {
  /// One evaluation of the system, named by evaluation and system.
  struct Entry: Sendable {
    let key: PerlText
    let counts: Rouge155Counts
    let score: RougeScore
  }

  let system: PerlText
  let tag: PerlText
  /// In code point order of the keys, which is the order that resampling goes by.
  let entries: [Entry]

  /// The lines of the block, with the estimates of its three columns; none are printed of raw counts.
  func lines(_ options: Rouge155Options, _ estimates: [PerlBootstrap.Estimate]) -> [UInt8] {
    var output: [UInt8] = []
    func print(_ statement: PerlText) { output += statement.printed }
    let start = system + " " + tag
    print("---------------------------------------------\n")
    if options.average == .rawCounts {
      let sum = entries.reduce(Rouge155Counts()) { sum, entry in
        Rouge155Counts(
          reference: sum.reference + entry.counts.reference,
          candidate: sum.candidate + entry.counts.candidate,
          hits: sum.hits + entry.counts.hits)
      }
      print(start + " M_count: ")
      print("\(sum.reference.printedWhole) P_count: \(sum.candidate.printedWhole)")
      print(" H_count: \(sum.hits.printedWhole)\n")
    } else {
      for (name, estimate) in zip(["R", "P", "F"], estimates) {
        print(start + " Average_\(name): \(fiveDecimals(estimate.average)) ")
        print("(" + options.confidence.text + "%-conf.int. ")
        print("\(fiveDecimals(estimate.lower)) - \(fiveDecimals(estimate.upper)))\n")
      }
    }
    if options.printsEvaluations {
      print(".............................................\n")
      for entry in entries.sorted(by: { precedes($0.key, $1.key) }) {
        print(start + " Eval " + entry.key + " " + columns(entry, options) + "\n")
      }
    }
    return output
  }

  /// The estimates of blocks with as many entries each.
  static func estimates(_ blocks: [ScoreBlock], _ options: Rouge155Options, workers: Int)
    -> [[PerlBootstrap.Estimate]]
  {
    if options.average == .rawCounts { return blocks.map { _ in [] } }
    let pools = options.average == .pooledCounts
    let resampling = Resampling(
      samples: options.samples, confidence: options.confidence.value, pooledAlpha: pools ? options.alpha : nil
    )
    let rows = blocks.map { block in
      block.entries.map { entry in
        let score = entry.score
        return pools ? entry.counts.row : Resampling.Row(score.recall, score.precision, score.f1, 0)
      }
    }
    return resampling.estimates(rows, workers: workers)
  }

  /// Under `-t 1` and `-t 2` the columns hold counts, whatever the letters say.
  private func columns(_ entry: Entry, _ options: Rouge155Options) -> PerlText {
    guard options.average == .evaluations else {
      let counts = entry.counts
      return "R:\(counts.reference.printed) P:\(counts.candidate.printed) F:\(counts.hits.printed)"
    }
    let score = entry.score
    return
      "R:\(fiveDecimals(score.recall)) P:\(fiveDecimals(score.precision)) F:\(fiveDecimals(score.f1))"
  }

  /// Keys that begin with digits go by that number, all others by code points; the script leaves equal numbers
  /// in random order, here code points decide.
  private func precedes(_ left: PerlText, _ right: PerlText) -> Bool {
    let numbers = [left, right].map { key in
      key.utf8.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
    guard let first = numbers.first, let second = numbers.last, !first.isEmpty, !second.isEmpty else {
      return left < right
    }
    let values = [first, second].map { Array($0.drop { $0 == UInt8(ascii: "0") }) }
    if values[0].count != values[1].count { return values[0].count < values[1].count }
    return values[0] == values[1] ? left < right : values[0].lexicographicallyPrecedes(values[1])
  }
}

/// A number that has five decimals at most, with all five of them.
private func fiveDecimals(_ number: Double) -> String {
  let (whole, decimals) = Int((number * 100_000).rounded()).quotientAndRemainder(dividingBy: 100_000)
  return "\(whole)." + String(decimals + 100_000).dropFirst()
}
