/// A check that cannot be made: never a pass.
package enum CheckError: Error, Hashable {
  /// The recording was made otherwise than the run, so that it says nothing about it.
  case staleRecording(Caution)
  /// The recording is of other articles.
  case otherArticles(onlyInRun: [String], onlyInRecording: [String])
  /// The run or the recording lacks a row.
  case missingRow(String, in: Side)
  /// The strategy failed, in the run or in the recording.
  case rowWithoutScores(String)
  /// There is no row to check.
  case nothingToCheck

  /// One of the two runs of a check.
  package enum Side: Hashable, Sendable {
    case run, recording
  }
}
