import Foundation
import TestSupport
import Testing

@testable import SumbenchRouge

struct WordListsTests {
  private func resources(_ files: [String: String], exceptions: [String] = []) throws -> RougeResources {
    try withTemporaryFolder { folder in
      for (path, text) in files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      return try RougeResources(
        directory: folder.path, exceptions: exceptions.map { folder.appending(path: $0).path })
    }
  }

  private func base(of form: String, in resources: RougeResources) -> String? {
    resources.exceptions?.base(of: Array(form.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func anEmptyDirectoryHasNoLists() throws {
    let resources = try resources([:])
    #expect(resources.stopWords == nil)
    #expect(resources.exceptions == nil)
  }

  @Test func laterListsReplaceEarlierOnes() throws {
    let resources = try resources([
      "WordNet-2.0-Exceptions/adj.exc": "better good\nfewer few\n",
      "adv.exc": "better well more\nalone\n lead x\n",
    ])
    #expect(base(of: "better", in: resources) == "well")
    #expect(base(of: "fewer", in: resources) == "few")
    #expect(base(of: "alone", in: resources) == "")
    #expect(base(of: "lead", in: resources) == nil)
  }

  @Test func listsNamedOneByOneAreReadInThatOrder() throws {
    let files = ["adj.exc": "better good\n", "adv.exc": "better well\n"]
    #expect(base(of: "better", in: try resources(files, exceptions: ["adv.exc", "adj.exc"])) == "good")
    #expect(base(of: "better", in: try resources(files, exceptions: ["adj.exc"])) == "good")
  }

  @Test func aListNamedButAbsentIsAnError() {
    #expect(throws: Rouge155JobError.self) { try resources([:], exceptions: ["adj.exc"]) }
  }

  @Test func stopWordsKeepAllButTheLineFeed() throws {
    #expect(
      try resources(["smart_common_words.txt": "the\nof \n"]).stopWords == [
        Array("the".utf8), Array("of ".utf8),
      ])
  }
}
