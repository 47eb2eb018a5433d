import Testing

@testable import SumbenchPrograms

struct ProgramTests {
  @Test(arguments: [
    ("exec:python3 my.py", "exec-1", Program.Kind.exec, "python3 my.py"),
    ("mine=exec:python3 my.py --a=b", "mine", .exec, "python3 my.py --a=b"),
    ("mine=batch:cat\nwc", "mine", .batch, "cat\nwc"),
    ("batch:A=b exec:c", "batch-1", .batch, "A=b exec:c"),
  ])
  func namesOfProgramsAreRead(text: String, name: String, kind: Program.Kind, command: String) {
    #expect(Program(text) == Program(name: name, kind: kind, command: command))
  }

  @Test(arguments: ["lead-3", "exec:", "exec:  ", "=exec:a", "a:b=exec:c", "textrank:damping=0.9", "run:a"])
  func otherNamesAreNoPrograms(text: String) {
    #expect(Program(text) == nil)
  }

  @Test func programsWithoutNamesAreNumbered() {
    #expect(
      Program.numbered(["lead-3", "exec:a", "x=exec:b", "batch:c", "exec:d"])
        == ["lead-3", "exec-1=exec:a", "x=exec:b", "batch-1=batch:c", "exec-2=exec:d"])
  }

  @Test(arguments: [
    ("KEY=secret python3 a.py", "python3 a.py"),
    (#"A='b c' B="d \" e" C= D=\  python3 a.py F=g"#, "python3 a.py F=g"),
    ("python3 a.py", "python3 a.py"),
    ("  python3 a.py\n", "python3 a.py"),
    ("KEY=secret", "KEY=secret"),
    ("A=b; python3 a.py", "A=b; python3 a.py"),
    ("A=$(cat key) python3 a.py", "A=$(cat key) python3 a.py"),
    ("3A=b c", "3A=b c"),
  ])
  func leadingSettingsAreNoPartOfTheDigest(command: String, rest: String) {
    #expect(command.withoutLeadingSettings == rest)
    #expect(Program(name: "a", command: command).digest == Program(name: "b", command: rest).digest)
  }

  @Test func otherCommandsHaveOtherDigests() {
    #expect(
      Program(name: "a", command: "python3 a.py").digest != Program(name: "a", command: "python3 b.py").digest
    )
  }

  @Test func pausesGrowUpToAMinute() {
    let settings = ProgramSettings(pause: .milliseconds(500))
    #expect([1, 2, 3].map(settings.pause) == [.milliseconds(500), .milliseconds(1500), .milliseconds(4500)])
    #expect(settings.pause(afterFailures: 50) == .seconds(60))
  }
}
