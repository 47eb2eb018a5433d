import SumbenchEvaluation

extension RecordLack {
  var message: String {
    switch self {
    case .articles(let run, let need):
      "the run ‘\(run)’ has no articles, which \(need) need: it was made of summaries or scores"
    case .texts(let run, let isOfScores):
      "the run ‘\(run)’ was made of \(isOfScores ? "scores" : "summaries") from elsewhere, so that no corpus belongs to it: "
        + (isOfScores
          ? "leave --corpus out"
          : "sumbench show RUN ID --corpus FILE shows an item’s texts, from the files that were scored")
    case .items(let run):
      "the run ‘\(run)’ is that of an empty shard: nothing but ‘merge’ takes it"
    case .scores(let run):
      "the run ‘\(run)’ has no scores: its articles had no references (sumbench diagnose shows what it has)"
    case .recipe(let run):
      "the run ‘\(run)’ cannot be made again: it was made of summaries or scores from elsewhere, not of articles"
    case .details(let run):
      "\(run): no \(RunDetails.fileName) beside the run, which has seconds and what programs said"
    case .annotators(let run):
      "‘\(run)’ has no summary with ratings by several people: expected a list for each summary under ‘human’"
    case .ratings(let run): "the run ‘\(run)’ has no ratings by people: no ‘human’ in its lines"
    }
  }
}

extension ReplacementFault {
  var message: String {
    let cure = "--name NAME keeps both, --replace takes its place"
    return switch self {
    case .otherTexts(let folder): "\(folder) has a run over other texts: \(cure)"
    case .otherSettings(let folder, let recorded, let now):
      """
      \(folder) has a run that was scored in another way: \(cure)
        there: \(recorded)
        now:   \(now)
      """
    case .lostRows(let folder, let rows):
      "\(folder) has a run with rows that this one lacks (\(rows.joined(separator: ", "))): \(cure)"
    case .unfinished(let folder, let answers):
      "\(folder) has \(answers) \(answers == 1 ? "answer" : "answers") of a run that did not end: --reuse goes on from there, "
        + "--replace throws them away"
    case .existing(let folder): "\(folder) has a run already: \(cure)"
    case .unreadable(let folder): "\(folder) has a run.json that cannot be read: \(cure)"
    case .failedRow(let folder, let row, let keptIn):
      "the row ‘\(row)’ failed: the run in \(folder) is left as it was, this one is in \(keptIn)"
    case .failedMetric(let folder, let column, let rows, let keptIn):
      "‘\(column)’ has no numbers of \(listed(rows)): the run in \(folder), which has them, is left as it was, this "
        + "one is in \(keptIn)"
    }
  }
}
