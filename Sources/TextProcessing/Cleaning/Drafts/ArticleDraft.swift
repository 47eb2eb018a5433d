/// An article while it is being cleaned: its lines, each with what has been decided about it.
struct ArticleDraft {
  var lines: [ArticleLine]
  var title: String?

  init(_ text: TextBlocks) {
    lines = text.blocks.map { ArticleLine($0, of: text) }
  }

  /// The cleaned article, or `nil` where nothing was to be taken out, or nothing would be left.
  var article: CleanedArticle? {
    let removals = lines.flatMap(\.removals)
    let kept = lines.filter { $0.isKept }
    guard !removals.isEmpty, kept.contains(where: { !$0.isWithoutWords }) else { return nil }
    var text = ""
    var last: ArticleLine?
    for line in kept {
      if let last { text += line.numbers.lowerBound == last.numbers.upperBound + 1 ? "\n" : "\n\n" }
      text += line.text
      last = line
    }
    return CleanedArticle(title: title, text: text, removals: removals)
  }

  /// The lines that are still there, by their places in `lines`.
  var keptIndices: [Int] { lines.indices.filter { lines[$0].isKept } }
}

/// One line of an article, or the lines of one wrapped paragraph.
struct ArticleLine {
  /// Where it stands, counted from 1.
  let numbers: ClosedRange<Int>
  /// What is left of it.
  private(set) var text: String
  private(set) var isKept = true
  private(set) var removals: [ArticleCleaner.Removal] = []

  /// Whether it ends with a full stop or its like.
  let endsSentence: Bool
  let isListItem: Bool
  let isLong: Bool
  /// Its words; none for a long line, which is no boilerplate.
  private(set) var words: [Substring] = []

  init(_ block: TextBlock, of text: TextBlocks) {
    numbers = block.lines.lowerBound + 1...block.lines.upperBound + 1
    self.text = text.string(of: block.bytes, in: block)
    endsSentence = text.bytes.endsSentence(block.bytes)
    isListItem = text.bytes.startsWithListMarker(block.bytes)
    isLong = block.bytes.count > 300
    readWords()
  }

  private mutating func readWords() {
    if !isLong { words = WordSplitter.words(in: text) }
  }

  /// Its words in lower case, each computed when it is first needed: most lines are sentences, and told by less.
  var folded: LazyMapCollection<[Substring], String> { words.lazy.map { $0.lowercased() } }

  /// Its words in lower case with single spaces.
  var key: String { folded { _ in true } }

  /// The key without numbers: `12 Comments` is `comments`.
  var phrase: String { folded { !$0.utf8.first!.isASCIIDigit } }

  /// The same, or `nil` where it has more words than any phrase of a page.
  var shortPhrase: String? {
    words.count { !$0.utf8.first!.isASCIIDigit } > PagePhrases.mostWords ? nil : phrase
  }

  private func folded(_ isIncluded: (Substring) -> Bool) -> String {
    var folded = ""
    for word in words where isIncluded(word) {
      if !folded.isEmpty { folded += " " }
      folded += word.lowercased()
    }
    return folded
  }

  /// How many words it has, a Chinese or Japanese character counting for half a word.
  var length: Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return words.count }
    let characters = words.count { $0.unicodeScalars.first!.isHan || $0.unicodeScalars.first!.isKana }
    return words.count - characters / 2
  }

  var isWithoutWords: Bool { !isLong && words.isEmpty }

  mutating func remove(_ reason: ArticleCleaner.Reason) {
    guard isKept else { return }
    removals.append(.init(line: numbers.lowerBound, text: text, reason: reason))
    isKept = false
  }

  /// Takes out parts of the line, given by their bytes in order, with the white space after them or without.
  mutating func remove(_ parts: [(Range<Int>, ArticleCleaner.Reason)], keepingSpaces: Bool = false) {
    if parts.isEmpty { return }
    let bytes = Array(text.utf8)
    if let (part, reason) = parts.first, bytes.trimmed(bytes.indices) == part { return remove(reason) }
    var rest: [UInt8] = []
    var position = 0
    for (part, reason) in parts {
      let removed = String(decoding: bytes[part], as: UTF8.self)
      removals.append(.init(line: numbers.lowerBound, text: removed, reason: reason))
      rest += bytes[position..<part.lowerBound]
      position = keepingSpaces ? part.upperBound : bytes.afterSpaces(part.upperBound, before: bytes.count)
    }
    text = String(decoding: rest + bytes[position...], as: UTF8.self).trimmed
    readWords()
    if text.isEmpty { isKept = false } else if isWithoutWords { remove(.separator) }
  }

  /// Takes out the beginning of the line.
  mutating func remove(upTo end: String.Index, _ reason: ArticleCleaner.Reason) {
    let rest = text[end...].drop(while: \.isWhitespace)
    if !rest.unicodeScalars.contains(where: \.isLetterOrNumber) { return remove(reason) }
    removals.append(.init(line: numbers.lowerBound, text: String(text[..<end]).trimmed, reason: reason))
    text = String(rest)
    readWords()
  }
}

extension String {
  var trimmed: String {
    let bytes = Array(utf8)
    return String(decoding: bytes[bytes.trimmed(bytes.indices)], as: UTF8.self)
  }
}
