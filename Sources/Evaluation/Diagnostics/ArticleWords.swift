import Summarizers
import TextProcessing

/// The words of one article, lower-cased and numbered, ready to look summaries up in.
struct ArticleWords {
  private let document: Document
  private var vocabulary: Vocabulary
  private let words: [Int32]
  /// For each word of the article where it stands.
  private let places: [[Int]]

  init(_ document: Document) {
    self.document = document
    vocabulary = document.vocabulary
    words = document.sentences.flatMap(\.words)
    places = words.enumerated().reduce(into: Array(repeating: [], count: vocabulary.count)) {
      $0[Int($1.element)].append($1.offset)
    }
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
    let longest = summary.indices.map { longestMatch(of: summary, from: $0) }
    let pieces = Self.pieces(longest)
    let count = Double(summary.count)
    let trigrams = summary.indices.dropLast(2).map { summary[$0..<$0 + 3] }
    return Extractiveness(
      coverage: Double(pieces.reduce(0, +)) / count,
      density: Double(pieces.reduce(0) { $0 + $1 * $1 }) / count,
      compression: Double(words.count) / count,
      novelty: (1...4).map { length in
        longest.dropLast(length - 1).share { $0 < length }
      },
      repetition: trigrams.isEmpty ? 0 : 1 - Double(Set(trigrams).count) / Double(trigrams.count))
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

  /// The length of the longest run of the summary, from a position on, that the article has too.
  private func longestMatch(of summary: [Int32], from position: Int) -> Int {
    let word = Int(summary[position])
    guard word < places.count else { return 0 }
    return places[word].lazy.map { commonLength($0, summary, position) }.max() ?? 0
  }

  /// How many words the article, from `start`, has in common with the summary from `position`.
  private func commonLength(_ start: Int, _ summary: [Int32], _ position: Int) -> Int {
    var length = 0
    while start + length < words.count, position + length < summary.count,
      words[start + length] == summary[position + length]
    {
      length += 1
    }
    return length
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
