package import SumbenchCorpora
package import SumbenchRouge
import SumbenchStatistics
package import SumbenchSupport

/// A setting with the means that it gives.
package struct Candidate: Sendable {
  package var setting: ProtocolSetting
  /// The means of the reported numbers, from 0 to 1.
  package var means: [Double]
  /// Their standard errors.
  package let errors: [Double]
  /// Where the middles of resampled means lie.
  package let middles: [Double]

  var keepingMarks: Candidate {
    var candidate = self
    candidate.setting.keepsMarks = true
    return candidate
  }
}
