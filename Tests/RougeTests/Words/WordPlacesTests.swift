import SumbenchText
import Testing

@testable import SumbenchRouge

struct WordPlacesTests {
  private func places(_ rule: WordRule, _ sentence: String, stemming: StemmingRule = .none) throws -> [String]
  {
    var rules = RougeRules()
    rules.words = rule
    rules.stemming = stemming
    var places = try WordPlaces(rules: rules)
    let units = Array(sentence.utf16)
    return places.words(in: sentence).map { String(decoding: units[$0.range], as: UTF16.self) }
  }

  @Test(arguments: [
    (WordRule.rougeScore, "Don't: café №1", ["Don", "t", "caf", "1"]),
    (.official, "😀 10,000 cats", ["10", "000", "cats"]),
    (.unicode, "Don't: café 😀 ok", ["Don't", "café", "ok"]),
    (.characters, "東京 2020", ["東", "京", "2020"]),
    (.rougeScore, "“😀😀” a\u{301}b ſ ½x", ["a", "b", "x"]), (.rougeScore, "", []), (.rougeScore, "...", []),
    (.rougeScore, "5 \u{212A}", ["5", "\u{212A}"]),
  ])
  func wordsStandWhereTheRuleSeesThem(rule: WordRule, sentence: String, expected: [String]) throws {
    #expect(try places(rule, sentence) == expected)
  }

  @Test func wordsThatMatchHaveOneToken() throws {
    var rules = RougeRules()
    rules.stemming = .nltk
    var places = try WordPlaces(rules: rules)
    let words = places.words(in: "Running runs, ran") + places.words(in: "RUN")
    #expect(words[0].token == words[1].token)
    #expect(words[0].token != words[2].token)
    #expect(words[3].token == words[0].token)
  }

  /// The same words as the scorer reads, for every rule.
  @Test(arguments: WordRule.allCases)
  func tokensAreThoseOfTheReader(rule: WordRule) throws {
    var rules = RougeRules()
    rules.words = rule
    let sentence = "The İstanbul ferry (№ 7) can't sail: 東京 to Åbo, 12.5 km, “soon” e\u{301}t\u{e9}."
    var reader = try TokenReader(rules: rules, resources: .none)
    var tokens = RougeTokens()
    reader.read(RougeText(sentences: [sentence]), into: &tokens)
    var places = try WordPlaces(rules: rules)
    #expect(places.words(in: sentence).map(\.token) == tokens.flat)
  }

  /// What was read before changes no number: a page has the same bytes, however its texts are shared among threads.
  @Test(arguments: [WordRule.rougeScore, .unicode])
  func numbersOfATextDependOnNoOther(rule: WordRule) throws {
    var rules = RougeRules()
    rules.words = rule
    var fresh = try WordPlaces(rules: rules)
    var used = fresh
    _ = used.words(in: "Another ferry sank: café, 😀 and \u{212A}.")
    used.startText()
    let sentence = "The ferry, the “ferry” 😀 sailed to the café."
    let (words, others) = (fresh.words(in: sentence), used.words(in: sentence))
    #expect(words == others && words.map(\.token).max()! < Int32(words.count))
  }

  /// Most counts stop after so many bytes of all sentences; R-Lsum sees every sentence that is shorter, see
  /// `Truncation`.
  @Test func partsEndWhereTheRulesCut() throws {
    var rules = RougeRules()
    rules.truncation = .bytes(12)
    var places = try WordPlaces(rules: rules)
    let parts = places.parts(of: RougeText(sentences: ["A cat sat.", "It slept.", "Long afterwards."]))
    #expect(parts.map(\.flat.length) == [10, 2, 0])
    #expect(parts.map(\.flat.words.count) == [3, 1, 0])
    #expect(parts.map(\.inSentences.length) == [10, 9, 12])
    #expect(parts.map(\.inSentences.words.count) == [3, 2, 2])
    #expect(parts[1].flat.words[0].range == 0..<2)
  }

  @Test func aCutInsideACharacterLeavesItOut() throws {
    var rules = RougeRules()
    rules.truncation = .bytes(4)
    var places = try WordPlaces(rules: rules)
    #expect(places.parts(of: RougeText(sentences: ["ab 😀 cd"])).map(\.flat.length) == [3])
  }

  @Test func withoutACutAPartIsTheSentence() throws {
    var places = try WordPlaces(rules: RougeRules())
    let parts = places.parts(of: RougeText(sentences: ["Cats sat 😀", ""]))
    #expect(parts.map(\.flat.length) == [11, 0])
    #expect(parts[0].flat == parts[0].inSentences)
    #expect(parts[0].flat.words == places.words(in: "Cats sat 😀"))
  }

  @Test func droppedWordsAreLeftOut() throws {
    var rules = RougeRules()
    rules.stopWords = .remove
    #expect(throws: RougeError.self) { try WordPlaces(rules: rules) }
  }
}
