import SumbenchCorpora
package import Foundation
package import SumbenchPrograms
import SumbenchSupport

/// The folder of a run that is being made, `<run>.part`: every answer of a program is kept there as it comes.
///
///     let part = try PartFolder(of: "out/news/rouge-score", reuses: true)
///     part.journal.earlier.count      // what an interrupted run left
///
/// Its lines survive an interruption, a kill and a full disk. With the finished run the answers move into its folder.
package final class PartFolder: Sendable {
  /// The name of the answers, here and beside a finished record.
  package static let answersName = "answers.jsonl"

  package let path: String
  package let journal: Journal
  /// Answers from elsewhere that need no request.
  package let earlier: EarlierAnswers

  /// Makes the folder, or opens the one that an interrupted run left.
  ///
  /// - Parameters:
  ///   - reuses: Whether the answers of the interrupted run, and of the finished run of that name, are taken.
  ///   - sources: Runs and files whose answers are taken too.
  ///   - discards: Whether the answers of an interrupted run may be thrown away.
  /// - Throws: `ReplacementFault.unfinished` for answers that are neither to be taken nor thrown away, `JournalError` for
  ///   files that cannot be used, `DataError.unwritable`.
  package init(of folder: String, reuses: Bool, from sources: [String] = [], discards: Bool = false) throws {
    path = "\(folder).part"
    let file = "\(path)/\(Self.answersName)"
    var earlier = EarlierAnswers()
    for source in sources { earlier.add(try EarlierAnswers(contentsOf: Self.answers(of: source))) }
    if reuses {
      for kept in [folder, "\(folder)-failed"] {
        earlier.add(try EarlierAnswers(of: "\(kept)/\(Self.answersName)"))
      }
    }
    self.earlier = earlier
    try TextFile.unwritable { try AtomicFolder.createParents(of: file) }
    var journal = try Journal(at: file)
    let count = journal.earlier.count
    if count > 0, !reuses {
      if !discards {
        journal.close()
        throw ReplacementFault.unfinished(folder: path, answers: count)
      }
      try? FileManager.default.removeItem(atPath: file)
      journal.close()
      journal = try Journal(at: file)
    }
    self.journal = journal
  }

  /// Lines among the kept answers that are none, so that what they answered is asked again.
  package var unreadableLines: Int { earlier.unreadableLines + journal.earlier.unreadableLines }

  /// The answers that a run would take, without making or opening anything. Parameters and errors are those of `init`.
  package static func kept(
    for folder: String, reuses: Bool, from sources: [String] = [], discards: Bool = false
  ) throws -> EarlierAnswers {
    let part = "\(folder).part"
    var kept = EarlierAnswers()
    for source in sources { kept.add(try EarlierAnswers(contentsOf: answers(of: source))) }
    let unfinished = try EarlierAnswers(of: "\(part)/\(answersName)")
    if reuses {
      for earlier in [folder, "\(folder)-failed"] {
        kept.add(try EarlierAnswers(of: "\(earlier)/\(answersName)"))
      }
      kept.add(unfinished)
    } else if unfinished.count > 0, !discards {
      throw ReplacementFault.unfinished(folder: part, answers: unfinished.count)
    }
    return kept
  }

  /// The file of answers of a run or of that name.
  private static func answers(of path: String) throws -> String {
    switch FileKind(path) {
    case .folder:
      let own = "\(path)/\(answersName)"
      if FileKind(own) == .file { return own }
      return URL(filePath: try RunRecord.file(in: path)).deletingLastPathComponent().appending(
        path: answersName
      )
      .path
    case .missing: throw DataError.missing(at: path)
    case .file, .stream: return path
    }
  }

  /// The answers of this run and of the one in a folder, which it is about to take the place of, as lines.
  package func answers(beside folder: String) throws -> Data {
    try AnswerLines.merged(of: ["\(folder)/\(Self.answersName)", journal.path])
  }

  /// The answers beside runs that were merged into one, as a file beside that; nothing where there are none.
  package static func answers(beside runs: [String]) throws -> [(name: String, contents: Data)] {
    let files = try runs.filter { FileKind($0) == .folder }.map { run in
      URL(filePath: try RunRecord.file(in: run)).deletingLastPathComponent().appending(path: answersName).path
    }
    let lines = try AnswerLines.merged(of: files)
    return lines.isEmpty ? [] : [(answersName, lines)]
  }

  /// Removes the folder: its answers are beside the finished run.
  package func remove() {
    journal.close()
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Leaves the folder for another run to go on from, and returns how many answers are in it; removes it where none is.
  package func leave() -> Int {
    journal.close()
    let count = (try? EarlierAnswers(of: journal.path))?.count ?? 0
    if count == 0 { try? FileManager.default.removeItem(atPath: path) }
    return count
  }
}
