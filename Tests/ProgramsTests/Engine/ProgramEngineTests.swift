import Foundation
import SumbenchPrograms
import SumbenchSupport
import Testing

/// What programs answer, and how requests meet their answers.
struct ProgramEngineTests {
  private typealias Shell = ShellProgram

  @Test func everyRequestGetsItsAnswer() async throws {
    let (failures, report) = try await Shell.failures(
      of: Shell.engine(Shell.loop(Shell.answer)), on: Shell.ids(50))
    #expect(failures.isEmpty)
    #expect(report.asked == 50)
    #expect(report.answered == 50)
    #expect(report.starts == 1)
    #expect(report.seconds.count == 50)
    #expect(report.notes.isEmpty)
  }

  @Test(arguments: [
    // In pairs, the second first.
    Shell.loop(
      #"if [ -n "$last" ]; then \#(Shell.answer); id=$last; \#(Shell.answer); last=; else last=$id; fi"#),
    Shell.loop(#"echo "{\"id\":$id}""#),
    Shell.loop(#"printf '{"id":"%s"}\r\n' "$id""#),
    Shell.loop(#"echo "Loading ..."; echo "[1,2]"; echo "{\"level\":\"info\"}"; "# + Shell.answer),
    Shell.loop(Shell.answer + "; " + Shell.answer),
    Shell.loop(#"echo '{"id":"nobody"}'; "# + Shell.answer),
    Shell.loop("head -c 100000 /dev/zero | tr '\\0' x >&2; " + Shell.answer),
    Shell.loop(#"echo "{\"id\":\"$id\",\"error\":null}""#),
  ])
  func oddOutputIsPassedOver(command: String) async throws {
    let (failures, report) = try await Shell.failures(of: Shell.engine(command), on: Shell.ids(10))
    #expect(failures.isEmpty)
    #expect(report.starts == 1)
  }

  @Test func whatWasPassedOverIsSaid() async throws {
    let command = Shell.loop(
      #"echo "Loading"; echo '{"id":"nobody"}'; "# + Shell.answer + "; " + Shell.answer)
    let (_, report) = try await Shell.failures(of: Shell.engine(command), on: ["1"])
    #expect(
      report.notes.map(\.sentence) == [
        "1 line on the program's standard output passed over, first ‘Loading’",
        "1 answers to no request passed over, first of id ‘nobody’",
        "1 further answers to requests that were answered passed over",
      ])
  }

  @Test(arguments: [
    (#"echo "{\"id\":\"$id\",\"bad\":1}""#, ProgramFailure.unusable(reason: "a bad answer")),
    (#"echo "{\"id\":\"$id\",\"error\":\"429\"}""#, .refused(reason: "429")),
    (#"echo "{\"id\":\"$id\",\"n\":NaN}""#, .notJSON(line: #"{"id":"3","n":NaN}"#)),
  ])
  func badAnswerCostsOneRequest(body: String, failure: ProgramFailure) async throws {
    let command = Shell.loop("if [ $id = 3 ]; then \(body); else \(Shell.answer); fi")
    let (failures, report) = try await Shell.failures(of: Shell.engine(command), on: Shell.ids(10))
    #expect(failures == ["3": failure])
    #expect(report.starts == 1)
    #expect(report.failed == 1)
  }

  @Test(arguments: [0, 1, 3])
  func failedRequestsAreRepeated(retries: Int) async throws {
    // Fails the first two times that it is asked for 2.
    let command = Shell.loop(
      #"if [ $id = 2 ] && [ ${n:-0} -lt 2 ]; then n=$((${n:-0}+1)); echo "{\"id\":\"$id\",\"error\":\"$n\"}"; else "#
        + Shell.answer + "; fi")
    let (failures, _) = try await Shell.failures(
      of: Shell.engine(command, retries: retries), on: Shell.ids(3))
    #expect(failures == (retries < 2 ? ["2": .refused(reason: "\(retries + 1)")] : [:]))
  }

  @Test func concurrencyIsKept() async throws {
    // Answers when three are there: with two at a time it never would.
    let command =
      #"read -r a; read -r b; read -r c; for id in 1 2 3; do "# + Shell.answer + "; done; cat >/dev/null"
    let (three, _) = try await Shell.failures(of: Shell.engine(command, concurrency: 3), on: Shell.ids(3))
    #expect(three.isEmpty)
    let (two, _) = try await Shell.failures(
      of: Shell.engine(command, concurrency: 2, startTimeout: .milliseconds(200)), on: Shell.ids(3))
    #expect(two.count == 3)
  }

  @Test func singleRequestsAreAnswered() async throws {
    let engine = Shell.engine(Shell.loop(Shell.answer))
    for id in Shell.ids(3) {
      #expect(try await engine.answer(to: Shell.request(id))[field: "id"]?.text == id)
    }
    #expect(await engine.finish().starts == 1)
  }

  @Test func extraMembersAreKept() async throws {
    let engine = Shell.engine(Shell.loop(#"echo "{\"id\":\"$id\",\"cost\":0.5,\"model\":{\"name\":\"m\"}}""#))
    let answer = try await engine.answer(to: Shell.request("1"))
    #expect(answer.extras(beyond: ["id"]) == ["cost": .number(0.5), "model": .object(["name": .text("m")])])
    _ = await engine.finish()
  }

  @Test func answersAreKnownByAllKeyFields() async throws {
    let command =
      #"while IFS= read -r line; do case $line in *one*) s=one;; *) s=two;; esac; echo "{\"id\":\"1\",\"system\":\"$s\"}"; done"#
    let engine = ProgramEngine(Program(name: "judge", command: command), keyFields: ["id", "system"])
    let requests = ["one", "two"].map {
      ProgramRequest(key: ["1", $0], line: Data(#"{"id":"1","system":"\#($0)"}"#.utf8))
    }
    let results = try await engine.answers(to: requests)
    #expect(try results.map { try $0.get()[field: "system"]?.text } == ["one", "two"])
    _ = await engine.finish()
  }
}
