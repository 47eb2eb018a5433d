import Testing

@testable import SumbenchText

struct TextBlocksTests {
  private static let paragraph = """
    The council of Port Arden met on Monday to hear why the swing bridge had cracked, and why nobody had looked at \
    it since Mr. Holt retired. It heard from two engineers, one of whom said that the crack was old. The other had \
    not seen it. A ferry will run from Friday, if the pier can be mended by then, which the harbour master doubts.
    """

  @Test(arguments: [40, 55, 72, 80, 100])
  func wrappedLinesAreJoined(width: Int) {
    let text = Self.paragraph.wrapped(to: width) + "\n\n" + Self.paragraph.wrapped(to: width)
    let whole = texts(Self.paragraph)
    #expect(texts(text) == whole + whole)
    #expect(blocks(text) == whole.map { _ in 0 } + whole.map { _ in 1 })
  }

  @Test func aHeadingAboveAWrappedParagraphStaysByItself() {
    let text = "A crack in the bridge\n" + Self.paragraph.wrapped(to: 72)
    #expect(texts(text) == ["A crack in the bridge"] + texts(Self.paragraph))
  }

  @Test func paragraphsWithoutBlankLinesAreToldApartByTheirShortLastLines() {
    let paragraph =
      "It has rained for nine days on the hills above the town, and the river is brown. No one fishes."
    let wrapped = paragraph.wrapped(to: 60)
    #expect(blocks(wrapped + "\n" + wrapped) == [0, 0, 1, 1])
  }

  @Test func aWrappedLineMayEndWithAFullStopOrBeginWithACapital() {
    let text = """
      The harbour master said that she had never in her life met Mr.
      Holt, nor his brother. She had heard of them both, in Port
      Arden and elsewhere. She would not say more than that, and so
      the meeting ended early.
      """
    #expect(texts(text).count == 3)
    #expect(
      texts(text)[0]
        == "The harbour master said that she had never in her life met Mr. Holt, nor his brother.")
  }

  @Test func aHyphenAtTheEndOfAWrappedLineIsClosedUp() {
    let text = """
      The engineers looked at the bridge for a week and found a well-
      known kind of crack, which they had seen at other bridges of
      the same age.
      """
    #expect(texts(text)[0].contains("a well-known kind of crack"))
  }

  @Test(arguments: [
    "A Wide Range of Issues\nThe talks cover a lot of ground, from trade to fishing and back to trade.",
    "The ICC Arrest Warrant\nICC Arrest Warrant\nICC Arrest Warrant",
    "Eggs and milk from the shop\nA loaf of bread\nsalt\npepper",
    "- take the eggs out of the fridge an hour before\n- whisk them with milk until they are pale yellow\n- wait",
    "What are the streets where no one goes at night,\nthe lamps unlit?\nThe river knows, the river and the moon, and they are mute.\nGo home.",
    "The first sentence stands on a line of its own.\nThe second sentence does so too, as it should.",
    "1. wash the rice in three changes of cold water\n2. boil the water in the largest pot you have\n3. wait",
  ])
  func linesThatWereNotWrappedStayApart(text: String) {
    #expect(texts(text) == text.split(separator: "\n").map(String.init))
    #expect(blocks(text) == Array(0..<text.split(separator: "\n").count))
  }

  @Test func everyKindOfLineBreakSeparates() {
    #expect(texts("One\r\nTwo\rThree\u{2028}Four\u{2029}Five\u{0B}Six\u{85}Seven\n\n\nEight").count == 8)
  }

  @Test func blankLinesWithWhiteSpaceAreBlank() {
    #expect(texts("\u{FEFF}\n \t \n\u{A0}\u{3000}\nOne.\n\u{200B}\n").map(\.self) == ["One."])
    #expect(texts("").isEmpty)
    #expect(texts(" \n\n ").isEmpty)
  }

  @Test func carriageReturnsMakeNoDifference() {
    let text = Self.paragraph.wrapped(to: 64) + "\n\nA heading\n\n" + Self.paragraph
    #expect(
      texts(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
        == texts(text))
  }

  private func texts(_ text: String) -> [String] { SentenceSplitter.sentences(in: text).map(\.text) }

  private func blocks(_ text: String) -> [Int] { SentenceSplitter.sentences(in: text).map(\.block) }
}

extension String {
  /// Lines filled up to a width, as an editor or a mail program does it.
  fileprivate func wrapped(to width: Int) -> String {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
