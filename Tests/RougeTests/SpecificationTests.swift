import Foundation
import TestSupport
import Testing

@testable import SumbenchRouge

/// Every vector of the specification that is about scores; made by ROUGE-1.5.5.pl and rouge-score 0.1.2.
@Suite(.enabled(if: Vectors.all != nil))
struct SpecificationTests {
  @Test(arguments: Vectors.all?.vectors.filter { $0.rougeScore != nil } ?? [])
  func scoresAsRougeScoreToTheLastBit(item: Vectors.Item) throws {
    let expected = try #require(item.rougeScore)
    var rules = RougeRules()
    rules.stemming = expected.useStemmer ? .nltk : .none
    let scorer = try RougeScorer(variants: expected.types.map { RougeVariant($0)! }, rules: rules)
    let candidate = RougeText(lines: item.candidate)
    let references = item.references.map { RougeText(lines: $0) }
    for (reference, numbers) in zip(references, expected.perReference) {
      let scores = try scorer.scores(of: candidate, against: [reference])
      for (type, score) in zip(expected.types, scores) { #expect(score == RougeScore(numbers[type]!)) }
    }
    if let numbers = expected.scoreMulti {
      let scores = try scorer.scores(of: candidate, against: references)
      for (type, score) in zip(expected.types, scores) { #expect(score == RougeScore(numbers[type]!)) }
    }
  }

  /// Left out: v05, on which the script dies, v73 for its `-M`, and the two in the formats SEE and ISI.
  @Test(
    arguments: Vectors.all?.vectors.filter {
      $0.id != "v73" && $0.rouge155?.exitOk == true && ["SPL", "SIMPLE"].contains($0.rouge155?.inputFormat)
    } ?? [])
  func scoresAsTheOfficialScript(item: Vectors.Item) throws {
    let expected = try #require(item.rouge155)
    let options = Rouge155Options(expected.options)
    let scorer = try RougeScorer(
      variants: options.variants.map(\.variant), rules: options.rules, resources: Rouge155Options.resources)
    let candidate = try scorer.prepare(RougeText(lines: item.candidate))
    let references = try item.references.map { try scorer.prepare(RougeText(lines: $0)) }
    let counts = try references.map { try scorer.counts(of: candidate, against: $0) }
    for (index, variant) in options.variants.enumerated() {
      let pooled = try #require(options.rules.pooled(counts.map { $0[index] }, in: variant.variant))
      let score = options.rules.score(pooled)
      let printed =
        options.printsCounts
        ? pooled.printed
        : [score.recall, score.precision, score.f1].map { String(format: "%.5f", $0) }
      let numbers = try #require(expected.perEval[variant.tag])
      #expect(printed == [numbers["R"], numbers["P"], numbers["F"]], "\(item.id) \(variant.tag)")
    }
    #expect(options.variants.count == expected.perEval.count)
  }
}

extension RougeScore {
  fileprivate init(_ numbers: Vectors.Google.Numbers) {
    self.init(
      precision: Double(numbers["precision"]!)!, recall: Double(numbers["recall"]!)!,
      f1: Double(numbers["fmeasure"]!)!)
  }
}

extension VariantCounts {
  fileprivate var printed: [String] {
    switch self {
    case .plain(let counts): [counts.reference, counts.candidate, counts.hits].map { "\($0)" }
    case .weighted(let counts):
      [counts.reference, counts.candidate, counts.hits].map { String(format: "%.15g", $0) }
    }
  }
}

/// The options of the official script that say what to count.
private struct Rouge155Options {
  var variants: [(variant: RougeVariant, tag: String)] = []
  var rules = RougeRules.rouge155
  var printsCounts = false

  init(_ options: [String]) {
    func value(_ name: String) -> String? {
      options.firstIndex(of: name).map { options[$0 + 1] }
    }
    for length in 1..<(Int(value("-n") ?? "0")! + 1) { variants.append((.n(length), "ROUGE-\(length)")) }
    if !options.contains("-x"), value("-3") == nil { variants.append((.lSum, "ROUGE-L")) }
    if let weight = value("-w") { variants.append((.w(Double(weight)!), "ROUGE-W-\(weight)")) }
    if let text = value("-2") {
      let gap = Int(text)! < 0 ? nil : Int(text)!
      let name = gap.map { "\($0)" } ?? "*"
      if !options.contains("-u") { variants.append((.s(gap: gap), "ROUGE-S\(name)")) }
      if options.contains("-u") || options.contains("-U") {
        variants.append((.su(gap: gap), "ROUGE-SU\(name)"))
      }
    }
    if let mode = value("-3") {
      variants.append((.be(BasicElementMode(rawValue: mode)!), "ROUGE-BE-\(mode)"))
    }
    if !options.contains("-m") { rules.stemming = .none }
    if options.contains("-s") { rules.stopWords = .remove }
    if let limit = value("-l"), limit != "0" { rules.truncation = .words(Double(limit)!) }
    if let limit = value("-b"), limit != "0" { rules.truncation = .bytes(Double(limit)!) }
    if let alpha = value("-p") { rules.alpha = Double(alpha)! }
    if value("-f") == "B" { rules.references = .best }
    printsCounts = value("-t") == "1"
  }

  /// The lists of the samples beside the project, in the order of the database that the vectors were made with.
  static let resources: RougeResources = {
    guard let folder = Project.shared("samples/rouge-1.5.5/data") else { return .none }
    func lines(_ name: String) -> [String] {
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .isoLatin1)
      return (text ?? "").split(separator: "\n").map(String.init)
    }
    var exceptions = IrregularForms()
    for part in ["adv", "adj", "noun", "verb"] {
      for line in lines("WordNet-2.0-Exceptions/\(part).exc") {
        let fields = line.split(separator: " ")
        exceptions.set(base: Array(fields[1].utf8)[...], of: Array(fields[0].utf8)[...])
      }
    }
    return RougeResources(
      stopWords: Set(lines("smart_common_words.txt").map { Array($0.utf8) }), exceptions: exceptions)
  }()
}
