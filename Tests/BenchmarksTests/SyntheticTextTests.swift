import Testing

@testable import benchmarks

struct SyntheticTextTests {
  @Test func sameSeedGivesTheSameText() {
    var text = SyntheticText(seed: 3)
    var again = SyntheticText(seed: 3)
    var other = SyntheticText(seed: 4)
    let sentences = text.article().sentences
    #expect(sentences == again.article().sentences)
    #expect(sentences != other.article().sentences)
    #expect(sentences != text.article().sentences)
  }

  @Test func articlesAreAsLongAsNews() {
    var text = SyntheticText(seed: 1)
    let articles = (0..<200).map { _ in text.article() }
    func meanWords(_ sentences: [[String]]) -> Int {
      sentences.reduce(0) { $0 + $1.reduce(0) { $0 + $1.split(separator: " ").count } } / sentences.count
    }
    #expect(articles.allSatisfy { (15...45).contains($0.sentences.count) })
    #expect((600...800).contains(meanWords(articles.map(\.sentences))))
    #expect((45...65).contains(meanWords(articles.map(\.candidate))))
    #expect((45...65).contains(meanWords(articles.map(\.reference))))
  }

  @Test(arguments: [1, 7, 1000])
  func sentencesHaveTheWordsAskedFor(count: Int) {
    var text = SyntheticText(seed: 1)
    #expect(text.sentences(wordCount: count).joined(separator: " ").split(separator: " ").count == count)
  }
}
