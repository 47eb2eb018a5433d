import Foundation
import TestSupport
import Testing

/// One corpus in nine forms: the run is the same but for its name and own keys.
struct CorpusFormsTests {
  /// The articles of Goldens/articles-news as one paragraph, their first references as one line, with numbers as ids.
  static let items: [(article: String, reference: String)] = {
    let folder = Project.file("Goldens/articles-news")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
    return names.compactMap { name in
      guard
        let article = try? String(contentsOf: folder.appending(path: "\(name)/article.txt"), encoding: .utf8),
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path),
        let file = files.filter({ $0.hasPrefix("reference") }).sorted().first,
        let reference = try? String(contentsOf: folder.appending(path: "\(name)/\(file)"), encoding: .utf8)
      else { return nil }
      return (article.onOneLine, reference.onOneLine)
    }
  }()

  /// The files of each form, and the path that is run.
  static let forms: [(name: String, path: String, files: @Sendable () throws -> [String: String])] = [
    (
      "JSON Lines", "c.jsonl", { ["c.jsonl": try lines { ["id": "\($0)", "article": $1, "reference": $2] }] }
    ),
    (
      "JSON array", "c.json",
      {
        [
          "c.json": try json(
            items.enumerated().map { ["id": $0 + 1, "article": $1.article, "reference": $1.reference] })
        ]
      }
    ),
    ("CSV", "c.csv", { ["c.csv": table(",")] }),
    ("TSV", "c.tsv", { ["c.tsv": table("\t")] }),
    (
      ".story", "stories",
      {
        Dictionary(
          uniqueKeysWithValues: items.enumerated().map {
            ("stories/\($0 + 1).story", "\($1.article)\n\n@highlight\n\n\($1.reference)\n")
          })
      }
    ),
    (
      ".source and .target", "c.source",
      {
        [
          "c.source": items.map { $0.article + "\n" }.joined(),
          "c.target": items.map { $0.reference + "\n" }.joined(),
        ]
      }
    ),
    ("XSum", "c.jsonl", { ["c.jsonl": try lines { ["document": $1, "summary": $2, "id": "\($0)"] }] }),
    (
      "XL-Sum", "c.jsonl",
      {
        [
          "c.jsonl": try lines {
            [
              "id": "\($0)", "url": "https://velmar.example/\($0)", "title": "News \($0)", "summary": $2,
              "text": $1,
            ]
          }
        ]
      }
    ),
    (
      "PubMed", "c.txt",
      {
        [
          "c.txt": try lines {
            ["article_id": "\($0)", "article_text": [$1], "abstract_text": [$2], "section_names": ["body"]]
          }
        ]
      }
    ),
  ]

  @Test func runIsTheSameInEveryForm() throws {
    #expect(Self.items.count == 30)
    var records: [String: String] = [:]
    for form in Self.forms {
      try withTemporaryFolder { folder in
        for (path, text) in try form.files() {
          let file = folder.appending(path: path)
          try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
          try Data(text.utf8).write(to: file)
        }
        let result = try SumbenchCommand.run(
          ["run", form.path, "--strategies", "textrank", "--output", "out"], in: folder)
        #expect(result.status == 0, "\(form.name): \(result.complaint)")
        let name = form.path.split(separator: ".")[0]
        let file = folder.appending(path: "out/\(name)/rouge-score/run.json")
        records[form.name] = try String(contentsOf: file, encoding: .utf8)
          .replacing(/"name":"(c|stories)",\n/, with: "").replacing(/,"keys":\{[^}]*\}/, with: "")
      }
    }
    let first = try #require(records["JSON Lines"])
    for form in Self.forms { #expect(records[form.name] == first, "\(form.name)") }
  }

  private static func lines(_ object: (Int, String, String) -> [String: Any]) throws -> String {
    try items.enumerated().map { try json(object($0 + 1, $1.article, $1.reference)) + "\n" }.joined()
  }

  private static func json(_ value: Any) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: value, options: .sortedKeys), as: UTF8.self)
  }

  private static func table(_ separator: String) -> String {
    let rows =
      [["id", "article", "reference"]] + items.enumerated().map { ["\($0 + 1)", $1.article, $1.reference] }
    return rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator) + "\n"
    }.joined()
  }
}

extension String {
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
