import Foundation
import SumbenchEvaluation

extension SlowItem {
  /// What is said before the item is scored.
  var message: String {
    let (first, second) = (words.candidate, words.reference)
    return
      "‘\(id)’ of \(system): \(variant) of \(first) by \(second) words takes about \(duration), since its time grows "
      + "with their product; --rules with a file whose \"variants\" are without it leave it out"
  }

  private var duration: String {
    switch seconds {
    case ..<90: "\(Int(seconds.rounded())) seconds"
    case ..<5400: "\(Int((seconds / 60).rounded())) minutes"
    case ..<172_800: "\(Int((seconds / 3600).rounded())) hours"
    default: "\(Int(min(1e12, seconds / 86_400).rounded())) days"
    }
  }
}
