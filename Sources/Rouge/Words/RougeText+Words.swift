extension RougeText {
  /// The number of runs of bytes that are no white space.
  ///
  ///     RougeText(lines: "well-known, no?\nyes").wordCount   // 3
  var wordCount: Int {
    sentenceRanges.reduce(0) { count, range in
      count
        + range.count { index in
          !bytes[index].isASCIISpace && (index == range.lowerBound || bytes[index - 1].isASCIISpace)
        }
    }
  }

  /// What is left of the sentences when only the first `limit` words are kept.
  func sentences(keepingWords limit: Int) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    var words = 0
    for range in sentenceRanges {
      for index in range where !bytes[index].isASCIISpace {
        guard index == range.lowerBound || bytes[index - 1].isASCIISpace else { continue }
        if words == limit { return kept + [range.lowerBound..<index] }
        words += 1
      }
      kept.append(range)
    }
    return kept
  }
}
