import Foundation
import SumbenchSupport
import TestSupport
import Testing

@testable import SumbenchCorpora

/// The small files of the folder beside the project, where it is.
@Suite(.enabled(if: Project.shared("cases") != nil))
struct SharedCasesTests {
  /// What `score` reads of a file, and what it says: codes of notes, or the error's case.
  @Test(arguments: [
    ("1-gold-taken-as-candidate/predictions.jsonl", ["summary-is-reference"]),
    ("2-sentence-tags/right.jsonl", []),
    ("3-reference-as-list-of-sentences/same.jsonl", ["list-as-sentences"]),
    ("3-reference-as-list-of-sentences/nested.jsonl", []),
    ("11-csv-and-tsv/pairs.tsv", []),
    ("12-json-that-is-not-lines/arr2.json", []), ("12-json-that-is-not-lines/array.json", []),
    ("12-json-that-is-not-lines/array_pretty.json", []), ("12-json-that-is-not-lines/byid.json", []),
    ("12-json-that-is-not-lines/columns.json", []), ("12-json-that-is-not-lines/comma.jsonl", []),
    ("12-json-that-is-not-lines/data.json", []), ("12-json-that-is-not-lines/pyrepr.jsonl", ["pythonRepr"]),
    ("15-predictions-of-other-tools/generated_predictions.jsonl", []),
    ("15-predictions-of-other-tools/pred_tgt.jsonl", []),
    ("15-predictions-of-other-tools/predictions_refs.jsonl", []),
    ("15-predictions-of-other-tools/samples.jsonl", []),
    ("20-fairseq-generate/generate-test.txt", []),
    ("22-no-plain-text/x.pdf", ["foreignFormat"]), ("22-no-plain-text/x.docx", ["foreignFormat"]),
    ("22-no-plain-text/x.rtf", ["foreignFormat"]), ("24-encodings/right.jsonl.gz", ["foreignFormat"]),
    ("24-encodings/utf16.txt", ["foreignFormat"]), ("24-encodings/gt.txt", ["referencesNeeded"]),
    ("26-null-nan-and-half-emoji/nan.jsonl", ["unusableRecords"]),
    ("26-null-nan-and-half-emoji/nest3.jsonl", ["unusableRecords"]),
    ("26-null-nan-and-half-emoji/nulls.jsonl", ["unusableRecords"]),
    ("26-null-nan-and-half-emoji/sur.jsonl", ["lone-surrogates"]),
    ("28-annotations-lost-on-the-way/human.jsonl", []), ("28-annotations-lost-on-the-way/summeval.jsonl", []),
  ])
  func filesAreScoredOrSayWhyNot(path: String, expected: [String]) throws {
    #expect(try said { try score([path]).notes.map(\.code) } == expected)
  }

  @Test(arguments: [
    ("1-gold-taken-as-candidate/corpus.jsonl", []),
    ("3-reference-as-list-of-sentences/matchsum.jsonl", ["alternatives-like-sentences"]),
    ("9-fields-of-published-corpora/xsum.jsonl", []), ("9-fields-of-published-corpora/xlsum.jsonl", []),
    ("9-fields-of-published-corpora/billsum.jsonl", []), ("9-fields-of-published-corpora/samsum.jsonl", []),
    ("9-fields-of-published-corpora/dialogsum.jsonl", []),
    ("9-fields-of-published-corpora/hfarxiv.jsonl", []),
    ("9-fields-of-published-corpora/matchsum.jsonl", ["list-as-sentences"]),
    ("10-source-and-target-files/noid.jsonl", []),
    ("10-source-and-target-files/test.source", ["sentence-separators"]),
    ("11-csv-and-tsv/test.csv", []), ("11-csv-and-tsv/c.csv", []),
    ("13-story-files/stories", []), ("13-story-files/stories/0001.story", []),
    ("13-story-files/123.summary", []),
    ("16-empty-articles/wikihow.jsonl", ["unusableRecords"]),
    ("16-empty-articles/multinews-one-empty.jsonl", ["unusableRecords"]),
    ("19-multi-news-placeholders/cluster.txt", ["clusters", "sentence-separators", "sentence-separators"]),
    ("22-no-plain-text/j.json", []), ("24-encodings/cp1252.txt", ["invalidUTF8"]),
    ("27-references-passed-over/c", ["references-passed-over"]),
  ])
  func corporaAreReadOrSayWhyNot(path: String, expected: [String]) throws {
    #expect(try said { try CorpusReader.read(file(path)).notes.map(\.code) } == expected)
  }

  @Test func pairsOfFilesAreJoined() throws {
    let right = try score(["2-sentence-tags/right.jsonl"]).items
    for tag in ["q", "t"] {
      let tagged = try score(
        ["2-sentence-tags/hyp_\(tag).txt"], references: ["2-sentence-tags/ref_\(tag).txt"])
      #expect(tagged.items.map(\.candidate) == right.map(\.candidate))
      #expect(tagged.items.map { $0.references.map(\.lines) } == right.map { $0.references.map(\.lines) })
    }
    let grep = try score(["20-fairseq-generate/hyp.grep"], references: ["20-fairseq-generate/ref.grep"]).items
    #expect(
      grep.map(\.references) == [[.text("library lends board games")], [.text("bridge shut over cracks")]])
    let several = try score(
      ["21-several-target-files/hyp"],
      references: ["21-several-target-files/ref0", "21-several-target-files/ref1"])
    #expect(several.items.map(\.references.count) == [2, 2])
    let folders = try score(["14-folders-of-summaries/sys"], references: ["14-folders-of-summaries/ref"])
    #expect(folders.items.map(\.references.count) == [2])
  }

  @Test func ratingsAreCarried() throws {
    let item = try #require(try score(["28-annotations-lost-on-the-way/summeval.jsonl"]).items.first)
    #expect(item.human["coherence"] == 2.5)
    #expect(item.system == "M11")
  }

  private func file(_ path: String) -> String { Project.shared("cases/\(path)")?.path ?? path }

  /// The codes, or the name of the error's case.
  private func said(_ body: () throws -> [String]) throws -> [String] {
    do { return try body() } catch let error as DataError {
      return [String("\(error)".prefix { $0 != "(" })]
    }
  }

  private func score(_ paths: [String], references: [String] = []) throws -> (items: [Item], notes: [Note]) {
    let input = try ScoreInput(paths.map { NamedFile(path: file($0)) }, references: references.map(file))
    var admission = ScoreAdmission(input)
    var items: [Item] = []
    while let batch = try input.next() {
      let read = try batch.items()
      admission.admit(read)
      items += read.items
    }
    return (items, try admission.finish())
  }
}
