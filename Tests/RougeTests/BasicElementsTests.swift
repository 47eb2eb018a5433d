import TextProcessing
import Testing

@testable import Rouge

struct BasicElementsTests {
  private static let text = RougeText(
    lines: "Boats|Wooden|mod\nsleep|NIL|NIL\nsailed|boats|subj\nmoored| of the men |NIL\r||")

  @Test(arguments: [
    (BasicElementMode.head, ["sleep"]),
    (.headModifier, ["boats|wooden", "sailed|boats", "moored| of the men "]),
    (.headModifierRelation, ["boats|wooden|mod", "sailed|boats|subj", "moored| of the men |nil\r"]),
    (.headModifierOfAll, ["boats|wooden", "sleep|nil", "sailed|boats", "moored| of the men "]),
    (
      .headModifierRelationOfModified, ["boats|wooden|mod", "sailed|boats|subj", "moored| of the men |nil\r"]
    ),
    (
      .headModifierRelationOfAll,
      ["boats|wooden|mod", "sleep|nil|nil", "sailed|boats|subj", "moored| of the men |nil\r"]
    ),
  ])
  func keepsWhatAModeCounts(mode: BasicElementMode, keys: [String]) throws {
    let read = try BasicElements(mode: mode, stem: nil).keys(in: Self.text)
    #expect(read.map { String(decoding: $0, as: UTF8.self) } == keys)
  }

  @Test func stemsTheWordsOfLongPartsOnly() throws {
    let elements = BasicElements(mode: .headModifierOfAll) { PorterStemmer(.official).stem(&$0) }
    let read = try elements.keys(in: RougeText(lines: " running  days --es|ties|x\nties|  cats \t|x"))
    #expect(read.map { String(decoding: $0, as: UTF8.self) } == [" run dai --e|ti", "ti| cat"])
  }

  @Test(arguments: ["", "a", "a|b", "a|b|", "a|b|c|d"])
  func refusesOtherLines(line: String) {
    #expect(throws: RougeError.notABasicElement(line: 2)) {
      try BasicElements(mode: .head, stem: nil).keys(in: RougeText(sentences: ["a|b|c", line]))
    }
  }
}
