import Foundation
import SumbenchPrograms

/// Programs of a few lines of shell, and requests for them.
enum ShellProgram {
  /// Reads request after request and does something with each `$id`.
  static func loop(_ body: String) -> String {
    #"while IFS= read -r line; do id=${line#*\"id\":\"}; id=${id%%\"*}; "# + body + "; done"
  }

  /// Answers with the id alone.
  static let answer = #"echo "{\"id\":\"$id\"}""#

  static func engine(
    _ command: String, kind: Program.Kind = .exec, retries: Int = 1, concurrency: Int = 16,
    timeout: Duration = .seconds(20),
    startTimeout: Duration = .seconds(20), journal: Journal? = nil,
    earlier: EarlierAnswers = EarlierAnswers(),
    interruption: Interruption? = nil
  ) -> ProgramEngine {
    ProgramEngine(
      Program(name: "test", kind: kind, command: command),
      context: ProgramContext(
        settings: ProgramSettings(
          timeout: timeout, startTimeout: startTimeout, retries: retries, concurrency: concurrency,
          pause: .milliseconds(1)),
        journal: journal, earlier: earlier, interruption: interruption))
  }

  /// A request whose answer must not say `bad`.
  static func request(_ id: String) -> ProgramRequest {
    ProgramRequest(key: [id], line: Data(#"{"id":"\#(id)"}"#.utf8)) { answer in
      if answer[field: "bad"] != nil { throw BadAnswer() }
    }
  }

  struct BadAnswer: Error, CustomStringConvertible {
    let description = "a bad answer"
  }

  /// Asks for all ids, and gives the failures by id and the report.
  static func failures(
    of engine: ProgramEngine, on ids: [String]
  ) async throws -> (failures: [String: ProgramFailure], report: ProgramReport) {
    let results = try await engine.answers(to: ids.map(request))
    var failures: [String: ProgramFailure] = [:]
    for (id, result) in zip(ids, results) {
      switch result {
      case .success(let answer):
        if answer[field: "id"]?.idText != id { failures[id] = .unusable(reason: "mixed up") }
      case .failure(let failure): failures[id] = failure
      }
    }
    return (failures, await engine.finish())
  }

  static func ids(_ count: Int) -> [String] { (1...count).map(String.init) }
}
