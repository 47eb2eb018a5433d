import Testing

@testable import TextProcessing

struct SentenceSplitterTests {
  @Test(arguments: SentenceCases.all)
  func sentencesEndWhereTheyShould(marked: String) {
    let sentences = marked.split(separator: "‖").map { String($0).trimmed }
    #expect(texts(marked.filter { $0 != "‖" }) == sentences)
  }

  @Test(arguments: SentenceCases.all)
  func everySentenceAloneIsOneSentence(marked: String) {
    for sentence in marked.split(separator: "‖").map({ String($0).trimmed }) {
      #expect(texts(sentence) == [sentence])
    }
  }

  @Test func nothingButWhiteSpaceIsLost() {
    let text = SentenceCases.all.shuffledText(seed: 5)
    #expect(texts(text).joined().withoutSpaces == text.withoutSpaces)
  }

  private func texts(_ text: String) -> [String] {
    SentenceSplitter.sentences(in: text).map(\.text)
  }
}

extension [String] {
  fileprivate func shuffledText(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    return generator.permutation(of: count).map { self[$0] }.joined(separator: " ")
  }
}

extension String {
  fileprivate var withoutSpaces: String { filter { !$0.isWhitespace && $0 != "\u{FEFF}" } }
}
