import Testing

@testable import CommandLine
@testable import benchmarks

struct CommandLineToolTests {
  @Test(arguments: CommandLineTool.benchmarks.callsWithoutWords)
  func callsOfTheShortFormAreUnderstood(words: [String]) throws {
    let command = try CommandLineTool.benchmarks.command(named: words[0]).init()
    let syntax = CommandSyntax(of: command, program: "benchmarks")
    #expect(try syntax.parse(Array(words.dropFirst())) == nil)
  }

  static let unusable: [(words: [String], option: String)] = [
    (["score", "--jobs", "0"], "--jobs"), (["score", "--repetitions", "x"], "--repetitions"),
    (["summarize", "--limit", "0s"], "--limit"), (["growth", "--cap", "-1"], "--cap"),
    (["growth", "--strategies", "textrnk"], "--strategies"), (["kernels", "--format", "pdf"], "--format"),
    (["kernels", "--seed", "-1"], "--seed"),
  ]

  @Test(arguments: unusable)
  func unusableValuesAreRefused(words: [String], option: String) async throws {
    let error = await #expect(throws: UsageError.self) { try await CommandLineTool.benchmarks.run(words) }
    #expect(error?.message?.hasPrefix("\(option) ‘") == true)
  }
}
