import Testing

@testable import SumbenchText

struct LowercasedWordsTests {
  private func words(in text: Substring, atMost limit: Int = .max, _ reader: inout LowercasedWords)
    -> [String]
  {
    reader.read(text, atMost: limit)
    #expect(reader.ranges.allSatisfy { $0.upperBound + Span<UInt8>.padding <= reader.bytes.count })
    return reader.ranges.map { String(decoding: reader.bytes[$0], as: UTF8.self) }
  }

  @Test func wordsAreThoseOfTheSplitterInLowerCase() {
    let texts = [
      "", "Word", "AZ-az@[09 It’s 3.5 °C", "Élan İstanbul and ΣΊΣΥΦΟΣ", "don’T", "東京は10 °C", "A B c d e f g",
    ]
    var reader = LowercasedWords()
    for text in texts + texts.reversed() {
      let text = "<\(text)>".dropFirst().dropLast()
      #expect(words(in: text, &reader) == WordSplitter.words(in: text).map { $0.lowercased() })
    }
  }

  @Test func everyCharacterIsPutInLowerCaseAsTheLibraryDoes() {
    var reader = LowercasedWords()
    for block in stride(from: UInt32(0), to: 0x1_1000, by: 32) {
      var text = ""
      for scalar in (block..<block + 32).compactMap(Unicode.Scalar.init) {
        text += "a\(scalar)B \(scalar)\(scalar)é "
      }
      let expected = WordSplitter.words(in: text).map { Array($0.lowercased().utf8) }
      reader.read(text[...])
      #expect(reader.ranges.map { Array(reader.bytes[$0]) } == expected, "\(block)")
    }
  }

  @Test(arguments: [0, 1, 3, 9])
  func limitCutsTheRestOff(limit: Int) {
    var reader = LowercasedWords()
    #expect(
      words(in: "Two birds, ONE stone", atMost: limit, &reader)
        == Array(["two", "birds", "one", "stone"].prefix(limit)))
    #expect(
      words(in: "Zwei Vögel, EIN Stein", atMost: limit, &reader)
        == Array(["zwei", "vögel", "ein", "stein"].prefix(limit)))
  }

  @Test func asciiIsEveryByteBelow128() {
    for (bytes, isASCII) in [(Array("aZ~\u{7F}".utf8), true), ([], true), (Array("caf\u{E9}".utf8), false)] {
      #expect(bytes.isASCII == isASCII)
      #expect(bytes.span.isASCII == isASCII)
    }
  }
}
