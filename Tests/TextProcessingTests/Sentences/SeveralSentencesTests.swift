import Foundation
import TestSupport
import Testing

@testable import SumbenchText

struct SeveralSentencesTests {
  @Test(arguments: [
    "The town closed its bridge on Monday. Engineers had found cracks.",
    "the town closed its bridge on monday . engineers had found cracks .",
    "The town closed its bridge on Monday . Engineers had found cracks .",
    "the town closed its bridge on monday. engineers had found cracks.",
    "Is it shut? Nobody knows.", "is it shut ? nobody knows", "It is shut! Nobody knows.",
    "“It is shut.” Nobody knows.", "It is shut (for now). Nobody knows.", "`` it is shut . '' nobody knows .",
    "It fell in 1999. Nobody knows why.", "It is shut… Nobody knows why.", "It is shut.[1] Nobody knows.",
    "It is shut. 30 people know.", "今天下雨。没人出门。", "雨が降る。誰も出ない。", "यह गाँव है। वह शहर है।",
    "هل هو مغلق؟ لا أحد يعرف.",
    "Мост закрыт. Никто не знает.", "Le pont est fermé. On ne sait rien.", "IT IS SHUT. NOBODY KNOWS.",
    "THE TOWN CLOSED ITS BRIDGE . NOBODY KNOWS .", "it is shut -rrb- . nobody knows .",
    "A man left. He was 30.",
    "The mayor, Dr. Holt, left. She was 60.", "η γέφυρα έκλεισε. κανείς δεν ξέρει.",
    "It is shut. “Nobody knows.”",
    "mr. holt left on monday. nobody knows why.", "It closed at 5 p.m. The mayor left.",
  ])
  func severalSentencesOnALineAreSeen(line: String) { #expect(holdsSeveral(line)) }

  @Test(arguments: [
    "The town closed its bridge on Monday.", "The road to St. Paul is shut",
    "The U.S. President left for the U.S. on Monday.",
    "It costs 3.5 million.", "See e.g. the bridge, i.e. the old one.", "J. K. Holt and J.R.R. Holt met.",
    "Mr. Smith left.",
    "Wait ... he said", "Wait... and see", "mr . smith left .", "mr. smith left.", "No. 5 is shut",
    "Route 9. 5 km on", "",
    ".", "...", "?!", "“Why?” she asked.", "\"Why?\" he asked.", "“去哪里？”他问。", "「はい。」と言った。",
    "Yahoo! shares fell.",
    "Am 3. Oktober war Ruhe.", "Er kam z. B. am Montag.", "M. Dupont est venu.", "El Sr. Ruiz vino.",
    "А. С. Пушкин родился.",
    "The company, Holt Inc., left.", "It opened on Jan. 5 at 9 a.m. local time.", "holt inc. said so",
    "visit www.holt.com today",
    "The bridge is shut. ", "The bridge is shut . ''", "The bridge is shut.[1]", "The bridge is shut. 😀",
    "今天下雨。",
    "Gen. Holt met Gov. Ruiz in Tampa, Fla., on Monday", "the u.s. army left", "It is 5 ft. 3 in. tall",
    "He saw \"Who's Afraid of Virginia Woolf?\" on Monday", "1. Wash the rice", "Vol. 3 of the book",
    "Smith v. Jones",
  ])
  func oneSentenceOnALineIsNotTakenForSeveral(line: String) { #expect(!holdsSeveral(line)) }

  /// Texts of several sentences that stand on one line, as they are, cut into tokens, and in lower case.
  @Test(arguments: Form.allCases)
  func ofOneHundredTextsNinetyFiveAreSeen(form: Form) throws {
    let sentences = try Self.sentences()
    #expect(sentences.count > 400)
    var seen = 0
    var pairs = 0
    for (first, second) in zip(sentences, sentences.dropFirst()) {
      pairs += 1
      if holdsSeveral(form.text("\(first) \(second)")) { seen += 1 }
    }
    #expect(seen * 100 >= pairs * 95, "\(seen) of \(pairs)")
    let wrong = sentences.map(form.text).filter(holdsSeveral)
    #expect(wrong.count * 200 <= sentences.count, "\(wrong)")
  }

  private func holdsSeveral(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return SentenceSplitter.holdsSeveralSentences(bytes, bytes.indices)
  }

  /// The sentences of the references of the English Goldens, which stand on lines of their own, and those of the
  /// articles.
  private static func sentences() throws -> [String] {
    try ["articles", "articles-news"].flatMap { folder in
      let root = Project.file("Goldens/\(folder)")
      return try FileManager.default.contentsOfDirectory(atPath: root.path).sorted().flatMap { id in
        guard let text = try? String(contentsOf: root.appending(path: "\(id)/article.txt"), encoding: .utf8)
        else {
          return [String]()
        }
        return SentenceSplitter.sentences(in: ArticleCleaner.cleaned(text).text).map(\.text).filter {
          let bytes = Array($0.utf8)
          return bytes.endsSentence(bytes.indices)
        }
      }
    }
  }
}

enum Form: CaseIterable {
  case asWritten, lowercased, tokens, lowercasedTokens

  func text(_ text: String) -> String {
    let tokens = self == .tokens || self == .lowercasedTokens ? text.tokens : text
    return self == .lowercased || self == .lowercasedTokens ? tokens.lowercased() : tokens
  }
}

extension String {
  /// Its tokens with spaces between them, roughly as those of the Penn Treebank.
  fileprivate var tokens: String {
    replacing(/([,;:?!”)])/) { " \($0.output.0)" }.replacing(/([“(])/) { "\($0.output.0) " }
      .replacing(/([a-z0-9”)])\.(?=( |$| ?”))/) { "\($0.output.1) ." }
  }
}
