import Foundation
import TestSupport
import Testing

/// What a user can get wrong: one clear line on standard error, the right exit code, and Results/ untouched.
struct BadInputTests {
  /// The call, the exit code, and what the line says; `@` stands for a folder made for the test.
  static let calls: [(arguments: String, status: Int32, complaint: String)] = [
    ("run --corpus @/none", 2, "@/none: no such file or folder"),
    ("run --corpus @/empty", 2, "@/empty: no articles: neither <id>/article.txt nor lines of JSON"),
    ("run --corpus @/blank", 2, "@/blank/a/article.txt: ‘a’: the article is empty"),
    (
      "run --corpus @/alone --rules rouge-score", 2,
      "@/alone/a/article.txt: the article ‘a’ has no reference summary"
    ),
    ("run --corpus @/latin", 2, "@/latin/a/article.txt:2: not UTF-8 text"),
    ("run --corpus @/broken.jsonl", 2, "@/broken.jsonl:7: not a JSON object"),
    ("run --article @/empty --references @/latin/a", 2, "@/empty: is a folder, a file is needed"),
    ("run --rules @/rules.json", 2, "@/rules.json: unknown key ‘stemming’"),
    ("run --rules rouge-scor", 2, "there are no rules ‘rouge-scor’; did you mean ‘rouge-score’?"),
    ("score @/broken.jsonl", 2, "@/broken.jsonl:7: not a JSON object"),
    ("score @/none", 2, "@/none: no such file or folder"),
    ("score @/empty", 2, "@/empty: nothing to score: no record in it"),
    ("score -", 2, "standard input: nothing to score: no record in it"),
    ("run --corpus -", 2, "standard input: nothing to read: neither a text nor lines of JSON"),
    ("summarize @/blank/a/article.txt", 2, "@/blank/a/article.txt: ‘article’: the article is empty"),
    ("summarize @/latin/a/article.txt", 2, "@/latin/a/article.txt:2: not UTF-8 text"),
    (
      "run --strategies textrnk", 64, "--strategies: there is no strategy ‘textrnk’; did you mean ‘textrank’?"
    ),
    (
      "run --strategies textrank:dampng=1", 64,
      "--strategies: textrank has no parameter ‘dampng’; did you mean ‘damping’?"
    ),
    (
      "run --strategies textrank:damping=2", 64,
      "--strategies: textrank: damping ‘2’: expected a number from 0.0 to 0.999"
    ),
    ("run --limit 0s", 64, "--limit ‘0s’: expected a limit of at least one"),
    ("run --limt 3s", 64, "run has no option ‘--limt’; did you mean ‘--limit’?"),
    ("run --limit", 64, "--limit needs a value"),
    ("run --limit 3s --limit 4s", 64, "--limit is given twice"),
    ("run --quiet=yes", 64, "--quiet takes no value"),
    ("run --jobs 0", 64, "--jobs ‘0’: expected a whole number from 1"),
    ("run --seed -1", 64, "--seed ‘-1’: expected a whole number from 0"),
    ("run --clean maybe", 64, "--clean ‘maybe’: expected on, off or report"),
    ("run --format pdf", 64, "--format ‘pdf’: expected terminal, markdown, csv"),
    ("run --article a", 64, "--references is needed with --article"),
    ("run --references a", 64, "--article is needed with --references"),
    ("run --article a --corpus b", 64, "--article and --corpus exclude each other"),
    ("run articles", 2, "articles: no such file or folder"),
    ("run textrank", 64, "run does not know what to do with ‘textrank’"),
    ("run articles --article a --references b", 64, "CORPUS and --article exclude each other"),
    ("run --first 3 --ids a", 64, "--first and --ids exclude each other"),
    ("identify a", 64, "--reported is needed"),
    ("identify a --reported rouge1", 64, "--reported ‘rouge1’: expected a kind of ROUGE"),
    ("identify --reported rouge1=44.16", 64, "identify needs"),
    ("identify a --reported rouge1=44.16,R-1=44.2", 64, "--reported: a number is given twice"),
    ("show a --corpus b", 64, "ID is needed with --corpus"),
    ("run --corpus -h", 64, "--corpus needs a value"),
    ("run --output --quiet", 64, "--output needs a value"),
    (
      "run --limit 3", 64,
      "--limit ‘3’: expected a limit of at least one, such as 3s, 60w, 400c, 665b or 20%; did"
    ),
    (
      "run --format cvs", 64,
      "--format ‘cvs’: expected terminal, markdown, csv, tsv, json, jsonl, latex or html; did"
    ),
    ("run --strategies lead3", 64, "--strategies: there is no strategy ‘lead3’; did you mean ‘lead-3’?"),
    (
      "run --strategies tfidf luhn", 64,
      "run does not know what to do with ‘luhn’; did you mean ‘--strategies tfidf,luhn’?"
    ),
    ("rum", 64, "there is no command ‘rum’; did you mean ‘run’?"),
    ("eval", 64, "there is no command ‘eval’; did you mean ‘run’ or ‘score’?"),
    ("diff", 64, "there is no command ‘diff’; did you mean ‘compare’?"),
    ("lead3", 64, "there is no command ‘lead3’; for a strategy: sumbench run --strategies lead-3"),
    ("xsum", 64, "there is no command ‘xsum’; for scoring rules: sumbench run --rules xsum"),
    (
      "@/broken.jsonl", 64,
      "there is no command ‘@/broken.jsonl’; for summaries: sumbench score @/broken.jsonl, for articles: sumbench run @/broken.jsonl"
    ),
    ("@/kept", 64, "there is no command ‘@/kept’; for a run: sumbench report @/kept"),
    ("@/latin", 64, "there is no command ‘@/latin’; for a corpus: sumbench run --corpus @/latin"),
    ("score", 64, "score needs [NAME=]FILE"),
    ("score @/broken.jsonl --rules ,", 64, "--rules ‘,’: expected names of ‘list rules’ or JSON files"),
    ("score --target-file a", 64, "score needs [NAME=]FILE"),
    (
      "score --prediction-file @/rules.json --target-file @/rules.json", 2,
      "@/rules.json:1: no reference among stemming (--fields reference=KEY)"
    ),
    ("list colours", 64, "list does not know what to do with ‘colours’"),
    ("help colours", 64, "there is no command ‘colours’"),
  ]

  @Test(arguments: calls.indices)
  func callFailsWithOneClearLine(index: Int) throws {
    let call = Self.calls[index]
    try withTemporaryFolder { folder in
      try makeBadInput(in: folder)
      let arguments = call.arguments.replacing("@", with: folder.path).split(separator: " ").map(String.init)
      let result = try SumbenchCommand.run(arguments, in: folder)
      let expected = "sumbench: " + call.complaint.replacing("@", with: folder.path)
      #expect(result.status == call.status)
      #expect(result.output.isEmpty)
      #expect(result.complaint.hasPrefix(expected), "\(result.complaint)")
      #expect(result.complaint.count { $0 == "\n" } == 1)
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/Results"))
    }
  }

  private func makeBadInput(in root: URL) throws {
    func write(_ bytes: Data, _ path: String) throws {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
    try FileManager.default.createDirectory(
      at: root.appending(path: "empty"), withIntermediateDirectories: true)
    try write(Data(" \n".utf8), "blank/a/article.txt")
    try write(Data("One.".utf8), "blank/a/reference.1.txt")
    try write(Data("One.".utf8), "alone/a/article.txt")
    try write(Data("caf".utf8) + [0x0A, 0xE9, 0x0A], "latin/a/article.txt")
    try write(Data("One.".utf8), "latin/a/reference.1.txt")
    let good = "{\"article\": \"One.\", \"reference\": \"One.\"}\n"
    try write(Data((String(repeating: good, count: 6) + "{\"article\": \n").utf8), "broken.jsonl")
    try write(Data("{\"stemming\": \"none\"}".utf8), "rules.json")
    try write(Data("{}".utf8), "kept/run.json")
  }
}
