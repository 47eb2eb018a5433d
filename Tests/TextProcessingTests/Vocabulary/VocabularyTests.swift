import SumbenchSupport
import Testing

@testable import SumbenchText

struct VocabularyTests {
  @Test func numbersWordsInOrderOfFirstAppearance() {
    var vocabulary = Vocabulary()
    let ids = ["bread", "salt", "bread", "", "é", "salt", ""].map { vocabulary.id(of: $0) }
    #expect(ids == [0, 1, 0, 2, 3, 1, 2])
    #expect((0..<4).map { vocabulary.word($0) } == ["bread", "salt", "", "é"])
    #expect(vocabulary.count == 4)
  }

  @Test func agreesWithADictionaryOnManyWords() {
    var generator = SeededGenerator(seed: 4)
    var vocabulary = Vocabulary()
    var twin: [[UInt8]: Int32] = [:]
    var (ids, expected): ([Int32], [Int32]) = ([], [])
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...12, using: &generator)
      let word = (0..<length).map { _ in UInt8.random(in: 97...99, using: &generator) }
      let id = twin[word] ?? Int32(twin.count)
      twin[word] = id
      expected.append(id)
      ids.append(vocabulary.id(of: word.span))
    }
    #expect(ids == expected)
    #expect(vocabulary.count == twin.count)
  }

  @Test func tellsWordsApartThatDifferInZeroBytesOnly() {
    var vocabulary = Vocabulary()
    let words: [[UInt8]] = [[], [0], [0, 0], [97], [0, 97], [97, 0]]
    #expect(words.map { vocabulary.id(of: $0.span) } == [0, 1, 2, 3, 4, 5])
  }

  @Test func lookingUpAddsNothing() {
    var vocabulary = Vocabulary()
    for number in 0..<500 { _ = vocabulary.id(of: "word\(number)") }
    for (word, id) in [("word0", 0), ("word499", 499), ("word500", nil), ("", nil)] as [(String, Int32?)] {
      let bytes = Array(word.utf8)
      #expect(vocabulary.knownID(of: bytes.span) == id)
    }
    #expect(vocabulary.count == 500)
  }

  @Test func listsHaveWordsOfAnyLengthUnderNewNumbers() {
    var vocabulary = Vocabulary()
    let words = (0..<40).map { String(repeating: "é", count: $0 / 2) + String(repeating: "x", count: $0 % 2) }
    for word in words { _ = vocabulary.id(of: word) }
    let ids: [Int32] = [39, 0, 38, 7, 8, 9, 1, 39 - 20, 16, 17, 39]
    let list = vocabulary.list(of: ids[...])
    #expect(list.count == ids.count)
    let different = vocabulary.list(of: ids.dropLast()).vocabulary
    #expect((0..<different.count).map { different.word(Int32($0)) } == ids.dropLast().map { words[Int($0)] })
  }
}
