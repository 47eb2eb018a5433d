import SumbenchText
import Testing

@testable import SumbenchRouge

struct BasicElementsTests {
  private static let text = RougeText(
    lines: "Boats|Wooden|mod\nsleep|NIL|NIL\nsailed|boats|subj\nmoored| of the men |NIL\r||")

  private func keys(of elements: BasicElements, in text: RougeText = text) throws -> [String] {
    var keys: [String] = []
    try elements.forEachKey(in: text) { keys.append(String(decoding: $0, as: UTF8.self)) }
    return keys
  }

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
    #expect(try self.keys(of: BasicElements(mode: mode, stem: nil)) == keys)
  }

  @Test func stemsTheWordsOfLongPartsOnly() throws {
    let elements = BasicElements(mode: .headModifierOfAll) { PorterStemmer(.official).stem(&$0) }
    let text = RougeText(lines: " running  days --es|ties|x\nties|  cats \t|x")
    #expect(try keys(of: elements, in: text) == [" run dai --e|ti", "ti| cat"])
  }

  @Test(arguments: ["", "a", "a|b", "a|b|", "a|b|c|d"])
  func refusesOtherLines(line: String) {
    #expect(throws: RougeError.notABasicElement(line: 2)) {
      try keys(of: BasicElements(mode: .head, stem: nil), in: RougeText(sentences: ["a|b|c", line]))
    }
  }
}
