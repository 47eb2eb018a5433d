import Testing

@testable import TextProcessing

struct LowercasedWordTests {
  @Test(arguments: ["", "Word", "AZ-az@[09", "Élan", "İstanbul", "ΣΊΣΥΦΟΣ", "don’T", "東京"])
  func wordIsThatOfTheStandardLibrary(word: String) {
    var lowercased = Array("the word before".utf8)
    lowercased.setLowercased("<\(word)>".dropFirst().dropLast())
    #expect(lowercased == Array(word.lowercased().utf8))
  }

  @Test func asciiIsEveryByteBelow128() {
    #expect(Array("aZ~\u{7F}".utf8).isASCII)
    #expect([UInt8]().isASCII)
    #expect(!Array("caf\u{E9}".utf8).isASCII)
  }
}
