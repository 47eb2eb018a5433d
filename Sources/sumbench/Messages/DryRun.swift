import CommandLine
import Foundation
import SumbenchCorpora
import SumbenchEvaluation
import SumbenchSupport

/// What a call would do, to be printed instead of doing it.
struct DryRun {
  let title: String
  /// Each file or folder with what was found in it.
  var reads: [String] = []
  var rows: [String] = []
  /// What the rows are made by beside their names: a limit.
  var making: String?
  var scores: [String] = []
  var costs: [ProgramCost] = []
  /// How often a request that fails is sent again.
  var retries = 0
  var writes: [String] = []

  var text: String {
    let asks = costs.isEmpty ? ["no program"] : costs.map(words) + repetition
    let entries: [(String, String)] =
      entries("reads", reads) + [("rows", rows.joined(separator: ", ") + (making.map { "; \($0)" } ?? ""))]
      + entries("scores", scores) + entries("asks", asks)
      + entries("writes", writes.isEmpty ? ["nothing"] : writes)
    return "\(title): a dry run, in which nothing is asked and nothing is written\n\n"
      + NamedTexts(entries, indentation: 10, width: HelpPage.usableWidth).text.showingControlsInLines
  }

  private func entries(_ name: String, _ texts: [String]) -> [(String, String)] {
    texts.enumerated().map { ($0.offset == 0 ? name : "", $0.element) }
  }

  private func words(_ cost: ProgramCost) -> String {
    var text = "\(cost.program): \(cost.asked) \(cost.asked == 1 ? "answer" : "answers")"
    if cost.kept > 0 { text += ", beside \(cost.kept) that \(cost.kept == 1 ? "is" : "are") kept" }
    if cost.possible > 0 { text += ", and up to \(cost.possible) on summaries that are still to be made" }
    return text
  }

  private var repetition: [String] {
    if retries == 0 || costs.allSatisfy({ $0.asked + $0.possible == 0 }) { return [] }
    return ["a request that fails is sent again, at most \(retries == 1 ? "once" : "\(retries) times")"]
  }

  /// What the summaries are scored by.
  mutating func setScores(_ settings: [RunSettings], _ choices: [MetricChoice]) {
    let rules = settings.compactMap(\.rules?.name)
    let parts =
      (rules.isEmpty ? ["nothing: there are no references"] : ["ROUGE as \(rules.joined(separator: ", "))"])
      + choices.metrics().map { $0 is ProgramMetric ? "\($0.name) (a program)" : $0.name }
    scores = [parts.joined(separator: ", ")]
  }

  /// What is written: folders of results, and files of which some may not be asked for. Throws `DataError` where one of them
  /// cannot be.
  mutating func setWrites(_ folders: [String], beside files: [String?]) throws {
    let files = files.compactMap(\.self).filter { $0 != "-" }
    for path in folders + files { try ResultsFolder.requireReachable(path) }
    writes = folders.map(Self.folder) + files
  }

  /// A folder of results, with whether one is there.
  private static func folder(_ path: String) -> String {
    FileKind("\(path)/\(RunRecord.fileName)") == .missing ? "\(path)/" : "\(path)/, in place of the run there"
  }

  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
