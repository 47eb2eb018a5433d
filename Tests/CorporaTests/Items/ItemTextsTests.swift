import Testing

@testable import SumbenchCorpora

struct ItemTextsTests {
  static let lists: [[Passage]] = [
    [], [.text("")], [.text("A storm hit.\n\nÉ\u{301}, £5, 今天, \u{0}.")], [.sentences([])],
    [.sentences([""]), .text("One."), .sentences(["Two.", "", "Three."])],
  ]

  @Test(arguments: lists, lists)
  func textsComeBackAsTheyWere(articles: [Passage], references: [Passage]) {
    let item = Item(id: "a", articles: articles, references: references)
    var texts = ItemTexts(bytes: ItemTexts(item).bytes)
    #expect(texts.nextPassages() == articles)
    #expect(texts.nextPassages() == references)
  }

  /// The bytes, not only the text: composed and decomposed letters are equal as strings.
  @Test func bytesOfTextsAreKept() {
    for text in ["e\u{301}", "\u{E9}", "\r\n", "\u{FEFF}x"] {
      var texts = ItemTexts(bytes: ItemTexts(Item(id: "a", articles: [.text(text)])).bytes)
      #expect(Array(texts.nextPassages()[0].lines.utf8) == Array(text.utf8))
    }
  }
}
