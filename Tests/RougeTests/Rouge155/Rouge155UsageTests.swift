import SumbenchRouge
import Testing

struct Rouge155UsageTests {
  @Test(arguments: "abcdefHhlmMnprstuUvwxz23".map { "-\($0) " })
  func everyOptionIsExplained(_ option: String) {
    #expect("\(Rouge155Usage.text(detailed: true)) ".contains(option))
  }

  @Test func theShortTextIsTheBeginningOfTheLongOne() {
    let short = Rouge155Usage.text(detailed: false)
    #expect(short.hasPrefix("usage: sumbench rouge155"))
    #expect(Rouge155Usage.text(detailed: true).hasPrefix(short))
  }
}
