import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import Reports
import SumbenchSupport

struct IdentifyCommand: Subcommand {
  static let name = "identify"
  static let summary = "Finds the rules by which reported numbers were made, from the summaries they are of."
  static let discussion = """
    FILE has summaries and references as in ‘score’. All rules of ‘list rules’ are tried with what papers leave
    unsaid: stemming, sentences, both kinds of ROUGE-L, F1, recall or precision, several references, capitals, marks such
    as <q>, the mean of resamples, a program's own limits. How many settings that makes depends on the numbers: two that
    differ in nothing that was reported, such as sentences without ROUGE-L, are one. Every digit counts, zeros at the
    end too. Numbers are percent; where none is above 1 they are read as shares of 1 and as percent, and 0.75% is percent.

    Exits with 0 where some setting has all the digits, rounded or cut off, with 1 where none has.
    """
  static let otherNames = ["reproduce", "which-rouge"]

  @Option(
    "--reported", each: .reportedScore, isList: true,
    help:
      "the numbers as printed, such as rouge1=44.16,rouge2=21.28,rougeL=40.90; rouge1_recall=... names a measure, 0.75% "
      + "is percent",
    in: .input)
  var typed: [ReportedScore]
  @Option(
    "--references", each: .file("FILE|DIR"),
    help: "the references, line by line, by id, or by name of file; given again, further references",
    in: .input)
  var referencePaths: [String]
  @Option(
    "--system", .text("NAME"), help: "whose numbers they are, where there are summaries of several systems",
    in: .input)
  var system: String?
  @Option(
    "--rules", list: .rules("A,B"), help: "try rules of your own, too: JSON files", in: .scoring)
  var ruleNames: [String]?
  let records = RecordOptions()
  let part = SubsetOptions()
  let scoring = WordListOptions(isRare: false)
  @Option(
    "--top", .wholeNumber(in: 1...Int.max),
    help: "rows that agree to be shown; tables for programs have all rows, those that do not agree too",
    in: .output)
  var most = 10
  @Option(
    "--row", .wholeNumber(in: 1...Int.max), help: "the row that --write-rules and --cite are about",
    in: .output)
  var row = 1
  @Option("--write-rules", .file(), help: "write the rules of a row, for --rules", in: .output)
  var rulesPath: String?
  let table = TableOptions()
  let citation = CiteOption()
  let quiet = QuietOption()
  let random = SeedOption()
  let work = JobsOption()
  @Operand(.system, count: 1...Int.max) var files: [NamedFile]

  func run() throws {
    if typed.isEmpty { throw UsageError.missingOption($typed.name, reason: "to say what is to be found") }
    guard let reported = ReportedScores(typed) else {
      throw UsageError.refusedValue(option: $typed.name, reason: "a number is given twice")
    }
    if let rulesPath { try ResultsFolder.requireWritable(rulesPath) }
    let input = try ScoreInput(
      files, references: referencePaths, options: records.reading(try part.subset(seed: random.seed)),
      keepsStreams: true)
    let progress = Progress(noun: "items", isQuiet: quiet.isQuiet)
    let search = ProtocolSearch(
      reported, further: try (ruleNames ?? []).map { try RulesCatalog.rules($0) },
      wordLists: try scoring.wordLists, jobs: work.count, progress: progress.report)
    let found = try search.identification(of: input, system: system, name: ScoreCommand.runName(of: files))
    progress.finish()
    guard found.rows.indices.contains(row - 1) else {
      throw $row.refusal(of: "\(row)", expected: "a row from 1 to \(found.rows.count)")
    }
    let chosen = found.rows[row - 1]
    if let rulesPath {
      try TextFile.write(
        rulesFile(of: chosen, in: found), to: rulesPath, refusing: files.map(\.path) + referencePaths)
    }
    let isForPeople = ![.csv, .tsv, .json, .jsonl].contains(table.format)
    try table.print(
      Grid(found, most: isForPeople ? (agreeing: most, close: min(most, 5)) : nil, seed: random.seed),
      isQuiet: quiet.isQuiet)
    if citation.isCited, !quiet.isQuiet {
      try table.printBeside(
        Citation(
          of: found.name, under: found.rules(of: chosen), separator: found.separator(of: chosen),
          takesFOfMeans: chosen.setting.takesFOfMeans
        ).text)
    }
    if let rulesPath, !quiet.isQuiet { Console.complain(message: "sumbench: \(nextCall(rulesPath, chosen))") }
    if !found.isFound { throw FailedCheck() }
  }

  /// The rules of a row as a file.
  private func rulesFile(of row: Identification.Row, in found: Identification) throws -> String {
    var rules = found.rules(of: row)
    rules.about.title =
      "Found for " + found.reported.scores.map { "\($0.title) \($0.digits)" }.joined(separator: ", ")
    rules.about.note = found.footnote(of: row)
    rules.about.isVerified = false
    return try rules.file()
  }

  /// How to score by the rules that were written, with what no rules can say.
  private func nextCall(_ path: String, _ row: Identification.Row) -> String {
    let marks = row.setting.keepsMarks ? " --sentence-separator none" : ""
    let means =
      row.setting.takesFOfMeans
      ? "; the number is F of the mean precision and the mean recall there, not the mean of F" : ""
    return "row \(self.row) agrees ‘\(row.agreement.rawValue)’; to score by it: sumbench score "
      + "\(files.map(\.path).joined(separator: " ")) --rules \(path)\(marks)\(means)"
  }
}

extension ValueSyntax where Value == ReportedScore {
  static var reportedScore: Self {
    Self(
      "NAME=X,NAME=X",
      expected: "a kind of ROUGE and its number as printed, from 0 to 100, such as rouge1=44.16 or R-L=0.409"
    ) { ReportedScore($0) }
  }
}
