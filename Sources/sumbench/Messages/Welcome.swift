import Foundation

/// What `sumbench` alone says in a folder where it has nothing to run over.
enum Welcome {
  static let text = """
    scores summaries against gold (reference) summaries and compares summarizers.

      sumbench score a.jsonl b.jsonl                    summaries you have, a file a system
      sumbench score --references gold.txt a.txt b.txt  the same as text, a summary a line
      sumbench run news.jsonl                           known summarizers on your articles
      sumbench summarize story.txt                      a summary of one text

    A line to score: {"id": "7", "candidate": "...", "reference": "..."}; an article to
    summarize: {"id": "7", "article": "...", "reference": "..."}
    sumbench --help lists the commands.
    """

  /// The text, unless the articles that are taken where none are named are there.
  static var textWithoutArticles: String? {
    FileManager.default.fileExists(atPath: CorpusOptions.defaultPath) ? nil : text
  }
}
