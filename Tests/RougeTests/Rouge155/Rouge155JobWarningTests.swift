import Testing

/// What a job says on the side; standard output does not change with it.
struct Rouge155JobWarningTests {
  private static let texts = ["c": "children\n", "r": "children\n", "empty": "", "job.lst": "c r\n"]

  private func warnings(_ arguments: String..., texts: [String: String] = [:]) throws -> [String] {
    let files = Self.texts.merging(texts) { $1 }.mapValues { Array($0.utf8) }
    return try JobOutcome(arguments: arguments, files: files).warnings
  }

  @Test func aQuietJobWarnsOfNothing() throws {
    #expect(try warnings("-n", "1", "-z", "SPL", "job.lst").isEmpty)
  }

  @Test func missingExceptionListsAreReportedAndDoNotStopTheJob() throws {
    let warnings = try warnings("-n", "1", "-m", "-z", "SPL", "job.lst")
    #expect(warnings.count == 1)
    #expect(warnings[0].contains("no WordNet exception lists"))
  }

  @Test func unknownLettersAreReported() throws {
    #expect(try warnings("-nq", "-q", "-z", "SPL", "job.lst").count == 1)
    #expect(try warnings("-xq", "-y", "-z", "SPL", "job.lst").count == 2)
  }

  @Test func emptyFilesAreNamedOnce() throws {
    let warnings = try warnings("-n", "2", "-z", "SPL", "job.lst", texts: ["job.lst": "c empty\nempty r\n"])
    #expect(warnings.count == 1)
    #expect(warnings[0].hasSuffix("empty: no sentence found"))
  }

  @Test func evaluationsWithoutTheSystemAreNamedOnce() throws {
    let job = """
      <R><EVAL ID="7"><PEER-ROOT>.</PEER-ROOT><MODEL-ROOT>.</MODEL-ROOT><INPUT-FORMAT TYPE="SPL"/>
      <PEERS><P ID="A">c</P></PEERS><MODELS><M ID="1">r</M></MODELS></EVAL></R>
      """
    let warnings = try warnings("-n", "2", "job.xml", "B", texts: ["job.xml": job])
    #expect(warnings == ["evaluation 7 has no candidate of system B"])
  }

  private static func job(_ peers: String, _ models: String) -> String {
    """
    <R><EVAL ID="7"><PEER-ROOT>.</PEER-ROOT><MODEL-ROOT>.</MODEL-ROOT><INPUT-FORMAT TYPE="SPL"/>
    <PEERS>\(peers)</PEERS><MODELS>\(models)</MODELS></EVAL></R>
    """
  }

  @Test(arguments: [
    (job("<P ID='A'>c</P>", ""), ["evaluation 7 has no reference (M): its scores are 0"]),
    ("<R/>", ["job.xml: no evaluation in it: nothing is scored"]),
    (job("", "<M ID='1'>r</M>"), ["job.xml: no candidate (P) in any evaluation: nothing is scored"]),
    (
      job("<P ID='A'>c</P>", "<M ID='1'>r</M><M ID='1'>c</M>"),
      ["evaluation 7 has two references 1: the later counts, and counts twice"]
    ),
    (
      job("<P ID='A'>c</P><P ID='A'>r</P>", "<M ID='1'>r</M>"),
      ["evaluation 7 has two candidates of system A: the later counts"]
    ),
    (
      job("<P ID='A'>.</P>", "<M ID='1'>r</M>"),
      ["./.: is a folder: read as a text without a word, as the official script does"]
    ),
  ])
  func whatTheScriptPassesOverIsTold(job: String, expected: [String]) throws {
    let warnings = try warnings("-n", "1", "-a", "job.xml", texts: ["job.xml": job])
    #expect(warnings.count == expected.count)
    for (warning, words) in zip(warnings, expected) { #expect(warning.hasSuffix(words), "\(warning)") }
  }

  @Test func listWithoutALineThatCountsIsTold() throws {
    let warnings = try warnings("-n", "1", "-z", "SPL", "job.lst", texts: ["job.lst": "\n"])
    #expect(warnings.count == 1 && warnings[0].hasSuffix("job.lst: no evaluation in it: nothing is scored"))
  }

  @Test func verboseJobsReportCountsAndPrintTheSame() throws {
    let files = Self.texts.mapValues { Array($0.utf8) }
    let plain = try JobOutcome(arguments: ["-n", "1", "-z", "SPL", "job.lst"], files: files)
    let verbose = try JobOutcome(arguments: ["-v", "-n", "1", "-z", "SPL", "job.lst"], files: files)
    #expect(plain.output == verbose.output)
    #expect(verbose.warnings.first == "ROUGE-1 1.X: 1 matches, 1 in the candidate, 1 in the references")
  }
}
