import SumbenchSummarizers
import SumbenchText

/// The words of one article, lower-cased and numbered, ready to look summaries up in.
struct ArticleWords {
  private let document: Document
  private var vocabulary: Vocabulary
  private let count: Int
  /// The article's runs, from their ends to their beginnings.
  private let runs: SuffixAutomaton

  init(_ document: Document) {
    self.document = document
    vocabulary = document.vocabulary
    let words = document.sentences.flatMap(\.words)
    count = words.count
    runs = SuffixAutomaton(words.reversed())
  }

  /// What there is to say of a summary of the article.
  mutating func extractiveness(of summary: Summary) -> Extractiveness {
    summary.sentences.isEmpty || summary.isCut
      ? extractiveness(of: summary.lines)
      : extractiveness(ofWords: summary.sentences.flatMap { document.sentences[$0].words })
  }

  /// What there is to say of a text, a sentence or a line of it at a time.
  mutating func extractiveness(of lines: [String]) -> Extractiveness {
    extractiveness(ofWords: lines.flatMap { vocabulary.ids(in: $0) })
  }

  /// Pieces and runs may cross the ends of sentences, as in the paper.
  private func extractiveness(ofWords summary: [Int32]) -> Extractiveness {
    if summary.isEmpty { return .none }
    let longest = Array(runs.longestRuns(endingIn: summary.reversed()).reversed())
    let pieces = Self.pieces(longest)
    let length = Double(summary.count)
    let trigrams = max(0, summary.count - 2)
    return Extractiveness(
      coverage: Double(pieces.reduce(0, +)) / length,
      density: Double(pieces.reduce(0) { $0 + $1 * $1 }) / length,
      compression: Double(count) / length,
      novelty: (1...4).map { run in
        longest.dropLast(run - 1).share { $0 < run }
      },
      repetition: trigrams == 0 ? 0 : 1 - Double(Self.differentTrigrams(of: summary)) / Double(trigrams))
  }

  /// How many different runs of three words there are: three numbers of 21 bits are one, which is sorted.
  static func differentTrigrams(of words: [Int32]) -> Int {
    guard words.allSatisfy({ $0 >> 21 == 0 }) else {
      return Set(words.indices.dropLast(2).map { words[$0..<$0 + 3] }).count
    }
    var keys = words.indices.dropLast(2).map { place in
      UInt64(words[place]) << 42 | UInt64(words[place + 1]) << 21 | UInt64(words[place + 2])
    }
    keys.sort()
    return keys.isEmpty ? 0 : 1 + zip(keys, keys.dropFirst()).count { $0 != $1 }
  }

  /// The lengths of the pieces, given for each word of the summary the longest run from there on.
  private static func pieces(_ longest: [Int]) -> [Int] {
    var lengths: [Int] = []
    var position = 0
    while position < longest.count {
      if longest[position] > 0 { lengths.append(longest[position]) }
      position += max(longest[position], 1)
    }
    return lengths
  }
}

extension Vocabulary {
  fileprivate mutating func ids(in text: String) -> [Int32] {
    WordSplitter.words(in: text).map { id(of: $0.lowercased()) }
  }
}

extension Collection {
  /// The share of elements for which it holds; 0 of none.
  fileprivate func share(where holds: (Element) -> Bool) -> Double {
    isEmpty ? 0 : Double(count(where: holds)) / Double(count)
  }
}
