extension Document {
  /// A sentence with more words than this is long for one without a stop.
  private static let mostWordsWithoutStop = 80

  /// The places of sentences of more than 80 words without a mark at their end, and of those of more than 160 words
  /// whatever they end with: transcripts and other text without punctuation, which no rule can split.
  package var unpunctuatedSentences: [Int] {
    sentences.indices.filter { index in
      let sentence = sentences[index]
      guard sentence.words.count > Self.mostWordsWithoutStop else { return false }
      if sentence.words.count > 2 * Self.mostWordsWithoutStop { return true }
      let bytes = Array(sentence.text.utf8)
      return !bytes.endsSentence(bytes.indices)
    }
  }

  /// Whether the whole document fits into a limit, so that every summary of it may be the whole.
  package func fits(_ limit: LengthLimit) -> Bool {
    var budget = LengthBudget(limit, sentenceCount: sentences.count)
    if case .percent(let share) = limit, share < 100 { return sentences.count <= 1 }
    if case .sentences(let count) = limit { return sentences.count <= count }
    if case .percent = limit { return true }
    return sentences.allSatisfy { budget.takes($0) }
  }
}
