import Testing

@testable import SumbenchText

/// A language that the project does not have is one value: whatever reads profiles takes it.
struct LanguageProfileTests {
  private static let danish = LanguageProfile(
    Language(known: "da"), name: "Danish", codes: ["dan"], script: .latin, letters: "æøåéö",
    functionWords: """
      og i at det er en til på af for med de den der ikke har som et han jeg vi hun var fra blev kan vil skal men
      om også efter ved over sig sin mod når hvor under mellem blive være havde deres
      """,
    generalWords: "siger sagde ny nye to tre",
    stemmer: Stemmer(source: "a test", stem: SuffixStemmer(steps: [[(6, "erne ene er en et e")]]).stem),
    sentences: SentenceRules([.neverFinal: "hr fru bl.a", .beforeNumber: "kl nr", .months: "jan feb okt"]),
    page: PagePhrases.Additions(
      lines: [.relatedArticles: "læs også"], labels: [.byline: "skrevet af"], bylineOpenings: "af",
      dateWords: "januar|oktober"))

  @Test func aFourteenthLanguageIsDetected() {
    let detector = LanguageDetector(LanguageProfile.all + [Self.danish])
    let text =
      "Byrådet i Aarhus har besluttet, at den gamle bro ikke skal rives ned, men den kan blive smallere."
    #expect(detector.finding(in: text).language == Self.danish.language)
    #expect(LanguageDetector.language(of: text) == nil)
  }

  @Test func itsWordsAreStemmedAndItsStopWordsDropped() {
    let rule = TermRule(profile: Self.danish)
    #expect(rule.term(of: "broerne") == "bro")
    #expect(rule.term(of: "ikke") == nil)
    #expect(rule.term(of: "siger") == nil)
  }

  @Test func itsSentencesHaveRules() {
    #expect(Self.danish.sentences.kinds(of: "bl.a") == .neverFinal)
    #expect(Self.danish.sentences.kinds(of: "okt") == .months)
  }

  @Test func itsPagesHaveEnglishPhrasesToo() {
    #expect(Self.danish.phrases.lines["læs også"] == .relatedArticles)
    #expect(Self.danish.phrases.lines["read more"] == PagePhrases.english.lines["read more"])
    #expect(Self.danish.phrases.dateWords.isSuperset(of: ["oktober", "october"]))
  }

  @Test func whatHasNoProfileHasNoResources() {
    #expect(LanguageProfile.profile(of: Self.danish.language) === LanguageProfile.unknown)
    #expect(LanguageProfile.unknown.words.all.isEmpty)
  }

  @Test func codesNamesAndLettersAreNoOneElses() {
    let profiles = LanguageProfile.all
    #expect(Set(profiles.flatMap(\.codes)).count == profiles.map(\.codes.count).reduce(0, +))
    #expect(Set(profiles.map(\.name)).count == profiles.count)
    #expect(Set(profiles.map(\.language)).count == profiles.count)
  }
}
