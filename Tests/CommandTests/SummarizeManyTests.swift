import Foundation
import TestSupport
import Testing

/// Summaries of many texts at once.
struct SummarizeManyTests {
  @Test func twoHundredTextsGiveTwoHundredFiles() throws {
    try withTemporaryFolder { folder in
      for number in 1...200 {
        let file = folder.appending(path: "texts/t\(number).txt")
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("Storm \(number) hit the coast on Monday. Ships waited. It passed at noon.\n".utf8).write(
          to: file)
      }
      let result = try SumbenchCommand.run(
        ["summarize", "texts", "--strategy", "lead-1", "--output", "summaries"], in: folder)
      #expect(result.status == 0)
      #expect(result.output == "200 summaries: summaries\n")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/summaries")
      #expect(names.count == 200)
      let one = try String(contentsOf: folder.appending(path: "summaries/t17.txt"), encoding: .utf8)
      #expect(one == "Storm 17 hit the coast on Monday.\n")
      let same = try SumbenchCommand.runShell(
        "sumbench summarize texts/*.txt --strategy lead-1 --output texts", in: folder)
      #expect(same.status == 2)
      #expect(
        try String(contentsOf: folder.appending(path: "texts/t17.txt"), encoding: .utf8).hasPrefix("Storm 17")
      )
    }
  }

  @Test func recordsGiveALineEachInTheirOrder() throws {
    let lines = """
      {"id":"b/1","text":"A storm hit. Ships waited.","summary":"not used"}
      {"id":"a","documents":["Games are lent. Readers asked.","The bridge is shut. Ferries run."]}
      """
    try withTemporaryFolder { folder in
      try Data(lines.utf8).write(to: folder.appending(path: "c.jsonl"))
      let result = try SumbenchCommand.run(
        ["summarize", "c.jsonl", "--strategy", "lead-2", "--quiet"], in: folder)
      #expect(
        result.output == """
          {"id":"b/1","system":"lead-2","summary":"A storm hit.\\nShips waited."}
          {"id":"a","system":"lead-2","summary":"Games are lent.\\nThe bridge is shut."}

          """)
      #expect(result.complaint.isEmpty)
      let part = try SumbenchCommand.run(
        ["summarize", "c.jsonl", "--strategy", "lead-1", "--ids", "b/1", "--output", "out"], in: folder)
      #expect(part.status == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["b%2F1.txt"])
      let told = try SumbenchCommand.run(["summarize", "c.jsonl", "--strategy", "lead-2"], in: folder)
      #expect(told.complaint.contains("their lead is the first sentence of each document in turn"))
    }
  }

  @Test(arguments: [
    (
      "page.html", "<html><body><p>The bridge is shut.</p><p>Ferries run.</p></body></html>",
      "1 text looks like HTML"
    ),
    (
      "x.json", #"{"title":"x","body":"The bridge is shut. Ferries run."}"#,
      "no more sentences than the limit"
    ),
    ("empty.txt", " \n", "the article is empty"), ("x.pdf", "%PDF-1.4", "a PDF file"),
  ])
  func whatIsNoPlainTextIsSaid(name: String, text: String, words: String) throws {
    try withTemporaryFolder { folder in
      try Data(text.utf8).write(to: folder.appending(path: name))
      let result = try SumbenchCommand.run(["summarize", name], in: folder)
      #expect(result.complaint.contains(words), "\(result.complaint)")
      #expect(!result.output.contains("\"title\""))
    }
  }

  @Test func programThatFailsIsNamedForEachTextAndTheOthersAreWritten() throws {
    try withTemporaryFolder { folder in
      try Data("One is here.".utf8).write(to: folder.appending(path: "a.txt"))
      let result = try SumbenchCommand.run(["summarize", "a.txt", "--strategy", "exec:false"], in: folder)
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(result.complaint.contains("sumbench: a: "))
    }
  }
}
