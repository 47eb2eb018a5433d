import SumbenchSupport
import Testing

@testable import SumbenchText

struct ASCIIWordsTests {
  @Test(arguments: [
    ("It isn't 3.5 m, is it?", ["It", "isn't", "3.5", "m", "is", "it"]),
    ("a:b 1:2 a,b 1,200;5 a;b 1'2", ["a:b", "1", "2", "a", "b", "1,200;5", "a", "b", "1'2"]),
    ("U.S. e.g.x a1.b a.1 'tis dogs'", ["U.S", "e.g.x", "a1", "b", "a", "1", "tis", "dogs"]),
    ("_ __ _a a_ a__b a_.b 1_2 a._b", ["_a", "a_", "a__b", "a_", "b", "1_2", "a", "_b"]),
    ("", []), ("...", []), ("x", ["x"]),
  ])
  func wordsFollowUnicodesRules(text: String, words: [String]) {
    #expect(self.words(in: text, from: 0, to: text.utf8.count) == words)
    #expect(WordSplitter.words(in: text) == words.map { $0[...] })
  }

  @Test(arguments: 0..<300)
  func agreesWithItsSlowTwin(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("abcXYZ019  .,':;_-\n\"".utf8)
    let marks = Int.random(in: 3...alphabet.count, using: &random)
    let bytes = (0..<Int.random(in: 0...2500, using: &random)).map { _ in
      alphabet[Int.random(in: 0..<marks, using: &random)]
    }
    let start = Int.random(in: 0...bytes.count, using: &random)
    let end = Int.random(in: start...bytes.count, using: &random)
    let text = String(decoding: bytes, as: UTF8.self)
    let part = String(decoding: bytes[start..<end], as: UTF8.self)
    #expect(words(in: text, from: start, to: end) == WordSplitter.words(in: part).map(String.init))
  }

  @Test(arguments: [0, 1, 2, 7])
  func aLimitKeepsWordsFromTheBeginning(wanted: Int) {
    let text = String(repeating: "can't stop at 3.5; ", count: 200)
    let some = words(in: text, from: 0, to: text.utf8.count, atLeast: wanted)
    #expect(some.count >= wanted)
    #expect(some.prefix(wanted) == WordSplitter.words(in: text).prefix(wanted).map(String.init)[...])
  }

  private func words(in text: String, from start: Int, to end: Int, atLeast wanted: Int = .max) -> [String] {
    var bytes = Array(text.utf8)
    bytes.pad()
    var finder = ASCIIWords()
    var ranges = [0..<0]
    finder.appendWords(in: bytes, start..<end, atLeast: wanted, to: &ranges)
    return ranges.dropFirst().map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
