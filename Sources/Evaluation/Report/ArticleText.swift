package import SumbenchRouge
package import SumbenchText

/// The texts of one article as a report shows them: its sentences, references and summaries, and their words.
package struct ArticleText: Sendable {
  package let sentences: [String]
  /// For each sentence its words.
  package let words: [[WordPlaces.Word]]
  /// What the cleaner took out.
  package let removed: [Removed]
  /// For each reference its lines.
  package let references: [[Line]]
  /// For each row, those of older runs last, the lines of a summary that positions do not give, or of which the rules may
  /// cut something off; `nil` where positions give them, or nobody knows.
  package let written: [[Line]?]
  /// For each row of the run what the strategy gave each sentence; `nil` where that was not kept.
  package let scores: [[Double]?]

  /// A line and what is counted of it.
  package struct Line: Sendable {
    package let text: String
    package let flat: WordPlaces.Part
    /// What ROUGE-Lsum looks for its subsequences in.
    package let inSentences: WordPlaces.Part
  }

  /// Something that the cleaner took out.
  package struct Removed: Hashable, Sendable {
    /// The sentence that it stood before; the number of sentences for what stood at the end.
    package let place: Int
    package let text: String
    package let reason: ArticleCleaner.Reason
  }

  /// About as many bytes as the page needs for it.
  var weight: Int {
    var bytes = 40 + 14 * written.count
    for (sentence, words) in zip(sentences, words) { bytes += sentence.utf8.count + 4 * words.count + 6 }
    for part in removed { bytes += part.text.utf8.count + 24 }
    for lines in references + written.compactMap(\.self) {
      for line in lines { bytes += line.text.utf8.count + 4 * line.flat.words.count + 8 }
    }
    for list in scores.compactMap(\.self) { bytes += 8 * list.count }
    return bytes
  }
}

extension ArticleText.Removed {
  /// What was taken out of a text, each at its place among the sentences that were left.
  ///
  /// A removal has the number of its line; a sentence is looked for by its first characters, from the last one found on.
  static func placed(_ removals: [ArticleCleaner.Removal], in source: String, among sentences: [String])
    -> [Self]
  {
    if removals.isEmpty { return [] }
    let bytes = Array(source.utf8)
    var lines = [0]
    for (place, byte) in bytes.enumerated() where byte == 0x0A { lines.append(place + 1) }
    var starts: [Int] = []
    var position = 0
    for sentence in sentences {
      let beginning = Array(sentence.utf8.prefix(20).prefix { $0 != 0x0A })
      position = bytes.firstPlace(of: beginning, from: position) ?? position
      starts.append(position)
      position += 1
    }
    return removals.map { removal in
      let start = lines[min(max(removal.line, 1), lines.count) - 1]
      let place = bytes.firstPlace(of: Array(removal.text.utf8.prefix(20)), from: start) ?? start
      return Self(
        place: starts.firstIndex { $0 >= place } ?? sentences.count, text: removal.text,
        reason: removal.reason)
    }
  }
}

extension [UInt8] {
  /// Where some bytes stand first, from a place on.
  fileprivate func firstPlace(of sought: [UInt8], from start: Int) -> Int? {
    guard let first = sought.first, count - sought.count >= start else { return nil }
    return (start...count - sought.count).first { place in
      self[place] == first && self[place..<place + sought.count].elementsEqual(sought)
    }
  }
}
