import Foundation
import Testing

@testable import SumbenchEvaluation

struct RunDetailsTests {
  /// Foundation's encoder is the slow twin.
  @Test func rowsOfSecondsAreThoseOfTheEncoder() throws {
    var details = RunDetails()
    details.rows = [
      RunDetails.Row(system: "a \"b\" / é", seconds: [0.000001, nil, 12, 0.1, 1e-7, 123456.789012]),
      RunDetails.Row(system: "none", seconds: []), RunDetails.Row(system: "x", seconds: [nil, 0]),
      RunDetails.Row(system: "m", metric: "judge", seconds: [1, nil], samples: ["k": [[1, 2], nil]]),
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try details.rows.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
    #expect(String(decoding: try details.lines(), as: UTF8.self) == lines.joined())
  }
}
