import SumbenchEvaluation
import SumbenchStatistics

extension IntervalRule {
  /// `95% bootstrap interval: 1000 resamples, seed 1`.
  func words(seed: UInt64) -> String {
    let level = level.percentText
    return switch method {
    case .student: "\(level) Student's t interval"
    case .percentile: "\(level) bootstrap interval: \(samples) resamples, seed \(seed)"
    case .bca: "\(level) BCa bootstrap interval: \(samples) resamples, seed \(seed)"
    case .official:
      "\(level) interval of ROUGE-1.5.5: \(samples) resamples of its own, whose mean is the number before it"
    }
  }
}
