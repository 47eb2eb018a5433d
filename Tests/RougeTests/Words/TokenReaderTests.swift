import Testing

@testable import SumbenchRouge

struct TokenReaderTests {
  @Test(arguments: [
    (WordRule.official, "Don't: café №1, U.S. 3.5 a_b", "don t caf 1 u s 3 5 a b"),
    (.official, "\u{212A}elvin \u{130}zmir well-known", "elvin zmir well known"),
    (.rougeScore, "\u{212A}elvin \u{130}zmir CAFÉ \u{212A}", "kelvin i zmir caf k"),
    (
      .unicode, "Don't stop: CAFÉ №1, U.S. 3.5 a_b — Straße ﬁne _",
      "don't stop café no1 u.s 3.5 a_b strasse fine"
    ),
    (.unicode, "Ἀθήνα ΣΊΣΥΦΟΣ МОСКВА", "ἀθήνα σίσυφοσ москва"),
    (.characters, "東京タワー 2020年 Tokyo's 서울", "東 京 タ ワ ー 2020 年 tokyo's 서 울"),
    (.characters, "ｱｲｳ ΑΒΓ", "ア イ ウ αβγ"),
    (.rougeScore, "", ""), (.unicode, " \u{301} — ", ""),
    (.unicode, "L’été, l\u{2BC}homme qu'il", "l'été l'homme qu'il"),
    (.unicode, "Brücken\u{AD}bauer Mon\u{200B}tag zurück\u{FEFF} \u{2060}", "brückenbauer montag zurück"),
    (.unicode, "قدیمی\u{200C}ترین क्\u{200D}ष ☂\u{FE0F}", "قدیمیترین क्ष"),
    (
      .kinds, "Don't: 東京№12 CAFÉ a1½b e\u{301}t\u{AD}\u{7}é $5 ☂\u{FE0F} かな",
      "don t 東 京 № 12 café a 1½ b e\u{301}té 5 ☂\u{FE0F} かな"
    ),
    (.whitespace, " Don't: CAFÉ\u{A0}№1\u{2028}a\u{1C}b\u{85}c\u{3000}d\r\n", "Don't: CAFÉ №1 a b c d"),
    (.whitespace, " \t ", ""), (.blanks, "a\t b", "a b"), (.blanks, " \t ", ""), (.scalars, "é東a", "é 東 a"),
    (.characters, "葛\u{E0100}城’s", "葛 城 s"), (.rougeScore, "l’été mon\u{AD}tag", "l t mon tag"),
  ])
  func findsWords(rule: WordRule, text: String, words: String) throws {
    var rules = RougeRules()
    rules.words = rule
    #expect(try read(RougeText(sentences: [text]), rules).0.joined(separator: " ") == words)
  }

  /// A sentence of white space is a word without letters under `blanks`, no word under `whitespace`; white space is a
  /// word under `scalars`.
  @Test(arguments: [(WordRule.blanks, 1, 0), (.whitespace, 0, 0), (.scalars, 2, 0)])
  func blankSentencesMayHoldAWord(rule: WordRule, ofBlank: Int, ofEmpty: Int) throws {
    var rules = RougeRules()
    rules.words = rule
    #expect(try read(RougeText(sentences: [" \t"]), rules).0.count == ofBlank)
    #expect(try read(RougeText(sentences: [""]), rules).0.count == ofEmpty)
  }

  @Test(arguments: [WordRule.official, .rougeScore])
  func contractionsAreTakenApart(rule: WordRule) throws {
    var rules = RougeRules()
    rules.words = rule
    rules.contractions = .treebank
    let text = "Gonna, got-ta GOTTA wanna! lemme gimme cannot gonnas \u{212A}"
    let words = try read(RougeText(lines: text), rules).0.joined(separator: " ")
    #expect(
      words == "gon na got ta got ta wan na lem me gim me cannot gonnas" + (rule == .rougeScore ? " k" : ""))
  }

  /// The plain rules of ASCII against the library's segmentation of any text.
  @Test func readsAsciiAsUnicodeDoes() throws {
    var rules = RougeRules()
    rules.words = .unicode
    var random = RandomTexts(seed: 3)
    let alphabet = Array("ab1 2_.:;,'\"-$\r\n\tZé".unicodeScalars.filter(\.isASCII))
    for _ in 0..<3000 {
      let text = String(
        String.UnicodeScalarView(
          (0..<random.number(0...14)).map { _ in alphabet[random.number(0...(alphabet.count - 1))] }))
      let words = try read(RougeText(sentences: [text]), rules).0
      #expect(
        words == SlowUnicodeWords(in: text, splittingIdeographs: false).map(String.init),
        "\(text.debugDescription)")
    }
  }

  @Test func dropsStopWordsBeforeStemming() throws {
    var rules = RougeRules()
    rules.stemming = .nltk
    rules.stopWords = .remove
    let resources = RougeResources(
      stopWords: ["having".utf8, "the".utf8].map { Array($0) }.reduce(into: []) { $0.insert($1) },
      exceptions: nil)
    let words = try read(RougeText(lines: "Having the haves"), rules, resources).0
    #expect(words == ["have"])
  }

  @Test func looksExceptionsUpForWordsOfFourLettersAndMore() throws {
    var exceptions = IrregularForms()
    exceptions.set(base: Array("goose".utf8)[...], of: Array("geese".utf8)[...])
    exceptions.set(base: Array("man".utf8)[...], of: Array("men".utf8)[...])
    let resources = RougeResources(stopWords: nil, exceptions: exceptions)
    let words = try read(RougeText(lines: "geese men days"), .rouge155, resources).0
    #expect(words == ["goose", "men", "dai"])
    #expect(!resources.lacksExceptions(for: .rouge155))
    #expect(RougeResources.none.lacksExceptions(for: .rouge155))
    #expect(!RougeResources.none.lacksExceptions(for: RougeRules()))
  }

  @Test func leavesWordsBeyondAsciiUnstemmed() throws {
    var rules = RougeRules()
    rules.words = .unicode
    rules.stemming = .nltk
    #expect(try read(RougeText(lines: "cafés running"), rules).0 == ["cafés", "run"])
  }

  @Test func keepsSentencesApartAndEmptyOnes() throws {
    let (words, ends) = try read(RougeText(sentences: ["a", "", "b c"]), RougeRules())
    #expect(words == ["a", "b", "c"])
    #expect(ends == [1, 1, 3])
  }

  @Test func sentencesKeepTheirEndsWhereStopWordsAreDropped() throws {
    var rules = RougeRules()
    rules.stopWords = .remove
    let resources = RougeResources(stopWords: [Array("the".utf8)], exceptions: nil)
    let text = RougeText(sentences: ["the", "the cat the", "", "sat the"])
    let (words, ends) = try read(text, rules, resources)
    #expect(words == ["cat", "sat"])
    #expect(ends == [0, 1, 1, 2])
  }

  @Test func endsSentencesWhereverTheWindowsOfTheTextEnd() throws {
    var random = RandomTexts(seed: 12)
    for _ in 0..<200 {
      let sentences = (0..<random.number(0...40)).map { _ in
        (0..<random.number(0...20)).map { _ in String(repeating: "a", count: random.number(1...20)) }
      }
      let (words, ends) = try read(
        RougeText(sentences: sentences.map { $0.joined(separator: " ") }), RougeRules())
      #expect(words == sentences.flatMap { $0 })
      #expect(ends == sentences.indices.map { sentences[...$0].reduce(0) { $0 + $1.count } })
    }
  }

  @Test func needsAListToRemoveStopWords() {
    var rules = RougeRules()
    rules.stopWords = .remove
    #expect(throws: RougeError.noStopWords) { try TokenReader(rules: rules, resources: .none) }
  }

  private func read(
    _ text: RougeText, _ rules: RougeRules, _ resources: RougeResources = .none
  ) throws -> ([String], [Int]) {
    var reader = try TokenReader(rules: rules, resources: resources)
    var tokens = RougeTokens()
    reader.read(text, into: &tokens)
    return (tokens.flat.map { reader.word($0) }, tokens.ends)
  }
}
