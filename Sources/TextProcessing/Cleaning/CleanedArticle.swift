/// An article without the lines that are not part of what it tells, and an account of what was taken out.
package struct CleanedArticle: Hashable, Sendable, Codable {
  /// The headline, where the text began with one.
  package let title: String?
  /// What is left: whole lines, in order. A paragraph that was wrapped to a width is one line here.
  package let text: String
  /// What was taken out, in the order of the lines.
  package let removals: [ArticleCleaner.Removal]
}

extension ArticleCleaner {
  /// One line, or the beginning of one, that was taken out.
  package struct Removal: Hashable, Sendable, Codable {
    /// The line it stood on, counted from 1; of a wrapped paragraph, the first.
    package let line: Int
    /// What was taken out, without white space around it.
    package let text: String
    /// Why it was taken out.
    package let reason: Reason

    /// A removal, for comparison with one found.
    package init(line: Int, text: String, reason: Reason) {
      (self.line, self.text, self.reason) = (line, text, reason)
    }
  }

  /// Why a line is not part of what an article tells.
  package enum Reason: String, CaseIterable, Codable, Sendable {
    /// The headline, kept as the title.
    case title
    /// A heading between paragraphs.
    case heading
    /// A line that stood in the article before, or nearly so.
    case repeatedLine
    /// The caption or the credit of a picture or a video.
    case caption
    /// Who wrote the article.
    case byline
    /// Where or when it was written.
    case dateline
    /// Headlines of other articles, and what announces them.
    case relatedArticles
    /// The form for readers' comments, and what stands below it.
    case commentForm
    /// A notice about cookies.
    case cookieNotice
    /// Buttons for sharing.
    case shareLine
    /// An offer to subscribe.
    case newsletter
    /// Menus, links and legal lines of the page.
    case navigation
    /// An advertisement, or the word that announces one.
    case advertisement
    /// A line without letters or digits.
    case separator
    /// Code between two fences of Markdown, with the fences.
    case code
    /// A row of a table.
    case tableRow
    /// The address of a link in Markdown, after the link's words.
    case linkTarget
  }
}
