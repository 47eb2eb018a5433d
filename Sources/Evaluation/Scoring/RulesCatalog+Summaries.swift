package import Corpora
import Support
package import TextProcessing

extension RulesCatalog {
  /// The rules for summaries that were made elsewhere, where none are named: by the language of the references.
  ///
  /// All items are read. A text of ASCII alone loses no letter to any rules and counts as English. Throws `DataError`.
  package static func defaultName(for input: ScoreInput, jobs: Int) throws -> String {
    var languages: [Language] = []
    let pipeline = OrderedPipeline<ScoreBatch, [Language]>(next: input.next) { languages += $0 }
    try pipeline.run(jobs: jobs) {
      { batch in
        try batch.items().items.map { item in
          let texts = item.references.map(\.lines) + [item.candidate?.lines ?? ""]
          guard let text = texts.first(where: { !$0.utf8.allSatisfy { $0 < 0x80 } }) else { return .english }
          return LanguageChoice(for: text).language
        }
      }
    }
    return defaultName(of: languages)
  }
}
