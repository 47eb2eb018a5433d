import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Reports
import SumbenchRouge

struct VerifyCommand: Subcommand {
  static let name = "verify"
  static let summary = "Makes a recorded run once more and says which numbers differ."
  static let discussion = """
    RUN is a run.json, or the folder it lies in. Settings, seed and strategies are those of the record; the corpus has
    to be the same to the last byte. Exit code 1 where anything differs.
    """
  static let otherNames = ["reproduce", "rerun"]

  let corpus = CorpusOptions()
  let records = RecordOptions()
  let scoring = WordListOptions()
  let table = TableOptions()
  let quiet = QuietOption()
  let work = JobsOption()
  @Operand(.file("RUN")) var path: String

  nonisolated func run() async throws {
    let wordLists = try scoring.wordLists
    let record = try RunRecord(contentsOf: path, needsScores: false)
    try Verification.requireRepeatable(record)
    let corpus = try corpus.source().corpus(records.reading(of: record))
    let progress = Progress(total: corpus.count, noun: "articles", isQuiet: quiet.isQuiet)
    let verification = try await Verification(
      of: record, over: corpus, wordLists: wordLists, jobs: work.count, progress: progress.report)
    progress.finish()
    try table.print(Grid(verification, of: record, title: path), isQuiet: quiet.isQuiet)
    if !verification.differences.isEmpty { throw FailedCheck() }
  }
}
