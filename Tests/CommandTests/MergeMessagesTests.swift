import Foundation
import TestSupport
import Testing

/// Parts that make no run are told what is wrong with them, and what would help; parts that do make one are taken.
struct MergeMessagesTests {
  private static let files: [String: [String]] = [
    "a1": [#"{"id":"1","system":"s","candidate":"a cat","reference":"a cat sat"}"#],
    "a2": [#"{"id":"1","system":"s","candidate":"the dog","reference":"a cat sat"}"#],
    // The same numbers, and another text.
    "a3": [#"{"id":"1","system":"s","candidate":"a dog","reference":"a cat sat"}"#],
    "a4": [#"{"id":"1","system":"s","candidate":"cat of","reference":"a cat sat"}"#],
    "line1": [
      #"{"id":"1","system":"s","candidate":"a cat","reference":"a cat sat"}"#,
      #"{"id":"2","system":"s","candidate":"a dog","reference":"dogs ran"}"#,
      #"{"id":"1","system":"u","candidate":"no cat","reference":"a cat sat"}"#,
    ],
    "line2": [#"{"id":"2","system":"u","candidate":"the dogs","reference":"dogs ran"}"#],
    "p1": [#"{"id":"1","candidate":"a cat","reference":"a cat sat"}"#],
    "p2": [#"{"id":"2","candidate":"a cat","reference":"a cat sat"}"#],
    "n1": [#"{"candidate":"a cat","reference":"a cat sat"}"#, #"{"candidate":"a","reference":"a dog"}"#],
    "n2": [#"{"candidate":"a dog","reference":"dogs ran"}"#, #"{"candidate":"b","reference":"a b"}"#],
    "n3": [
      #"{"system":"t","candidate":"cats","reference":"a cat sat"}"#,
      #"{"system":"t","candidate":"dog","reference":"a dog"}"#,
    ],
    "j1": [#"{"scores":{"judge":3}}"#, #"{"scores":{"judge":4}}"#],
    "j2": [#"{"system":"v","scores":{"judge":2}}"#, #"{"system":"v","scores":{"judge":5}}"#],
    "q1": [#"{"id":"1","system":"s","candidate":"one <q> two","reference":"one"}"#],
    "q2": [#"{"id":"2","system":"s","candidate":"one <q> two","reference":"one"}"#],
  ]

  /// The parts, as lines of scores and as kept runs, and what merging them says.
  private static let refusals: [(parts: [String], isKept: Bool, words: [String])] = [
    (["a1", "a2"], true, ["there are two summaries of ‘1’ by ‘s’"]),
    (["a1", "a2"], false, ["there are two summaries of ‘1’ by ‘s’"]),
    (["a1", "a4"], true, ["there are two summaries of ‘1’ by ‘s’"]),
    (["a3", "a4"], true, ["there are two summaries of ‘1’ by ‘s’"]),
    (["a1", "a1"], true, ["named twice"]),
    (["line1", "a1"], false, ["share summaries of 1 item (1)"]),
    (["p1", "p2"], true, ["has the row ‘p1’", "the row ‘p2’", "NAME=FILE"]),
    (["p1", "p2"], false, ["has the row ‘p1’", "the row ‘p2’", "NAME=FILE"]),
    (["n1", "n2"], false, ["‘1’ has other texts", "records without ids are numbered"]),
    (["n1", "n2"], true, ["‘1’ has other texts", "records without ids are numbered"]),
    (["s=n1", "t=n2"], false, ["‘1’ has other texts", "records without ids are numbered"]),
    (["s=n1", "s=n1"], false, ["named twice"]),
    (["j1", "j2"], false, ["have no ids"]),
    (["q1", "--sentence-separator none q2"], true, ["different --sentence-separator: auto and none"]),
    (["q1", "--sentences split q2"], true, ["different --sentences: lines and split"]),
    (["q1", "--sentences split q2"], false, ["same --sentences"]),
  ]

  @Test(arguments: refusals.indices) func isRefused(index: Int) throws {
    let (names, isKept, words) = Self.refusals[index]
    let result = try merged(names, isKept: isKept)
    #expect(result.status == 2, "\(names): \(result.output)")
    for words in words { #expect(result.complaint.contains(words), "\(names)") }
  }

  @Test(arguments: [
    // Shards of lines, in which systems are lacking.
    (["line1", "line2"], true), (["line1", "line2"], false),
    // Further systems over the same texts, which have no ids.
    (["s=n1", "n3"], true), (["s=n1", "n3"], false),
  ])
  func isTaken(names: [String], isKept: Bool) throws {
    let result = try merged(names, isKept: isKept)
    #expect(result.status == 0, "\(names): \(result.complaint)")
    let rows = result.output.split(separator: "\n").filter {
      $0.hasPrefix("s,") || $0.hasPrefix("u,") || $0.hasPrefix("t,")
    }
    #expect(rows.count == 2 && !result.output.contains("not scored"))
  }

  /// The warning about lengths is about all shards: what is true of each may be false of the whole.
  @Test func warningsOfShardsAreNotThoseOfTheWhole() throws {
    try withTemporaryFolder { folder in
      func lines(_ id: Int, _ candidate: Int, _ reference: Int) -> String {
        let (one, other) = [candidate, reference].map {
          Array(repeating: "w", count: $0).joined(separator: " ")
        }.pair
        return #"{"id":"\#(id)","system":"s","candidate":"\#(one)","reference":"\#(other)"}"#
      }
      var parts: [String] = []
      for (name, line) in [("c", lines(1, 12, 1)), ("d", lines(2, 2, 14))] {
        let file = folder.appending(path: "\(name).jsonl")
        try Data(line.utf8).write(to: file)
        let result = try SumbenchCommand.run([
          "score", file.path, "--rules", "rouge-score", "--output", folder.path, "--quiet",
        ])
        #expect(
          result.complaint.contains("are they exchanged?") || result.output.contains("are they exchanged?"))
        parts.append(folder.appending(path: name).path)
      }
      let merged = try SumbenchCommand.run(["merge"] + parts + ["--name", "m"])
      #expect(merged.status == 0)
      #expect(!(merged.output + merged.complaint).contains("exchanged"))
    }
  }

  private func merged(_ names: [String], isKept: Bool) throws -> SumbenchCommand.Result {
    try withTemporaryFolder { folder in
      for (name, lines) in Self.files {
        try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "\(name).jsonl"))
      }
      let parts = try names.enumerated().map { place, words in
        let words = words.split(separator: " ").map(String.init)
        let place = "\(place)"
        let keeping = isKept ? ["--output", place] : ["--per-item", "\(place).scores"]
        let result = try SumbenchCommand.run(
          words[0].hasPrefix("j")
            ? ["--version"]
            : ["score", words.last! + ".jsonl"] + words.dropLast() + [
              "--rules", "rouge-score", "--shard", "--quiet",
            ]
              + keeping, in: folder)
        #expect(result.status == 0, "\(result.complaint)")
        return words[0].hasPrefix("j") ? "\(words[0]).jsonl" : isKept ? place : "\(place).scores"
      }
      return try SumbenchCommand.run(["merge"] + parts + ["--name", "m", "--format", "csv"], in: folder)
    }
  }
}

extension Array {
  fileprivate var pair: (Element, Element) { (self[0], self[1]) }
}
