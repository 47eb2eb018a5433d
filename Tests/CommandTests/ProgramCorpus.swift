import Foundation
import TestSupport

/// A corpus of a few short articles, and programs of a few lines of shell that log what they are asked.
struct ProgramCorpus {
  let folder: URL

  /// Writes the corpus.
  init(in folder: URL, articles: Int = 6) throws {
    self.folder = folder
    let lines = (1...articles).map { number in
      let word = ["harbour", "ferry", "mayor", "bridge", "storm", "fox"][number % 6]
      return
        #"{"id":"a\#(number)","article":"The \#(word) was closed. Rain fell all day. The \#(word) opened late at \#(number). People left.","reference":"The \#(word) was closed all day."}"#
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: folder.appending(path: "c.jsonl"))
  }

  /// The beginning of a program that reads lines: `$id`, and for a metric `$system`, are cut out of the JSON.
  static let loop =
    #"while IFS= read -r line; do id=${line#*\"id\":\"}; id=${id%%\"*}; system=${line#*\"system\":\"}; system=${system%%\"*}; "#

  /// A system that logs each id and answers with the first sentence; `body` comes before the answer.
  static func system(_ body: String = "", log: String = "asked") -> String {
    loop
      + "echo $id >> \(log); \(body) echo \"{\\\"id\\\":\\\"$id\\\",\\\"sentences\\\":[0],\\\"cost\\\":0.5}\"; done"
  }

  /// A metric that logs each summary and gives 4, or what `body` puts into `$score`.
  static func judge(_ body: String = "", log: String = "judged") -> String {
    loop + "echo $id/$system >> \(log); score='\"samples\":[3,5]'; \(body) "
      + "echo \"{\\\"id\\\":\\\"$id\\\",\\\"system\\\":\\\"$system\\\",$score}\"; done"
  }

  /// Runs `sumbench run` over the corpus in its folder, with few strategies.
  func run(_ options: [String]) throws -> SumbenchCommand.Result {
    try SumbenchCommand.run(
      ["run", "--corpus", "c.jsonl", "--strategies", "lead-1", "--output", "out"] + options, in: folder)
  }

  /// The lines of a file, none where there is no file.
  func lines(_ path: String) -> [String] {
    let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
    return text.map { $0.split(separator: "\n").map(String.init) } ?? []
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  /// What is the same each time that a run is made.
  func results(_ path: String) throws -> [Data] {
    try ["run.json", "summaries.jsonl", "scores.csv", "table.md"].map {
      try Data(contentsOf: folder.appending(path: "\(path)/\($0)"))
    }
  }
}
