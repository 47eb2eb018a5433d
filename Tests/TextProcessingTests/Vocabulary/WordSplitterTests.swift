import SumbenchSupport
import Testing

@testable import SumbenchText

struct WordSplitterTests {
  @Test(arguments: [
    ("", []),
    ("   \n\t", []),
    ("— … ! _ __", []),
    ("It’s 3.5 °C, isn't it?", ["It’s", "3.5", "C", "isn't", "it"]),
    ("The U.S. won 1,000;5 times.", ["The", "U.S", "won", "1,000;5", "times"]),
    ("snake_case x.1 a:b 4:30", ["snake_case", "x", "1", "a:b", "4", "30"]),
    ("well-known e-mail", ["well", "known", "e", "mail"]),
    ("Café Ångström ×2 naïve", ["Café", "Ångström", "2", "naïve"]),
    ("e\u{301}tude soft\u{AD}hyphen", ["e\u{301}tude", "soft\u{AD}hyphen"]),
    ("Он сказал: «да».", ["Он", "сказал", "да"]),
    ("カタカナ日本", ["カタカナ", "日", "本"]),
    ("plain żółw plain", ["plain", "żółw", "plain"]),
    ("ab.żó cd", ["ab.żó", "cd"]),
  ])
  func wordsAreSegmentsWithALetterOrNumber(text: String, words: [String]) {
    #expect(WordSplitter.words(in: text).map(String.init) == words)
  }

  @Test func wordsAreSlicesOfTheirText() {
    let text = "Zażółć gęślą jaźń, said Wang’s friend."
    for word in WordSplitter.words(in: text.dropFirst(3)) {
      #expect(text[word.startIndex..<word.endIndex] == word)
    }
  }

  @Test func asciiAgreesWithTheStandardLibrary() {
    expectAgreement(alphabet: Array("aB3_.',:;- \t\n\r!\"").map(\.unicodeScalars.first!), seed: 1)
    expectAgreement(alphabet: (0..<128).map { Unicode.Scalar(UInt8($0)) }, seed: 2)
  }

  @Test func mixedScriptsAgreeWithTheStandardLibrary() {
    let alphabet = Array(
      "aZ09_.':,; ’‘“”–—…éß×÷£°€\u{A0}\u{AD}\u{301}\u{200D}\u{200B}日カあк־״א\u{202F}Ⅳ👍🇫\u{3000}\u{2028}\u{FEFF}·ªก"
        .unicodeScalars)
    expectAgreement(alphabet: alphabet, seed: 3)
  }

  /// Each scalar value between letters, numbers, Hebrew and Katakana; beside a space it is tested with spaces as boundaries.
  @Test func everyCharacterAgreesWithTheStandardLibrary() {
    for block in stride(from: UInt32(0), to: 0x1_4000, by: 32) {
      var text = ""
      for scalar in (block..<block + 32).compactMap(Unicode.Scalar.init) {
        text += "a\(scalar)a 1\(scalar)1 א\(scalar)א カ\(scalar)カ_ x\(scalar)\u{301}y\n"
      }
      #expect(WordSplitter.words(in: text).map(String.init) == plainWords(in: text), "\(block)")
    }
  }

  /// Every row of up to four of one character of each class, the first three of them in every order.
  @Test func everyPairOfClassesAgreesWithTheStandardLibrary() {
    let classes = Array(
      "a1_\u{5F3}\u{55C}.:,'\"-אカ日가\u{301}\u{94D}\u{93E}\u{AD}\u{2028}\u{3000}\u{200D}👍ß".unicodeScalars)
    for first in classes {
      for second in classes {
        var text = ""
        for third in classes {
          text +=
            "\(first)\(second)\(third) \(first)\(second)\(third)\(first) \(first)\(second)\(second)\(third)\n"
        }
        #expect(
          WordSplitter.words(in: text).map(String.init) == plainWords(in: text), "\(text.debugDescription)")
      }
    }
  }

  @Test func aMegabyteWithoutSpacesIsSplitInOnePass() {
    #expect(WordSplitter.words(in: String(repeating: "a", count: 1_000_000)).count == 1)
    #expect(WordSplitter.words(in: String(repeating: "日", count: 300_000)).count == 300_000)
  }

  private func expectAgreement(alphabet: [Unicode.Scalar], seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<4_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...14, using: &generator) {
        text.unicodeScalars.append(alphabet.randomElement(using: &generator)!)
      }
      #expect(
        WordSplitter.words(in: text).map(String.init) == plainWords(in: text), "\(text.debugDescription)")
    }
  }

  private func plainWords(in text: String) -> [String] {
    var words: [String] = []
    var start = text.startIndex
    while start < text.endIndex {
      let end = text._wordIndex(after: start)
      let segment = text.unicodeScalars[start..<end]
      if segment.contains(where: { $0.properties.generalCategory.isLetterOrNumber }) {
        words.append(String(segment))
      }
      start = end
    }
    return words
  }

  @Test(arguments: [0, 1, 3, 100])
  func wordsFromTheBeginningAreThoseOfTheWholeText(wanted: Int) {
    let text = "It’s 3.5 °C in Zürich, isn't it? 東京は 10 °C."
    let all = WordSplitter.words(in: text)
    var some: [Range<Int>] = []
    WordSplitter.appendRanges(ofWordsIn: text[...], atLeast: wanted, to: &some)
    #expect(some.count >= min(wanted, all.count))
    #expect(some.map { text[...].utf8Slice($0) } == Array(all.prefix(some.count)))
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isLetterOrNumber: Bool {
    [
      .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber,
    ].contains(self)
  }
}
