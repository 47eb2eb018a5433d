import SumbenchCorpora
import Foundation
import SumbenchSupport
import SumbenchText

/// Made-up news: sentences, articles and summaries whose lengths, word frequencies and repetitions are those of
/// newspaper text, the same ones for the same seed.
///
///     var text = SyntheticText(seed: 1)
///     text.article().sentences.count      // 15 to 45
///
/// Frequencies follow Zipf and Mandelbrot over 120 function words and 20,000 invented ones with English endings.
/// Part of an article's words comes from a small topic of its own, as words of real articles come back.
struct SyntheticText {
  private let lexicon: Lexicon
  private var generator: SeededGenerator
  private var topic: [String] = []

  init(seed: UInt64) {
    lexicon = Lexicon(seed: seed)
    generator = SeededGenerator(seed: seed, name: "text")
  }

  /// An article of about 700 words, with a candidate and a reference of about 55.
  struct Article {
    let sentences: [String]
    let candidate: [String]
    let reference: [String]
  }

  /// The next article.
  mutating func article() -> Article {
    changeTopic()
    let words = (0..<15 + generator.index(below: 31)).map { _ in sentenceWords() }
    let reference = (0..<3).map { _ in rewritten(words[generator.index(below: words.count)]) }
    return Article(
      sentences: words.map(punctuated), candidate: words.prefix(3).map { punctuated(Array($0.prefix(18))) },
      reference: reference.map(punctuated))
  }

  /// Sentences on one topic with `count` words in all.
  mutating func sentences(wordCount: Int) -> [String] {
    changeTopic()
    var sentences: [String] = []
    var missing = wordCount
    while missing > 0 {
      let words = sentenceWords().prefix(missing)
      missing -= words.count
      sentences.append(punctuated(Array(words)))
    }
    return sentences
  }

  private mutating func changeTopic() {
    topic = (0..<60).map { _ in lexicon.contentWord(&generator) }
  }

  /// Eight to 38 words, most often about 23.
  private mutating func sentenceWords() -> [String] {
    let count = 8 + generator.index(below: 16) + generator.index(below: 16)
    return (0..<count).map { _ in word() }
  }

  private mutating func word() -> String {
    if generator.index(below: 5) == 0 {
      let rank = min(generator.index(below: topic.count), generator.index(below: topic.count))
      return topic[rank]
    }
    return lexicon.word(&generator)
  }

  /// A stretch of the sentence among words of its own, as a person's summary has it.
  private mutating func rewritten(_ words: [String]) -> [String] {
    let kept = min(words.count, 6 + generator.index(below: 10))
    let start = generator.index(below: words.count - kept + 1)
    return (0..<4).map { _ in word() } + words[start..<start + kept] + (0..<4).map { _ in word() }
  }

  private func punctuated(_ words: [String]) -> String {
    var text = ""
    for (position, word) in words.enumerated() {
      if position > 0 { text += position % 9 == 0 ? ", " : " " }
      text += position == 0 ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
    return text + "."
  }
}

/// The words there are, the commonest first.
private struct Lexicon {
  private static let functionWords = """
    the of to and a in that is was for on it with as he at by be his from had an has have are but they not were said
    this which you we who their will she one her been all its would there or when more if about up what out so
    into than can them could no other him time two my after some our new first over only your also do any now may
    these even most before then like such made where did well how between those because under still never through
    against while around both each until during down last back since off year years people government
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private let words: [String]
  /// How probable the words up to each are together, not yet divided by the last entry.
  private let cumulated: [Double]

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed, name: "lexicon")
    var words = Self.functionWords
    var seen = Set(words)
    while words.count < Self.functionWords.count + 20_000 {
      let word = Self.invented(&generator)
      if seen.insert(word).inserted { words.append(word) }
    }
    self.words = words
    var sum = 0.0
    cumulated = words.indices.map { rank in
      sum += 1 / (Double(rank) + 3.7)
      return sum
    }
  }

  func word(_ generator: inout SeededGenerator) -> String { word(above: 0, &generator) }

  func contentWord(_ generator: inout SeededGenerator) -> String {
    word(above: cumulated[Self.functionWords.count - 1], &generator)
  }

  private func word(above least: Double, _ generator: inout SeededGenerator) -> String {
    let fraction = Double(generator.next() >> 11) * 0x1p-53
    let wanted = least + fraction * (cumulated[cumulated.count - 1] - least)
    var range = 0..<words.count - 1
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if cumulated[middle] < wanted {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return words[range.lowerBound]
  }

  private static let onsets = "b c d f g h l m n p r s t v w br ch cl cr dr fl gr pl pr sh st str th tr"
    .pieces
  private static let nuclei = "a e i o u a e i o ai ea ee ou oo".pieces
  private static let codas = "n r s t l m d k nd nt rt st ll ck ".pieces
  private static let endings =
    "s s ed ed ing ing er ers ly tion tions ment ness al ive able ity e y".pieces + [
      "", "", "", "", "", "", "", "",
    ]

  private static func invented(_ generator: inout SeededGenerator) -> String {
    func one(of pieces: [String]) -> String { pieces[generator.index(below: pieces.count)] }
    let syllables = (0..<1 + generator.index(below: 3)).map { _ in
      one(of: onsets) + one(of: nuclei) + (generator.index(below: 2) == 0 ? one(of: codas) : "")
    }
    return syllables.joined() + one(of: endings)
  }
}

extension String {
  fileprivate var pieces: [String] { split(separator: " ").map(String.init) }
}
