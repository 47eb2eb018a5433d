/// The phrases of web pages in one language, as keys: words in lower case, single spaces, no punctuation.
struct PagePhrases: Sendable {
  typealias Reason = ArticleCleaner.Reason

  /// No whole line and no ending has more words.
  static let mostWords = 16

  /// Whole lines. A line is looked up without its numbers, so `12 Comments` is found as `comments`.
  var lines: [String: Reason]
  /// Beginnings of lines that are boilerplate however they go on, by their first word.
  let beginnings: [String: [(phrase: String, reason: Reason)]]
  /// What boilerplate may have anywhere, with a word of it that is seldom anywhere else.
  let notices: [(word: String, phrase: String, reason: Reason)]
  /// Labels that make boilerplate of a line when a colon follows.
  var labels: [String: Reason]
  /// Lines after which, to the end of the page, nothing belongs to the article.
  var endings: Set<String>
  /// Words that buttons for sharing are made of.
  let sharing: Set<String>
  /// Words that alone make such a line one for sharing.
  let networks: Set<String>
  /// Single words and pairs of words in the credit that closes a caption: `getty images`.
  let credits: Set<String>
  /// Words of dates and times beside the numbers.
  var dateWords: Set<String>
  /// Those of them that no date ends with: `on`.
  let dateJoints: Set<String>
  /// Words that announce a date: `published`.
  let dateLabels: Set<String>
  /// Words between the names of a byline.
  let bylineWords: Set<String>
  /// Words that begin a byline: `by`.
  var bylineOpenings: [[String]]
  /// News agencies as they stand in brackets before the text.
  let agencies: Set<String>
  /// Words in the names of agencies that are not among them.
  let agencyWords: Set<String>

  /// The phrases of a language.
  static func phrases(for language: Language) -> PagePhrases {
    LanguageProfile.profile(of: language).phrases
  }

  /// What the pages of a language have beside English phrases, which every page may carry: phrases with `|` or line
  /// breaks between them.
  struct Additions: Sendable {
    var lines: [Reason: String] = [:]
    var labels: [Reason: String] = [:]
    var bylineOpenings = ""
    var dateWords = ""
  }

  /// These phrases and those of a language; where words are not spaced, labels are split into characters.
  func adding(_ additions: Additions, isUnspaced: Bool) -> PagePhrases {
    var phrases = self
    for (phrase, reason) in Self.table(additions.lines) {
      phrases.lines[WordSplitter.words(in: phrase).joined(separator: " ")] = reason
    }
    phrases.endings.formUnion((additions.lines[.commentForm] ?? "").phrases)
    for (label, reason) in Self.table(additions.labels) {
      let label = isUnspaced ? WordSplitter.words(in: label).joined(separator: " ") : label
      phrases.labels[label] = phrases.labels[label] ?? reason
    }
    phrases.dateWords.formUnion(additions.dateWords.phrases)
    phrases.bylineOpenings += additions.bylineOpenings.phrases.map(\.words)
    return phrases
  }
}
