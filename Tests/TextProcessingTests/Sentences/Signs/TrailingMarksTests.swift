import Testing

@testable import SumbenchText

struct TrailingMarksTests {
  @Test(arguments: [
    "It rained.[1]", "It rained.[2][3]", "It rained.[citation needed]", "It rained. [4]", "It rained.(12)",
    "It rained.*", "It rained.**", "It rained.¹", "It rained.¹²", "It rained.†", "It rained. 😀",
    "It rained! 🌧️☔",
    "It rained?👩‍🌾", "It rained. ❤", "It rained. :)", "It rained. ;-(", "نزل المطر.\u{200F}", "נגמר.\u{202C}",
    "It rained.\u{200B}", "It rained.”\u{2069}", "It rained.’[1]", "_It rained._", "**It rained!**",
    "It rained [sic.]",
    "It rained.\u{FEFF}", "It rained.⭐⭐⭐",
  ])
  func marksBehindAStopDoNotHideIt(line: String) {
    let bytes = Array(line.utf8)
    #expect(bytes.endsSentence(bytes.indices))
  }

  @Test(arguments: [
    "Rain [1]", "Rain *", "Rain 😀", "Rain¹", "Rain :)", "Rain\u{200F}", "Rain [video]", "[1]", "*", "😀", "¹",
    ":)",
    "Rain? [Video of the day]x", "Rain (12)", "Ratio 4:3", "Area of 12 m²",
  ])
  func marksAloneEndNoSentence(line: String) {
    let bytes = Array(line.utf8)
    #expect(!bytes.endsSentence(bytes.indices))
  }

  @Test(arguments: [
    "The bridge is shut.[1] ‖Ferries run until May.[2][3] ‖Repairs cost four millions.[citation needed] ‖Nobody knows.",
    "Nobody knows more. 😀 ‖The end is near.* ‖It is.¹ ‖Yes.", "Who knows? 😀👍🏽 ‖Nobody.", "Shut.¹,² ‖Open.³",
    "It is shut.\u{200F} ‖It is open.\u{202C} ‖It is old.", "**Never!** ‖Then it opened.",
    "Shut.[1]‖Ferries run.",
    "He paid.(3) ‖She did not.", "Dr.\u{200E} Holt came.", "Rain. ‖😀 came later.", "The U.S.[1] army left.",
    "\u{2067}It is shut.\u{2069} ‖\u{2067}It is open.\u{2069}",
  ])
  func sentencesEndBeforeWhatFollowsTheirMarks(marked: String) {
    let sentences = marked.split(separator: "‖").map { String($0).trimmed }
    #expect(SentenceSplitter.sentences(in: marked.filter { $0 != "‖" }).map(\.text) == sentences)
  }
}
