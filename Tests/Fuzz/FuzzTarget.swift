import Foundation
import SumbenchText

@testable import SumbenchCorpora
@testable import SumbenchEvaluation
@testable import SumbenchRouge

/// A reader of what comes from outside, and what must hold whatever it reads.
enum FuzzTarget: String, CaseIterable {
  case xml, list, rules, record, lines, sentences, words

  func read(_ bytes: [UInt8]) {
    switch self {
    case .xml: Self.readJob(bytes)
    case .list: Self.readList(bytes)
    case .rules: Self.readRules(bytes)
    case .record: Self.readRecord(bytes)
    case .lines: Self.readLine(bytes)
    case .sentences: Self.readSentences(bytes)
    case .words: Self.readWords(bytes)
    }
  }

  /// A mutation that knows the structure of the text, if the target has one.
  func mutate(_ bytes: [UInt8], _ random: inout SmallGenerator) -> [UInt8]? {
    switch self {
    case .xml: MarkupMutation.mutated(bytes, &random)
    case .rules, .record: JSONMutation.mutated(bytes, &random)
    default: nil
    }
  }

  private static func readJob(_ bytes: [UInt8]) {
    guard let list = try? EvaluationList(xml: bytes, path: FilePath("job.xml")) else { return }
    let ends = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    guard !bytes.contains(0x0D), !bytes.contains(0) else { return }
    let again = try? EvaluationList(xml: ends, path: FilePath("job.xml"))
    precondition(again?.systems == list.systems && again?.evaluations.map(\.id) == list.evaluations.map(\.id))
  }

  private static func readList(_ bytes: [UInt8]) {
    _ = try? EvaluationList(list: bytes, path: FilePath("job.lst"), format: "spl", system: "X")
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
    let again = try? JSONDecoder().decode(ScoringRules.self, from: JSONEncoder().encode(rules))
    precondition(again == rules)
    precondition(!rules.signature.isEmpty)
    guard let scorer = try? rules.scorer(.none) else { return }
    let texts = ["a cat sat on the mat\nand slept", "the cat sat on a mat"].map { RougeText(lines: $0) }
    guard let scores = try? scorer.scores(of: texts[0], against: [texts[1], texts[0]]) else { return }
    for score in scores { precondition(score.isInRange, "\(score)") }
  }

  private static func readRecord(_ bytes: [UInt8]) {
    guard let record = try? RunRecord(json: Data(bytes), at: Place("run.json")) else { return }
    guard let json = try? record.json() else { return }
    precondition((try? RunRecord(json: json, at: Place("run.json"))) == record)
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

  private static func readSentences(_ bytes: [UInt8]) {
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let languages = Language.allCases
    let language = languages[Int(bytes.first ?? 0) % languages.count]
    func letters(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { !$0.properties.isWhitespace }
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
