import Foundation
import SumbenchSupport

/// A run of the official ROUGE-1.5.5: the same options, the same inputs, the same standard output to the byte.
///
///     let job = try Rouge155Job(arguments: ["-e", "data", "-n", "2", "-m", "-a", "job.xml"])
///     try job.run(writingTo: { FileHandle.standardOutput.write(Data($0)) }, warn: { _ in })
///
/// Departures from the script, all of them on input where it dies for no reason of the user's, prints what
/// cannot be repeated, or prints garbage:
///
/// - Word lists are needed only where they are used: the stop list for `-s`, without which it is an error, and
///   WordNet's irregular forms for `-m`, without which there is a warning and Porter's rules alone. The forms are
///   read from the text lists (`*.exc`); the Berkeley database that the script wants is neither needed nor read.
/// - `--exceptions PATH` names a directory with those lists, or one list; given several times, they are read in
///   that order. `--help` explains the options.
/// - Evaluations that `-d` prints in random order, because their ids begin with the same number, come in the
///   order of their ids.
/// - `-v` reports counts on the side, not between the lines on standard output, where the script prints its hash
///   tables in random order.
/// - These are errors and not numbers: an unknown mode for `-3`, more words than the job takes under `-z`, options
///   that are not a number or infinite where that has no meaning, `-n` beyond 10,000, `-r` below a
///   millionth or beyond 100 million, a ROUGE-W weight that makes counts or scores too large to hold.
/// - A text is a file: a pipe or a device that a job names is an error. What the script passes over without a word is told
///   on the side: no evaluation, no candidate, no reference, a name given twice, a folder in place of a text.
/// - Paths are taken as they are: `<`, `>`, `|` and `-` start no program and redirect nothing.
/// - No file but the job and the texts it names is opened, and no address. Of a document type only entities of plain
///   text are read; what else one declares or names is an error, and so are version 1.1, other encodings than UTF-8, UTF-16,
///   ISO-8859-1 and US-ASCII, an element with more than 256 attributes, and entities that fill in more than a
///   megabyte.
/// - In mode `H` of Basic Elements a head `_cn_` is a head like any other; the script keeps its total there.
/// - Integers beyond 2^53 in the counts of ROUGE-W print as the script prints them only if the weight is typed
///   without a point (`3`, not `3.0`).
///
/// Failures the script shares (a text that is missing, an empty reference under `-w`, elements in the wrong
/// place) are errors with the file and line. The blocks completed before are written first, as the script does.
package struct Rouge155Job: Sendable {
  private let options: Rouge155Options
  private let directory: String?
  private let workers: Int

  /// Reads the options; `environment` may name the data directory as `ROUGE_EVAL_HOME` or `RED_EVAL_HOME`.
  ///
  /// Relative paths, those in the job included, start from `directory`, or else from the working directory. The
  /// work is shared among `jobs` threads, by default one a core; the output does not depend on them.
  package init(
    arguments: [String], environment: [String: String] = [:], directory: String? = nil, workers: Int? = nil
  ) throws(Rouge155JobError) {
    self.directory = directory
    options = try Rouge155Options(arguments: arguments, environment: environment)
    self.workers = max(1, workers ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Scores all requested systems and hands out their blocks as soon as those of a system are done.
  ///
  /// Nothing is printed here: `write` gets the bytes for standard output, `warn` one line at a time for
  /// standard error.
  package func run(writingTo write: ([UInt8]) throws -> Void, warn: (String) -> Void) throws {
    for letter in options.unknownLetters { warn("unknown option -\(letter), passed over") }
    let resources = try wordLists(warn)
    let list = try evaluations()
    for remark in remarks(list) { warn(remark) }
    let metrics = options.metrics
    if metrics.isEmpty { return }
    let systems = options.evaluatesAllSystems ? list.systems : [system]
    var texts = Rouge155Texts(
      reader: try Rouge155TextReader(
        rules: options.rules, resources: resources, elementMode: options.basicElements,
        readsBothWays: options.stemsReferencesOnly))
    let instances = systems.map { self.instances(of: $0, in: list, &texts, warn) }
    for path in texts.emptyFiles {
      warn(
        path.isFolder
          ? "\(path): is a folder: read as a text without a word, as the official script does"
          : "\(path): no sentence found")
    }
    let scorer = EvaluationScorer(
      metrics: metrics, rules: options.rules, plan: plan(metrics, instances), texts: texts)
    // Of a weight that is too large for some text nothing is printed.
    let holdsBlocks = options.weight.map { texts.mayOverflow($0.value) } ?? false
    var held: [(lines: [UInt8], counts: [String])] = []
    for start in stride(from: 0, to: systems.count, by: workers) {
      let together = min(workers, systems.count - start)
      let blocks = inParallel(together, workers: together) { share in
        share.flatMap { offset in
          let position = start + offset
          let outcomes = scorer.outcomes(
            of: instances[position], system: position, workers: workers / together)
          return printed(outcomes, system: systems[position], metrics, workers / together)
        }
      }
      for block in blocks {
        let block = try block.get()
        if holdsBlocks {
          held.append(block)
        } else {
          try write(block.lines)
          block.counts.forEach(warn)
        }
      }
    }
    for block in held {
      try write(block.lines)
      block.counts.forEach(warn)
    }
  }

  /// The blocks of one system, one for each metric, and under `-v` the counts that they are computed from.
  private func printed(
    _ outcomes: [[EvaluationScorer.Outcome]], system: PerlText, _ metrics: [Rouge155Metric], _ workers: Int
  ) -> [Result<(lines: [UInt8], counts: [String]), Rouge155JobError>] {
    let blocks = metrics.enumerated().map { order, metric in
      Result { () throws(Rouge155JobError) in
        var entries: [ScoreBlock.Entry] = []
        for outcome in outcomes { entries.append(try outcome[order].get()) }
        entries.sort { $0.key < $1.key }
        return ScoreBlock(system: system, tag: metric.tag, entries: entries)
      }
    }
    var estimates = ScoreBlock.estimates(blocks.compactMap { try? $0.get() }, options, workers: workers)[...]
    return blocks.map { block in
      block.map { ($0.lines(options, estimates.removeFirst()), options.isVerbose ? counts(of: $0) : []) }
    }
  }

  /// The system to evaluate where not all of them are.
  private var system: PerlText {
    options.positional.count > 1 ? PerlText(argument: options.positional[1]) : "X"
  }

  private func file(_ path: String) -> BytePath { BytePath(path).resolved(in: directory) }

  private func wordLists(_ warn: (String) -> Void) throws(Rouge155JobError) -> RougeResources {
    let stems = options.stems || options.stemsReferencesOnly
    guard stems || options.removesStopWords else { return .none }
    let resources = try RougeResources(
      directory: file(options.dataDirectory).description,
      exceptions: options.exceptionPaths.map { file($0).description })
    if options.removesStopWords, resources.stopWords == nil {
      throw .unreadable(
        path: options.dataDirectory + "/smart_common_words.txt", reason: "-s needs a stop list there")
    }
    if stems, resources.exceptions == nil {
      warn(
        "no WordNet exception lists (*.exc) in \(options.dataDirectory): irregular forms are not looked up")
    }
    return resources
  }

  /// What a job lacks or has twice, which the script does not say.
  private func remarks(_ list: EvaluationList) -> [String] {
    let path = file(options.positional[0])
    if list.evaluations.isEmpty { return ["\(path): no evaluation in it: nothing is scored"] }
    if options.evaluatesAllSystems, list.systems.isEmpty {
      return ["\(path): no candidate (P) in any evaluation: nothing is scored"]
    }
    return list.repetitions
      + list.evaluations.filter(\.references.isEmpty).map {
        "evaluation \($0.id) has no reference (M): its scores are 0"
      }
  }

  private func evaluations() throws(Rouge155JobError) -> EvaluationList {
    let path = file(options.positional[0])
    let bytes = try path.contents()
    if let format = options.listFormat {
      return try EvaluationList(list: bytes, path: path, format: format, system: system)
    }
    return try EvaluationList(xml: bytes, path: path)
  }

  /// The evaluations that a system takes part in, their texts read.
  private func instances(
    of system: PerlText, in list: EvaluationList, _ texts: inout Rouge155Texts, _ warn: (String) -> Void
  ) -> [Rouge155Instance] {
    var instances: [Rouge155Instance] = []
    for (position, evaluation) in list.evaluations.enumerated() {
      guard let candidate = evaluation.candidates[system] else {
        warn("evaluation \(evaluation.id) has no candidate of system \(system)")
        continue
      }
      let references = evaluation.references.map { reference in
        texts.position(of: reference.resolved(in: directory), format: evaluation.format)
      }
      instances.append(
        Rouge155Instance(
          evaluation: position, key: evaluation.id + "." + system,
          format: TextFormat(name: evaluation.format),
          formatName: evaluation.format,
          candidate: texts.position(of: candidate.resolved(in: directory), format: evaluation.format),
          references: references))
    }
    return instances
  }

  private func plan(_ metrics: [Rouge155Metric], _ instances: [[Rouge155Instance]]) -> StemmingPlan {
    let firstSystem = instances.firstIndex { $0.contains { !$0.references.isEmpty } }
    return StemmingPlan(
      stems: options.stems, stemsReferencesOnly: options.stemsReferencesOnly,
      firstMetric: metrics.firstIndex { !$0.isNGram }, firstSystem: firstSystem,
      firstEvaluation: firstSystem.flatMap { instances[$0].first { !$0.references.isEmpty }?.evaluation })
  }

  private func counts(of block: ScoreBlock) -> [String] {
    block.entries.map { entry in
      let counts = entry.counts
      return "\(block.tag) \(entry.key): \(counts.hits.printed) matches, \(counts.candidate.printed) in the "
        + "candidate, \(counts.reference.printed) in the references"
    }
  }
}
