import Foundation
import SumbenchRouge
import TestSupport
import Testing

/// The vectors of the behaviour specification, recorded from ROUGE-1.5.5 under perl 5.36.0.
@Suite(.enabled(if: Project.shared("spec/vectors.json") != nil))
struct SpecificationVectorsTests {
  private struct Vectors: Decodable {
    let vectors: [Vector]
    let runs: [Run]
  }

  private struct Vector: Decodable {
    let id: String
    let candidate: String
    let references: [String]
    let rouge155: Expected?
    let rouge155MachineDb: Expected?
    let rouge155ShippedDb: Expected?
  }

  private struct Expected: Decodable {
    let options: [String]
    let inputFormat: String
    let exitOk: Bool
    let perEval: [String: [String: String]]
  }

  private struct Run: Decodable {
    let id: String
    let files: [String: String]
    let argv: [String]
    let stdout: String
    let exitOk: Bool
  }

  private func vectors() throws -> Vectors {
    let file = try #require(Project.shared("spec/vectors.json"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Vectors.self, from: try Data(contentsOf: file))
  }

  private func data() throws -> String { try #require(Project.shared("samples/rouge-1.5.5/data")).path }

  @Test func wholeRunsPrintTheSameBytes() throws {
    for run in try vectors().runs {
      let outcome = try JobOutcome(
        arguments: run.argv.map { $0 == "DATA" ? try data() : $0 },
        files: run.files.mapValues { Array($0.utf8) })
      #expect(outcome.output == run.stdout.unicodeScalars.map { UInt8($0.value) }, "\(run.id)")
      #expect((outcome.failure == nil) == run.exitOk, "\(run.id)")
    }
  }

  /// The vectors were recorded with a database in which the adverbs came before the adjectives.
  @Test func singleEvaluationsScoreTheSame() throws {
    let lists = try ["adv", "adj", "noun", "verb"].flatMap {
      ["--exceptions", try data() + "/WordNet-2.0-Exceptions/\($0).exc"]
    }
    for vector in try vectors().vectors {
      try check(vector, vector.rouge155, lists)
      try check(vector, vector.rouge155MachineDb, lists)
      try check(vector, vector.rouge155ShippedDb, [])
    }
  }

  private func check(_ vector: Vector, _ expected: Expected?, _ lists: [String]) throws {
    guard let expected else { return }
    var files = ["c": Array(vector.candidate.utf8)]
    var models = ""
    for (number, reference) in vector.references.enumerated() {
      files["r\(number)"] = Array(reference.utf8)
      models += "<M ID=\"\(number)\">r\(number)</M>"
    }
    let job = """
      <ROUGE-EVAL><EVAL ID="1"><PEER-ROOT>.</PEER-ROOT><MODEL-ROOT>.</MODEL-ROOT>
      <INPUT-FORMAT TYPE="\(expected.inputFormat)"/><PEERS><P ID="X">c</P></PEERS>
      <MODELS>\(models)</MODELS></EVAL></ROUGE-EVAL>
      """
    files["job.xml"] = Array(job.utf8)
    let outcome = try JobOutcome(
      arguments: ["-e", try data()] + lists + ["-d"] + expected.options + ["job.xml", "X"], files: files)
    var scores: [String: [String: String]] = [:]
    for line in outcome.text.split(separator: "\n") where line.contains(" Eval ") {
      let fields = line.split(separator: " ")
      let columns = fields.suffix(3).map { $0.split(separator: ":").map(String.init) }
      scores[String(fields[1])] = Dictionary(uniqueKeysWithValues: columns.map { ($0[0], $0[1]) })
    }
    #expect(scores == expected.perEval, "\(vector.id)")
    #expect((outcome.failure == nil) == expected.exitOk, "\(vector.id)")
  }
}
