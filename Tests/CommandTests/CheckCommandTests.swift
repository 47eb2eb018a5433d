import Foundation
import FoundationXML
import TestSupport
import Testing

struct CheckCommandTests {
  private static let recorded = "Results/articles/rouge-score"

  /// A run whose summaries lack their last sentence, under the settings of the recorded one.
  private func withRegression(_ body: (String, URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      _ = try SumbenchCommand.run(["run", "--limit", "2s", "--output", folder.path, "--quiet"])
      let file = folder.appending(path: "articles/rouge-score-2s/run.json")
      let json = try String(contentsOf: file, encoding: .utf8)
      try Data(json.replacing(#""limit":"2s""#, with: #""limit":"3s""#).utf8).write(to: file)
      try body(file.path, folder)
    }
  }

  @Test func droppedSentenceFailsAndTheArticlesAreNamed() throws {
    try withRegression { run, folder in
      let result = try SumbenchCommand.run([
        "check", run, "--against", Self.recorded, "--max-drop", "0.5", "--in-general", "--strategies",
        "tfidf,reduction",
        "--annotations",
        "--verdicts", folder.path + "/verdicts.json", "--junit", folder.path + "/junit.xml",
        "--summary", folder.path + "/summary.md",
      ])
      #expect(result.status == 1)
      let error = try #require(result.output.split(separator: "\n").first { $0.hasPrefix("::error ") })
      #expect(error.hasPrefix("::error title=sumbench max-drop in general::regression: "))
      #expect(error.contains("more than 0.50 allows: "))
      let verdicts = try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: "verdicts.json")))
          as? [String: Any])
      #expect(verdicts["passed"] as? Bool == false)
      #expect((verdicts["rules"] as? [Any])?.count == 8)
      let junit = try XMLDocument(contentsOf: folder.appending(path: "junit.xml"))
      #expect(try junit.nodes(forXPath: "/testsuites/testsuite/testcase").count == 8)
      #expect(try !junit.nodes(forXPath: "//failure[@type='regression']").isEmpty)
      try expectFormOfJUnit(junit)
      #expect(
        try String(contentsOfFile: folder.path + "/summary.md", encoding: .utf8).hasPrefix("**check of"))
    }
  }

  /// A row against another row's recording, which is better by about as much as is allowed.
  @Test(arguments: [([String](), 0, "warning"), (["--strict"], 1, "error")])
  func whatIsInconclusiveFailsTheStrictCheckAlone(strict: [String], status: Int32, level: String) throws {
    try withTemporaryFolder { folder in
      let (recorded, junit) = (folder.appending(path: "run.json"), folder.appending(path: "junit.xml"))
      let json = try String(contentsOf: Project.file(Self.recorded + "/run.json"), encoding: .utf8)
      let exchanged = json.replacing(#""name":"random""#, with: #""name":"draw""#)
        .replacing(#""name":"lexrank""#, with: #""name":"random""#)
      try Data(exchanged.utf8).write(to: recorded)
      let result = try SumbenchCommand.run(
        [
          "check", Self.recorded, "--against", recorded.path, "--max-drop", "9", "--in-general",
          "--strategies", "random",
          "--annotations", "--junit", junit.path,
        ] + strict)
      #expect(result.status == status)
      #expect(result.output.contains("::\(level) title=sumbench max-drop in general::inconclusive: "))
      let failures = try XMLDocument(contentsOf: junit).nodes(forXPath: "//failure[@type='inconclusive']")
      #expect(failures.count == (strict.isEmpty ? 0 : 2))
    }
  }

  /// No p and no verdict depends on a seed or on the number of threads.
  @Test func verdictsDependOnNeitherSeedNorThreads() throws {
    try withRegression { run, folder in
      let outputs = try ["1", "2", "5"].map { jobs in
        try SumbenchCommand.run([
          "check", run, "--against", Self.recorded, "--max-drop", "0.5", "--in-general", "--format", "csv",
          "--jobs", jobs,
        ]).output
      }
      #expect(Set(outputs).count == 1)
    }
  }

  @Test func summaryIsAppended() throws {
    try withTemporaryFolder { folder in
      let summary = folder.appending(path: "summary.md")
      try Data("before\n".utf8).write(to: summary)
      let arguments = [
        "check", Self.recorded, "--min", "rouge1=1", "--strategies", "tfidf,textrank", "--summary",
        summary.path,
      ]
      #expect(try SumbenchCommand.run(arguments).status == 0)
      let text = try String(contentsOf: summary, encoding: .utf8)
      #expect(text.hasPrefix("before\n**check of Results/articles/rouge-score: 2 passed**"))
    }
  }

  @Test func recordedRunPassesAgainstItself() throws {
    let result = try SumbenchCommand.run([
      "check", Self.recorded, "--against", Self.recorded, "--exact", "--max-drop", "0", "--min",
      "rouge1=40,rouge2=11", "--strategies", "tfidf,textrank", "--annotations",
    ])
    #expect(result.status == 0)
    try expectRecorded(result.output, as: "command/check-passes.txt")
  }

  /// The elements and attributes of junit-10.xsd, the schema of Jenkins's xunit plugin, that a check needs.
  private func expectFormOfJUnit(_ document: XMLDocument) throws {
    let form: [String: (required: Set<String>, optional: Set<String>, children: Set<String>)] = [
      "testsuites": ([], ["name", "tests", "failures", "errors", "time"], ["testsuite"]),
      "testsuite": (
        ["name", "tests", "failures", "errors"], ["skipped", "time"], ["properties", "testcase"]
      ),
      "properties": ([], [], ["property"]), "property": (["name"], ["value"], []),
      "testcase": (["name"], ["classname", "time"], ["failure", "system-out"]),
      "failure": ([], ["type", "message"], []), "system-out": ([], [], []),
    ]
    #expect(document.rootElement()?.name == "testsuites")
    for case let element as XMLElement in try document.nodes(forXPath: "//*") {
      let (required, optional, children) = try #require(form[element.name ?? ""])
      let attributes = Set((element.attributes ?? []).compactMap(\.name))
      #expect(attributes.isSuperset(of: required) && attributes.isSubset(of: required.union(optional)))
      let elements = (element.children ?? []).filter { $0.kind == .element }.compactMap(\.name)
      #expect(children.isSuperset(of: elements))
      if element.name == "testsuite" {
        let time = element.attribute(forName: "time")?.stringValue.flatMap(Double.init)
        #expect(try #require(time) > 0)
      }
      if element.name == "testcase" { #expect(!attributes.contains("time")) }
    }
  }

  /// On the first day there is nothing to compare with; floors are checked all the same.
  @Test func missingRecordingPassesWhereItMay() throws {
    let call = ["check", Self.recorded, "--against", "nowhere", "--max-drop", "0.5"]
    #expect(try SumbenchCommand.run(call).status == 2)
    let first = try SumbenchCommand.run(call + ["--against-missing", "ok"])
    #expect(first.status == 0 && first.output.contains("nothing compared"))
    #expect(first.output.contains("warning: there is no nowhere yet"))
    let floor = try SumbenchCommand.run(call + ["--against-missing", "ok", "--min", "rouge2=99"])
    #expect(floor.status == 1)
    let broken = try SumbenchCommand.run([
      "check", Self.recorded, "--against", "Tests", "--max-drop", "0.5", "--against-missing", "ok",
    ])
    #expect(broken.status == 2)
  }

  @Test func brokenFloorFails() throws {
    let result = try SumbenchCommand.run(["check", Self.recorded, "--min", "rouge2=99"])
    #expect(result.status == 1)
    #expect(result.output.contains("is below the least 99.00"))
  }

  @Test(arguments: [
    (["check", recorded, "--against", "nowhere", "--exact"], 2, "nowhere: no such file"),
    (["check", recorded, "--against", "Results/user-article/rouge-score", "--exact"], 2, "stale"),
    (["check", recorded, "--min", "rouge9=1"], 2, "no score ‘rouge9’ among R-1"),
    (["check", recorded, "--min", "rouge1=1", "--strategies", "bert"], 2, "‘bert’"),
    (["check", recorded], 64, "--min, --max-drop or --exact"),
    (["check", recorded, "--exact"], 64, "--against"),
    (["check", recorded, "--min", "rouge1=1", "--strict"], 64, "--in-general"),
    (["check", recorded, "--min", "rouge1"], 64, "--min ‘rouge1’"),
    (["check", recorded, "--min", "rouge1=1", "--level", "0.5"], 64, "above 0.5"),
    (["check"], 64, "check needs RUN"),
  ])
  func whatCannotBeCheckedNeverPasses(arguments: [String], status: Int32, words: String) throws {
    let result = try SumbenchCommand.run(arguments)
    #expect(result.status == status)
    #expect(result.complaint.contains(words))
  }
}
