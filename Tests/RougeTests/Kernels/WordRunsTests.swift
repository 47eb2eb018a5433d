import TextProcessing
import Testing

@testable import Rouge

struct WordRunsTests {
  @Test func classifiesEveryByteInEveryPlace() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<8 {
        for filler: UInt8 in [0, 0x20, 0x61, 0x7F, 0x80, 0xFF] {
          var eight = [UInt8](repeating: filler, count: 8)
          eight[place] = byte
          let number = eight.span.eightBytes(at: 0)
          let isWord = (number.wordBytes >> UInt64(place)) & 1 == 1
          let equal = number.bytes(equalTo: byte)
          let isRight =
            isWord == (byte.isASCIILetter || byte.isASCIIDigit) && equal >> UInt64(8 * place + 7) & 1 == 1
            && equal.nonzeroBitCount == (filler == byte ? 8 : 1)
          if !isRight { Issue.record("\(byte) at \(place) among \(filler)") }
        }
      }
    }
  }

  @Test(arguments: 0..<400)
  func agreesWithItsSlowTwin(seed: Int) {
    var random = RandomTexts(seed: UInt64(seed))
    let share = random.number(1...60)
    let text = (0..<random.number(0...300)).map { _ in
      random.number(0...share) == 0 ? UInt8(random.number(0...255)) : UInt8(random.number(0x61...0x7A))
    }
    let start = random.number(0...text.count)
    let range = start..<random.number(start...text.count)
    var padded = text
    padded.pad()
    var found: [Range<Int>] = []
    WordRuns.forEach(in: padded.span, range) { found.append($0) }
    let expected = text[range].split { !$0.isASCIILetter && !$0.isASCIIDigit }.map { $0.indices }
    #expect(found == expected)
  }
}
