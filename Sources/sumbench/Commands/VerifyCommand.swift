import Corpora
import Evaluation
import Reports
import Rouge

struct VerifyCommand {
  static let syntax = CommandSyntax(
    name: "verify", summary: "Makes a recorded run once more and says which numbers differ.", operand: "RUN",
    options: CorpusSource.options + [.wordLists, .format, .jobs, .quiet],
    discussion: """
      RUN is a run.json, or the folder it lies in. Settings, seed and strategies are those
      of the record; the corpus has to be the same to the last byte. Exit code 1 where
      anything differs.
      """)

  private let path: String
  private let source: CorpusSource
  private let wordLists: RougeResources
  private let format: ReportFormat
  private let jobs: Int
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws {
    path = try arguments.operand(of: Self.syntax)
    source = try CorpusSource(arguments)
    wordLists = try arguments.wordLists
    format = try arguments.format
    jobs = try arguments.jobs
    isQuiet = arguments.has("--quiet")
  }

  func run() async throws {
    let record = try RunRecord(contentsOf: path)
    let corpus = try source.corpus
    let progress = Progress(total: corpus.articles.count, noun: "articles", isQuiet: isQuiet)
    let verification = try await Verification(
      of: record, over: corpus, wordLists: wordLists, jobs: jobs, progress: progress.report)
    progress.finish()
    if !isQuiet {
      Console.print(format.text(of: Grid(verification, of: record, title: path), style: Console.style))
    }
    if !verification.differences.isEmpty { throw FailedCheck() }
  }
}
