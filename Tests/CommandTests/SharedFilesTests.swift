import Foundation
import TestSupport
import Testing

/// The shared cases about files, by the calls that people make, and a second input of each kind.
@Suite(.enabled(if: Project.shared("cases") != nil, "the shared cases are not here"))
struct SharedFilesTests {
  typealias Case = SharedCasesTests.Case

  static let cases = [
    Case(
      folder: "9-fields-of-published-corpora", arguments: "run xsum.jsonl --strategies lead-3",
      says: ["xsum: 2 articles"]),
    Case(
      folder: "10-source-and-target-files", arguments: "run test.source --strategies lead-3",
      says: ["test: 2 articles"]),
    Case(
      folder: "10-source-and-target-files", arguments: "run --article test.source --references test.target",
      status: 2,
      says: ["is a file, a folder with reference.*.txt is needed"]),
    Case(
      folder: "10-source-and-target-files",
      arguments: "run noid.jsonl --strategies lead-3 --summaries mine=generated_predictions.txt",
      says: ["mine", "paired with the articles by their numbers"]),
    Case(folder: "11-csv-and-tsv", arguments: "run test.csv --strategies lead-3", says: ["test: 2 articles"]),
    Case(folder: "11-csv-and-tsv", arguments: "score pairs.tsv", says: ["pairs: 1 item"]),
    Case(
      folder: "11-csv-and-tsv", arguments: "summarize c.csv",
      says: [#""summary":"The town closed its bridge."#]),
    Case(folder: "12-json-that-is-not-lines", arguments: "score columns.json", says: ["columns: 2 items"]),
    Case(
      folder: "12-json-that-is-not-lines", arguments: "score pyrepr.jsonl", status: 2, says: ["json.dumps"]),
    Case(
      folder: "13-story-files", arguments: "run stories --strategies lead-3", says: ["stories: 2 articles"]),
    Case(
      folder: "13-story-files", arguments: "summarize stories/0002.story --strategy lexrank", says: [],
      saysNot: ["@highlight"]),
    Case(folder: "14-folders-of-summaries", arguments: "score sys --references ref", says: ["sys: 1 item"]),
    Case(
      folder: "14-folders-of-summaries", arguments: "run sys --strategies lead-3",
      says: ["nothing is scored, and there is no ceiling"]),
    Case(
      folder: "15-predictions-of-other-tools", arguments: "score samples.jsonl", says: ["samples: 2 items"]),
    Case(
      folder: "15-predictions-of-other-tools",
      arguments: "score samples.jsonl --fields article=doc.article --limit 1s",
      says: ["lead-3", "oracle", "limit 1s"]),
    Case(
      folder: "16-empty-articles", arguments: "run wikihow.jsonl", status: 2,
      says: ["3 of 5 records cannot be used", "‘article’ is null", "the reference is empty"]),
    Case(
      folder: "16-empty-articles", arguments: "run wikihow.jsonl --strategies lead-3 --skip-unusable",
      says: ["3 records cannot be used, left out: c, d, e"]),
    Case(
      folder: "20-fairseq-generate", arguments: "score hyp.grep --references ref.grep", says: ["59.72"]),
    Case(
      folder: "21-several-target-files",
      arguments: "score --prediction-file hyp --target-file ref0 --target-file ref1",
      says: ["77.50"]),
    Case(
      folder: "22-no-plain-text", arguments: "summarize page.html", says: ["1 text looks like HTML"]),
    Case(folder: "22-no-plain-text", arguments: "run x.docx", status: 2, says: ["a Word file"]),
    Case(
      folder: "24-encodings", arguments: "run right.jsonl.gz", status: 2,
      says: ["a gzip file: zcat right.jsonl.gz"]),
    Case(
      folder: "24-encodings", arguments: "score cp1252.txt --references gt.txt", status: 2,
      says: ["cp1252.txt:1: not UTF-8 text; perhaps Windows-1252: iconv"]),
    Case(
      folder: "25-legal-abbreviations", arguments: "summarize legal.txt --strategy lead-99 --limit 99s",
      says: ["Pub. L. 109-1", "(9th Cir. 1999)."], saysNot: ["\n2. DEFINITIONS"]),
    Case(
      folder: "26-null-nan-and-half-emoji", arguments: "score nulls.jsonl", status: 2,
      says: ["‘candidate’ is null", "‘reference’ is null"]),
    Case(
      folder: "26-null-nan-and-half-emoji", arguments: "score sur.jsonl", says: ["half of a surrogate pair"]),
    Case(
      folder: "28-annotations-lost-on-the-way", arguments: "score summeval.jsonl", says: ["M11"]),
  ]

  @Test(arguments: cases)
  func caseComesOutRight(_ example: Case) throws { try SharedCasesTests().caseComesOutRight(example) }

  /// A second input of each kind: what is in the files, the call, and what it says.
  static let others:
    [(name: String, files: [String: String], arguments: String, status: Int32, says: [String])] = [
      (
        "a corpus without known names",
        ["x.jsonl": #"{"id":"a","document":"One is here.","text_b":"Some other words here."}"#],
        "run x.jsonl", 2, ["x.jsonl:1: no reference among id, document, text_b (--fields reference=KEY)"]
      ),
      (
        "a reader is told",
        ["x.jsonl": #"{"uid":"a","body":"One. Two. Three. Four.","gold2":"Two.","gold1":"One."}"#],
        "run x.jsonl --strategies lead-3 --fields reference=gold1+gold2", 0, ["x: 1 article"]
      ),
      (
        "pairs of unequal length", ["a.src": "One.\nTwo.\n", "a.tgt": "One.\n"], "run a.src", 2,
        ["a.src has 2 lines and a.tgt has 1"]
      ),
      (
        "semicolons of a spreadsheet", ["x.csv": "\u{FEFF}id;candidate;reference\r\n1;\"a; b\";a b\r\n"],
        "score x.csv", 0,
        ["100.00"]
      ),
      (
        "a ragged row", ["x.csv": "id,candidate,reference\n1,a\n"], "score x.csv", 2,
        ["x.csv:2: a row of 2 cells under a header of 3"]
      ),
      (
        "objects over several lines",
        [
          "x.json":
            "{\n \"candidate\": \"a b\",\n \"reference\": \"a b\"\n}\n{\n \"candidate\": \"c\", \"reference\": \"c\"}"
        ],
        "score x.json", 0, ["x: 2 items", "100.00"]
      ),
      (
        "a story without highlights",
        ["s/1.story": "One is here. Two is there.\n", "s/2.story": "One.\n\n@highlight\n\nOne\n"], "run s", 2,
        ["s/1.story: ‘1’: no reference among id, article (--skip-unusable leaves it out)"]
      ),
      (
        "folders of systems",
        ["sys/bart/d1.txt": "a b\n", "sys/lead/d1.txt": "a c\n", "ref/d1.txt": "a b\n"],
        "score sys --references ref", 0, ["bart", "lead", "100.00"]
      ),
      (
        "transformers' pipeline", ["p.jsonl": #"{"summary_text":"a b","target":"a b"}"#], "score p.jsonl", 0,
        ["100.00"]
      ),
      (
        "all empty", ["x.jsonl": #"{"id":"a","text":"","summary":"x"}"#], "run x.jsonl --skip-unusable", 2,
        ["‘a’: the article is empty"]
      ),
      (
        "documents as a list",
        [
          "x.jsonl":
            #"{"id":"a","documents":["One is here. Two is there.","Three is here. Four is there."],"summary":"One is here."}"#
        ],
        "run x.jsonl --strategies lead-3 --limit 2s", 0, ["several documents", "x: 1 article"]
      ),
      (
        "two files of one stem", ["a/p.txt": "a\n", "b/p.txt": "a\n", "r.txt": "a\n"],
        "score a/p.txt b/p.txt --references r.txt", 2, ["give one another name with NAME=FILE"]
      ),
      (
        "names for them", ["a/p.txt": "a\n", "b/p.txt": "b\n", "r.txt": "a\n"],
        "score one=a/p.txt two=b/p.txt --references r.txt", 0, ["one", "two"]
      ),
      (
        "files that do not belong together",
        ["a.jsonl": #"{"candidate":"a","reference":"a"}"#, "b.jsonl": #"{"candidate":"a","reference":"b"}"#],
        "score a.jsonl b.jsonl", 2, ["have other references and no ids: give both an ‘id’"]
      ),
      ("rich text", ["x.rtf": "{\\rtf1 One}"], "score x.rtf --references x.rtf", 2, ["an RTF file"]),
      (
        "UTF-16 without a mark", ["x.txt": "O\0n\0e\0 \0i\0s\0 \0h\0e\0r\0e\0.\0"], "summarize x.txt", 2,
        ["UTF-16 text: iconv"]
      ),
      (
        "a law",
        ["l.txt": "Under Pub. L. 104-1 and Sec. 5 it holds. See Roe v. Doe (2d Cir. 1980). It ends.\n"],
        "summarize l.txt --strategy lead-99 --limit 99s", 0,
        ["Under Pub. L. 104-1 and Sec. 5 it holds.\nSee Roe v. Doe (2d Cir. 1980).\nIt ends.\n"]
      ),
      (
        "the source of a program",
        [
          "x.py":
            "import os\n\ndef main(path):\n    for name in os.listdir(path):\n        print(name)\n    return 0\n\nmain(\".\")\n"
        ],
        "summarize x.py", 0, ["1 text looks like the source of a program"]
      ),
      (
        "NaN among records",
        [
          "x.jsonl": #"{"id":"a","candidate":NaN,"reference":"a"}"# + "\n"
            + #"{"id":"b","candidate":"a","reference":"a"}"#
        ], "score x.jsonl --skip-unusable", 0, ["1 record cannot be used, left out: a"]
      ),
      (
        "a folder of anything", ["d/a.log": "x", "d/b.bin": "y"], "run d", 2,
        ["neither <id>/article.txt nor .story", "a.log, b.bin"]
      ),
      (
        "a column that there is not",
        ["x.jsonl": #"{"id":"a","text":"One is here. Two is there.","summary":"One is here."}"#],
        "run x.jsonl --columns R-9 --strategies lead-3", 2,
        ["there is no score ‘R-9’ among R-1, R-2, R-L, R-Lsum"]
      ),
      (
        "scores of articles without references",
        ["x.jsonl": #"{"id":"a","text":"One is here. Two is there."}"#],
        "run x.jsonl --columns R-1", 2, ["x.jsonl:1: the article ‘a’ has no reference summary"]
      ),
    ]

  @Test(arguments: others.indices)
  func otherInputOfTheKindComesOutRight(index: Int) throws {
    let example = Self.others[index]
    try withTemporaryFolder { folder in
      for (path, text) in example.files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      let result = try SumbenchCommand.run(
        example.arguments.split(separator: " ").map(String.init), in: folder)
      #expect(result.status == example.status, "\(example.name): \(result.complaint)")
      let text = result.output + result.complaint
      for words in example.says { #expect(text.contains(words), "\(example.name): \(words): \(text)") }
    }
  }

  @Test func idsOfWhatWasLeftOutAreKept() throws {
    let lines = (1...15).map {
      #"{"id":"a\#($0)","text":"\#($0 % 5 == 0 ? "" : "One is here.")","summary":"One."}"#
    }
    try withTemporaryFolder { folder in
      try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "c.jsonl"))
      let run = try SumbenchCommand.run(
        ["run", "c.jsonl", "--strategies", "lead-3", "--skip-unusable", "--output", "out"], in: folder)
      #expect(run.status == 0)
      let file = folder.appending(path: "out/c/rouge-score/run.json")
      #expect(try String(contentsOf: file, encoding: .utf8).contains(#""leftOut":["a10","a15","a5"]"#))
      #expect(try SumbenchCommand.run(["verify", "out", "--corpus", "c.jsonl"], in: folder).status == 0)
    }
  }
}
