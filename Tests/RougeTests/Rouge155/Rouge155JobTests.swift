import Foundation
import SumbenchRouge
import TestSupport
import Testing

struct Rouge155JobTests {
  @Test(arguments: try RecordedJob.all("jobs.jsonl") + RecordedJob.all("oddities.jsonl"))
  func recordedJobsPrintWhatTheScriptPrinted(_ job: RecordedJob) throws {
    let outcome = try job.outcome()
    #expect(outcome.output == RecordedJob.bytes(job.stdout))
    #expect((outcome.failure == nil) == job.ok)
  }

  @Test func outputDoesNotDependOnTheNumberOfThreads() throws {
    for job in try RecordedJob.all("jobs.jsonl").filter({ $0.files.count > 30 }) {
      let files = job.files.mapValues { RecordedJob.bytes($0) }
      let arguments = job.argv.map { $0 == "DATA" ? RecordedJob.data.path : $0 }
      let alone = try JobOutcome(arguments: arguments, files: files, workers: 1)
      let shared = try JobOutcome(arguments: arguments, files: files, workers: 4)
      #expect(alone.output == shared.output)
    }
  }

  private static let options = ["-c", "95", "-2", "-1", "-U", "-r", "1000", "-n", "4", "-w", "1.2"]

  /// The release's own outputs; the options are those in the names.
  @Test(
    .enabled(if: Project.shared("samples/rouge-1.5.5") != nil),
    arguments: [
      ("DUC2002-BE-F.in.26.lst.out", ["-3", "HM", "-z", "SIMPLE", "DUC2002-BE-F.in.26.lst", "26"]),
      ("ROUGE-test-c95-2-1-U-r1000-n4-w1.2-a-m.out", options + ["-a", "-m", "ROUGE-test.xml"]),
      ("ROUGE-test-c95-2-1-U-r1000-n4-w1.2-a.out", options + ["-a", "ROUGE-test.xml"]),
      (
        "ROUGE-test-c95-2-1-U-r1000-n4-w1.2-b75-a-m.out",
        options + ["-b", "75", "-a", "-m", "ROUGE-test.xml"]
      ),
      ("ROUGE-test-c95-2-1-U-r1000-n4-w1.2-l10-a-m-s.out", options + ["-l10", "-ams", "ROUGE-test.xml"]),
      ("verify-spl-c95-2-1-U-r1000-n4-w1.2-b75-a-m-s.out", options + ["-b75", "-ams", "verify-spl.xml"]),
    ])
  func samplesOfTheReleaseComeOutByteForByte(_ sample: (name: String, arguments: [String])) throws {
    let folder = try #require(Project.shared("samples/rouge-1.5.5"))
    let outcome = try JobOutcome(
      arguments: ["-e", folder.appending(path: "data").path] + sample.arguments,
      in: folder.appending(path: "sample-test"))
    let expected = try Data(contentsOf: folder.appending(path: "expected").appending(path: sample.name))
    #expect(outcome.failure == nil)
    #expect(outcome.output == Array(expected))
  }
}
