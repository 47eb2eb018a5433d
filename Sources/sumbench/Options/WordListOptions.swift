import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import SumbenchRouge

/// The option that names the word lists of ROUGE-1.5.5.
struct WordListOptions: OptionGroup {
  @Option(
    "--exceptions", .folder(),
    help: "the data folder of ROUGE-1.5.5 (*.exc, smart_common_words.txt), for rules that ask for them",
    default: "$ROUGE_EVAL_HOME", in: .scoring, isRare: true)
  var folder: String?

  /// The word lists that are at hand. Throws `DataError`.
  var wordLists: RougeResources {
    get throws {
      let folder = folder ?? ProcessInfo.processInfo.environment["ROUGE_EVAL_HOME"]
      return try $folder.locating { try Self.wordLists(in: folder) }
    }
  }

  private static func wordLists(in folder: String?) throws -> RougeResources {
    if let folder, !FileManager.default.fileExists(atPath: folder) { throw DataError.missing(path: folder) }
    return try folder.map { try RougeResources(directory: $0) } ?? .none
  }
}
