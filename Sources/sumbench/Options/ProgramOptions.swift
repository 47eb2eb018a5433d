import CommandLine
import SumbenchEvaluation
import SumbenchPrograms

/// The options that say how external programs are asked, and which of their answers are there already.
struct ProgramOptions: OptionGroup {
  @Option(
    "--timeout", .seconds,
    help: "how long a program may take for an answer, from the later of asking and its latest answer",
    in: .programs)
  var timeout = 60.0
  @Option(
    "--start-timeout", .seconds,
    help: "how long its first answer may take, in which a model may have to be loaded",
    default: "twice --timeout", in: .programs, isRare: true)
  var startTimeout: Double?
  @Option(
    "--retries", .wholeNumber(in: 0...100),
    help: "how often what failed is asked again, after growing pauses",
    in: .programs, isRare: true)
  var retries = 1
  @Option(
    "--concurrency", .wholeNumber(in: 1...4096), help: "requests that an exec: program has at a time",
    in: .programs, isRare: true)
  var concurrency = 16
  @Flag(
    "--reuse",
    help: "take the answers of this run that are kept, interrupted or finished, and ask only for the rest",
    in: .programs)
  var reuses
  @Option(
    "--reuse-from", each: .file("RUN|FILE"), help: "take answers from another run or file, too",
    in: .programs, isRare: true)
  var sources: [String]

  /// Time-outs, retries and requests at a time.
  var settings: ProgramSettings {
    ProgramSettings(
      timeout: .seconds(timeout), startTimeout: .seconds(startTimeout ?? 2 * timeout), retries: retries,
      concurrency: concurrency)
  }

  /// The asking of the programs of a run, whose answers are kept beside its folder; `folders` are those in which commands
  /// run, where it is not the current one.
  func asking(for folder: String, discards: Bool, in folders: [String: String]) throws -> ProgramAsking {
    let part = try PartFolder(of: folder, reuses: reuses, from: sources, discards: discards)
    warn(ofUnreadable: part.unreadableLines)
    return ProgramAsking(settings, part: part, folders: folders)
  }

  private func warn(ofUnreadable lines: Int) {
    if lines == 0 { return }
    let what = lines == 1 ? "1 line of the kept answers is" : "\(lines) lines of the kept answers are"
    Console.complain("sumbench: warning: \(what) no answer: what such lines were about is asked again\n")
  }

  /// What programs share in a call that asks nothing, with the answers that such a run would take. There may be no folder.
  func dryContext(for folder: String?, discards: Bool) throws -> ProgramContext {
    var context = ProgramContext(settings: settings)
    context.isDry = true
    if let folder {
      context.earlier = try PartFolder.kept(
        for: folder, reuses: reuses, from: sources, discards: discards)
      warn(ofUnreadable: context.earlier.unreadableLines)
    }
    return context
  }

  /// Throws `UsageError` for options about answers where no program is asked.
  func requireNone() throws {
    if reuses { throw UsageError.missingOption("a program", reason: "with \($reuses.name)") }
    if !sources.isEmpty { throw UsageError.missingOption("a program", reason: "with \($sources.name)") }
  }
}

extension Option {
  /// For the commands of programs in a configuration file elsewhere, the folder of the file: they run there.
  var programFolders: [String: String] {
    guard let folder else { return [:] }
    let commands = texts.compactMap { $0.wholeMatch(of: /(?:[^=]*=)?(?:exec|batch):(\s*\S[\s\S]*)/)?.1 }
    return Dictionary(commands.map { (String($0), folder) }) { first, _ in first }
  }
}
