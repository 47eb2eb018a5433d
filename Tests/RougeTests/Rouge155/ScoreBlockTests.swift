import Testing

@testable import SumbenchRouge

struct ScoreBlockTests {
  private func block(_ keys: [PerlText]) -> ScoreBlock {
    ScoreBlock(
      system: "S", tag: "ROUGE-1",
      entries: keys.map { key in
        ScoreBlock.Entry(
          key: key,
          counts: Rouge155Counts(reference: PerlNumber(3), candidate: PerlNumber(2), hits: PerlNumber(1)),
          score: RougeScore(precision: 0.5, recall: 0.33333, f1: 0.4))
      })
  }

  private func lines(_ keys: [PerlText], _ options: String...) throws -> [String] {
    let options = try Rouge155Options(arguments: options + ["-r", "3", "-a", "job"], environment: [:])
    let block = block(keys)
    let lines = block.lines(options, ScoreBlock.estimates([block], options, workers: 1)[0])
    return String(decoding: lines, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func threeAveragesMakeABlock() throws {
    #expect(
      try lines(["1.S"], "-c", "95.0") == [
        "---------------------------------------------",
        "S ROUGE-1 Average_R: 0.33333 (95.0%-conf.int. 0.33333 - 0.33333)",
        "S ROUGE-1 Average_P: 0.50000 (95.0%-conf.int. 0.50000 - 0.50000)",
        "S ROUGE-1 Average_F: 0.40000 (95.0%-conf.int. 0.40000 - 0.40000)",
      ])
  }

  @Test func rawCountsMakeOneLine() throws {
    #expect(try lines(["1.S", "2.S"], "-t", "2").last == "S ROUGE-1 M_count: 6 P_count: 4 H_count: 2")
  }

  @Test func evaluationsGoByNumberOrElseByCodePoints() throws {
    let keys: [PerlText] = ["10.S", "9.S", "a.S", "-1.S", "007.S", "B.S", "18446744073709551617.S"]
    let eval = try lines(keys, "-d").filter { $0.contains(" Eval ") }.map { $0.split(separator: " ")[3] }
    #expect(eval == ["-1.S", "007.S", "9.S", "10.S", "18446744073709551617.S", "B.S", "a.S"])
  }

  @Test func evaluationLinesShowScoresOrCounts() throws {
    #expect(try lines(["1.S"], "-d").last == "S ROUGE-1 Eval 1.S R:0.33333 P:0.50000 F:0.40000")
    #expect(try lines(["1.S"], "-d", "-t", "1").last == "S ROUGE-1 Eval 1.S R:3 P:2 F:1")
  }

  @Test func aSystemWithoutEvaluationsScoresZero() throws {
    #expect(
      try lines([], "-d")[1...] == [
        "S ROUGE-1 Average_R: 0.00000 (95%-conf.int. 0.00000 - 0.00000)",
        "S ROUGE-1 Average_P: 0.00000 (95%-conf.int. 0.00000 - 0.00000)",
        "S ROUGE-1 Average_F: 0.00000 (95%-conf.int. 0.00000 - 0.00000)",
        ".............................................",
      ])
  }
}
