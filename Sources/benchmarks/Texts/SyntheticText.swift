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
/// Part of an article's words comes from a small topic of its own, as words of real articles come back. News has
/// characters beyond ASCII as often as CNN/DailyMail; the same seed gives the same words with them and without.
struct SyntheticText {
  /// What the texts are written with.
  enum Kind: String, CaseIterable, Sendable {
    /// English with no-break spaces, pound signs, curly quotes, dashes and accents.
    case news
    /// The same in ASCII.
    case ascii
    /// Invented words in Cyrillic letters.
    case russian
    /// Chinese characters.
    case chinese
  }

  private let kind: Kind
  private let lexicon: SyntheticLexicon
  private var generator: SeededGenerator
  private var characters: CharactersBeyondASCII
  private var topic: [String] = []

  init(seed: UInt64, kind: Kind = .news) {
    self.kind = kind
    lexicon = SyntheticLexicon(seed: seed, kind: kind)
    generator = SeededGenerator(seed: seed, name: "text")
    characters = CharactersBeyondASCII(seed: seed)
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
    characters.beginArticle()
    let words = (0..<15 + generator.index(below: 31)).map { _ in sentenceWords() }
    let reference = (0..<3).map { _ in rewritten(words[generator.index(below: words.count)]) }
    return Article(
      sentences: words.map { punctuated($0) },
      candidate: words.prefix(3).map { punctuated(Array($0.prefix(18))) },
      reference: reference.map { punctuated($0) })
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

  private mutating func punctuated(_ words: [String]) -> String {
    if kind == .chinese { return Self.chinese(words) }
    var text = ""
    for (position, word) in words.enumerated() {
      var (space, word) = (position % 9 == 0 ? ", " : " ", word)
      if position == 0 {
        (space, word) = ("", word.prefix(1).uppercased() + word.dropFirst())
      } else if kind == .news {
        characters.mix(into: &space, &word)
      }
      text += space + word
    }
    return text + "."
  }

  /// A word is a character or two, with a comma after about every fourteenth.
  private static func chinese(_ words: [String]) -> String {
    var text = ""
    for (position, word) in words.enumerated() {
      if position > 0, position % 9 == 0 { text += "，" }
      text += word
    }
    return text + "。"
  }
}
