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

  /// The two files of the package py-rouge, which its rules alone look up.
  @Test func listsOfPyRougeAreForItsStemmer() throws {
    let files = [
      "wordnet_key_value.txt": "geese|goose\n", "wordnet_key_value_special_cases.txt": "statement|statem\r\n",
    ]
    let lists = try resources(files)
    var rules = RougeRules.rouge155
    #expect(lists.forms(for: rules) == nil && lists.lacksExceptions(for: rules))
    rules.stemming = .original
    let forms = try #require(lists.forms(for: rules))
    #expect(forms.base(of: Array("geese".utf8)).map { Array($0) } == Array("goose".utf8))
    #expect(forms.base(of: Array("statement".utf8)).map { Array($0) } == Array("statem".utf8))
    #expect(!lists.lacksPyRougeForms(for: rules))
  }

  @Test func listsOfWordNetStandInForThoseOfPyRouge() throws {
    let lists = try resources(["noun.exc": "geese goose\n"])
    var rules = RougeRules.rouge155
    rules.stemming = .original
    #expect(lists.forms(for: rules) != nil && lists.lacksPyRougeForms(for: rules))
  }

  @Test(arguments: [
    ["wordnet_key_value.txt": "geese|goose\n"],
    ["wordnet_key_value.txt": "geese goose\n", "wordnet_key_value_special_cases.txt": ""],
    ["wordnet_key_value.txt": "", "wordnet_key_value_special_cases.txt": "a|b|c\n"],
  ])
  func listsOfPyRougeThatAreNotWholeAreRefused(files: [String: String]) {
    #expect(throws: Rouge155JobError.self) { try resources(files) }
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
