import Testing

@testable import SumbenchRouge

struct Rouge155OptionsTests {
  private func options(_ line: String) throws -> Rouge155Options {
    try Rouge155Options(arguments: line.split(separator: " ").map(String.init), environment: [:])
  }

  @Test func lettersClusterAndArgumentsMayFollowAtOnce() throws {
    let options = try options("-axdn2 -c95.0 -2 -1 -Uw 1.20 job.xml")
    #expect(options.evaluatesAllSystems && options.suppressesLCS && options.printsEvaluations)
    #expect(options.longestNGram == 2)
    #expect(options.confidence.text == "95.0")
    #expect(
      options.metrics.map(\.tag.description) == [
        "ROUGE-1", "ROUGE-2", "ROUGE-W-1.20", "ROUGE-S*", "ROUGE-SU*",
      ])
    #expect(options.positional == ["job.xml"])
  }

  @Test func theFirstOtherWordEndsTheOptions() throws {
    #expect(try options("-a job.xml -n 2").positional == ["job.xml", "-n", "2"])
    #expect(try options("-a -- -n 2").positional == ["-n", "2"])
    #expect(try options("-a- job.xml").positional == ["job.xml"])
    #expect(try options("-a - job.xml").positional == ["-", "job.xml"])
  }

  @Test func anArgumentIsTheNextWordWhateverItLooksLike() throws {
    let options = try options("-2 -U job.xml S")
    #expect(options.skipDistance?.value == 0)
    #expect(options.metrics.map(\.tag.description) == ["ROUGE-L", "ROUGE-S-U"])
  }

  @Test(arguments: [
    ("-2 4 -u", ["ROUGE-SU4"]), ("-2 4 -U", ["ROUGE-S4", "ROUGE-SU4"]), ("-2 4 -u -U", ["ROUGE-SU4"]),
    ("-U", []),
    ("-n 2.9", ["ROUGE-1", "ROUGE-2"]), ("-n 0", []), ("-w 3", ["ROUGE-W-3"]),
  ])
  func metricsComeInTheOfficialOrder(_ line: String, _ tags: [String]) throws {
    #expect(try options("-x \(line) -a job.xml").metrics.map(\.tag.description) == tags)
  }

  @Test func basicElementsReplaceTheSubsequences() throws {
    #expect(
      try options("-3 HM -n 1 -a job.xml").metrics.map(\.tag.description) == ["ROUGE-1", "ROUGE-BE-HM"])
  }

  @Test func theDataDirectoryComesFromTheOptionOrTheEnvironment() throws {
    let both = ["ROUGE_EVAL_HOME": "rouge", "RED_EVAL_HOME": "red"]
    #expect(
      try Rouge155Options(arguments: ["-e", "given", "-a", "j"], environment: both).dataDirectory == "given")
    #expect(try Rouge155Options(arguments: ["-a", "j"], environment: both).dataDirectory == "rouge")
    #expect(
      try Rouge155Options(arguments: ["-a", "j"], environment: ["RED_EVAL_HOME": "red"]).dataDirectory
        == "red")
    #expect(try options("-a j").dataDirectory == ".")
  }

  @Test func exceptionPathsAddUp() throws {
    #expect(try options("--exceptions a --exceptions=b -a j").exceptionPaths == ["a", "b"])
  }

  @Test(arguments: [
    ("-l 0", Truncation.none), ("-b x", .none), ("-l 3.5", .words(3.5)), ("-b 665", .bytes(665)),
    ("-l -2", .words(-2)),
  ])
  func limitsAreNumbersAndZeroIsNone(_ line: String, _ truncation: Truncation) throws {
    #expect(try options("\(line) -a j").truncation == truncation)
  }

  @Test func onlyACapitalBMeansTheBestReference() throws {
    #expect(try options("-f B -a j").rules.references == .best)
    #expect(try options("-f b -a j").rules.references == .average)
  }
}
