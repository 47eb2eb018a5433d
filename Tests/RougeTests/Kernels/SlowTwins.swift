import SumbenchSupport
import SumbenchText

@testable import SumbenchRouge

/// The kernels written as their definitions read, for comparison.
enum SlowTwins {
  typealias Text = [[Int32]]

  static func nGramHits(_ reference: Text, _ candidate: Text, length: Int) -> Int {
    shared(nGrams(reference, length), nGrams(candidate, length))
  }

  static func nGrams(_ text: Text, _ length: Int) -> [[Int32]] {
    let tokens = text.flatMap(\.self)
    return tokens.count < length
      ? [] : (0...(tokens.count - length)).map { Array(tokens[$0..<($0 + length)]) }
  }

  static func skipBigrams(_ text: Text, gap: Int?) -> [[Int32]] {
    let tokens = text.flatMap(\.self)
    return tokens.indices.flatMap { first in
      tokens.indices.filter { $0 > first && $0 - first - 1 <= gap ?? .max }.map {
        [tokens[first], tokens[$0]]
      }
    }
  }

  static func shared(_ left: [[Int32]], _ right: [[Int32]]) -> Int {
    let counts = Dictionary(grouping: right, by: \.self).mapValues(\.count)
    return Dictionary(grouping: left, by: \.self).reduce(0) { $0 + min($1.value.count, counts[$1.key] ?? 0) }
  }

  static func lcs(_ reference: Text, _ candidate: Text) -> Int {
    table(reference.flatMap(\.self), candidate.flatMap(\.self), worth: nil).length
  }

  static func unionHits(_ reference: Text, _ candidate: Text) -> Int {
    var hits = 0
    forEachUsableMark(reference, candidate, worth: nil) { _, _, _ in hits += 1 }
    return hits
  }

  static func weightedHits(_ reference: Text, _ candidate: Text, worth: @escaping (Int) -> Double) -> Double {
    var hits = 0.0
    var run = 0
    var lastSentence = -1
    forEachUsableMark(reference, candidate, worth: worth) { sentence, position, marks in
      if sentence != lastSentence { run = 0 }
      lastSentence = sentence
      run += 1
      if !marks.contains(position + 1) {
        hits += worth(run)
        run = 0
      }
    }
    return hits
  }

  private static func forEachUsableMark(
    _ reference: Text, _ candidate: Text, worth: ((Int) -> Double)?, _ body: (Int, Int, Set<Int>) -> Void
  ) {
    var referenceLeft = Dictionary(grouping: reference.flatMap(\.self), by: \.self).mapValues(\.count)
    var candidateLeft = Dictionary(grouping: candidate.flatMap(\.self), by: \.self).mapValues(\.count)
    for (index, sentence) in reference.enumerated() {
      let marks = candidate.reduce(into: Set<Int>()) { $0.formUnion(table(sentence, $1, worth: worth).marks) }
      for position in marks.sorted() {
        let token = sentence[position]
        guard referenceLeft[token]! > 0, candidateLeft[token, default: 0] > 0 else { continue }
        referenceLeft[token]! -= 1
        candidateLeft[token]! -= 1
        body(index, position, marks)
      }
    }
  }

  /// The table of the specification, section A10.3 without a worth of runs, section A10.4 with one.
  private static func table(
    _ reference: [Int32], _ candidate: [Int32], worth: ((Int) -> Double)?
  ) -> (length: Int, marks: [Int]) {
    let worth = worth ?? { Double($0) }
    var values = [[Double]](
      repeating: [Double](repeating: 0, count: candidate.count + 1), count: reference.count + 1)
    var runs = values.map { $0.map { _ in 0 } }
    for row in 1..<(reference.count + 1) {
      for column in 1..<(candidate.count + 1) {
        if reference[row - 1] == candidate[column - 1] {
          let run = runs[row - 1][column - 1]
          values[row][column] = (values[row - 1][column - 1] + worth(run + 1)) - worth(run)
          runs[row][column] = run + 1
        } else {
          values[row][column] = max(values[row - 1][column], values[row][column - 1])
        }
      }
    }
    var (row, column) = (reference.count, candidate.count)
    var marks: [Int] = []
    while row > 0, column > 0 {
      if reference[row - 1] == candidate[column - 1] {
        (row, column) = (row - 1, column - 1)
        marks.append(row)
      } else if values[row - 1][column] >= values[row][column - 1] {
        row -= 1
      } else {
        column -= 1
      }
    }
    return (marks.count, marks)
  }
}

/// Random texts as lists of sentences of numbers, and the pair that kernels take.
struct RandomTexts {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  mutating func text(sentences: ClosedRange<Int>, words: ClosedRange<Int>, vocabulary: Int) -> SlowTwins.Text
  {
    (0..<number(sentences)).map { _ in
      (0..<number(words)).map { _ in Int32(number(0...(vocabulary - 1))) }
    }
  }

  static func tokens(_ text: SlowTwins.Text) -> RougeTokens {
    var tokens = RougeTokens()
    for sentence in text {
      tokens.flat += sentence
      tokens.ends.append(tokens.flat.count)
    }
    return tokens
  }

  static func pair(_ reference: SlowTwins.Text, _ candidate: SlowTwins.Text) -> TokenPair {
    var pair = TokenPair()
    pair.number(reference: tokens(reference), candidate: tokens(candidate), vocabularySize: 2000)
    return pair
  }
}
