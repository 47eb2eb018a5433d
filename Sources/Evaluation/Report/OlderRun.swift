import SumbenchStatistics
import SumbenchSupport

/// A run that a report looks back at.
package struct OlderRun: Sendable {
  /// What the page calls it: `older`.
  package let name: String
  package let record: RunRecord
  /// The texts beside it, where there are any.
  package let texts: SummaryTexts?

  package init(name: String, record: RunRecord, texts: SummaryTexts? = nil) {
    (self.name, self.record, self.texts) = (name, record, texts)
  }
}

extension RunRecord {
  /// Whether the positions of sentences in an article mean the same in two runs.
  func hasSameSentences(_ item: Int, as other: RunRecord, _ position: Int) -> Bool {
    guard hasArticles, other.hasArticles, settings.cleaning == other.settings.cleaning,
      settings.lines == other.settings.lines
    else { return false }
    let (one, another) = (items.articles[item], other.items.articles[position])
    let areAlike = one.sentences == another.sentences && one.words == another.words
    if items.digests.isEmpty || other.items.digests.isEmpty { return areAlike }
    return areAlike && items.digests[item] == other.items.digests[position]
  }
}
