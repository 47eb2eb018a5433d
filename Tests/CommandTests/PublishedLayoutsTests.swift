import Foundation
import TestSupport
import Testing

/// The calls of `list layouts`, each tried on a file of the published shape. Texts are made up.
struct PublishedLayoutsTests {
  /// A layout by its name, its files, and what the table of its call says.
  struct Example: CustomTestStringConvertible, Sendable {
    let name: String
    let files: [String: String]
    let says: [String]
    var testDescription: String { name }

    init(_ name: String, _ files: [String: String], says: String...) {
      self.name = name
      self.files = files
      self.says = says
    }
  }

  static let text =
    "Engineers found cracks in two piers. The town closed the bridge on Monday. Ferries run until May. Repairs cost much."
  static let gold = "The bridge is closed until May after cracks were found."

  static let examples = [
    Example(
      "CNN/DailyMail",
      ["test.jsonl": #"{"article":"\#(text)","highlights":"Bridge closed .\nFerries run .","id":"4ff1"}"#],
      says: "test: 1 article", "lead-3"),
    Example(
      "XSum", ["test.jsonl": #"{"document":"\#(text)","summary":"\#(gold)","id":"35232142"}"#],
      says: "test: 1 article"),
    Example(
      "XL-Sum",
      [
        "english_test.jsonl":
          #"{"id":"uk-1","url":"https://velmar.example/1","title":"Bridge shut","summary":"\#(gold)","text":"\#(text)"}"#
      ], says: "english_test: 1 article"),
    Example(
      "BillSum",
      ["us_test.jsonl": #"{"bill_id":"115_hr1","text":"\#(text)","summary":"\#(gold)","title":"A bill"}"#],
      says: "us_test: 1 article"),
    Example(
      "SAMSum",
      [
        "test.json":
          #"[{"id": "13862856", "summary": "Ann asks about the bridge.", "dialogue": "Ann: is the bridge shut?\r\nBob: yes\r\nAnn: ok, ferry then\r\nBob: see you"}]"#
      ], says: "test: 1 article"),
    Example(
      "DialogSum",
      [
        "dialogsum.test.jsonl":
          ##"{"fname":"test_0","dialogue":"#Person1#: Is it shut?\n#Person2#: Yes, since Monday.","summary1":"A one.","topic1":"bridge","summary2":"A two.","topic2":"bridge","summary3":"A three.","topic3":"bridge"}"##
      ], says: "dialogsum.test: 1 article"),
    Example(
      "Multi-News",
      [
        "test.jsonl":
          #"{"document":"\#(text) NEWLINE_CHAR NEWLINE_CHAR It is cold. ||||| Games are lent.","summary":"\#(gold)"}"#
      ],
      says: "test: 1 article", "several documents"),
    Example(
      "arXiv and PubMed",
      [
        "test.txt":
          #"{"article_id":"1009.3123","article_text":["cracks were found in two piers .","the bridge was closed ."],"abstract_text":["<S> the bridge was closed . </S>"],"labels":null,"section_names":["introduction"],"sections":[["cracks were found in two piers .","the bridge was closed ."]]}"#
      ], says: "test: 1 article", "100.00"),
    Example(
      "arXiv and PubMed, Hugging Face",
      [
        "test.jsonl": #"{"article":"\#(text)","abstract":"\#(gold)","section_names":"introduction\nmethods"}"#
      ],
      says: "test: 1 article"),
    Example(
      "GovReport", ["test.jsonl": #"{"id":"GAO-1","report":"\#(text)","summary":"\#(gold)"}"#],
      says: "test: 1 article"),
    Example(
      "GovReport, GAO files",
      [
        "gao/1.json":
          #"{"id":"GAO-1","url":"u","title":"Bridges","report":[{"section_title":"Background","paragraphs":["\#(text)"],"subsections":[{"section_title":"Ferries","paragraphs":["Ferries are slow."],"subsections":[]}]}],"highlight":[{"section_title":"What GAO found","paragraphs":["\#(gold)"],"subsections":[]}]}"#
      ], says: "gao: 1 article"),
    Example(
      "MLSUM",
      [
        "de_test.jsonl":
          #"{"text":"Die Brücke ist zu. Die Fähre fährt bis Mai. Es ist kalt. Alle warten.","summary":"Die Brücke ist zu.","topic":"panorama","url":"https://velmar.example","title":"Brücke zu","date":"00/01/2010"}"#
      ], says: "de_test: 1 article", "unicode"),
    Example(
      "Newsroom",
      [
        "test.jsonl.gz":
          #"{"url":"https://velmar.example","text":"\#(text)","summary":"\#(gold)","title":"Bridge","date":"20130220","density_bin":"extractive","coverage_bin":"high","compression_bin":"low","density":2.5,"coverage":0.9,"compression":10.0}"#
      ],
      says: "test: 1 article"),
    Example(
      "WikiHow",
      [
        "wikihowAll.csv":
          "\"headline\",\"title\",\"text\"\n\"\nUnplug it.,\nWipe it.\",\"How to clean a press\",\"Unplug the press first. Then wipe it, please.\"\n\"x\",\"How to wait\",\"\"\n"
      ],
      says: "wikihowAll: 1 article", "cannot be used"),
    Example(
      "MatchSum",
      [
        "test_CNNDM.jsonl":
          #"{"text":["cracks were found .","the bridge was closed ."],"summary":["the bridge was closed ."]}"#
      ],
      says: "test_CNNDM: 1 article"),
    Example(
      "SummEval",
      [
        "model_annotations.aligned.jsonl":
          #"{"id":"dm-1","decoded":"bridge closed","expert_annotations":[{"coherence":2,"consistency":1,"fluency":4,"relevance":2}],"turker_annotations":[],"references":["The bridge is closed.","Bridge closed."],"model_id":"M11","filepath":"x"}"#
      ], says: "1 item", "M11"),
    Example(
      "articles of one's own", ["corpus/a/article.txt": text, "corpus/a/reference.1.txt": gold],
      says: "corpus: 1 article"),
    Example(
      "CNN/DailyMail stories",
      ["stories/0001.story": "\(text)\n\n@highlight\n\nBridge closed\n\n@highlight\n\nFerries run\n"],
      says: "stories: 1 article"),
    Example(
      "XSum summary files",
      [
        "xsum/1.summary":
          "[SN]URL[SN]\nhttp://velmar.example/1\n\n[SN]TITLE[SN]\nBridge shut\n\n[SN]FIRST-SENTENCE[SN]\n\(gold)\n\n[SN]RESTBODY[SN]\n\(text)\n"
      ], says: "xsum: 1 article"),
    Example(
      "pairs by lines", ["test.source": "\(text)\n", "test.target": "\(gold)\n"], says: "test: 1 article"),
    Example(
      "summaries by lines", ["hyp.txt": "a b\n", "ref.txt": "a b c\n", "ref2.txt": "a b\n"],
      says: "hyp: 1 item", "100.00"),
    Example(
      "a summary a file", ["sys/doc1.txt": "a b\n", "ref/doc1.A.txt": "a c\n", "ref/doc1.B.txt": "a b\n"],
      says: "sys: 1 item", "100.00"),
    Example(
      "DUC and TAC",
      [
        "peers/D30001.M.100.T.1": "a b\n", "models/D30001.M.100.T.A": "a b\n",
        "models/D30001.M.100.T.B": "c\n",
      ],
      says: "peers: 1 item", "100.00"),
    Example(
      "plain texts", ["texts/a.txt": text, "texts/b.txt": text], says: "texts: 2 articles",
      "nothing is scored"),
    Example(
      "LLaMA-Factory",
      ["generated_predictions.jsonl": #"{"prompt":"Summarize: x","predict":"a b","label":"a b"}"#],
      says: "1 item", "100.00"),
    Example(
      "lm-eval samples",
      [
        "samples_xsum.jsonl":
          #"{"doc_id":0,"doc":{"document":"\#(text)","summary":"a b"},"target":"a b","arguments":{},"resps":[["a b"]],"filtered_resps":["a b"],"doc_hash":"x","rouge1":0.5}"#
      ], says: "1 item", "100.00"),
    Example(
      "transformers examples",
      ["test.jsonl": #"{"text":"\#(text)","summary":"\#(gold)"}"#, "generated_predictions.txt": "\(gold)\n"],
      says: "bart", "100.00", "paired with the articles by their numbers"),
    Example(
      "evaluate", ["results.json": #"{"predictions": ["a b", "c"], "references": [["a b", "x"], ["c"]]}"#],
      says: "2 items", "100.00"),
    Example(
      "fairseq-generate",
      ["generate-test.txt": "S-0\tx\nT-0\ta b\nH-0\t-0.4\ta @b\nD-0\t-0.4\ta b\nP-0\t-0.1 -0.2\n"],
      says: "1 item", "100.00"),
    Example(
      "PreSumm", ["cnndm.candidate": "a b c<q>d e f\n", "cnndm.gold": "a b c<q>d e f\n"], says: "1 item",
      "100.00", "<q>"),
  ]

  @Test func everyLayoutHasAnExample() throws {
    #expect(try layouts().map(\.name) == Self.examples.map(\.name))
  }

  @Test(arguments: examples)
  func callReadsAFileOfThePublishedShape(_ example: Example) throws {
    let layout = try #require(try layouts().first { $0.name == example.name })
    try withTemporaryFolder { folder in
      for (path, text) in example.files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      var steps = layout.steps
      // DuckDB is not on every machine; its line was tried with DuckDB 2.0 on a Parquet file of XSum's columns.
      if steps[0].hasPrefix("duckdb") { steps.removeFirst() }
      if steps[0].hasPrefix("zcat") {
        _ = try SumbenchCommand.runShell("for f in *.gz; do gzip < $f > x && mv x $f; done", in: folder)
      }
      if steps[0].hasPrefix("jq"), try SumbenchCommand.runShell("command -v jq").status != 0 { return }
      for step in steps {
        let result = try SumbenchCommand.runShell(step, in: folder)
        #expect(result.status == 0, "\(step): \(result.complaint)")
        guard step == steps.last else { continue }
        for words in example.says {
          #expect((result.output + result.complaint).contains(words), "\(words): \(result.output)")
        }
      }
    }
  }

  /// The layouts of the list with the lines that are to be typed.
  private func layouts() throws -> [(name: String, steps: [String])] {
    let list = try SumbenchCommand.run(["list", "layouts"]).output
    var layouts: [(name: String, steps: [String])] = []
    for line in list.split(separator: "\n") where line.hasPrefix("  ") {
      if !line.hasPrefix("    ") {
        let name = line.dropFirst(2).prefix(32)
        layouts.append((String(name).trimmingCharacters(in: .whitespaces), []))
      }
      let text = line.dropFirst(34)
      if text.hasPrefix("$ ") { layouts[layouts.count - 1].steps.append(String(text.dropFirst(2))) }
    }
    return layouts
  }
}
