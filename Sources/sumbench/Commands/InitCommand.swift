import CommandLine
import Foundation
import SumbenchCorpora
import SumbenchEvaluation

struct InitCommand: Subcommand {
  static let name = "init"
  static let summary = "Writes a configuration file for what is in this folder."
  static let discussion = """
    Looks at the folder of the file, and at the folders in it, for articles with references and for summaries with
    references. The file has a section for each command that it is for: run or score, and check. A file that is there is
    left as it is. See ‘help configuration’.
    """
  static let otherNames = ["new", "setup", "config", "configure"]

  @Option("--output", .file(), short: "o", help: "the file that is written", in: .output)
  var output = "experiment.json"

  func run() throws {
    if FileKind(output) != .missing { throw InitError.existing(output) }
    let file = ConfigurationFile(path: output, sections: [])
    let folder = file.folder ?? "."
    let survey = try FolderSurvey(of: folder)
    guard let experiment = Experiment(survey, in: folder) else { throw InitError.nothingFound(folder) }
    try TextFile.write(experiment.text(of: output), to: output)
    try Console.print(experiment.message(for: output))
  }
}

/// Why no configuration file is written.
enum InitError: ExitError {
  case existing(String)
  case nothingFound(String)

  var exitCode: ExitCode { .data }

  var message: String? {
    switch self {
    case .existing(let path): "\(path) is there already; --output NAME writes another file"
    case .nothingFound(let folder):
      """
      \(folder == "." ? "this folder" : folder) has nothing to evaluate: neither articles with references \
      ({"id": ..., "article": ..., "reference": ...} a line, or <id>/article.txt beside <id>/reference.1.txt) nor \
      summaries with references ({"id": ..., "candidate": ..., "reference": ...} a line)
      """
    }
  }
}
