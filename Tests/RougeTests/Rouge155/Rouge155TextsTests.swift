import Foundation
import TestSupport
import Testing

@testable import SumbenchRouge

struct Rouge155TextsTests {
  private func texts(_ files: [String: String], readsBothWays: Bool = false) throws -> Rouge155Texts {
    var rules = RougeRules.rouge155
    rules.exceptions = false
    return try withTemporaryFolder { folder in
      var texts = Rouge155Texts(
        reader: try Rouge155TextReader(
          rules: rules, resources: .none, elementMode: nil, readsBothWays: readsBothWays))
      for (name, text) in files.sorted(by: { $0.key < $1.key }) {
        try Data(text.utf8).write(to: folder.appending(path: name))
        _ = texts.position(of: BytePath(name).resolved(in: folder.path), format: "SPL")
      }
      return texts
    }
  }

  @Test func aFileIsReadOnceForEachFormat() throws {
    var texts = try texts([:])
    let positions = ["SPL", "SPL", "SEE", "SPL"].map { texts.position(of: BytePath("/"), format: $0) }
    #expect(positions == [0, 0, 1, 0])
    #expect(texts.emptyFiles.count == 2)
  }

  @Test func failuresStandInThePlaceOfTexts() throws {
    var texts = try texts([:])
    let position = texts.position(of: BytePath("/no/such/file"), format: "SPL")
    #expect(throws: Rouge155JobError.self) { try texts.texts[position].get() }
  }

  @Test func bothReadingsShareOneNumbering() throws {
    let texts = try texts(["a": "hopes hope hop\n", "b": "hope\n"], readsBothWays: true)
    let first = try texts.texts[0].get()
    let second = try texts.texts[1].get()
    #expect(Set(first.plain.flat).count == 3)
    #expect(first.stemmed.flat[0] == first.stemmed.flat[1])
    #expect(second.plain.flat[0] == first.plain.flat[1])
    #expect(second.stemmed.flat == [first.stemmed.flat[0]])
    #expect(first.stemmed.flat[0] == first.plain.flat[1])
  }
}
