import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import SumbenchSupport
import SumbenchSummarizers
import SumbenchText

struct SummarizeCommand: Subcommand {
  static let name = "summarize"
  static let summary = "Prints a summary of a text, or of each of many."
  static let discussion = """
    Of one text, a file or standard input, the summary is printed, a sentence a line. Of several files, a folder, or a file
    of records (see ‘list layouts’) each text gets a line of JSON with id, system and summary, or with --output a file of
    its own. References are not looked for. Of a cluster of documents the lead is the first sentence of each in turn, then
    the second of each, and so on.
    """
  static let otherNames = ["summarise", "summary"]

  @Option("--strategy", .strategy("S"), help: "see ‘list strategies’", in: .summaries) var strategy =
    "textrank"
  let summaries = SummaryOptions()
  let records = RecordOptions()
  let part = SubsetOptions()
  @Option(
    "--output", .folder(), short: "o", help: "write each summary into a file DIR/<id>.txt", in: .output)
  var output: String?
  let quiet = QuietOption()
  let random = SeedOption()
  let work = JobsOption()
  @Operand(.file("FILE|DIR|-"), count: 0...Int.max) var paths: [String]

  nonisolated func run() async throws {
    let system = try $strategy.naming { try System.strategy(strategy, seed: random.seed) }
    let paths = paths.isEmpty ? ["-"] : paths
    let subset = try part.subset(seed: random.seed)
    let corpus = try CorpusReader.read(paths, for: .texts, options: records.reading(subset))
    var settings = RunSettings(
      cleaning: summaries.cleaning, language: summaries.language, limit: summaries.limit, rules: nil,
      seed: random.seed)
    settings.lines = summaries.lines == .auto ? nil : summaries.lines
    let progress = Progress(total: corpus.items.count, noun: "texts", isQuiet: quiet.isQuiet)
    let result = try await Runner(settings: settings, systems: [system]).results(
      over: corpus, jobs: work.count, progress: progress.report)[0]
    progress.finish()
    let isOneText =
      corpus.items.count == 1 && corpus.items[0].place.line == nil && FileKind(paths[0]) != .folder
    if isOneText, result.record.items.articles[0].sentences == 0 {
      throw DataError.emptyArticle(corpus.items[0].place, id: corpus.items[0].id)
    }
    if summaries.cleaning == .report {
      Console.complain(corpus.boilerplateReport(in: summaries.language))
    }
    if !quiet.isQuiet { for note in notes(corpus, result.record) { Console.complain("sumbench: \(note)\n") } }
    let failures = result.record.systems[0].failures
    for failure in failures { Console.complain("sumbench: \(failure.id): \(failure.message)\n") }
    if let output {
      try write(result, of: corpus, into: output)
    } else {
      for item in corpus.items {
        guard let lines = try result.lines(of: item.id) else { continue }
        try Console.print(
          isOneText
            ? lines.joined(separator: "\n") + "\n"
            : String(
              decoding: SummaryLine(id: item.id, system: system.name, lines: lines).bytes, as: UTF8.self))
      }
    }
    if !failures.isEmpty { throw FailedCheck() }
  }

  private func write(_ result: RunResult, of corpus: Corpus, into folder: String) throws {
    var files: [(name: String, contents: Data)] = []
    var names: [String: String] = [:]
    for item in corpus.items {
      guard let lines = try result.lines(of: item.id) else { continue }
      let name = item.id.fileName + ".txt"
      if let other = names.updateValue(item.id, forKey: name.lowercased()) {
        throw DataError.ambiguousFile(name, first: other, second: item.id)
      }
      files.append((name, Data((lines.joined(separator: "\n") + "\n").utf8)))
    }
    try ResultsFolder.write(files, into: folder, refusing: Set(corpus.items.map(\.place.path)).sorted())
    if !quiet.isQuiet {
      try Console.print(
        "\(files.count) \(files.count == 1 ? "summary" : "summaries"): \(folder.showingControls)\n")
    }
  }

  /// What is to be said about how the texts were read.
  private func notes(_ corpus: Corpus, _ record: RunRecord) -> [String] {
    var notes = record.notes.filter { !["markup", "not-scored"].contains($0.code) } + corpus.markupNotes
    let counts = record.items.articles.map { $0.boilerplate.values.reduce(0, +) }
    let count = counts.reduce(0, +)
    if summaries.cleaning == .on, count > 0 {
      notes.append(
        Note(
          .remark, "boilerplate-removed",
          "\(count) \(count == 1 ? "line" : "lines") of headings or boilerplate taken out (--clean report lists them)"
        ))
    }
    return notes.map { "\($0.kind == .warning ? "warning: " : "")\($0.sentence)" }
  }
}

extension RunResult {
  /// The summary of an item by the only system.
  fileprivate func lines(of id: String) throws -> [String]? {
    guard let item = record.items.position(of: id) else { return nil }
    return try texts.lines(of: record.systems[0].name, item: item)
  }
}

extension Corpus {
  /// A warning for each kind of markup that texts look like.
  fileprivate var markupNotes: [Note] {
    var found: [TextKind: Note.Items] = [:]
    for item in items {
      for case .text(let text) in item.articles {
        found[TextKind(of: text), default: Note.Items(count: 0, first: [], noun: "text")].add(item.id)
      }
    }
    return TextKind.allCases.compactMap { kind in
      kind == .plain
        ? nil
        : found[kind].map {
          Note(.warning, "markup", "look like \(kind.name), whose signs are read as text", about: $0)
        }
    }
  }
}

extension String {
  /// The text as the name of a file: slashes, controls and a dot at the beginning as `%` and their hexadecimal digits.
  fileprivate var fileName: String {
    var name = ""
    for (index, scalar) in unicodeScalars.enumerated() {
      let isUnsafe = scalar == "/" || scalar == "%" || scalar.value < 0x20 || index == 0 && scalar == "."
      name +=
        isUnsafe
        ? "%" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
        : String(scalar)
    }
    return name
  }
}
