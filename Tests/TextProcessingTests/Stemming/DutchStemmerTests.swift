import Foundation
import TestSupport
import Testing

@testable import SumbenchText

struct DutchStemmerTests {
  @Test func stemsAsSnowball() throws {
    let table = try String(contentsOf: Project.file("Goldens/expected/stems/dutch.tsv"), encoding: .utf8)
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      #expect(DutchStemmer.stem(fields[0]) == fields[1], "\(fields[0])")
    }
  }

  @Test(arguments: ["", "e", "en", "s", "aa", "ij"])
  func shortWordsStay(word: String) { #expect(DutchStemmer.stem(word) == word) }
}
