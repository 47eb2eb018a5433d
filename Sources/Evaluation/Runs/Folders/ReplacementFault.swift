import SumbenchRouge
import SumbenchText

/// Why a run must not take the place of the one that is there.
package enum ReplacementFault: Error, Hashable {
  /// The run that is there is over other texts.
  case otherTexts(folder: String)
  /// It was made in another way.
  case otherSettings(folder: String, recorded: String, now: String)
  /// It has rows that the new run does not have.
  case lostRows(folder: String, rows: [String])
  /// A run is there, and nothing says that it may be replaced.
  case existing(folder: String)
  /// What is there is no run that can be read.
  case unreadable(folder: String)
  /// A run of that name did not end, and this many of its answers would be lost without `--reuse`.
  case unfinished(folder: String, answers: Int)
  /// A row of the new run failed, which has scores in the run that is there.
  case failedRow(folder: String, row: String, keptIn: String)
  /// A column of a metric has no numbers in rows of the new run, and has them in the run that is there.
  case failedMetric(folder: String, column: String, rows: [String], keptIn: String)
}
