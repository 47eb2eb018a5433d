import SumbenchCorpora
package import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport
package import SumbenchText

/// Makes the floors and the ceiling that `run` has beside the rows of summaries that were made elsewhere.
///
/// The same `Runner` summarizes and scores the articles; only the rows are joined here. Every item has to have an article,
/// since an item that a row lacks is left out of all rows. The run has every measure of its rules, as one that is kept.
package struct ScoreFloors {
  /// Notes about articles, which scores of summaries alone do not have.
  private static let articleNotes: Set<String> = ["text-removed", "whole-article", "long-sentence", "markup"]

  /// The code of the note that there are no floors, since articles are lacking.
  static let lackingCode = "articles-lacking"

  private let limit: LengthLimit
  private let language: Language?
  private let wordLists: RougeResources

  package init(limit: LengthLimit, language: Language?, wordLists: RougeResources) {
    self.limit = limit
    self.language = language
    self.wordLists = wordLists
  }

  /// The run with the rows lead-3, random and oracle. A note says where there are none. Throws `DataError`.
  package func added(
    to result: RunResult, of articles: ScoreArticles, jobs: Int,
    progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> RunResult {
    let record = result.record
    let (items, lacking) = articles.items(of: Array(record.items.ids))
    guard lacking.isEmpty else {
      let note = Note(
        .warning, Self.lackingCode, "have no article, so that there are no floors and no ceiling",
        about: Note.Items(count: lacking.count, first: lacking, noun: "item"))
      return RunResult(record: record.adding([], note: [note]), texts: result.texts)
    }
    var settings = record.settings
    settings.limit = limit
    settings.language = language
    settings.cleaning = .on
    let given = Set(record.systems.map(\.name))
    let systems = try System.named([], seed: settings.seed).filter { !given.contains($0.name) }
    let taken = given.intersection(["lead-3", "random", "oracle"]).inByteOrder()
    let floors = try await Runner(settings: settings, wordLists: wordLists, systems: systems).results(
      over: Corpus(name: record.name, items: items), jobs: jobs, progress: progress)[0]
    var notes = floors.record.notes.filter { Self.articleNotes.contains($0.code) }
    if !taken.isEmpty {
      notes.append(
        Note(.remark, "floors-given", "given, and not made here: \(taken.joined(separator: ", "))"))
    }
    return RunResult(
      record: record.adding(
        floors.record.systems.map { $0.rearranged(from: floors.record.columns, to: record.columns) },
        note: notes, settings: settings, chance: floors.record.items.chance),
      texts: try result.texts.adding(floors.texts))
  }
}

extension RunRecord {
  /// The same run with further systems over the same items. Scores that came with the items are shown no more, since the
  /// further systems have none.
  fileprivate func adding(
    _ further: [SystemRecord], note added: [Note], settings: RunSettings? = nil, chance: [[Double]] = []
  ) -> RunRecord {
    var items = items
    items.chance = chance
    return RunRecord(
      version: version, name: name, digest: digest, items: items, systems: systems + further,
      columns: further.isEmpty ? columns : columns.map { $0.origin == .computed ? $0 : $0.hidden },
      settings: settings ?? self.settings, signature: signature, notes: notes + added, format: format)
  }
}

extension SystemRecord {
  /// The same system with its numbers in the places of other columns; those that it does not have are missing.
  fileprivate func rearranged(from columns: [ScoreColumn], to others: [ScoreColumn]) -> SystemRecord {
    let places = others.map { other in columns.firstIndex { $0.key == other.key } }
    var rows = ScoreMatrix(width: others.count)
    for item in 0..<values.count { rows.append(places.map { $0.map { values[item, $0] } ?? .nan }) }
    return SystemRecord(
      name: name, role: role, source: source, values: rows, words: words, choices: choices,
      failures: failures,
      unmatched: unmatched)
  }
}
