import CommandLine
import SumbenchEvaluation
import Reports
import SumbenchRouge
import SumbenchText

/// What each variant of ROUGE costs on two texts that are already tokens, and what reading them costs.
struct KernelBenchmark: Subcommand {
  static let name = "kernels"
  static let summary = "Times each variant of ROUGE on texts that are already read."

  private static let names = ["rouge1", "rouge2", "rougeL", "rougeLsum", "rougeW-1.2", "rougeS*", "rougeSU4"]

  @Option("--words", .wholeNumber(in: 1 ... .max), help: "length of each text in words") var words = 1000
  let work = WorkOptions()
  let output = FormatOption()

  func run() async throws { try output.show(try await table()) }

  func table() async throws -> Grid {
    let (repetitions, seed) = (work.repetitions, work.texts.seed)
    let rules = try RulesCatalog.rules(RulesCatalog.defaultName).rouge
    var text = work.texts.texts
    let texts = (0..<2).map { _ in RougeText(sentences: text.sentences(wordCount: words)) }
    let reading = try RougeScorer(variants: [.n(1)], rules: rules)
    let different = RougeText(sentences: differentWords(&text))
    var rows = [
      try await row("reading a text") { _ = try reading.prepare(texts[0]) },
      try await row("reading different words for the first time") {
        _ = try RougeScorer(variants: [.n(1)], rules: rules).prepare(different)
      },
    ]
    for variant in Self.names.compactMap(RougeVariant.init) {
      let scorer = try RougeScorer(variants: [variant], rules: rules)
      let prepared = try texts.map { try scorer.prepare($0) }
      rows.append(
        try await row(variant.description) { _ = try scorer.scores(of: prepared[0], against: [prepared[1]]) })
    }
    return Grid(
      title: "kernels: two texts of \(words) words",
      columns: [
        Grid.Column(title: "work", key: "work"), Grid.Column(title: "µs", key: "microseconds"),
        Grid.Column(title: "slowest", key: "slowest"), Grid.Column(title: "fastest", key: "fastest"),
        Grid.Column(title: "ns/word", key: "nanoseconds_per_word"),
      ],
      groups: [Array(rows.prefix(2)), Array(rows.dropFirst(2))],
      legend: ["a variant's time is for both texts read before, and includes numbering their words together"],
      signature: ["words:\(words)", "text:\(work.texts.kind)", "seed:\(seed)", "repetitions:\(repetitions)"]
        .speedSignature)
  }

  /// As many different words as the texts have words, a sentence each.
  private func differentWords(_ text: inout SyntheticText) -> [String] {
    var different: [String] = []
    var seen: Set<String> = []
    while different.count < words {
      for word in text.sentences(wordCount: words).flatMap({ $0.split(separator: " ") }) {
        let word = word.filter(\.isLetter).lowercased()
        if different.count < words, seen.insert(word).inserted { different.append(word) }
      }
    }
    return different
  }

  /// The time of work done often enough for a twentieth of a second.
  private func row(_ name: String, _ work: () throws -> Void) async throws -> Grid.Row {
    try work()
    let once = try await Timing(repetitions: 1) { try work() }
    let rounds = max(1, Int(0.05 / once.median))
    let timing = try await Timing(repetitions: self.work.repetitions) { for _ in 0..<rounds { try work() } }
    let times = [timing.median, timing.greatest, timing.least].map { $0 / Double(rounds) * 1e6 }
    return Grid.Row(
      cells: [.text(name)] + times.map { Grid.Cell(significant: $0) }
        + [Grid.Cell(significant: times[0] * 1000 / Double(words))])
  }
}
