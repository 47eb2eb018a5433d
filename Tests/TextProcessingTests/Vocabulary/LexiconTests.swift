import SumbenchSupport
import Testing

@testable import SumbenchText

struct LexiconTests {
  /// What a document of these words is told: the number of each, and that of its term.
  private func numbers(of words: [String], _ language: Language = .english) -> [[Int32]] {
    Lexicon.lend(language) { $0.numbers(of: words) }
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
      _ = lexicon.numbers(of: ["harbours", "the", "harbours", "counterrevolutionaries"])
      return lexicon.words
    }
    #expect(
      (0..<words.count).map { words.vocabulary.word(Int32($0)) }
        == ["harbours", "harbour", "the", "counterrevolutionaries", "counterrevolutionari"])
  }

  @Test func wordsThatNoCacheHoldsAreTreatedAlike() {
    let words = ["counterrevolutionaries", "counterrevolutionary", "a", "counterrevolutionaries"]
    #expect(numbers(of: words) == [[0, 1], [2, 1], [3, -1], [0, 1]])
    #expect(numbers(of: words) == [[0, 1], [2, 1], [3, -1], [0, 1]])
  }

  @Test func lendingWhileAnotherIsLentGivesEachItsOwn() {
    let inner = Lexicon.lend(.english) { outer in
      _ = outer.numbers(of: ["one"])
      return numbers(of: ["two", "one"])
    }
    #expect(inner.map { $0[0] }.first == 0)
  }

  @Test(arguments: 0..<20)
  func documentsOfAnyLengthAgreeWithTheirSlowTwins(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let rule = TermRule(.english)
    let known = ["the", "of", "ports", "port", "ported", "rarely", "rare", "counterrevolutionaries", "its"]
    let words = (0..<Int.random(in: 0...2000, using: &random)).map { _ in
      Bool.random(using: &random)
        ? known.randomElement(using: &random)! : "w\(Int.random(in: 0...900, using: &random))"
    }
    var twin: [String: Int32] = [:]
    func number(_ word: String) -> Int32 {
      let number = twin[word] ?? Int32(twin.count)
      twin[word] = number
      return number
    }
    let expected = words.map { word in [number(word), rule.term(of: word).map(number) ?? -1] }
    #expect(numbers(of: words) == expected)
  }
}

extension Lexicon {
  /// The number of each word of a sentence and that of its term, -1 for a stop word.
  fileprivate mutating func numbers(of words: [String]) -> [[Int32]] {
    var reader = LowercasedWords()
    reader.read(words.joined(separator: " ")[...])
    let (words, terms, termPositions) = numbers(of: reader)
    var result = words.map { [$0, -1] }
    for (term, position) in zip(terms, termPositions) { result[Int(position)][1] = term }
    return result
  }
}
