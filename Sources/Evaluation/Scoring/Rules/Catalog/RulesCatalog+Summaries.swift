package import SumbenchCorpora
import SumbenchSupport
import SumbenchText

extension RulesCatalog {
  /// The rules for summaries that were made elsewhere, where none are named: by the language of the references.
  ///
  /// All items are read. Throws `DataError`.
  package static func defaultName(for input: ScoreInput, jobs: Int) throws -> String {
    var tally = RulesTally()
    let pipeline = OrderedPipeline<ScoreBatch, RulesTally>(next: input.next) { tally.merge($0) }
    try pipeline.run(jobs: jobs) { { batch in self.tally(of: try batch.items().items) } }
    return tally.name
  }

  /// The rules for the first items of the summaries, which are those for all of them but for a mixture of languages.
  /// Throws `DataError`.
  package static func likelyName(for input: ScoreInput) throws -> String {
    try input.next().map { tally(of: try $0.items().items).name } ?? defaultName
  }

  /// The languages of items. A text of ASCII alone loses no letter to any rules and counts as English.
  static func tally(of items: [Item]) -> RulesTally {
    var tally = RulesTally()
    for item in items {
      let texts = item.references.map(\.lines) + [item.candidate?.lines ?? ""]
      let text = texts.first { !$0.utf8.allSatisfy { $0 < 0x80 } }
      tally.add(text.map { LanguageChoice(for: $0).language } ?? .english)
    }
    return tally
  }
}
