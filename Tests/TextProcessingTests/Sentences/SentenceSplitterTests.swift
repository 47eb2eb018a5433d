import Foundation
import SumbenchSupport
import TestSupport
import Testing

@testable import SumbenchText

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

  @Test func sentencesOfALineShareItsBlock() {
    let sentences = SentenceSplitter.sentences(in: "A heading\n\nOne. Two.\nThree.")
    #expect(sentences.map(\.block) == [0, 1, 1, 2])
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func nothingButWhiteSpaceIsLost(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let characters = "aB1.…!?\"'”’)([-—,:; \n\t。」।é\u{A0}\u{FEFF}".unicodeScalars.map { String($0) }
    let pieces = characters + [". ", ".\n", "Mr. ", " . ", "U.S. ", "1. "]
    for _ in 0..<500 {
      let text = (0..<30).map { _ in pieces[generator.index(below: pieces.count)] }.joined()
      #expect(texts(text).joined().withoutSpaces == text.withoutSpaces, "\(text.debugDescription)")
    }
  }

  @Test func splittingASentencePerLineAgainChangesNothing() {
    let sentences = texts(SentenceCases.all.joined(separator: "\n\n").filter { $0 != "‖" })
    #expect(texts(sentences.joined(separator: "\n\n")) == sentences)
  }

  @Test func moreBlankLinesChangeNothing() {
    let cases = SentenceCases.all.map { $0.filter { $0 != "‖" } }
    #expect(texts(cases.joined(separator: "\n\n\n \n\n")) == texts(cases.joined(separator: "\n\n")))
  }

  @Test(arguments: [
    String(repeating: "word ", count: 200_000),
    String(repeating: "a", count: 1_000_000),
    String(repeating: "a.", count: 30_000),
    String(repeating: "A. ", count: 30_000),
    String(repeating: "“(", count: 30_000),
    String(repeating: ". - ", count: 30_000),
    String(repeating: "?\" ", count: 30_000),
    String(repeating: "\n", count: 30_000),
    String(repeating: "a\n", count: 30_000),
    String(repeating: "word.Word", count: 30_000),
    "a" + String(repeating: " [1]", count: 30_000),
    "a." + String(repeating: "[1]", count: 30_000),
    "a ." + String(repeating: " ''", count: 30_000),
  ])
  func oddTextsTakeTimeInProportion(text: String) {
    let clock = ContinuousClock()
    let time = clock.measure { _ = SentenceSplitter.sentences(in: text) }
    // A pass over a megabyte takes some tens of milliseconds, ten times that without optimization.
    #expect(time < .seconds(10))
  }

  private func texts(_ text: String) -> [String] {
    SentenceSplitter.sentences(in: text).map(\.text)
  }
}

extension String {
  fileprivate var withoutSpaces: String {
    String(
      UnicodeScalarView(
        unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{FEFF}" && $0 != "\u{200B}" }))
  }
}
