import Foundation
import TestSupport
import Testing

/// Small files as users have them, read from beside the project: what is right for each is in its README.
@Suite(.enabled(if: Project.shared("cases") != nil, "the shared cases are not here"))
struct SharedCasesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let folder: String
    let arguments: String
    var status: Int32 = 0
    /// What the output, or what is on standard error, says.
    let says: [String]
    var saysNot: [String] = []

    var testDescription: String { "\(folder): \(arguments)" }
  }

  static let cases = [
    Case(
      folder: "1-gold-taken-as-candidate",
      arguments: "run --corpus corpus.jsonl --strategies lead-3 --summaries mine=predictions.jsonl",
      says: ["mine         0.00", "‘prediction’ is the candidate and ‘summary’ the reference"]),
    Case(
      folder: "2-sentence-tags", arguments: "score --prediction-file hyp_q.txt --target-file ref_q.txt",
      says: [" 73.33", " 53.33", "hold ‘<q>’"]),
    Case(
      folder: "2-sentence-tags", arguments: "score hyp_t.txt --references ref_t.txt",
      says: [" 73.33", " 53.33"]),
    // rouge-score 0.1.2 of the raw lines, with the tags as words; stated in the README of the case.
    Case(
      folder: "2-sentence-tags",
      arguments: "score hyp_q.txt --references ref_q.txt --sentence-separator none --signature",
      says: [" 75.02", " 56.51", "separator:none"], saysNot: ["hold ‘<q>’"]),
    Case(
      folder: "3-reference-as-list-of-sentences", arguments: "score same.jsonl",
      says: [" 100.00", "read as the sentences of one text"]),
    Case(folder: "3-reference-as-list-of-sentences", arguments: "score nested.jsonl", says: [" 100.00"]),
    Case(
      folder: "3-reference-as-list-of-sentences",
      arguments: "run --corpus matchsum.jsonl --strategies lead-3",
      says: ["looks like the sentences of one text"]),
    Case(
      folder: "4-csv-loses-warnings", arguments: "score th.jsonl --rules rouge-score --format csv",
      says: ["loses more than a tenth of its letters", "signature "]),
    Case(
      folder: "4-csv-loses-warnings",
      arguments: "run --corpus noid.jsonl --strategies lead-3 --summaries mine=zero-based.jsonl --quiet",
      says: ["mine: no summary for this id", "1 of 2 articles are left out"]),
    Case(
      folder: "5-lsum-warning-blind", arguments: "score hyp.txt --references ref.txt",
      says: ["4 items with several sentences on a single line", "--sentences split"]),
    Case(
      folder: "5-lsum-warning-blind",
      arguments: "score hyp.txt --references ref.txt --sentences split --signature",
      says: ["sentences:split"], saysNot: ["on a single line"]),
    Case(
      folder: "6-first-line-taken-as-title", arguments: "run --corpus samsum.jsonl --strategies lead-3",
      says: ["oracle    65.98", "boilerplate removed: 0 lines"]),
    Case(
      folder: "6-first-line-taken-as-title", arguments: "summarize chat.txt --strategy lead-99 --limit 99s",
      says: ["Ann: hey is the bridge shut"]),
    Case(
      folder: "7-marks-behind-full-stop", arguments: "summarize wiki.txt --strategy lead-99 --limit 99s",
      says: ["The bridge is shut.[1]\nFerries run"]),
    Case(
      folder: "8-lines-broken-by-hand-or-pdf", arguments: "summarize hard.txt --strategy lead-1 --limit 1s",
      says: ["Whoever wants to bake bread for a whole street needs a plan."]),
    Case(
      folder: "17-languages-outside-the-thirteen",
      arguments: "run --corpus th.jsonl --strategies lead-1 --limit 1s",
      says: ["language not one of the thirteen (script: Thai)", "signature: unicode, sumbench "]),
    Case(
      folder: "17-languages-outside-the-thirteen",
      arguments: "run --corpus uk.jsonl --strategies lead-1 --limit 1s",
      says: ["not one of the thirteen", "signature: unicode, sumbench "], saysNot: ["Russian"]),
    Case(folder: "18-apostrophes", arguments: "score fr.jsonl --rules unicode", says: [" 100.00"]),
    Case(folder: "18-apostrophes", arguments: "score en.jsonl --rules unicode", says: [" 100.00"]),
    Case(folder: "18-apostrophes", arguments: "score soft-hyphen.jsonl --rules unicode", says: [" 100.00"]),
    Case(
      folder: "19-multi-news-placeholders", arguments: "summarize cluster.txt --strategy lead-3",
      says: ["the first sentence of each document in turn", "\nThe national library will lend"],
      saysNot: ["NEWLINE_CHAR NEWLINE_CHAR", "||||| "]),
    Case(
      folder: "23-transcript-without-stops", arguments: "summarize transcript.txt --limit 3s",
      says: ["no more sentences than the limit", "more than 80 words"]),
    Case(
      folder: "23-transcript-without-stops",
      arguments: "run --corpus transcript.jsonl --strategies lead-3,textrank",
      says: ["of no more sentences than the limit, where a summary is the whole article"]),
    Case(
      folder: "27-references-passed-over", arguments: "run --corpus c --strategies lead-3",
      says: ["4 files that look like references are passed over"]),
  ]

  @Test(arguments: cases)
  func caseComesOutRight(_ example: Case) throws {
    let shared = try #require(Project.shared("cases/\(example.folder)"))
    try withTemporaryFolder { folder in
      let copy = folder.appending(path: "case")
      try FileManager.default.copyItem(at: shared, to: copy)
      let results =
        example.arguments.hasPrefix("run") ? ["--output", folder.appending(path: "out").path] : []
      let result = try SumbenchCommand.run(
        example.arguments.split(separator: " ").map(String.init) + results, in: copy)
      #expect(result.status == example.status)
      let text = result.output + result.complaint
      for words in example.says { #expect(text.contains(words), "\(words): \(text)") }
      for words in example.saysNot { #expect(!text.contains(words), "\(words): \(text)") }
    }
  }
}
