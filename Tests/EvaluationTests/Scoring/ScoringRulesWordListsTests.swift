import SumbenchCorpora
import Foundation
import SumbenchSupport
import Testing

@testable import SumbenchEvaluation
@testable import SumbenchRouge

struct ScoringRulesWordListsTests {
  private static let forms = ["geese": "goose", "ran": "run"]
  private static let stopWords = ["the", "of"]

  private func lists(_ forms: [String: String]? = forms, _ stopWords: [String]? = stopWords) -> RougeResources
  {
    RougeResources(
      stopWords: stopWords.map { Set($0.map { Array($0.utf8) }) },
      exceptions: forms.map { bases in
        bases.reduce(into: IrregularForms()) { forms, pair in
          forms.set(base: Array(pair.value.utf8)[...], of: Array(pair.key.utf8)[...])
        }
      })
  }

  private var rules: ScoringRules {
    var rules = ScoringRules()
    rules.rouge = .rouge155
    rules.rouge.stopWords = .remove
    return rules
  }

  @Test func everyWordChangesTheSignature() {
    let others = [
      lists(["geese": "goose"]), lists(["geese": "goose", "ran": "ran"]), lists([:]),
      lists(Self.forms, ["the"]), lists(Self.forms, ["the", "of", "geese"]), lists(nil),
    ]
    let signatures = ([lists()] + others).map { rules.adapted(to: $0).signature }
    #expect(Set(signatures).count == signatures.count)
  }

  /// `printf 'of\nthe\ngeese\tgoose\nran\trun\n' | sha256sum`
  @Test func signatureHasTheDigestOfTheWordsUsed() {
    #expect(rules.adapted(to: lists()).signature.contains("|wordLists:b5490fd4a933|words:official|"))
  }

  @Test func listsThatAreNotUsedAreNotInTheSignature() {
    #expect(ScoringRules().adapted(to: lists()) == ScoringRules())
    var rules = rules
    rules.rouge.stopWords = .keep
    #expect(rules.adapted(to: lists()) == rules.adapted(to: lists(Self.forms, nil)))
  }

  @Test func digestSurvivesInARecordAndIsRefusedInAFile() throws {
    let adapted = rules.adapted(to: lists())
    let json = try JSONEncoder().encode(adapted)
    #expect(try JSONDecoder().decode(ScoringRules.self, from: json) == adapted)
    #expect(throws: DataError.unknownKey(Place("r.json"), key: "wordLists", nearest: nil)) {
      try ScoringRules(json: json, at: Place("r.json"))
    }
  }

  @Test func recordNeedsItsOwnLists() throws {
    let adapted = rules.adapted(to: lists())
    try adapted.require(lists())
    let (recorded, other) = (adapted.wordLists, rules.adapted(to: lists([:])).wordLists)
    #expect(throws: DataError.otherWordLists("rouge-score", recorded: recorded, found: other)) {
      try adapted.require(lists([:]))
    }
    #expect(throws: DataError.otherWordLists("rouge-score", recorded: recorded, found: nil)) {
      try adapted.require(.none)
    }
  }
}
