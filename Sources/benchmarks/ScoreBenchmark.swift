import CommandLine
import SumbenchCorpora
import Dispatch
import SumbenchEvaluation
import Foundation
import Reports
import SumbenchRouge
import SumbenchSupport
import Synchronization
import SumbenchText

/// Pairs a second, from strings in memory to scores.
///
/// Reading and decoding the file is timed apart. Every repetition begins with scorers that have seen no word. All
/// repetitions, and runs with one thread and with two, must give the same bits.
struct ScoreBenchmark: Subcommand {
  static let name = "score"
  static let summary = "Times scoring: pairs a second, from strings in memory to scores."

  @Option(
    "--pairs", .file(), help: "JSON Lines with candidate and reference", default: "12,000 made-up pairs")
  var path: String?
  @Option("--rules", .text("NAME"), help: "scoring rules") var rulesName = RulesCatalog.defaultName
  @Option("--jobs", .wholeNumber(in: 1...1024), short: "j", help: "threads") var jobs = 1
  let work = WorkOptions()
  let output = FormatOption()

  func run() async throws { try output.show(try await table()) }

  func table() async throws -> Grid {
    let rules = try RulesCatalog.rules(rulesName).adapted(to: .none)
    let (repetitions, seed) = (work.repetitions, work.texts.seed)
    var items: [Item] = []
    var decoding: Timing?
    if let path {
      decoding = try await Timing(repetitions: repetitions) {
        let input = try ScoreInput([NamedFile(path: path)])
        items = []
        while let batch = try input.next() { items += try batch.items().items }
      }
    } else {
      items = madeUpItems()
    }
    var scores: [[RougeScore]] = []
    let scoring = try await Timing(repetitions: repetitions) {
      let again = try self.scores(of: items, under: rules, jobs: jobs)
      if !scores.isEmpty, again != scores { throw FailedExpectation(message: "scores differ between runs") }
      scores = again
    }
    for jobs in [1, 2] where try self.scores(of: items, under: rules, jobs: jobs) != scores {
      throw FailedExpectation(message: "scores differ with \(jobs) threads")
    }
    var rows = [Grid.Row(rateOf: "scoring", scoring, count: items.count)]
    if let decoding {
      rows.insert(Grid.Row(rateOf: "reading and decoding", decoding, count: items.count), at: 0)
    }
    let columns = Grid.Column.rate(of: "pairs")
    return Grid(
      title:
        "score: \(items.count.counted("pair")), \(rules.variants.map(\.description).joined(separator: ", "))",
      columns: columns, groups: [rows],
      legend: ["the same scores in every repetition, with one thread and with two"],
      signature: [
        "rules:\(rules.name)", path.map { "pairs:\($0)" } ?? "text:\(work.texts.kind)|seed:\(seed)",
        "jobs:\(jobs)",
        "repetitions:\(repetitions)",
      ].speedSignature)
  }

  private func madeUpItems() -> [Item] {
    var text = work.texts.texts
    return (0..<12_000).map { number in
      let article = text.article()
      return Item(
        id: "\(number)", references: [.text(article.reference.joined(separator: "\n"))],
        candidate: .text(article.candidate.joined(separator: "\n")))
    }
  }

  private func scores(
    of items: [Item], under rules: ScoringRules, jobs: Int
  ) throws -> [[RougeScore]] {
    let share = (items.count + jobs - 1) / jobs
    let parts = Mutex([Result<[[RougeScore]], any Error>?](repeating: nil, count: jobs))
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      let part = Result { try scores(of: items.dropFirst(job * share).prefix(share), under: rules) }
      parts.withLock { $0[job] = part }
    }
    return try parts.withLock { try $0.flatMap { try $0!.get() } }
  }

  private func scores(
    of items: ArraySlice<Item>, under rules: ScoringRules
  ) throws -> [[RougeScore]] {
    let scorer = try rules.scorer(.none)
    return try items.indices.map { index in
      try scorer.scores(
        of: rules.text(of: items[index].candidate ?? .text("")),
        against: items[index].references.map { rules.text(of: $0) })
    }
  }
}
