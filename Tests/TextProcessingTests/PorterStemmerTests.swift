import Foundation
import TestSupport
import Testing

@testable import TextProcessing

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
