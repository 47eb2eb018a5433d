/// Finds what a page carries beside its article: headings, repeated captions, bylines, datelines, web boilerplate, and code,
/// tables and link targets of Markdown.
///
///     let article = "A Quiet Vote\n\nBy Ana Ruiz\n\nThe council met on Monday.\n\nShare this\n"
///     let cleaned = ArticleCleaner.cleaned(article)
///     cleaned.text                        // "The council met on Monday."
///     cleaned.title                       // "A Quiet Vote"
///     cleaned.removals.map(\.reason)      // [.title, .byline, .shareLine]
///
/// Lines are judged whole and with care: a line that ends like a sentence stays, unless it is a known phrase of
/// a page, a repetition, or stands below the form for comments; the items of a list stay; questions and answers
/// stay. In a dialogue, in verse and in other texts that are made of lines without full stops, no line is taken for a
/// headline, a heading or a repetition. Of a line that begins with a byline or a dateline, such as `(CNN) -- `, the rest stays.
///
/// A text with nothing to take out comes back unchanged. A text of which nothing would be left comes back
/// unchanged too, with no title and no removals, so that only an empty article is ever cleaned to an empty one.
package enum ArticleCleaner {
  /// The article without its boilerplate.
  package static func cleaned(_ text: String, language: Language = .english) -> CleanedArticle {
    cleaned(TextBlocks(text, language: language), language: language)
      ?? CleanedArticle(title: nil, text: text, removals: [])
  }

  /// The article without its boilerplate, or `nil` where it comes back unchanged.
  static func cleaned(_ text: TextBlocks, language: Language) -> CleanedArticle? {
    var draft = ArticleDraft(text)
    let phrases = PagePhrases.phrases(for: language)
    draft.removeMarkup(MarkupSigns(in: text.bytes.span))
    draft.removeSeparators()
    draft.removeBoilerplate(phrases)
    draft.removeLeads(phrases)
    draft.removeInlineBoilerplate(phrases)
    draft.removeCaptions(phrases)
    if !draft.isMadeOfLines {
      draft.takeTitle()
      draft.removeRepeatedLines()
      draft.removeHeadings()
    }
    return draft.article
  }
}
