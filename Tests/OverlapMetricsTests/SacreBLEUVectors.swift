import Foundation
import TestSupport

/// Scores that sacreBLEU gave, see Goldens/expected/sacrebleu/ORIGIN.txt.
struct SacreBLEUVectors {
  struct Case: Decodable {
    let candidate: String
    let references: [String]
    let bleu: Double
    let chrf: Double
    let chrfWithWords: Double

    enum CodingKeys: String, CodingKey {
      case candidate, references, bleu, chrf
      case chrfWithWords = "chrf++"
    }
  }

  struct Corpus: Decodable {
    let start: Int
    let end: Int
    let bleu: Double
    let chrf: Double
    let chrfWithWords: Double

    enum CodingKeys: String, CodingKey {
      case start, end, bleu, chrf
      case chrfWithWords = "chrf++"
    }
  }

  private struct LastLine: Decodable { let corpora: [Corpus] }

  let cases: [Case]
  let corpora: [Corpus]

  static let recorded = try! SacreBLEUVectors(
    ProcessInfo.processInfo.environment["SUMBENCH_SACREBLEU_VECTORS"].map { URL(filePath: $0) }
      ?? Project.file("Goldens/expected/sacrebleu/vectors.jsonl"))

  init(_ file: URL) throws {
    let lines = try Data(contentsOf: file).split(separator: 0x0A)
    cases = try lines.dropLast().map { try JSONDecoder().decode(Case.self, from: $0) }
    corpora = try JSONDecoder().decode(LastLine.self, from: lines.last!).corpora
  }
}
