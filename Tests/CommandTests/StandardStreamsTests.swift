import Foundation
import TestSupport
import Testing

/// Streams that cannot be written to: a message and an exit code, never a trap.
struct StandardStreamsTests {
  @Test func fullDeviceIsAnErrorOfTheData() throws {
    let result = try SumbenchCommand.runShell("sumbench list strategies > /dev/full")
    #expect(result.status == 2)
    #expect(result.complaint == "sumbench: standard output: cannot be written: No space left on device\n")
  }

  @Test(arguments: ["list strategies", "help", "--version", "run --help", "rouge155 -H"])
  func closedStreamsEndTheCommand(call: String) throws {
    let result = try SumbenchCommand.runShell("sumbench \(call) >&- 2>&-; echo $?")
    #expect(result.output == (call == "rouge155 -H" ? "255\n" : "2\n"))
  }

  @Test func closedStandardOutputIsNamed() throws {
    let result = try SumbenchCommand.runShell("sumbench list strategies >&-")
    #expect(result.status == 2)
    #expect(result.complaint == "sumbench: standard output: cannot be written: Bad file descriptor\n")
  }

  @Test func closedStandardInputIsNamed() throws {
    let result = try SumbenchCommand.runShell("sumbench score - <&-")
    #expect(result.status == 2)
    #expect(result.complaint.hasPrefix("sumbench: standard input: "))
  }

  @Test func whatIsPrintedIsNotWrittenIntoAFileThatTookTheNumber() throws {
    try withTemporaryFolder { folder in
      let item = #"echo '{"candidate": "a cat", "reference": "a cat"}'"#
      let result = try SumbenchCommand.runShell(
        "\(item) | sumbench score - --per-item x.jsonl >&-", in: folder)
      #expect(result.status == 2)
      let lines = try String(contentsOf: folder.appending(path: "x.jsonl"), encoding: .utf8)
      #expect(lines.hasPrefix("{") && lines.split(separator: "\n").count == 1)
    }
  }

  /// The reader has gone before the command writes, since the command waits for its input.
  @Test func closedPipeEndsTheCommandQuietly() throws {
    let result = try SumbenchCommand.runShell(
      "(sleep 0.3; echo One. Two.) | (sumbench summarize --limit 1s; echo $? >&2) | true")
    #expect(result.complaint == "141\n")
  }

  /// Each line is written only after the scores of the one before have been read.
  @Test(.timeLimit(.minutes(1))) func linesOfASlowPipeAreScoredAsTheyCome() throws {
    try withTemporaryFolder { folder in
      let script = """
        cd '\(folder.path)' && mkfifo in out
        sumbench score - --per-item - < in > out 2> said &
        exec 3> in 4< out
        for number in 1 2 3; do
          echo '{"id":"a'$number'","candidate":"A storm.","reference":"Storm."}' >&3
          read -t 20 line <&4 || exit 1
          echo "${line:0:10}"
        done
        exec 3>&-
        cat <&4; wait
        """
      let result = try SumbenchCommand.runShell(script)
      #expect(result.output == (1...3).map { "{\"id\":\"a\($0)\"\n" }.joined())
    }
  }

  @Test func closedPipeEndsTheCommandQuietlyAfterAProgramHasRun() throws {
    let script = """
      (sumbench run --strategy 'mine=exec:sed "s/.*/{}/"' --output "$TMPDIR/x" --corpus Goldens/articles; echo $? >&2) | true
      """
    try withTemporaryFolder { folder in
      let result = try SumbenchCommand.runShell("export TMPDIR='\(folder.path)'; \(script)")
      #expect(result.complaint.hasSuffix("141\n"))
    }
  }

  /// Parts of the system trap that cannot open what they need, and say nothing.
  @Test(arguments: [5, 8, 12])
  func fewDescriptorsAreAnError(count: Int) throws {
    let result = try SumbenchCommand.runShell(
      "(ulimit -n \(count); exec sumbench list strategies 2>&1); echo $?")
    #expect(
      result.output.hasPrefix("sumbench: fewer than 16 files can be opened") && result.output.hasSuffix("2\n")
    )
  }

  /// Without a terminal COLUMNS says how wide a table may be, and without COLUMNS nothing does.
  @Test func widthOfATableIsThatOfCOLUMNS() throws {
    let call = ["compare", "Results/articles/rouge-score", "--strategies", "lead-3,textrank"]
    let narrow = try SumbenchCommand.run(call, environment: ["COLUMNS": "70"]).output
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 70 })
    #expect(narrow.contains("left out to fit 70 columns") && narrow.contains(", ") && !narrow.contains("±"))
    let wide = try SumbenchCommand.run(call).output
    #expect(wide.split(separator: "\n").contains { $0.count > 100 } && !wide.contains("left out"))
    #expect(try SumbenchCommand.run(call, environment: ["COLUMNS": "many"]).output == wide)
  }
}
