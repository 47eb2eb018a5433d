import Testing

@testable import SumbenchRouge

/// Rules that count sets or take other subsequences, against their definitions written out.
struct CountingRulesTests {
  private typealias Text = SlowTwins.Text

  private func scorer(_ variants: [RougeVariant], _ change: (inout RougeRules) -> Void) throws -> RougeScorer
  {
    var rules = RougeRules()
    change(&rules)
    return try RougeScorer(variants: variants, rules: rules)
  }

  private func text(_ text: Text) -> RougeText {
    RougeText(sentences: text.map { $0.map { "w\($0)" }.joined(separator: " ") })
  }

  private func counts(_ scorer: RougeScorer, _ reference: Text, _ candidate: Text) throws -> [MatchCounts] {
    try scorer.counts(of: scorer.prepare(text(candidate)), against: scorer.prepare(text(reference))).map {
      guard case .plain(let counts) = $0 else { throw RougeError.noReferences }
      return counts
    }
  }

  private func sets(_ reference: [[Int32]], _ candidate: [[Int32]]) -> MatchCounts {
    let (left, right) = (Set(reference), Set(candidate))
    return MatchCounts(
      hits: left.intersection(right).count, candidate: right.count, reference: left.count)
  }

  @Test func setsOfUnitsAreThoseOfTheDefinition() throws {
    let variants: [RougeVariant] = [.n(1), .n(2), .n(4), .s(gap: 0), .s(gap: 4), .s(gap: nil)]
    let scorer = try scorer(variants) { $0.counts = .set }
    var random = RandomTexts(seed: 5)
    for _ in 0..<400 {
      let reference = random.text(sentences: 0...3, words: 0...9, vocabulary: 4)
      let candidate = random.text(sentences: 0...3, words: 0...9, vocabulary: 4)
      let expected =
        [1, 2, 4].map { sets(SlowTwins.nGrams(reference, $0), SlowTwins.nGrams(candidate, $0)) }
        + [0, 4, nil].map {
          sets(SlowTwins.skipBigrams(reference, gap: $0), SlowTwins.skipBigrams(candidate, gap: $0))
        }
      #expect(try counts(scorer, reference, candidate) == expected)
    }
  }

  @Test(arguments: TieRule.allCases, CountRule.allCases)
  func subsequencesAreThoseOfTheTable(ties: TieRule, count: CountRule) throws {
    let scorer = try scorer([.l, .lSum]) {
      $0.ties = ties
      $0.subsequences = count
    }
    var random = RandomTexts(seed: 6)
    for round in 0..<300 {
      // Every tenth text is longer than two words of 64 bits.
      let words = round % 10 == 0 ? 100...180 : 0...12
      let reference = random.text(sentences: 1...3, words: words, vocabulary: 5)
      let candidate = random.text(sentences: 1...3, words: words, vocabulary: 5)
      let expected = [
        marked([reference.flatMap(\.self)], [candidate.flatMap(\.self)], ties, count),
        marked(reference, candidate, ties, count),
      ]
      #expect(try counts(scorer, reference, candidate).map(\.hits) == expected)
    }
  }

  /// How many words the subsequences have, as a set or each at most as often as in both texts.
  private func marked(_ reference: Text, _ candidate: Text, _ ties: TieRule, _ count: CountRule) -> Int {
    var left = Dictionary(grouping: reference.joined(), by: \.self).mapValues(\.count)
    let right = Dictionary(grouping: candidate.joined(), by: \.self).mapValues(\.count)
    for (token, number) in left { left[token] = min(number, right[token] ?? 0, count == .set ? 1 : number) }
    var hits = 0
    for sentence in reference {
      let marks = candidate.reduce(into: Set<Int>()) { $0.formUnion(subsequence(sentence, $1, ties)) }
      for position in marks.sorted() where left[sentence[position]]! > 0 {
        left[sentence[position]]! -= 1
        hits += 1
      }
    }
    return hits
  }

  private func subsequence(_ reference: [Int32], _ candidate: [Int32], _ ties: TieRule) -> [Int] {
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: candidate.count + 1), count: reference.count + 1)
    for row in reference.indices {
      for column in candidate.indices {
        lengths[row + 1][column + 1] =
          reference[row] == candidate[column]
          ? lengths[row][column] + 1 : max(lengths[row][column + 1], lengths[row + 1][column])
      }
    }
    var (row, column) = (reference.count, candidate.count)
    var found: [Int] = []
    while row > 0, column > 0 {
      let (up, left) = (lengths[row - 1][column], lengths[row][column - 1])
      if reference[row - 1] == candidate[column - 1] {
        (row, column) = (row - 1, column - 1)
        found.append(row)
      } else if ties == .reference ? up >= left : up > left {
        row -= 1
      } else {
        column -= 1
      }
    }
    return found
  }

  @Test func exchangedSidesExchangePrecisionAndRecall() throws {
    let variants: [RougeVariant] = [.n(1), .l, .s(gap: nil)]
    let given = try scorer(variants) { _ in }
    let exchanged = try scorer(variants) { $0.sides = .exchanged }
    let (one, other) = (RougeText(lines: "a b c d"), RougeText(lines: "a c\nd x y"))
    let scores = try given.scores(of: other, against: [one])
    #expect(try exchanged.scores(of: one, against: [other]) == scores)
    #expect(try exchanged.scores(of: one, against: [other, other]) == scores)
  }

  /// Two words of three and of four, in order.
  @Test(arguments: FMeasureRule.allCases)
  func fIsThatOfItsFormula(rule: FMeasureRule) throws {
    let (precision, recall) = (0.5, 2.0 / 3)
    let product = precision * recall
    let expected =
      switch rule {
      case .harmonic: 2 * precision * recall / (precision + recall)
      case .weighted: product / (0.5 * precision + 0.5 * recall)
      case .smoothed: 2 * (product / (precision + recall + 1e-8))
      }
    let scorer = try scorer([.n(1)]) { $0.fMeasure = rule }
    let texts = (RougeText(lines: "a b x y"), RougeText(lines: "a b z"))
    #expect(try scorer.scores(of: texts.0, against: [texts.1])[0].f1 == expected)
    #expect(try scorer.scores(of: texts.0, against: [RougeText(lines: "q")])[0] == .zero)
  }

  @Test func rootIsTakenOfSubsequencesAlone() throws {
    let scorer = try scorer([.n(1), .l, .lSum]) { $0.root = 2 }
    let scores = try scorer.scores(of: RougeText(lines: "a x y z"), against: [RougeText(lines: "a")])
    #expect(scores.map(\.precision) == [0.25, 0.5, 0.5])
    #expect(scores.map(\.recall) == [1, 1, 1])
  }

  @Test func singlePrecisionIsThatOfEachNumber() throws {
    let scorer = try scorer([.n(1)]) { $0.rounding = .single }
    let score = try scorer.scores(of: RougeText(lines: "a x y"), against: [RougeText(lines: "a")])[0]
    #expect(score == RougeScore(precision: Double(Float(1.0 / 3)), recall: 1, f1: 0.5))
  }

  @Test func firstVariantChoosesTheReferenceForAll() throws {
    let references = ["a b c d x y", "b a"].map { RougeText(lines: $0) }
    let candidate = RougeText(lines: "b a c d")
    let chosen = try scorer([.n(1), .l]) { $0.references = .firstVariant }
      .scores(of: candidate, against: references)
    #expect(chosen.map(\.recall) == [4.0 / 6, 3.0 / 6])
    let each = try scorer([.n(1), .l]) { $0.references = .maximum }.scores(of: candidate, against: references)
    #expect(each.map(\.recall) == [4.0 / 6, 1])
  }
}
