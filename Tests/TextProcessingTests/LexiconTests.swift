import Testing

@testable import TextProcessing

struct LexiconTests {
  /// What a document of these words is told: the number of each, and that of its term.
  private func numbers(of words: [String], _ language: Language = .english) -> [[Int32]] {
    Lexicon.lend(language) { lexicon in
      words.map { word in
        let bytes = Array(word.utf8)
        let (number, term) = lexicon.numbers(of: bytes.span)
        return [number, term]
      }
    }
  }

  @Test func numbersAreGivenInOrderOfAppearance() {
    #expect(numbers(of: ["ports", "the", "port", "ports"]) == [[0, 1], [2, -1], [1, 1], [0, 1]])
  }

  @Test func documentsReadBeforeDoNotMatter() {
    let words = ["mayors", "rarely", "resign", "and", "mayor", "rare"]
    let first = numbers(of: words)
    _ = numbers(of: ["resign", "harbour", "rarely", "mayors"])
    #expect(numbers(of: words) == first)
  }

  @Test func languagesDoNotMix() {
    #expect(numbers(of: ["die", "the"], .german) == [[0, -1], [1, 1]])
    #expect(numbers(of: ["die", "the"], .english) == [[0, 0], [1, -1]])
  }

  @Test func wordsAreThoseOfTheDocument() {
    let words = Lexicon.lend(.english) { lexicon in
      for word in ["harbours", "the", "harbours"] {
        let bytes = Array(word.utf8)
        _ = lexicon.numbers(of: bytes.span)
      }
      return lexicon.words
    }
    #expect(words.count == 3)
    #expect((0..<3).map { words.vocabulary.word($0) } == ["harbours", "harbour", "the"])
  }

  @Test func lendingWhileAnotherIsLentGivesEachItsOwn() {
    let inner = Lexicon.lend(.english) { outer in
      let bytes = Array("one".utf8)
      _ = outer.numbers(of: bytes.span)
      return numbers(of: ["two", "one"])
    }
    #expect(inner.map { $0[0] }.first == 0)
  }
}
