extension String {
  /// The longest beginning within the limit that ends where a word ends, or within the first word where not
  /// even that fits.
  ///
  ///     "A storm closed the port.".cut(to: .characters(9))     // "A storm"
  ///     "Störung".cut(to: .bytes(3))                           // "St": no character is split
  ///
  /// A limit in sentences or percent cuts nothing. A first character wider than a byte limit is kept: what
  /// is cut of a text is never empty.
  package func cut(to limit: LengthLimit) -> String {
    switch limit {
    case .sentences, .percent: return self
    case .words(let count):
      let ends = runEnds
      return ends.count > count ? String(self[..<ends[count - 1]]) : self
    case .characters(let count): return endingAtWord(index(startIndex, offsetBy: count, limitedBy: endIndex))
    case .bytes(let count): return endingAtWord(lastCharacterEnd(withinBytes: count))
    }
  }

  private func endingAtWord(_ end: Index?) -> String {
    guard let end, end < endIndex else { return self }
    let head = self[..<end]
    guard !self[end].isWhitespace, let space = head.lastIndex(where: \.isWhitespace) else {
      return String(head)
    }
    let words = head[..<space]
    return words.allSatisfy(\.isWhitespace) ? String(head) : String(words)
  }

  private func lastCharacterEnd(withinBytes count: Int) -> Index? {
    guard utf8.count > count else { return nil }
    var end = startIndex
    var next = index(after: end)
    while utf8.distance(from: startIndex, to: next) <= count {
      end = next
      next = index(after: end)
    }
    return end == startIndex ? next : end
  }
}

extension [String] {
  /// The leading sentences that fit whole, and where not even the first does, its beginning.
  ///
  ///     ["A storm hit.", "It passed."].cut(to: .words(4), articleSentenceCount: 9)     // ["A storm hit."]
  package func cut(to limit: LengthLimit, articleSentenceCount: Int) -> [String] {
    var budget = LengthBudget(limit, sentenceCount: articleSentenceCount)
    let whole = prefix { budget.takes(text: $0) }
    return whole.isEmpty ? prefix(1).map { $0.cut(to: limit) } : Array(whole)
  }
}
