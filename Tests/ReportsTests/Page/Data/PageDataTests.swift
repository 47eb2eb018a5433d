import Foundation
import SumbenchEvaluation
import SumbenchRouge
import Testing

@testable import Reports

struct PageDataTests {
  @Test(arguments: [
    "</script><script>alert(1)</script>", "<!--", "-->", "a\u{2028}b\u{2029}c", "&amp;", "😀 ünï",
  ])
  func escapesStayTheSameText(text: String) throws {
    let bytes = Array(try JSONEncoder().encode([text])).escapedForScript
    let json = String(decoding: bytes, as: UTF8.self)
    #expect(!json.contains { "<>&\u{2028}\u{2029}".contains($0) })
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
  }

  /// The script reads little-endian numbers; the texts are those of Python's base64.b64encode(struct.pack("<3h", ...)).
  @Test(arguments: [
    ([1, -2, nil], "AQD+/wCA"), ([], ""), ([40_000, nil], "*QJwAAAAAAIA="),
  ])
  func numbersAreTwoBytesOrFour(numbers: [Int?], text: String) {
    #expect(PackedNumbers(numbers).text == text)
  }

  /// Reads packed words as the script does.
  private func unpacked(_ text: String) -> [(Range<Int>, Int32)] {
    var end = 0
    return text.split(separator: " ").map { part in
      let numbers = part.split(separator: ".").map { Int($0, radix: 36)! }
      let (gap, length, token) =
        numbers.count == 3
        ? (numbers[0], numbers[1], numbers[2])
        : (1, Int(part.prefix(1), radix: 36)!, Int(part.dropFirst(), radix: 36)!)
      let start = end + gap
      end = start + length
      return (start..<end, Int32(token))
    }
  }

  @Test(arguments: ["Cats, cats and a dog", "(£260,000) x2", String(repeating: "w", count: 40) + " end", ""])
  func wordsSurviveBeingPacked(text: String) throws {
    var places = try WordPlaces(rules: RougeRules())
    let words = places.words(in: text)
    var bytes: [UInt8] = []
    bytes.append(packed: words)
    let read = unpacked(String(String(decoding: bytes, as: UTF8.self).dropFirst().dropLast()))
    #expect(read.map(\.0) == words.map(\.range) && read.map(\.1) == words.map(\.token))
  }

  @Test(arguments: [(0.12345, 1235), (0.125, 1250), (0.000_05, 1), (-0.5, -5000), (1, 10_000)])
  func hundredthsAreTheDigitsOfTheTable(value: Double, expected: Int) {
    let column = ScoreColumn(.n(1), .f1)
    #expect(column.hundredths(value) == Int(column.text(value).filter { $0 != "." }))
    #expect(abs(column.hundredths(value) - expected) <= 1)
  }

  @Test func policyNamesTheDigestsAlone() {
    // The digest of nothing, from FIPS 180-4's vectors.
    let policy = ContentSecurityPolicy(scripts: [""], styles: ["", ""]).text
    let empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
    #expect(
      policy
        == "default-src 'none'; script-src \(empty); style-src \(empty) \(empty); base-uri 'none'; form-action 'none'"
    )
  }
}
