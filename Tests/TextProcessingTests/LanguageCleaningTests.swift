import Testing

@testable import SumbenchText

struct LanguageCleaningTests {
  /// An article of two sentences with a headline, a heading, and a line of the page above and below.
  private static let articles: [(Language, [String], [ArticleCleaner.Reason])] = [
    (
      .german,
      [
        "Der Hafen ist zu", "Von Ana Ruiz", "Ein Sturm hat den Hafen geschlossen.", "Wie es weitergeht",
        "Er öffnet am 3. Mai.", "Lesen Sie auch: Der Fluss",
      ],
      [.title, .byline, .heading, .relatedArticles]
    ),
    (
      .french,
      [
        "Le port est fermé", "Par Ana Ruiz", "Une tempête a fermé le port.", "Et après",
        "Il ouvrira le 3 mai.", "Partager cet article",
      ],
      [.title, .byline, .heading, .shareLine]
    ),
    (
      .spanish,
      [
        "El puerto cierra", "Por Ana Ruiz", "Una tormenta cerró el puerto.", "Lo que viene",
        "Abrirá el 3 de mayo.", "Te puede interesar",
      ],
      [.title, .byline, .heading, .relatedArticles]
    ),
    (
      .italian,
      [
        "Il porto chiude", "Di Ana Ruiz", "Una tempesta ha chiuso il porto.", "Che cosa succede",
        "Riaprirà il 3 maggio.", "Pubblicità",
      ],
      [.title, .byline, .heading, .advertisement]
    ),
    (
      .portuguese,
      [
        "O porto fecha", "Por Ana Ruiz", "Uma tempestade fechou o porto.", "O que vem", "Abrirá a 3 de maio.",
        "Leia também",
      ],
      [.title, .byline, .heading, .relatedArticles]
    ),
    (
      .dutch,
      [
        "De haven is dicht", "Door Ana Ruiz", "Een storm sloot de haven.", "Hoe het verder gaat",
        "Hij opent op 3 mei.", "Lees ook",
      ],
      [.title, .byline, .heading, .relatedArticles]
    ),
    (
      .swedish,
      [
        "Hamnen är stängd", "Av Ana Ruiz", "En storm stängde hamnen.", "Vad som händer",
        "Den öppnar den 3 maj.", "Annons",
      ],
      [.title, .byline, .heading, .advertisement]
    ),
    (
      .russian,
      ["Порт закрыт", "Шторм закрыл порт.", "Что дальше", "Он откроется 3 мая.", "Читайте также"],
      [.title, .heading, .relatedArticles]
    ),
    (
      .arabic,
      ["الميناء مغلق", "أغلقت العاصفة الميناء.", "ماذا بعد ذلك", "يفتح في مايو.", "اقرأ أيضًا"],
      [.title, .heading, .relatedArticles]
    ),
    (
      .hindi,
      ["बंदरगाह बंद", "तूफ़ान ने बंदरगाह बंद कर दिया।", "आगे क्या", "यह मई में खुलेगा।", "यह भी पढ़ें"],
      [.title, .heading, .relatedArticles]
    ),
    (
      .chinese,
      ["港口关闭", "风暴关闭了这个港口，船都在等。", "接下来", "它将在五月开放。", "相关阅读"],
      [.title, .heading, .relatedArticles]
    ),
    (
      .japanese,
      ["港が閉まる", "嵐で港が閉まり、船は待っている。", "これから", "五月に開く。", "関連記事"],
      [.title, .heading, .relatedArticles]
    ),
  ]

  @Test(arguments: articles)
  func linesOfThePageAreTakenOut(language: Language, lines: [String], reasons: [ArticleCleaner.Reason]) {
    let cleaned = ArticleCleaner.cleaned(lines.joined(separator: "\n\n"), language: language)
    #expect(cleaned.title == lines[0])
    #expect(cleaned.removals.map(\.reason) == reasons)
    #expect(cleaned.text.split(separator: "\n").count == 2)
  }

  @Test(arguments: articles)
  func linesThatComeTwiceAreTakenOutOnce(
    language: Language, lines: [String], reasons: [ArticleCleaner.Reason]
  ) {
    let sentences = lines.filter(\.isSentence)
    let caption = lines[0]
    let text = [lines[0], sentences[0], caption, sentences[1]].joined(separator: "\n\n")
    let cleaned = ArticleCleaner.cleaned(text, language: language)
    #expect(cleaned.removals.map(\.reason) == [.title, .repeatedLine])
  }
}

extension String {
  fileprivate var isSentence: Bool { ".。।".contains(last!) }

  @Test(arguments: Language.allCases)
  func noPhraseHasMoreWordsThanAreLookedUp(language: Language) {
    let phrases = PagePhrases.phrases(for: language)
    let counts = (Array(phrases.lines.keys) + Array(phrases.endings)).map { WordSplitter.words(in: $0).count }
    #expect(counts.max()! <= PagePhrases.mostWords)
  }
}
