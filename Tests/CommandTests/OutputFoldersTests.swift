import Foundation
import TestSupport
import Testing

/// Where results go: the names of folders, and what is said where one cannot be written.
struct OutputFoldersTests {
  private static let article = "A storm hit the port. Ships waited there. It passed. All was well in the end."

  private func corpus(in folder: URL, _ name: String) throws {
    let item = folder.appending(path: "\(name)/one")
    try FileManager.default.createDirectory(at: item, withIntermediateDirectories: true)
    try Data(Self.article.utf8).write(to: item.appending(path: "article.txt"))
    try Data("A storm hit the port.".utf8).write(to: item.appending(path: "reference.txt"))
  }

  /// `.` and `..` are called as the folders that they lead to, and nothing is written outside of --output.
  @Test(arguments: [
    ("corp", ".", "corp"), ("corp/one", "..", "corp"), ("", "corp/.", "corp"), ("", "corp/", "corp"),
    ("corp", "../corp/one/..", "corp"),
  ])
  func corpusIsCalledAsTheFolderThatItIs(working: String, path: String, name: String) throws {
    try withTemporaryFolder { folder in
      try corpus(in: folder, "corp")
      let output = folder.appending(path: "out/inner")
      let result = try SumbenchCommand.run(
        ["run", path, "--strategies", "lead-1", "--rules", "rouge-score", "--output", output.path],
        in: folder.appending(path: working))
      #expect(result.status == 0, "\(result.complaint)")
      #expect(result.output.contains("\(name): 1 article"))
      #expect(FileManager.default.fileExists(atPath: output.path + "/\(name)/rouge-score/run.json"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["inner"])
    }
  }

  @Test func systemIsCalledAsTheFolderThatItIs() throws {
    try withTemporaryFolder { folder in
      for (name, text) in [("sys", "A storm."), ("ref", "A storm hit.")] {
        let place = folder.appending(path: name)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: place.appending(path: "1.txt"))
      }
      let result = try SumbenchCommand.run(
        ["score", ".", "--references", "../ref", "--format", "csv"], in: folder.appending(path: "sys"))
      #expect(result.status == 0 && result.output.contains("\nsys,"), "\(result.output)\(result.complaint)")
    }
  }

  /// Errors of the system are told in its words, whatever could not be made.
  @Test(arguments: [
    (
      "run corp --strategies lead-1 --quiet --output file",
      "a folder is needed"
    ),
    ("score s.jsonl --quiet --output file/deep/er", "a folder is needed"),
    (
      "score s.jsonl --quiet --output /dev/null",
      "a folder is needed"
    ),
    ("score s.jsonl --quiet --report file/x.html", "a folder is needed"),
    ("score s.jsonl --quiet --output /proc/none", "cannot be written: No such file or directory"),
    ("score LONG/s.jsonl", "s.jsonl: cannot be read: File name too long"),
    ("score file/s.jsonl", "file/s.jsonl: no such file or folder"),
  ])
  func faultsOfTheSystemAreToldInItsWords(command: String, words: String) throws {
    try withTemporaryFolder { folder in
      try corpus(in: folder, "corp")
      try Data("x".utf8).write(to: folder.appending(path: "file"))
      try Data(#"{"id":"1","candidate":"a cat","reference":"a cat sat"}"#.utf8).write(
        to: folder.appending(path: "s.jsonl"))
      let words = words
      let result = try SumbenchCommand.run(
        command.replacing("LONG", with: String(repeating: "x", count: 300)).split(separator: " ").map(
          String.init),
        in: folder)
      #expect(result.status == 2)
      #expect(result.complaint.contains(words), "\(result.complaint)")
      #expect(!result.complaint.contains("Unknown error"))
    }
  }

  /// A run with rows that the new one lacks is not replaced without a word; the same rows, or more, take its place.
  @Test func rowsAreNotLostInSilence() throws {
    try withTemporaryFolder { folder in
      try corpus(in: folder, "corp")
      func run(_ strategies: String, _ further: [String] = []) throws -> SumbenchCommand.Result {
        try SumbenchCommand.run(
          ["run", "corp", "--strategies", strategies, "--quiet", "--output", "out"] + further, in: folder)
      }
      #expect(try run("lead-1,textrank").status == 0)
      let lost = try run("lead-1")
      #expect(lost.status == 2)
      #expect(lost.complaint.contains("rows that this one lacks (textrank)"))
      #expect(lost.complaint.contains("--replace") && lost.complaint.contains("--name"))
      #expect(try run("textrank,lead-1").status == 0)
      #expect(try run("lead-1,textrank,sumbasic").status == 0)
      #expect(try run("lead-1", ["--replace"]).status == 0)
    }
  }
}

/// Errors name the option or the file that is meant, and a way out that there is.
struct WaysOutTests {
  @Test(arguments: [
    (
      ["summarize", "ids.jsonl", "--output", "out"], 2, "‘a/b’ and ‘A/B’ would both be written to",
      "NAME=FILE"
    ),
    (
      ["score", "two.txt", "--references", "blank.jsonl"], 2, "no reference can be left out",
      "--skip-unusable"
    ),
    (["summarize", "-"], 2, "standard input: nothing to read: neither a text nor", "article.txt"),
    (["check", "run", "--against", "run", "--summary", ""], 64, "--summary", "cannot be written"),
    (["run", "--output", "", "ids.jsonl"], 64, "--output", "cannot be written"),
  ])
  func errorsNameAWayOutThatThereIs(arguments: [String], status: Int32, words: String, not: String) throws {
    try withTemporaryFolder { folder in
      let files = [
        "ids.jsonl": #"{"id":"a/b","article":"One. Two."}"# + "\n" + #"{"id":"A/B","article":"One. Two."}"#,
        "two.txt": "one\ntwo", "blank.jsonl": #"{"reference":"a"}"# + "\n" + #"{"reference":7}"#,
      ]
      for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
      let result = try SumbenchCommand.run(arguments, in: folder)
      #expect(result.status == status)
      #expect(result.complaint.contains(words) && !result.complaint.contains(not), "\(result.complaint)")
    }
  }
}
