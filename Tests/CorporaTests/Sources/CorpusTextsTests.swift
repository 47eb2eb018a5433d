import Foundation
import SumbenchSupport
import Testing

@testable import SumbenchCorpora

/// A corpus that was read, whose texts are out of memory, against one of the same records that holds them.
struct CorpusTextsTests {
  /// Enough records for several batches and for more than a megabyte of texts; some are clusters, some have sentences.
  static let lines = (1...700).map { number -> String in
    let text = String(repeating: "Storm \(number) é £. ", count: 100 + number % 50)
    let article =
      number % 3 == 0
      ? "[\"\(text)\",\"Two.\"]" : number % 7 == 0 ? "[\"One \(number).\",\"Two.\"]" : "\"\(text)\""
    let name = number % 7 == 0 ? "documents" : "article"
    return #"{"id":"a\#(number)","\#(name)":\#(article),"reference":"R \#(number)","desk":"d\#(number % 4)"}"#
  }

  @Test func textsAreThoseOfTheRecords() throws {
    try withFiles(["c.jsonl": Self.lines.joined(separator: "\n")]) { folder in
      let corpus = try CorpusReader.read("\(folder)/c.jsonl")
      let records = try RecordBatches.records(at: "\(folder)/c.jsonl", purpose: .corpus)
      let items = ItemReader(.corpus).read(records).items
      let held = Corpus(name: "c", items: items, notes: corpus.notes)
      #expect(try corpus.items == items)
      #expect(try corpus.articles == held.articles)
      #expect(corpus.digest == held.digest)
      #expect(try corpus.formatOneDigest == held.formatOneDigest)
      #expect(corpus.recordIDs == held.recordIDs)
      #expect(corpus.entries.map(\.keys) == items.map(\.keys))
    }
  }

  @Test func aPartIsThatOfTheWhole() throws {
    try withFiles(["c.jsonl": Self.lines.joined(separator: "\n")]) { folder in
      let whole = try CorpusReader.read("\(folder)/c.jsonl")
      let part = try CorpusReader.read(
        "\(folder)/c.jsonl", options: ReadingOptions(subset: .sample(100, seed: 1)))
      let ids = Set(part.entries.map(\.id))
      #expect(ids.count == 100 && part.recordIDs == whole.recordIDs)
      #expect(try part.items == whole.items.filter { ids.contains($0.id) })
    }
  }

  @Test func recordsWithoutReferencesAreLeftOutWithTheirTexts() throws {
    var lines = Self.lines
    for index in [3, 400, 699] { lines[index] = #"{"id":"x\#(index)","article":"One. Two."}"# }
    try withFiles(["c.jsonl": lines.joined(separator: "\n")]) { folder in
      let corpus = try CorpusReader.read("\(folder)/c.jsonl", options: ReadingOptions(skipsUnusable: true))
      #expect(corpus.unusable.map(\.id) == ["x3", "x400", "x699"])
      #expect(corpus.unusable.map(\.place.line) == [4, 401, 700])
      #expect(corpus.count == 697)
      #expect(try corpus.items.allSatisfy { "a\($0.references[0].lines.dropFirst(2))" == $0.id })
    }
  }
}
