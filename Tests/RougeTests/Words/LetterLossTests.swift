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

  @Test func theBoundNeverChangesTheAnswer() {
    let letters = ["a", "b", "1", " ", "é", "£", "\u{A0}", "М", "東", "\u{130}", "\u{212A}", "’", "\n"]
    var random = RandomTexts(seed: 8)
    for _ in 0..<2000 {
      let text = RougeText(
        lines: (0..<random.number(0...40)).map { _ in letters[random.number(0...random.number(1...12))] }
          .joined())
      for rule in WordRule.allCases {
        let loses = text.losesLetters(moreThan: 0.1, under: rule)
        #expect(loses == (text.letterLoss(under: rule).share > 0.1))
      }
    }
  }
}
