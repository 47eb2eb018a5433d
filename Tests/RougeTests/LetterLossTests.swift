import Testing

@testable import SumbenchRouge

struct LetterLossTests {
  @Test(arguments: [
    (WordRule.official, "Москва, Moscow 1980", 12, 6), (.rougeScore, "Москва, Moscow 1980", 12, 6),
    (.unicode, "Москва, Moscow 1980", 12, 12), (.official, "\u{212A}\u{130}z", 3, 1),
    (.rougeScore, "\u{212A}\u{130}z", 3, 3), (.characters, "東京", 2, 2), (.official, "12 — 3", 0, 0),
  ])
  func countsTheLettersThatWordsHold(rule: WordRule, text: String, letters: Int, kept: Int) {
    let loss = RougeText(lines: text).letterLoss(under: rule)
    #expect(loss == LetterLoss(letters: letters, kept: kept))
    #expect(loss.share == (letters == 0 ? 0 : Double(letters - kept) / Double(letters)))
  }
}
