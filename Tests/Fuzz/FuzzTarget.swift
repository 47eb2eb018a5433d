import Foundation
import SumbenchText

@testable import SumbenchCorpora
@testable import SumbenchEvaluation
@testable import SumbenchPrograms
@testable import SumbenchRouge
@testable import SumbenchSummarizers

/// A reader of what comes from outside, and what must hold whatever it reads.
enum FuzzTarget: String, CaseIterable {
  case xml, list, rules, record, lines, items, table, answers, sentences, words

  func read(_ bytes: [UInt8]) {
    switch self {
    case .xml: Self.readJob(bytes)
    case .list: Self.readList(bytes)
    case .rules: Self.readRules(bytes)
    case .record: Self.readRecord(bytes)
    case .lines: Self.readLine(bytes)
    case .items: Self.readItems(bytes)
    case .table: Self.readTable(bytes)
    case .answers: Self.readAnswer(bytes)
    case .sentences: Self.readSentences(bytes)
    case .words: Self.readWords(bytes)
    }
  }

  /// A mutation that knows the structure of the text, if the target has one.
  func mutate(_ bytes: [UInt8], _ random: inout SmallGenerator) -> [UInt8]? {
    switch self {
    case .xml: MarkupMutation.mutated(bytes, &random)
    case .rules, .record, .items, .answers: JSONMutation.mutated(bytes, &random)
    default: nil
    }
  }

  private static func readJob(_ bytes: [UInt8]) {
    guard let list = try? EvaluationList(xml: bytes, path: BytePath("job.xml")) else { return }
    let ends = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    guard !bytes.contains(0x0D), !bytes.contains(0) else { return }
    let again = try? EvaluationList(xml: ends, path: BytePath("job.xml"))
    precondition(again?.systems == list.systems && again?.evaluations.map(\.id) == list.evaluations.map(\.id))
  }

  private static func readList(_ bytes: [UInt8]) {
    _ = try? EvaluationList(list: bytes, path: BytePath("job.lst"), format: "spl", system: "X")
    for format in [TextFormat.see, .spl, .isi, .simple] {
      var end = 0
      for range in SentenceFinder(format: format).sentences(in: bytes) {
        precondition(range.lowerBound >= end && range.upperBound <= bytes.count)
        end = range.upperBound
      }
    }
  }

  private static func readRules(_ bytes: [UInt8]) {
    guard let rules = try? ScoringRules(json: Data(bytes), at: Place("rules.json")) else { return }
    guard var again = try? JSONDecoder().decode(ScoringRules.self, from: JSONEncoder().encode(rules)) else {
      preconditionFailure("what was written is not read")
    }
    precondition(again.signature == rules.signature && !rules.signature.isEmpty)
    // A method that was assumed has been written, and is no longer assumed.
    again.interval = rules.interval
    precondition(again == rules)
    guard let scorer = try? rules.scorer(.none) else { return }
    let texts = ["a cat sat on the mat\nand slept", "the cat sat on a mat"].map { RougeText(lines: $0) }
    guard let scores = try? scorer.scores(of: texts[0], against: [texts[1], texts[0]]) else { return }
    for score in scores { precondition(score.isInRange, "\(score)") }
  }

  private static func readRecord(_ bytes: [UInt8]) {
    guard let record = try? RunRecord(json: Data(bytes), at: Place("run.json")) else { return }
    guard let json = try? record.json() else { return }
    guard let again = try? RunRecord(json: json, at: Place("run.json")) else {
      preconditionFailure("what was written is not read")
    }
    precondition(RecordDifference.between(record, again).isEmpty)
    precondition(try! again.json() == json)
  }

  private static func readLine(_ bytes: [UInt8]) {
    guard let record = try? InputRecord(line: bytes[...], at: Place("line", line: 1)),
      let values = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    else { return }
    if record.hadLoneSurrogates { return }
    precondition(values.count == record.members.count)
    for member in record.members {
      switch (member.value, values[member.name]) {
      case (.text(let text), let other as String): precondition(text == other)
      case (.texts(let texts), let other as [Any]): precondition(texts == other as? [String])
      case (.text, _), (.texts, _): preconditionFailure(member.name)
      default: break
      }
    }
  }

  /// A line under every purpose, and as a line of scores: what is read has an id and a text, or is refused.
  private static func readItems(_ bytes: [UInt8]) {
    guard let record = try? InputRecord(line: bytes[...], at: Place("line", line: 1)) else { return }
    for purpose in [Purpose.corpus, .texts, .scoring, .summaries, .references, .scores] {
      for separator in [SentenceSeparator.auto, .none, .text("||")] {
        let read = ItemReader(purpose, options: ReadingOptions(separator: separator)).read([record])
        for item in read.items { precondition(!item.id.isEmpty) }
      }
    }
    guard let numbers = try? record.givenNumbers() else { return }
    for number in numbers { precondition(number.value.isFinite) }
    _ = try? record.judgements
    _ = try? SummaryLine(record)
  }

  /// A file in each layout but for lines of JSON; the first byte chooses.
  private static func readTable(_ bytes: [UInt8]) {
    let text = Array(bytes.dropFirst())
    var count = 0
    switch (bytes.first ?? 0) % 5 {
    case 0, 1:
      guard var rows = try? DelimitedText(text, path: "a.csv", isTabSeparated: bytes.first == 1) else {
        return
      }
      while let record = try? rows.next() {
        count += 1
        precondition(record.number == count && !record.members.isEmpty)
      }
    case 2:
      guard var document = try? JSONDocument(text, path: "a.json") else { return }
      while let record = try? document.next() {
        count += 1
        precondition(record.number == count && record.place.line ?? 1 >= 1)
      }
    case 3:
      for record in FairseqLine.records(of: String(decoding: text, as: UTF8.self), path: "a") {
        precondition(!record.members.isEmpty)
      }
    default:
      for layout in [FileLayout.story, .sections] {
        _ = MarkedUpArticle(String(decoding: text, as: UTF8.self), layout: layout).record(
          path: "a", number: 1)
      }
    }
  }

  /// An answer of a program, and a line of a journal that keeps one.
  private static func readAnswer(_ bytes: [UInt8]) {
    let line = Data(bytes)
    if let entry = JournalEntry(line: line) { precondition(JournalEntry(line: entry.line.dropLast()) != nil) }
    guard let answer = ProgramAnswer(line: line) else { return }
    let scales = [GivenMetric("judge:1..5")!]
    if let score = try? ScoreAnswer(answer, of: "judge", scales) {
      for (key, value) in score.values {
        precondition(value.isFinite && (key != "judge" || (1...5) ~= value))
      }
    }
    let document = DocumentReader(cleaning: .off).reading(id: "a", text: "One is here. Two are there.")
      .document
    guard let said = try? SummaryAnswer(answer),
      let summary = try? said.summary(of: document, within: .sentences(1))
    else { return }
    precondition(summary.sentences.count <= 1)
  }

  private static func readSentences(_ bytes: [UInt8]) {
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let languages = Language.allCases
    let language = languages[Int(bytes.first ?? 0) % languages.count]
    func letters(_ text: String) -> [Unicode.Scalar] {
      // A word that was broken at the end of a line has lost its hyphen.
      let hyphens: [Unicode.Scalar] = ["-", "\u{AD}", "\u{2010}", "\u{AC}"]
      return text.unicodeScalars.filter { !$0.properties.isWhitespace && !hyphens.contains($0) }
    }
    let sentences = SentenceSplitter.sentences(in: text, language: language)
    precondition(sentences.flatMap { letters($0.text) } == letters(text))
    _ = DocumentReader(cleaning: .on).reading(id: "a", text: text)
    _ = DocumentReader(cleaning: .report, language: language).reading(id: "a", text: text)
  }

  nonisolated(unsafe) private static let scorers: [RougeScorer] = WordRule.allCases.flatMap { words in
    StemmingRule.allCases.map { stemming in
      var rules = RougeRules()
      (rules.words, rules.stemming) = (words, stemming)
      let variants = [RougeVariant.n(1), .n(2), .n(3), .l, .lSum, .w(1.2), .s(gap: 4), .su(gap: 2)]
      return try! RougeScorer(variants: variants, rules: rules)
    }
  }

  private static func readWords(_ bytes: [UInt8]) {
    let parts = bytes.dropFirst().split(separator: 0xFF, maxSplits: 1).map {
      RougeText(lines: String(decoding: $0, as: UTF8.self))
    }
    guard let first = parts.first, let second = parts.last else { return }
    let scorer = unsafe scorers[Int(bytes[0]) % scorers.count]
    let scores = try! scorer.scores(of: first, against: [second])
    for score in scores { precondition(score.isInRange, "\(score)") }
    let own = try! scorer.scores(of: first, against: [first])
    precondition(own[0] == .zero || own[0] == RougeScore(precision: 1, recall: 1, f1: 1))
    let prepared = try! (scorer.prepare(first), scorer.prepare(second))
    precondition(try! scorer.scores(of: prepared.0, against: [prepared.1]) == scores)
  }
}

extension RougeScore {
  fileprivate var isInRange: Bool { [precision, recall, f1].allSatisfy { (0...1).contains($0) } }
}
