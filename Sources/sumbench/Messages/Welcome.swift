import Foundation

/// What `sumbench` alone says in a folder where it has nothing to run over.
enum Welcome {
  static let text = """
    scores summaries against gold (reference) summaries and compares them.

      sumbench score a.jsonl b.jsonl                    summaries, a file a system
      sumbench score --references gold.txt a.txt b.txt  the same, a summary a line
      sumbench run news.jsonl                           summarizers on your articles
      sumbench summarize story.txt                      a summary of one text

    A line to score: {"id": "7", "candidate": "...", "reference": "..."}
    A line to run:   {"id": "7", "article": "...", "reference": "..."}
    sumbench --help lists the commands, sumbench help tasks tells what to type.
    """

  /// The text, unless the articles that are taken where none are named are there.
  static var textWithoutArticles: String? {
    FileManager.default.fileExists(atPath: CorpusOptions.defaultPath) ? nil : text
  }
}
