import Foundation
import SumbenchRouge
import TestSupport
import Testing

/// Bad input ends in an error that names it, after the blocks that were complete.
struct Rouge155JobErrorTests {
  private static let texts = [
    "c": "a b\n", "r": "a c\n", "job.lst": "c r\n", "empty": "", "be": "a|b|c\na|b\n",
  ]

  private static func job(_ evaluation: String) -> [String: String] {
    texts.merging(["job.xml": "<ROUGE-EVAL>\(evaluation)</ROUGE-EVAL>"]) { $1 }
  }

  private func failure(_ arguments: String, _ files: [String: String] = texts) throws -> Rouge155JobError? {
    try JobOutcome(
      arguments: arguments.split(separator: " ").map(String.init), files: files.mapValues { Array($0.utf8) }
    ).failure
  }

  @Test(arguments: [
    ("", Rouge155JobError.usage(detailed: false)), ("-n 1 -h x", .usage(detailed: false)),
    ("-H", .usage(detailed: true)), ("--help", .usage(detailed: true)), ("-n 1 job.xml", .missingSystem),
    ("-l 1 -b 1 -a job.xml", .twoLimits), ("-c 101 -a job.xml", .numberOutOfRange(option: "c", text: "101")),
    ("-w 0 -a job.xml", .numberOutOfRange(option: "w", text: "0")),
    ("-p nan -a job.xml", .numberOutOfRange(option: "p", text: "nan")),
    ("-n inf -a job.xml", .numberOutOfRange(option: "n", text: "inf")),
    ("-r 0 -a job.xml", .numberOutOfRange(option: "r", text: "0")),
    ("-r 1e-300 -a job.xml", .numberOutOfRange(option: "r", text: "1e-300")),
    ("-r 1e-19 -a job.xml", .numberOutOfRange(option: "r", text: "1e-19")),
    ("-3 HX -z SIMPLE job.lst", .unknownBasicElementMode("HX")),
    ("-z SPL job.lst S more", .tooManyWords(["more"])),
  ])
  func commandLinesAreRefused(_ line: String, _ error: Rouge155JobError) throws {
    #expect(try failure(line) == error)
  }

  @Test func failuresNameTheFileAndTheLine() throws {
    func file(_ error: Rouge155JobError?) -> String { error.map { "\($0)" } ?? "" }
    #expect(file(try failure("-a none.xml")).contains("none.xml’: No such file"))
    #expect(file(try failure("-a job.xml", Self.job("<EVAL>"))).contains("job.xml:1: not well-formed XML"))
    #expect(file(try failure("-a job.xml", Self.job("<EVAL/>"))).contains("EVAL: no attribute ID"))
    #expect(
      file(try failure("-a job.xml", Self.job("<PEER-ROOT/><PEERS><P ID='1'/></PEERS>"))).contains(
        "outside any"))
    #expect(
      file(try failure("-z SPL job.lst", Self.texts.merging(["job.lst": "c r\n\nc\n"]) { $1 })).contains(
        "job.lst:3:"))
    #expect(
      file(try failure("-z SPL job.lst", Self.texts.merging(["job.lst": "c no\n"]) { $1 })).contains("no’"))
    #expect(file(try failure("-z SPX job.lst")).contains("cannot read the format ‘SPX’"))
    #expect(file(try failure("-3 HM -z SPL job.lst")).contains("ROUGE-BE-HM cannot read the format ‘SPL’"))
    #expect(
      file(try failure("-3 HM -z SIMPLE job.lst", Self.texts.merging(["job.lst": "be be\n"]) { $1 }))
        .contains("be:2:"))
    #expect(file(try failure("-s -z SPL job.lst")).contains("smart_common_words.txt’: -s needs"))
    #expect(file(try failure("-x -w 400 -z SPL job.lst")).contains("weight 400"))
  }

  /// What trapped in an XML library, or read other files: named by file and line, and nothing of them is shown.
  @Test(
    .enabled(if: Project.shared("cases/broken") != nil),
    arguments: [
      ("xxe.xml", "external entity ‘x’"), ("param.xml", "parameter entity"), ("nul.xml", "does not allow"),
    ])
  func brokenJobsAreRefused(name: String, reason: String) throws {
    let file = try #require(Project.shared("cases/broken/\(name)"))
    let outcome = try JobOutcome(
      arguments: ["-n", "1", "-a", "job.xml"], files: ["job.xml": Array(Data(contentsOf: file))])
    let message = outcome.failure.map { "\($0)" } ?? ""
    #expect(message.contains("job.xml:1: ") && message.contains(reason))
    #expect(outcome.output.isEmpty)
  }

  /// Of a weight that is too large nothing is printed, in whatever system it is.
  @Test(arguments: ["c r\n", "r r\nc long\n"])
  func weightIsCheckedBeforeAnythingIsPrinted(list: String) throws {
    let long = String(repeating: "a ", count: 2000)
    let outcome = try JobOutcome(
      "-n", "1", "-w", list.contains("long") ? "100" : "1100", "-z", "SPL", "job.lst",
      texts: Self.texts.merging(["job.lst": list, "long": long]) { $1 })
    guard case .weightOverflow = outcome.failure else {
      Issue.record("\(String(describing: outcome.failure))")
      return
    }
    #expect(outcome.output.isEmpty)
  }

  @Test func fractionsOfASampleAreSamples() throws {
    let outcome = try JobOutcome("-n", "1", "-r", "0.5", "-z", "SPL", "job.lst", texts: Self.texts)
    #expect(outcome.failure == nil && !outcome.output.isEmpty)
  }

  @Test func blocksBeforeAFailureAreWritten() throws {
    let outcome = try JobOutcome(
      "-n", "1", "-w", "1.2", "-z", "SPL", "job.lst",
      texts: Self.texts.merging(["job.lst": "c empty\n"]) { $1 })
    #expect(outcome.text.split(separator: "\n").count == 8)
    guard case .emptyReference(let path, "ROUGE-W-1.2") = outcome.failure else {
      Issue.record("\(String(describing: outcome.failure))")
      return
    }
    #expect(path.hasSuffix("empty"))
  }
}
