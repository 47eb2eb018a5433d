import SumbenchEvaluation

extension CheckError {
  /// The words for a check that cannot be made.
  var message: String {
    switch self {
    case .staleRecording(.signatures(let recorded, let run)):
      """
      the recording is stale, its scores were made in another way; record it anew
        recorded: \(recorded)
        run:      \(run)
      """
    case .staleRecording(.corpora(let recorded, let run)):
      "the recording is stale, it is of other texts: corpus digest \(recorded), now \(run)"
    case .staleRecording(.setting(let name, let recorded, let run)):
      "the recording is stale, it was made with another \(name): \(recorded), now \(run)"
    case .staleRecording(.formats(let recorded, let run)), .staleRecording(.versions(let recorded, let run)):
      "the recording is stale: \(recorded), now \(run)"
    case .otherArticles(let onlyInRun, let onlyInRecording):
      "the recording is stale, it is of other items; "
        + [("only in the run", onlyInRun), ("only in the recording", onlyInRecording)]
        .filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.prefix(10).joined(separator: ", "))" }
        .joined(separator: "; ")
    case .missingRow(let name, .run):
      "the run has no row ‘\(name)’, which is to be checked; --strategies names the rows to check"
    case .missingRow(let name, .recording):
      "the recording has no row ‘\(name)’: record it anew, or name the rows to check with --strategies"
    case .rowWithoutScores(let name): "the row ‘\(name)’ of the recording has no scores: it failed"
    case .nothingToCheck: "there is no row to check; name the rows with --strategies"
    }
  }
}
