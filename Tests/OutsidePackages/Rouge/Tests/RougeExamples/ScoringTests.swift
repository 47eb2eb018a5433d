import SumbenchRouge
import Testing

struct ScoringTests {
  @Test func pairIsScoredInTwoLines() throws {
    let scorer = try RougeScorer(variants: [.n(1), .l], rules: .rougeScore)
    let scores = try scorer.scores(
      of: RougeText(lines: "a cat sat"), against: [RougeText(lines: "the cat sat down")])
    #expect(scores[0].recall == 0.5)

    let reference = try scorer.prepare(RougeText(lines: "the cat sat down"))
    #expect(try scorer.scores(of: RougeText(lines: "a dog sat"), against: [reference])[0].recall == 0.25)
    let candidate = try scorer.prepare(RougeText(lines: "a dog sat"))
    #expect(try scorer.scores(of: candidate, against: [reference])[0].recall == 0.25)
    #expect(candidate.text.sentences == ["a dog sat"])
  }

  @Test func standardRulesHaveNames() throws {
    #expect(RougeRules.rougeScore.stemming == .nltk)
    var rules = RougeRules.rouge155
    rules.truncation = .bytes(665)
    #expect(rules.references == .average)

    let standard: [RougeRules] = [.rougeScore, .rouge155, .huggingFace, .unicode, .characters]
    #expect(Set(standard).count == 5)
    #expect(RougeRules() == .huggingFace)
  }

  @Test func stopWordsAreGiven() throws {
    let lists = RougeResources(stopWords: ["a", "the"])
    var rules = RougeRules.rougeScore
    rules.stopWords = .remove
    let withoutStopWords = try RougeScorer(variants: [.n(1)], rules: rules, resources: lists)
    #expect(
      try withoutStopWords.scores(of: RougeText(lines: "a cat"), against: [RougeText(lines: "the cat")])[0].f1
        == 1)
    #expect(throws: RougeError.noStopWords) { try RougeScorer(variants: [.n(1)], rules: rules) }
  }

  @Test func irregularFormsAreGiven() throws {
    let lists = RougeResources(stopWords: nil, irregularForms: ["went": "go"])
    let scorer = try RougeScorer(variants: [.n(1)], rules: .rouge155, resources: lists)
    let scores = try scorer.scores(of: RougeText(lines: "she went"), against: [RougeText(lines: "she go")])
    #expect(scores == [RougeScore(precision: 1, recall: 1, f1: 1)])
  }

  @Test func scoreIsGivenNumberByNumber() {
    let score = RougeScore(precision: 0.5, recall: 1, f1: 2.0 / 3)
    #expect(score != .zero)
  }

  @Test func textsAreListsOfSentences() {
    #expect(RougeText(sentences: ["A cat sat.", "It slept."]).sentenceCount == 2)
    #expect(RougeText(lines: "A cat sat.\n\nIt slept.").sentenceCount == 2)
  }

  @Test func variantsHaveTheNamesOfRougeScore() {
    #expect(RougeVariant("rouge2") == .n(2))
    #expect(RougeVariant("rougeSU*") == .su(gap: nil))
    #expect(RougeVariant("rouge0") == nil)
    #expect(RougeVariant.l.description == "rougeL")
  }

  @Test func truncationHasAShortForm() {
    #expect(Truncation("100 words") == .words(100))
    #expect(Truncation("665 bytes") == .bytes(665))
    #expect(Truncation("reference words") == .referenceWords)
    #expect(Truncation("100 runs") == .runs(100))
    #expect(Truncation("665 characters") == .characters(665))
  }

  @Test func noReferenceIsAnError() throws {
    let scorer = try RougeScorer(variants: [.n(1)])
    #expect(throws: RougeError.noReferences) {
      try scorer.scores(of: RougeText(lines: "a cat"), against: [RougeText]())
    }
  }
}
