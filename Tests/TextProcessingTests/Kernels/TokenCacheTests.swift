import Testing

@testable import TextProcessing

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
