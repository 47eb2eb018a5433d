import SumbenchText
import Testing

struct DocumentTests {
  @Test func termsAreStemsWithoutStopWords() {
    let document = Document(
      id: "d", title: "The Resignations",
      sentences: ["The mayor resigned.", "Mayors resign, and the mayor stays."])
    let first = document.sentences[0]
    let second = document.sentences[1]
    #expect(first.terms.count == 2)
    #expect(second.terms.count == 4)
    #expect(first.terms[0] == second.terms[0])
    #expect(first.terms[1] == second.terms[1])
    #expect(document.titleTerms == [first.terms[1]])
  }

  @Test func wordsIgnoreCaseAndKeepOrder() {
    let words = Document(id: "d", sentences: ["The cat saw the CAT."]).sentences[0].words
    #expect(words.count == 5)
    #expect(words[0] == words[3])
    #expect(words[1] == words[4])
    #expect(words[0] != words[1])
  }

  @Test func everyIDIsBelowTheVocabularySize() {
    let document = Document(id: "d", title: "Storms", sentences: ["A storm hit.", "It passed: no. 7!", ""])
    let ids = document.sentences.flatMap { $0.words + $0.terms } + document.titleTerms
    #expect(ids.allSatisfy { (0..<Int32(document.vocabularySize)).contains($0) })
  }

  @Test func sentenceWithoutWordsStillCountsItsRuns() {
    let sentence = Document(id: "d", sentences: ["*** ---"]).sentences[0]
    #expect(sentence.wordCount == 2)
    #expect(sentence.words.isEmpty)
    #expect(sentence.terms.isEmpty)
  }

  @Test func documentMayBeEmpty() {
    #expect(Document(id: "d", sentences: []).sentences.isEmpty)
  }
}
