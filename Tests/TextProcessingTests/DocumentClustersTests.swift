import Testing

@testable import SumbenchText

struct DocumentClustersTests {
  @Test(
    arguments: [
      ([3, 1, 2], [0, 3, 4, 1, 5, 2]), ([2, 2], [0, 2, 1, 3]), ([3], [0, 1, 2]), ([0, 2], [0, 1]), ([], []),
    ] as [([Int], [Int])])
  func leadTakesTheDocumentsInTurn(lengths: [Int], order: [Int]) {
    #expect(cluster(lengths).leadOrder == order)
  }

  @Test func documentsAreReadEachForItself() {
    let reader = DocumentReader(cleaning: .on, language: .english)
    let texts = ["Bridge shut\n\nThe bridge is shut. Ferries run.", "Games lent\n\nThe library lends games."]
    let reading = DocumentReader.Reading(
      cluster: texts.map { reader.reading(id: "c", text: $0) }, id: "c",
      language: LanguageChoice(for: texts[0], given: .english), source: texts.joined())
    #expect(
      reading.document.sentences.map(\.text) == [
        "The bridge is shut.", "Ferries run.", "The library lends games.",
      ])
    #expect(reading.document.documentStarts == [0, 2])
    #expect(reading.document.title == "Bridge shut")
    #expect(reading.documents == 2)
    #expect(reading.removals.count == 2)
  }

  /// Documents of so many sentences.
  private func cluster(_ lengths: [Int]) -> Document {
    let readings = lengths.map { length in
      DocumentReader(cleaning: .off).reading(id: "c", sentences: (0..<length).map { "Sentence \($0)." })
    }
    return DocumentReader.Reading(
      cluster: readings, id: "c", language: LanguageChoice(for: "", given: .english), source: ""
    ).document
  }
}
