import SumbenchSupport
import Testing

@testable import SumbenchText

struct WordRunsTests {
  @Test func classifiesEveryByteInEveryPlace() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<64 {
        for filler: UInt8 in [0, 0x20, 0x61, 0x7F, 0x80, 0xFF] {
          var text = [UInt8](repeating: filler, count: 64)
          text[place] = byte
          if runs(in: text, 0..<64) != expectedRuns(in: text[...]) {
            Issue.record("\(byte) at \(place) among \(filler)")
          }
        }
      }
    }
  }

  @Test(arguments: 0..<400)
  func agreesWithItsSlowTwin(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let share = Int.random(in: 1...60, using: &random)
    let text = (0..<Int.random(in: 0...3000, using: &random)).map { _ in
      let bytes: ClosedRange<UInt8> = Int.random(in: 0...share, using: &random) == 0 ? 0...255 : 0x61...0x7A
      return UInt8.random(in: bytes, using: &random)
    }
    let start = Int.random(in: 0...text.count, using: &random)
    let range = start..<Int.random(in: start...text.count, using: &random)
    #expect(runs(in: text, range) == expectedRuns(in: text[range]))
  }

  private func runs(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var padded = text
    padded.pad()
    return WordRuns.all(in: padded, range)
  }

  private func expectedRuns(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    text.split { !$0.isASCIILetter && !$0.isASCIIDigit }.map(\.indices)
  }
}

extension WordRuns {
  /// All runs in a part of a padded text.
  static func all(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var runs = WordRuns()
    var found: [Range<Int>] = []
    runs.start(in: range)
    while runs.findNext(in: text.span) {
      found += (0..<runs.count).map { runs.edges[2 * $0]..<runs.edges[2 * $0 + 1] }
    }
    return found
  }
}
