import Foundation
import TestSupport
import Testing

struct CorrelateCommandTests {
  private let items = (1...6).map { item in
    #"{"id": \#(item), "scores": {"rouge1": 0.\#(item * 7 % 5 + 2)}, "human": \#(item == 4 ? "null" : "\(item % 5)")}"#
  }.joined(separator: "\n")

  @Test func coefficientsAndMissingScoresArePrinted() throws {
    let result = try SumbenchCommand.run(["correlate", "-"], input: Data(items.utf8))
    #expect(result.status == 0)
    try expectRecorded(result.output, as: "command/correlate.txt")
  }

  @Test func filesWithoutHumanScoresAreRefused() throws {
    let result = try SumbenchCommand.run(["correlate", "-"], input: Data(#"{"scores": {"rouge1": 1}}"#.utf8))
    #expect(result.status == 2)
    #expect(result.complaint.contains("no ‘human’"))
  }
}
