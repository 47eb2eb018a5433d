import SumbenchRouge
import Testing

struct OfficialUsageTests {
  @Test(arguments: "abcdefHhlmMnprstuUvwxz23".map { "-\($0) " })
  func everyOptionIsExplained(_ option: String) {
    #expect("\(OfficialUsage.text(detailed: true)) ".contains(option))
  }

  @Test func theShortTextIsTheBeginningOfTheLongOne() {
    let short = OfficialUsage.text(detailed: false)
    #expect(short.hasPrefix("usage: sumbench rouge155"))
    #expect(OfficialUsage.text(detailed: true).hasPrefix(short))
  }
}
