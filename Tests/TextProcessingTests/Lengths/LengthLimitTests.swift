import Foundation
import SumbenchText
import Testing

struct LengthLimitTests {
  @Test(arguments: [
    ("3s", LengthLimit.sentences(3)), ("60w", .words(60)), ("400c", .characters(400)), ("665b", .bytes(665)),
    ("20%", .percent(20)), ("12.5%", .percent(12.5)), ("100%", .percent(100)),
  ])
  func limitReadsAndWritesItsShortForm(text: String, limit: LengthLimit) throws {
    #expect(LengthLimit(text) == limit)
    #expect(limit.description == text)
    #expect(try JSONDecoder().decode(LengthLimit.self, from: JSONEncoder().encode(limit)) == limit)
  }

  @Test(arguments: [
    "", "s", "3", "0s", "-1w", "3x", "0%", "101%", "nan%", "1.5s", "٣s", " 3s", "3 s",
    "99999999999999999999w",
  ])
  func limitRefusesEverythingElse(text: String) {
    #expect(LengthLimit(text) == nil)
  }

  @Test func decodingNamesTheTextThatIsNoLimit() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(LengthLimit.self, from: Data("\"0s\"".utf8))
    }
  }
}
