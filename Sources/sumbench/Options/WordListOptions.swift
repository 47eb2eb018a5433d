import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import SumbenchRouge

/// The option that names the word lists of ROUGE-1.5.5 and py-rouge.
struct WordListOptions: OptionGroup {
  @Option var folders: [String]

  /// `isRare`: whether the option is for few calls of the command.
  init(isRare: Bool = true) {
    _folders = Option(
      "--exceptions", each: .folder(),
      help:
        "the data folder of ROUGE-1.5.5 (*.exc, smart_common_words.txt), or the folder of the package py-rouge, for "
        + "rules that ask for their lists",
      default: "$ROUGE_EVAL_HOME", in: .scoring, isRare: isRare)
  }

  /// The word lists that are at hand. Throws `DataError`, also for a named folder that has none.
  var wordLists: RougeResources {
    get throws {
      if folders.isEmpty { return try Self.wordListsOfEnvironment }
      return try $folders.locating {
        try folders.reduce(RougeResources.none) { lists, folder -> RougeResources in
          let found = try Self.wordLists(in: folder)
          if found.isEmpty { throw DataError.noWordLists(path: folder) }
          return lists.merging(found)
        }
      }
    }
  }

  /// Those of a variable that the call does not name: a warning says that there are none.
  private static var wordListsOfEnvironment: RougeResources {
    get throws {
      guard let folder = ProcessInfo.processInfo.environment["ROUGE_EVAL_HOME"] else { return .none }
      let found = try wordLists(in: folder)
      if found.isEmpty {
        Console.complain(
          "sumbench: warning: $ROUGE_EVAL_HOME: \(message(for: DataError.noWordLists(path: folder)))\n")
      }
      return found
    }
  }

  private static func wordLists(in folder: String) throws -> RougeResources {
    if !FileManager.default.fileExists(atPath: folder) { throw DataError.missing(path: folder) }
    return try RougeResources(directory: folder)
  }
}
