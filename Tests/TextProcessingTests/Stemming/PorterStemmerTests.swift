import Foundation
import SumbenchSupport
import TestSupport
import Testing

@testable import SumbenchText

struct PorterStemmerTests {
  @Test func stemsAsTheThreePrograms() throws {
    let table = try String(contentsOf: Project.file("Goldens/expected/porter/stems.tsv"), encoding: .utf8)
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      #expect(PorterStemmer.Variant.allCases.map { PorterStemmer($0).stem(fields[0]) } == Array(fields[1...]))
    }
  }

  @Test func leavesShortWordsAloneButInTheOriginal() {
    #expect(PorterStemmer.Variant.allCases.map { PorterStemmer($0).stem("as") } == ["a", "as", "as"])
    #expect(PorterStemmer.Variant.allCases.map { PorterStemmer($0).stem("") } == ["", "", ""])
  }

  @Test func countsLettersBeyondAsciiAsConsonants() {
    #expect(PorterStemmer(.nltk).stem("cafés") == "café")
  }

  /// Words that are mostly endings, so that every rule is met, of all lengths and with letters the rules do not know.
  @Test(arguments: PorterStemmer.Variant.allCases)
  func agreesWithItsSlowTwin(variant: PorterStemmer.Variant) {
    let pieces = """
      a e i o u y b c d l s t z w x yy ll ss sky ational tional enci anci izer alli entli eli ousli ization ation ator alism
      iveness fulness ousness aliti iviti biliti abli bli logi fulli icate ative alize iciti ical ful ness al ance ence er
      ic able ible ant ement ment ent ion sion tion ou ism ate iti ous ive ize ed eed ing ied ies sses s at bl iz 7 é
      dying news inning innings outing canning howe proceed exceed succeed skies bcd aeiou
      """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let word = (0..<Int.random(in: 0...4, using: &generator)).flatMap { _ in
        pieces.randomElement(using: &generator)!
      }
      var (stem, twin) = (word, word)
      PorterStemmer(variant).stem(&stem)
      SlowPorterStemmer(variant: variant).stem(&twin)
      if stem != twin { Issue.record("\(word), \(stem), \(twin)") }
    }
  }

  @Test func stemsWordsOfAnyLength() {
    let long = String(repeating: "y", count: 100_000)
    let isExpected = PorterStemmer(.nltk).stem(long + "ying") == long.dropLast() + "i"
    #expect(isExpected)
  }

  @Test(.enabled(if: Project.shared("spec/vectors.json") != nil))
  func stemsAsTheSpecification() throws {
    struct Vectors: Decodable { var stems: [[String: String]] }
    let url = try #require(Project.shared("spec/vectors.json"))
    for stem in try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: url)).stems {
      let word = try #require(stem["word"])
      #expect(PorterStemmer(.official).stem(word) == stem["rouge155_porter_only"])
      #expect(PorterStemmer(.nltk).stem(word) == stem["nltk"])
    }
  }
}
