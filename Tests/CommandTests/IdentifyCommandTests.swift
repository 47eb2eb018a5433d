import Foundation
import TestSupport
import Testing

/// From reported numbers to rules by which `score` prints them again.
struct IdentifyCommandTests {
  private static let file = "Goldens/examples/textrank.jsonl"

  /// The digits that `score` prints in a row of a table.
  private func printed(_ arguments: [String]) throws -> [String] {
    let result = try SumbenchCommand.run(["score", Self.file, "--no-intervals"] + arguments)
    let row = try #require(result.output.split(separator: "\n").first { $0.hasPrefix("textrank ") })
    return row.split(separator: " ").dropFirst().map(String.init)
  }

  @Test func tableIsWhatIsRecorded() throws {
    let numbers = try printed(["--rules", "hf-evaluate"])
    let result = try SumbenchCommand.run([
      "identify", Self.file, "--reported", "rouge1=\(numbers[0]),rouge2=\(numbers[1]),rougeL=\(numbers[3])",
    ])
    #expect(result.status == 0)
    try expectRecorded(result.output, as: "command/identify.txt")
  }

  @Test func rulesThatAreWrittenPrintTheNumbers() throws {
    let numbers = try printed([
      "--rules", "rouge-score", "--columns", "rouge1_recall,rouge2_recall,rougeL_recall",
    ])
    try withTemporaryFolder { folder in
      let rules = folder.appending(path: "found.json").path
      let reported = zip(["R-1", "R-2", "R-L"], numbers).map { "\($0)=\($1)" }.joined(separator: ",")
      let result = try SumbenchCommand.run([
        "identify", Self.file, "--reported", reported, "--write-rules", rules, "--cite",
      ])
      #expect(result.status == 0)
      #expect(result.complaint.contains("sumbench score \(Self.file) --rules \(rules)"))
      #expect(result.output.contains("@software{sumbench,"))
      let again = try printed(["--rules", rules])
      #expect(again.prefix(3) == numbers.prefix(3))
    }
  }

  /// The number of a row in lower case comes again from what was written, and the sentence names the case.
  @Test func lowerCaseIsInTheRulesAndTheSentence() throws {
    try withTemporaryFolder { folder in
      let script = """
        echo '{"id":"1","candidate":"The Cat sat","reference":"the cat ran"}' > items.jsonl
        sumbench identify items.jsonl --reported R-1=66.67,R-2=50.00 --write-rules ./found.json --cite --top 99 \
          --row $(sumbench identify items.jsonl --reported R-1=66.67,R-2=50.00 --format jsonl \
            | grep -n '"lower_case":"true"' | head -1 | cut -d: -f1)
        sumbench score items.jsonl --rules ./found.json --format csv
        """
      let result = try SumbenchCommand.runShell(script, in: folder)
      #expect(result.output.contains("letterCase:lower"), "\(result)")
      #expect(result.output.contains("0.66666"), "\(result.output)")
    }
  }

  /// Tables for programs have every setting, with what a paper says of it.
  @Test func tablesForProgramsHaveEveryResult() throws {
    let result = try SumbenchCommand.run([
      "identify", Self.file, "--reported", "rouge1=12.34", "--format", "json",
    ])
    #expect(result.status == 1)
    let table = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let rows = try #require(table["rows"] as? [[String: Any]])
    #expect(rows.count > 40)
    #expect(rows.allSatisfy { $0["agreement"] as? String == "different" })
    #expect(rows.allSatisfy { ($0["footnote"] as? String)?.contains("ROUGE-1") == true })
    #expect(rows.compactMap { $0["row"] as? Double } == rows.indices.map { Double($0 + 1) })
    let digests = Set(rows.compactMap { $0["signature_digest"] as? String })
    #expect(
      digests.count == Set(rows.compactMap { $0["row_signature"] as? String }).count && digests.count > 30)
    #expect(rows.allSatisfy { $0["seed"] as? Double == 1 })
  }

  @Test func summariesComeThroughAPipe() throws {
    let numbers = try printed(["--rules", "rouge-score"])
    let arguments = [
      "identify", "-", "--reported", "rouge1=\(numbers[0]),rouge2=\(numbers[1])", "--format", "csv",
    ]
    let input = try Data(contentsOf: Project.file(Self.file))
    let piped = try SumbenchCommand.run(arguments, input: input)
    #expect(piped.status == 0, "\(piped.complaint)")
    #expect(piped.output.contains(",exact,rouge-score,"))
  }

  /// References in a file of their own.
  @Test func referencesAreLinesBesideLines() throws {
    let arguments = ["Goldens/examples/textrank.txt", "--references", "Goldens/examples/gold.txt"]
    let scored = try SumbenchCommand.run(
      ["score"] + arguments + ["--rules", "rouge-score", "--no-intervals"]
    ).output.split(separator: "\n").first { $0.hasPrefix("textrank ") }
    let number = try #require(scored).split(separator: " ")[1]
    let result = try SumbenchCommand.run(["identify"] + arguments + ["--reported", "R-1=\(number)"])
    #expect(result.status == 0)
  }

  @Test(arguments: [
    ("--row 100000", 64, "--row"), ("--system x", 2, "no summary is by ‘x’; there are textrank"),
    ("--write-rules no-such-folder/x/y.json", 2, "cannot be written"),
    ("--write-rules Goldens/examples/textrank.jsonl", 2, "Goldens/examples/textrank.jsonl"),
  ])
  func misuseIsTold(options: String, status: Int32, words: String) throws {
    let result = try SumbenchCommand.run(
      ["identify", Self.file, "--reported", "R-1=40.0"] + options.split(separator: " ").map(String.init))
    #expect(result.status == status)
    #expect(result.complaint.contains(words), "\(result.complaint)")
  }
}
