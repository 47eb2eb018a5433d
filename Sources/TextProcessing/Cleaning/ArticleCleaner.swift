/// Finds what a page carries beside its article: headings, repeated captions, bylines, datelines, web furniture.
///
///     let article = "A Quiet Vote\n\nBy Ana Ruiz\n\nThe council met on Monday.\n\nShare this\n"
///     let cleaned = ArticleCleaner.cleaned(article)
///     cleaned.text                        // "The council met on Monday."
///     cleaned.title                       // "A Quiet Vote"
///     cleaned.removals.map(\.reason)      // [.title, .byline, .shareLine]
///
/// Lines are judged whole and with care: a line that ends like a sentence stays, unless it is a known phrase of
/// a page, a repetition, or stands below the form for comments; the items of a list stay; questions and answers
/// stay. Of a line that begins with a byline or a dateline, such as `(CNN) -- `, the rest stays.
///
/// A text with nothing to take out comes back unchanged. A text of which nothing would be left comes back
/// unchanged too, with no title and no removals, so that only an empty article is ever cleaned to an empty one.
public enum ArticleCleaner {
  /// The article without its furniture.
  public static func cleaned(_ text: String, language: Language = .english) -> CleanedArticle {
    cleaned(TextBlocks(text), language: language) ?? CleanedArticle(title: nil, text: text, removals: [])
  }

  /// The article without its furniture, or `nil` where it comes back unchanged.
  static func cleaned(_ text: TextBlocks, language: Language) -> CleanedArticle? {
    var draft = ArticleDraft(text)
    let phrases = PagePhrases.phrases(for: language)
    draft.removeSeparators()
    draft.removeFurniture(phrases)
    draft.removeLeads(phrases)
    draft.removeInlineFurniture(phrases)
    draft.removeCaptions(phrases)
    draft.takeTitle()
    draft.removeRepeatedLines()
    draft.removeHeadings(phrases)
    return draft.article
  }
}
