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

  /// Values of the package krippendorff 0.9.0: alpha(reliability_data, level_of_measurement).
  @Test func agreementOfPeopleIsPrinted() throws {
    let lists = ["[4,5,3]", "[2,2,2]", "[5,5,4]", "[1,2,1]", "[3,3,null]", "[4,2,4]", "[5,4,5]", "[2,1,3]"]
    let lines = lists.enumerated().map {
      #"{"id":"\#($0)","system":"\#($0 % 4)","scores":{"m":\#($0)},"human":{"coherence":\#($1)}}"#
    }.joined(separator: "\n")
    let beside = try SumbenchCommand.run(["correlate", "-", "--samples", "100"], input: Data(lines.utf8))
    #expect(
      beside.output.contains("agreement of people on ‘coherence’, Krippendorff's alpha: nominal 0.263 ["))
    let alone = try SumbenchCommand.run(
      ["correlate", "-", "--agreement", "--samples", "100", "--format", "json"], input: Data(lines.utf8))
    #expect(alone.status == 0, "\(alone.complaint)")
    for value in ["0.26315789473684215", "0.7073587237389057", "0.7081632653061225"] {
      #expect(alone.output.contains(value))
    }
    let none = try SumbenchCommand.run(["correlate", "-", "--agreement"], input: Data(items.utf8))
    #expect(none.status == 2 && none.complaint.contains("ratings by several people"))
  }
}
