import SumbenchText
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

  @Test func newsHasCharactersBeyondAsciiAsOftenAsRealNews() {
    var text = SyntheticText(seed: 1)
    let pairs = (0..<3000).map { _ in
      let article = text.article()
      return (article.candidate + article.reference).joined(separator: "\n").unicodeScalars
    }
    let beyond = pairs.flatMap { $0.filter { !$0.isASCII } }
    let share = Double(pairs.count { $0.contains { !$0.isASCII } }) / 3000
    let rate = Double(beyond.count) / Double(pairs.reduce(0) { $0 + $1.count })
    let spaces = Double(beyond.count { $0 == "\u{A0}" }) / Double(beyond.count)
    #expect((0.76...0.82).contains(share))
    #expect((0.0027...0.0033).contains(rate))
    #expect((0.77...0.81).contains(spaces))
  }

  @Test func newsAndItsCopyHaveTheSameWords() {
    var (news, copy) = (SyntheticText(seed: 2), SyntheticText(seed: 2, kind: .ascii))
    for _ in 0..<20 {
      let (words, plain) = (news.article().reference.joined(), copy.article().reference.joined())
      #expect(plain.utf8.allSatisfy { $0 < 0x80 })
      #expect(abs(words.count - plain.count) <= words.unicodeScalars.count { !$0.isASCII } * 3)
    }
  }

  @Test(arguments: [(SyntheticText.Kind.russian, Language.russian), (.chinese, .chinese)])
  func otherTextsAreTakenForTheirLanguages(kind: SyntheticText.Kind, language: Language) {
    var text = SyntheticText(seed: 1, kind: kind)
    let article = text.article().sentences.joined(separator: " ")
    #expect(LanguageChoice(for: article).language == language)
  }
}
