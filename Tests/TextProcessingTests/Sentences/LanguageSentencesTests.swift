import Foundation
import SumbenchSupport
import TestSupport
import Testing

@testable import SumbenchText

struct LanguageSentencesTests {
  /// The recorded sentences were read one by one against the articles: no stop of theirs is missed, none is false.
  @Test(arguments: Language.allCases.filter { $0 != .english })
  func sentencesOfTheGoldensAreThoseThatWereRead(language: Language) throws {
    let root = Project.file("Goldens/articles-multilingual")
    let ids = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
      .filter { $0.hasPrefix("\(language.rawValue)-") }
    #expect(ids.count == 2)
    var lines = ""
    for id in ids {
      let text = try String(contentsOf: root.appending(path: "\(id)/article.txt"), encoding: .utf8)
      lines += "# \(id)\n"
      for sentence in SentenceSplitter.sentences(in: text, language: language) {
        lines += "\(sentence.text)\n"
      }
    }
    try expectRecorded(lines, as: "sentences/\(language.rawValue).txt")
  }

  @Test(arguments: LanguageSentenceCases.all)
  func sentencesEndWhereTheyShould(language: Language, marked: String) {
    let sentences = marked.split(separator: "‖").map { String($0).trimmed }
    let text = marked.filter { $0 != "‖" }
    #expect(SentenceSplitter.sentences(in: text, language: language).map(\.text) == sentences)
  }

  @Test(arguments: Language.allCases)
  func nothingButWhiteSpaceIsLost(language: Language) {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "a", "B", "3", ".", ". ", "…", "? ", "!", "»", " » ", "«", "„", "“", "”", "「", "」", "『", "。", "！", "।",
      "؟", " ",
      "\n", "г. ", "z. B. ", "と", "说", "は", "é", "М", "म", "ا",
    ]
    for _ in 0..<300 {
      let text = (0..<30).map { _ in pieces[generator.index(below: pieces.count)] }.joined()
      let joined = SentenceSplitter.sentences(in: text, language: language).map(\.text).joined()
      #expect(
        joined.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace }, "\(text.debugDescription)")
    }
  }

  @Test(arguments: [
    String(repeating: "「", count: 30_000), String(repeating: "。", count: 30_000),
    String(repeating: "說。”他", count: 30_000),
  ])
  func oddTextsTakeTimeInProportion(text: String) {
    let time = ContinuousClock().measure {
      _ = SentenceSplitter.sentences(in: text, language: .japanese)
      _ = SentenceSplitter.sentences(in: text, language: .chinese)
    }
    #expect(time < .seconds(20))
  }
}
