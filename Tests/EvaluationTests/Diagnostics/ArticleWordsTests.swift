import SumbenchSummarizers
import SumbenchSupport
import Testing
import SumbenchText

@testable import SumbenchEvaluation

struct ArticleWordsTests {
  private let article = ["The storm closed the port.", "Ships waited at sea, and the port stayed shut."]

  /// Counted by hand: 14 words; pieces "the port", "stayed shut" of a summary of five words.
  @Test func piecesOfTheArticleAreCounted() {
    var words = ArticleWords(Document(id: "a", sentences: article))
    let found = words.extractiveness(of: ["The port long stayed shut"])
    #expect(found.coverage == 0.8)
    #expect(found.density == 8.0 / 5)
    #expect(found.compression == 14.0 / 5)
    #expect(found.novelty == [0.2, 0.5, 1, 1])
    #expect(found.repetition == 0)
  }

  @Test func summaryOfSentencesCountsAsItsLinesDo() {
    let document = Document(id: "a", sentences: article)
    var words = ArticleWords(document)
    let summary = Summary(sentences: [1], of: document)
    #expect(words.extractiveness(of: summary) == words.extractiveness(of: summary.lines))
    #expect(words.extractiveness(of: summary).density == 9)
  }

  @Test func sentencesOfTheArticleCopyInFull() {
    var words = ArticleWords(Document(id: "a", sentences: article))
    let found = words.extractiveness(of: [article[1]])
    #expect(found.coverage == 1)
    #expect(found.density == 9)
    #expect(found.novelty == [0, 0, 0, 0])
  }

  @Test func repeatedTrigramsAreCounted() {
    var words = ArticleWords(Document(id: "a", sentences: article))
    #expect(words.extractiveness(of: ["the port shut the port shut"]).repetition == 0.25)
  }

  /// The runs of three words in a set, on few words, on words of 21 bits and on those of more.
  @Test(arguments: [2, 7, 1 << 21, .max] as [Int32])
  func differentTrigramsAreThoseOfASet(bound: Int32) {
    var generator = SeededGenerator(seed: 3)
    for count in 0..<60 {
      var words = (0..<count).map { _ in bound - 1 - Int32(generator.index(below: 3) % Int(bound)) }
      if count % 5 == 0, bound > 7 { words = words.map { $0 == bound - 1 ? 0 : $0 } }
      let trigrams = Set(words.indices.dropLast(2).map { Array(words[$0..<$0 + 3]) })
      #expect(ArticleWords.differentTrigrams(of: words) == trigrams.count)
    }
  }

  @Test func nothingGivesNothing() {
    var words = ArticleWords(Document(id: "a", sentences: []))
    #expect(words.extractiveness(of: []) == .none)
    #expect(words.extractiveness(of: ["... !"]) == .none)
    #expect(words.extractiveness(of: ["new words"]).novelty == [1, 1, 0, 0])
  }

  /// The paper's procedure, word by word, on texts of few words.
  @Test func piecesAreThoseOfThePlainProcedure() {
    var generator = SeededGenerator(seed: 6)
    func text(_ count: Int) -> [String] { (0..<count).map { _ in "w\(generator.index(below: 4))" } }
    for _ in 0..<300 {
      let (source, summary) = (text(generator.index(below: 20)), text(generator.index(below: 9) + 1))
      var (pieces, position) = ([Int](), 0)
      while position < summary.count {
        let longest =
          source.indices.map { start in
            zip(source[start...], summary[position...]).prefix { $0 == $1 }.count
          }.max() ?? 0
        if longest > 0 { pieces.append(longest) }
        position += max(longest, 1)
      }
      var words = ArticleWords(Document(id: "a", sentences: [source.joined(separator: " ")]))
      let found = words.extractiveness(of: [summary.joined(separator: " ")])
      #expect(found.coverage == Double(pieces.reduce(0, +)) / Double(summary.count))
      #expect(found.density == Double(pieces.reduce(0) { $0 + $1 * $1 }) / Double(summary.count))
    }
  }
}
