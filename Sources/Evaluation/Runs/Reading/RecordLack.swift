/// Something that a command needs of a run and that the run does not have.
package enum RecordLack: Error, Hashable {
  /// No articles: the summaries were made elsewhere, or only their scores are known.
  case articles(run: String, need: String)
  /// No corpus from which texts could be taken: the summaries were made elsewhere, or only their scores are known.
  case texts(run: String, isOfScores: Bool)
  /// No items: it is that of an empty shard.
  case items(run: String)
  /// No scores: the articles had no references.
  case scores(run: String)
  /// No recipe: the run was not made by `run` from a corpus.
  case recipe(run: String)
  /// Nothing is known of its making: no details.jsonl beside it.
  case details(run: String)
  /// No summary that several people rated.
  case annotators(run: String)
  /// No ratings by people.
  case ratings(run: String)
}
