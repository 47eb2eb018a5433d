import SumbenchSupport
import Testing

@testable import SumbenchText

struct TokenCacheTests {
  @Test func tellsWordsOfUpToSixteenLettersApart() {
    let sentence = "Words words word w ABCDEFGH abcdefgh abcdefghi abcdefghijklmnop abcdefghijklmnoq 0abc"
    var text = Array(sentence.utf8)
    text.pad()
    var cache = TokenCache()
    var twin: [[UInt8]: Int32] = [:]
    for run in WordRuns.all(in: text, 0..<sentence.utf8.count) {
      let key = TokenCache.Key(run, in: text.span)
      let word = text[run].map { $0 | 0x20 }
      #expect(cache.token(of: key) == twin[word])
      if twin[word] == nil {
        twin[word] = Int32(twin.count)
        cache.insert(twin[word]!, for: key)
      }
    }
    #expect(twin.count == 8)
  }

  @Test func wordsTakenAsTheyAreDifferInEveryByte() {
    let words = ["é", "É", "don't", "DON'T", "a_b", "3.5", "x", "abcdefghijklmnop", "abcdefghijklmnoq"]
    var text = Array(words.joined(separator: " ").utf8)
    let ranges = text.split(separator: 0x20).map(\.indices)
    text.pad()
    var cache = TokenCache()
    for (number, range) in ranges.enumerated() {
      let key = TokenCache.Key(exactly: range, in: text.span)
      #expect(cache.token(of: key) == nil)
      cache.insert(Int32(number), for: key)
    }
    let tokens = ranges.map { cache.token(of: TokenCache.Key(exactly: $0, in: text.span)) }
    #expect(tokens == (0..<9).map { $0 })
    let tooLong = TokenCache.Key(exactly: 0..<17, in: text.span)
    #expect(cache.token(of: tooLong) == nil)
  }

  @Test func remembersManyWords() {
    var random = SeededGenerator(seed: 8)
    var cache = TokenCache()
    var twin: [[UInt8]: Int32] = [:]
    var (tokens, expected): ([Int32?], [Int32?]) = ([], [])
    for number in 0..<20_000 {
      let length = Int.random(in: 1...16, using: &random)
      let word = (0..<length).map { _ in UInt8.random(in: 0x61...0x63, using: &random) }
      var text = word
      text.pad()
      let key = TokenCache.Key(word.indices, in: text.span)
      tokens.append(cache.token(of: key))
      expected.append(twin[word])
      if twin[word] == nil {
        twin[word] = Int32(number)
        cache.insert(Int32(number), for: key)
      }
    }
    #expect(tokens == expected)
  }
}
