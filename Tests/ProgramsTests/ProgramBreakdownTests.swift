import SumbenchPrograms
import SumbenchSupport
import Testing

/// Programs that end, hang and flood.
struct ProgramBreakdownTests {
  private typealias Shell = ShellProgram

  @Test(arguments: [
    ("exit 3", ProgramFailure.died(.exited(status: 3), complaint: "")),
    (
      "echo first >&2; echo the disk is full >&2; exit 1",
      .died(.exited(status: 1), complaint: "the disk is full")
    ),
    ("kill -9 $$", .died(.killed(signal: 9), complaint: "")),
    ("sleep 1000 & exit 3", .died(.exited(status: 3), complaint: "")),
  ])
  func programThatCannotStartFailsAtOnce(command: String, failure: ProgramFailure) async throws {
    let (failures, report) = try await Shell.failures(of: Shell.engine(command), on: Shell.ids(40))
    #expect(failures.count == 40)
    #expect(Set(failures.values) == [failure])
    #expect(report.starts == 2)
  }

  @Test func commandThatIsNotThereFailsAtItsFirstStart() async throws {
    let (failures, report) = try await Shell.failures(
      of: Shell.engine("no-such-program-anywhere"), on: Shell.ids(40))
    #expect(failures.count == 40)
    #expect(failures["7"]?.description.contains("not found (exit status 127)") == true)
    #expect(report.starts == 1)
  }

  @Test(arguments: [1, 4, 16])
  func requestThatKillsTheProgramCostsOneRequest(concurrency: Int) async throws {
    let command = Shell.loop("[ $id = 5 ] && exit 7; " + Shell.answer)
    let (failures, _) = try await Shell.failures(
      of: Shell.engine(command, concurrency: concurrency), on: Shell.ids(20))
    #expect(failures == ["5": .died(.exited(status: 7), complaint: "")])
  }

  @Test func firstRequestThatKillsTheProgramCostsOneRequest() async throws {
    let command = Shell.loop("[ $id = 1 ] && exit 7; " + Shell.answer)
    let (failures, _) = try await Shell.failures(of: Shell.engine(command), on: Shell.ids(20))
    #expect(failures == ["1": .died(.exited(status: 7), complaint: "")])
  }

  @Test func requestThatHangsTheProgramCostsOneRequest() async throws {
    let command = Shell.loop("[ $id = 5 ] && sleep 1000; " + Shell.answer)
    let (failures, _) = try await Shell.failures(
      of: Shell.engine(command, retries: 0, timeout: .milliseconds(400)), on: Shell.ids(10))
    #expect(Array(failures.keys) == ["5"])
  }

  /// Answers to later requests show which were left out: these are asked together once more, and not one at a time.
  @Test(arguments: [2, 5])
  func programThatLeavesOutMostAnswersCostsFewStarts(answered: Int) async throws {
    let command = Shell.loop("[ $((id % \(answered))) = 0 ] && " + Shell.answer)
    let limit = Duration.milliseconds(300)
    let (failures, report) = try await Shell.failures(
      of: Shell.engine(command, timeout: limit, startTimeout: limit), on: Shell.ids(40))
    #expect(Set(failures.keys) == Set(Shell.ids(40).filter { Int($0)! % answered != 0 }))
    #expect(failures["1"]?.description == "no answer among those that were given")
    // One at a time, with one repetition each, 32 requests would take 64.
    #expect(report.starts <= 24, "\(report.starts)")
  }

  /// By position and not by request: each is answered when it is asked again, or its failures are its own.
  @Test func everySecondAnswerThatIsMissingCostsFewStarts() async throws {
    let command = Shell.loop("n=$((${n:-0}+1)); [ $((n % 2)) = 0 ] && " + Shell.answer)
    let limit = Duration.milliseconds(300)
    let (failures, report) = try await Shell.failures(
      of: Shell.engine(command, timeout: limit, startTimeout: limit), on: Shell.ids(36))
    #expect(failures.count <= 12)
    #expect(report.starts <= 8, "\(report.starts)")
  }

  /// One request is left out and another hangs the program: both fail, and no other does.
  @Test func requestThatHangsAfterOneWasLeftOutCostsTwoRequests() async throws {
    let command = Shell.loop("[ $id = 3 ] && continue; [ $id = 9 ] && sleep 1000; " + Shell.answer)
    let limit = Duration.milliseconds(400)
    let (failures, _) = try await Shell.failures(
      of: Shell.engine(command, timeout: limit, startTimeout: limit), on: Shell.ids(20))
    #expect(Set(failures.keys) == ["3", "9"])
  }

  @Test(arguments: [3, 7])
  func programThatEndsNowAndThenCostsNoRequest(life: Int) async throws {
    let command = Shell.loop("n=$((${n:-0}+1)); [ $n = \(life) ] && exit 9; " + Shell.answer)
    let (failures, report) = try await Shell.failures(of: Shell.engine(command), on: Shell.ids(20))
    #expect(failures.isEmpty)
    #expect(report.starts > 2)
    #expect(report.notes.map(\.code) == ["program-restarted"])
  }

  @Test func programThatEndsAfterEachAnswerIsStartedAgain() async throws {
    let command = #"read -r line; id=${line#*\"id\":\"}; id=${id%%\"*}; "# + Shell.answer
    let (failures, report) = try await Shell.failures(of: Shell.engine(command), on: Shell.ids(20))
    #expect(failures.isEmpty)
    #expect(report.starts == 20)
  }

  @Test(arguments: [
    "sleep 1000", Shell.loop("echo garbage"), "exec 1>&-; sleep 1000", "trap '' TERM; sleep 1000",
  ])
  func programThatNeverAnswersIsGivenUpAfterTwoStarts(command: String) async throws {
    let (failures, report) = try await Shell.failures(
      of: Shell.engine(command, timeout: .milliseconds(200), startTimeout: .milliseconds(200)),
      on: Shell.ids(30))
    #expect(failures.count == 30)
    #expect(report.starts == 2)
    let message = try #require(failures["30"]?.description)
    #expect(message.hasPrefix("no answer within 0.2 s of any of 2 starts"))
    #expect(message.contains("flush"))
    #expect(message.contains("batch:COMMAND"))
    #expect(message.contains("garbage") == command.contains("garbage"))
  }

  @Test func firstAnswerMayTakeLonger() async throws {
    let command = "sleep 0.4; " + Shell.loop(Shell.answer)
    let (failures, _) = try await Shell.failures(
      of: Shell.engine(command, timeout: .milliseconds(100), startTimeout: .seconds(20)), on: Shell.ids(3))
    #expect(failures.isEmpty)
  }

  @Test func answerWithoutALineBreakIsTakenInTheEnd() async throws {
    let command = Shell.loop(#"printf '{"id":"%s"}' "$id"; exit 0"#)
    let (failures, _) = try await Shell.failures(of: Shell.engine(command), on: Shell.ids(3))
    #expect(failures.isEmpty)
  }

  @Test func endlessLineEndsTheProgram() async throws {
    let command = "head -c 100000000 /dev/zero | tr '\\0' x; sleep 1000"
    let (failures, _) = try await Shell.failures(of: Shell.engine(command, retries: 0), on: ["1"])
    #expect(failures == ["1": .overlongLine(bytes: 16 << 20)])
  }
}
