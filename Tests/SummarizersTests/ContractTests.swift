import SumbenchSupport
import Testing
import SumbenchText

@testable import SumbenchSummarizers

/// What is asked of every strategy of the catalog.
struct ContractTests {
  /// A call of every strategy, and two of those that take a ranker.
  static let names = Catalog.strategies.flatMap { Catalog.calls(of: $0).suffix(2) }

  static let limits: [LengthLimit] = [
    .sentences(1), .sentences(3), .words(1), .words(25), .characters(7), .characters(300), .bytes(5),
    .bytes(200),
    .percent(1), .percent(40), .percent(100),
  ]

  @Test(arguments: names)
  func keepsTheContractOnEveryKindOfDocument(_ name: String) async throws {
    let summarizer = try Catalog.summarizer(named: name, seed: 7)
    #expect(summarizer.name == name)
    for document in Self.documents {
      for limit in Self.limits { try await expectContract(of: summarizer, on: document, limit) }
    }
  }

  @Test(arguments: names)
  func copesWithFiveThousandSentences(_ name: String) async throws {
    let summarizer = try Catalog.summarizer(named: name, seed: 7)
    for document in [Self.manySentences, Self.manyIdenticalSentences] {
      let summary = try await summarizer.summary(of: document, within: .words(12))
      expectContract(of: summary, on: document, .words(12))
    }
  }

  @Test(arguments: names)
  func copesWithASentenceOfTwoHundredThousandWords(_ name: String) async throws {
    let summarizer = try Catalog.summarizer(named: name, seed: 7)
    let summary = try await summarizer.summary(of: Self.longSentence, within: .bytes(100))
    expectContract(of: summary, on: Self.longSentence, .bytes(100))
  }

  @Test(arguments: names)
  func isIndifferentToTrailingBlankLines(_ name: String) async throws {
    let summarizer = try Catalog.summarizer(named: name, seed: 7)
    let reader = DocumentReader(cleaning: .on)
    let plain = reader.reading(id: "a", text: Self.article).document
    let trailing = reader.reading(id: "a", text: Self.article + "\n\n \n\t\n\n").document
    #expect(plain.sentences.count == 5)
    for limit in Self.limits {
      let first = try await summarizer.summary(of: plain, within: limit)
      #expect(try await summarizer.summary(of: trailing, within: limit) == first)
    }
  }

  private func expectContract(
    of summarizer: any Summarizer, on document: Document, _ limit: LengthLimit
  ) async throws {
    let summary = try await summarizer.summary(of: document, within: limit)
    #expect(try await summarizer.summary(of: document, within: limit) == summary)
    expectContract(of: summary, on: document, limit)
  }

  private func expectContract(of summary: Summary, on document: Document, _ limit: LengthLimit) {
    let comment: Comment = "\(document.id) within \(limit)"
    #expect(summary.sentences.isEmpty == document.sentences.isEmpty, comment)
    #expect(summary.sentences.allSatisfy(document.sentences.indices.contains), comment)
    #expect(zip(summary.sentences, summary.sentences.dropFirst()).allSatisfy { $0 < $1 }, comment)
    let texts = summary.sentences.map { document.sentences[$0].text }
    #expect(summary.isCut ? texts[0].hasPrefix(summary.text) : summary.lines == texts, comment)
    #expect(length(of: summary, in: limit) <= allowance(limit, document), comment)
  }

  private func length(of summary: Summary, in limit: LengthLimit) -> Int {
    switch limit {
    case .sentences, .percent: summary.lines.count
    case .words: summary.text.split(whereSeparator: \.isWhitespace).count
    case .characters: summary.text.count
    case .bytes: summary.text.utf8.count
    }
  }

  private func allowance(_ limit: LengthLimit, _ document: Document) -> Int {
    switch limit {
    case .sentences(let count), .words(let count), .characters(let count), .bytes(let count): count
    case .percent(let share): max(1, Int((Double(document.sentences.count) * share / 100).rounded()))
    }
  }
}

extension ContractTests {
  static let article = """
    Harbour closed after storm

    A storm closed the harbour on Monday. Two ships broke loose in the storm and drifted towards the bridge. \
    Nobody was hurt, the harbour master said.

    The harbour will open again on Friday. Ships wait outside the bay until then.
    """

  static let documents: [Document] = [
    Document(id: "no sentence", sentences: []),
    Document(id: "one sentence", sentences: ["A storm closed the harbour on Monday."]),
    Document(id: "one without words", sentences: ["***"]),
    Document(id: "two", sentences: ["A storm closed the harbour.", "Ships wait outside the harbour."]),
    Document(id: "two that share nothing", sentences: ["A storm came.", "Bread rose overnight."]),
    Document(id: "identical", sentences: [String](repeating: "The mayor resigned on Monday.", count: 12)),
    Document(id: "no words", sentences: ["***", "—", "!!!", "…", "* * *"]),
    Document(id: "stop words", sentences: ["It was as it is.", "So be it.", "And so on.", "Why not?"]),
    Document(
      id: "some without words",
      sentences: ["A storm came.", "***", "The storm left.", "", "Storm damage grew."]),
    Document(
      id: "beyond ASCII", sentences: ["Öl läuft aus – 北京 reagiert.", "👩‍👩‍👧‍👦 👍🏽", "Über Öl spricht 北京 nicht."]),
    DocumentReader(cleaning: .on).reading(id: "article", text: article).document,
  ]

  static let manySentences: Document = {
    var generator = SeededGenerator(seed: 5)
    return Document(
      id: "many",
      sentences: (0..<5000).map { _ in
        (0..<3).map { _ in "w\(generator.index(below: 160))" }
          .joined(separator: " ") + "."
      })
  }()

  static let manyIdenticalSentences = Document(
    id: "many identical", sentences: [String](repeating: "The mayor resigned on Monday.", count: 5000))

  static let longSentence = Document(
    id: "long",
    sentences: ["Here it is.", (0..<200_000).map { "w\($0 % 5000)" }.joined(separator: " "), "W7 was it."])
}
