import Foundation
import TestSupport
import Testing

/// Whatever a command has read, none of its outputs takes its place, under whatever name; and two outputs need two files.
struct InputsAndOutputsTests {
  private static let prepared = """
    for number in 1 2 3 4; do
      echo "{\\"id\\":\\"$number\\",\\"article\\":\\"A cat sat at $number. It slept.\\",\\"reference\\":\\"A cat slept.\\"}"
    done > c.jsonl
    echo '{"id":"1","candidate":"a cat","reference":"a cat"}' > i.jsonl
    echo '{"name":"r","rouge":{"words":"rouge-score"},"variants":["rouge1"]}' > rules.json
    echo 1 > ids.txt
    sumbench run --corpus c.jsonl --strategies lead-1 --quiet --output out || exit 9
    ln -s c.jsonl link.jsonl; ln c.jsonl hard.jsonl
    mkdir -p x/summaries/rouge-score; cp c.jsonl x/summaries/rouge-score/summaries.jsonl
    run=out/c/rouge-score
    """

  /// The input that would be lost, and the call.
  static let calls = [
    ("$run/run.json", "check $run --min R-1=1 --verdicts $run/run.json"),
    ("$run/run.json", "check $run --min R-1=1 --junit $run/run.json"),
    ("$run/run.json", "check $run --min R-1=1 --summary $run/run.json"),
    ("$run/run.json", "check $run --against $run/run.json --exact --verdicts $run/../rouge-score/run.json"),
    ("$run/run.json", "report $run --output $run/run.json"),
    ("$run/summaries.jsonl", "report $run --corpus c.jsonl --output $run/summaries.jsonl"),
    ("c.jsonl", "report $run --corpus c.jsonl --output c.jsonl"),
    ("c.jsonl", "run --corpus c.jsonl --strategies lead-1 --quiet --output o --report c.jsonl"),
    ("c.jsonl", "run --corpus c.jsonl --strategies lead-1 --quiet --output o --per-item c.jsonl"),
    ("c.jsonl", "run --corpus c.jsonl --strategies lead-1 --quiet --output o --per-item link.jsonl"),
    ("hard.jsonl", "run --corpus c.jsonl --strategies lead-1 --quiet --output o --per-item hard.jsonl"),
    (
      "ids.txt",
      "run --corpus c.jsonl --ids ids.txt --strategies lead-1 --quiet --output o --per-item ids.txt"
    ),
    ("i.jsonl", "score i.jsonl --report i.jsonl"),
    ("i.jsonl", "score i.jsonl --per-item i.jsonl"),
    ("i.jsonl", "score i.jsonl --per-item i.jsonl --metric bleu"),
    ("i.jsonl", "score - --per-item i.jsonl < i.jsonl"),
    ("rules.json", "score i.jsonl --rules rules.json --per-item rules.json"),
    (
      "rules.json",
      "run --corpus c.jsonl --strategies lead-1 --quiet --output o --rules rules.json --report rules.json"
    ),
    (
      "x/summaries/rouge-score/summaries.jsonl",
      "run --corpus x/summaries/rouge-score/summaries.jsonl --strategies lead-1 --quiet --output x --replace"
    ),
    (
      "x/summaries/rouge-score/summaries.jsonl",
      "score x/summaries/rouge-score/summaries.jsonl --fields candidate=article --rules rouge-score --output x"
    ),
  ]

  @Test(arguments: calls)
  func inputIsNeverReplaced(input: String, call: String) throws {
    try withTemporaryFolder { folder in
      let script = """
        \(Self.prepared)
        cp \(input) before
        sumbench \(call); echo "status $?"
        cmp \(input) before && echo kept
        """
      let result = try SumbenchCommand.runShell(script, in: folder)
      #expect(result.output.hasSuffix("status 2\nkept\n"), "\(result)")
      #expect(result.complaint.contains("input"), "\(result.complaint)")
      #expect(
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).allSatisfy {
          !$0.contains(".sumbench-")
        })
    }
  }

  @Test(arguments: [
    "check $run --min R-1=1 --verdicts v --junit v", "check $run --min R-1=1 --verdicts v --summary v",
    "run --corpus c.jsonl --strategies lead-1 --quiet --output o --per-item v --report v",
    "run --corpus c.jsonl --strategies lead-1 --quiet --output out --per-item $run/run.json",
    "score i.jsonl --rules rouge-score --output o --report o/i/rouge-score/run.json",
  ])
  func twoOutputsNeedTwoFiles(call: String) throws {
    try withTemporaryFolder { folder in
      let result = try SumbenchCommand.runShell(
        "\(Self.prepared)\nsumbench \(call) > printed; echo $?", in: folder)
      #expect(result.output == "2\n", "\(result)")
      #expect(
        result.complaint.contains("two outputs need two files") || result.complaint.contains("output ‘"))
    }
  }

  /// Nothing is asked, made or written before that is known.
  @Test(arguments: [
    ("run --corpus c.jsonl --strategies lead-1 --quiet --output new --per-item new.x --report new.x", "new"),
    (
      "run --corpus c.jsonl --strategies lead-1 --quiet --output new --per-item new.x --report ./new.x", "new"
    ),
    ("score i.jsonl --rules rouge-score --output new --per-item new.x --report new.x", "new"),
    ("check $run --min R-1=1 --verdicts new.x --junit new.x", "new"),
  ])
  func twoOutputsInOneFileAreToldFirst(call: String, prefix: String) throws {
    try withTemporaryFolder { folder in
      let result = try SumbenchCommand.runShell(
        "\(Self.prepared)\nsumbench \(call) > printed; echo $?; ls -d \(prefix)*; cat printed", in: folder)
      #expect(result.output == "2\n", "\(result)")
    }
  }

  /// What a command made before is no input of it.
  @Test(arguments: [
    "run --corpus c.jsonl --strategies lead-1 --quiet --output out",
    "run --corpus c.jsonl --strategies lead-1 --quiet --output out --replace --report page.html",
    "report $run --output page.html; sumbench report $run --output page.html",
    "score i.jsonl --output o --quiet; sumbench score i.jsonl --output o --quiet",
  ])
  func ownEarlierResultsAreReplaced(call: String) throws {
    try withTemporaryFolder { folder in
      let result = try SumbenchCommand.runShell(
        "\(Self.prepared)\nsumbench \(call); echo \"status $?\"", in: folder)
      #expect(result.output.hasSuffix("status 0\n"), "\(result)")
    }
  }
}
