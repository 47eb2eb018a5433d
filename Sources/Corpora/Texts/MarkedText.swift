/// A text with marks between its sentences, of which those that count have been told from those that do not.
struct MarkedText {
  private let bytes: [UInt8]
  private let marks: [Mark]
  /// The names of the marks that count, each once.
  let names: Set<String>
  /// Whether there is an escaped line break in the middle of a sentence.
  let hasStrayLineBreaks: Bool

  /// `nil` where no mark counts and nothing is to be said.
  init?(_ text: String, separator: SentenceSeparator) {
    switch separator {
    case .none: return nil
    case .text(let separator):
      bytes = Array(text.utf8)
      marks = Mark.all(separator, in: bytes)
      hasStrayLineBreaks = false
    case .auto:
      guard Mark.mayBe(in: text) else { return nil }
      bytes = Array(text.utf8)
      let all = Mark.all(in: bytes)
      if all.isEmpty { return nil }
      (marks, hasStrayLineBreaks) = Self.counting(all, in: bytes)
    }
    names = Set(marks.map(\.kind.name))
    if marks.isEmpty && !hasStrayLineBreaks { return nil }
  }

  /// The sentences between the marks, or the whole text as it was where none counts.
  var sentences: [String] {
    if marks.isEmpty { return [String(decoding: bytes, as: UTF8.self)] }
    return parts { _ in true }.flatMap { $0.lines }
  }

  /// The documents of an article: sentences where marks part them, otherwise running text.
  var documents: [Passage] {
    let ends = marks.filter(\.kind.partsDocuments)
    var start = 0
    return (ends.map(\.range) + [bytes.count..<bytes.count]).compactMap { end in
      defer { start = end.upperBound }
      let range = start..<end.lowerBound
      let inner = marks.filter { range.contains($0.range.lowerBound) }
      let document = MarkedText(
        bytes: Array(bytes[range]), marks: inner.map { $0.shifted(by: -range.lowerBound) })
      let passage = document.passage
      return passage.isBlank ? nil : passage
    }
  }

  private init(bytes: [UInt8], marks: [Mark]) {
    self.bytes = bytes
    self.marks = marks
    names = []
    hasStrayLineBreaks = false
  }

  /// The text of one document.
  private var passage: Passage {
    if marks.isEmpty { return .text(String(decoding: bytes, as: UTF8.self)) }
    if marks.contains(where: \.kind.partsSentences) { return Passage(parts: sentences) }
    return .text(parts { _ in true }.joined(separator: "\n"))
  }

  /// The texts between marks, trimmed, empty ones too.
  private func parts(_ isBreak: (Mark) -> Bool) -> [String] {
    var start = 0
    return (marks.filter(isBreak).map(\.range) + [bytes.count..<bytes.count]).map { end in
      defer { start = end.upperBound }
      return String(decoding: bytes[start..<end.lowerBound].trimmingSpaces(), as: UTF8.self)
    }
  }

  private static func counting(_ marks: [Mark], in bytes: [UInt8]) -> (marks: [Mark], hasStray: Bool) {
    let kinds = Set(marks.map(\.kind))
    let pairs =
      [0x73, 0x74, 0x53].filter { kinds.contains(.opening($0)) && kinds.contains(.closing($0)) } as [UInt8]
    var counting: [Mark] = []
    var hasStray = false
    for mark in marks {
      switch mark.kind {
      case .sentence("<q>"): if !kinds.contains(.closingQuote) { counting.append(mark) }
      case .sentence, .line, .document: counting.append(mark)
      case .opening(let tag), .closing(let tag): if pairs.contains(tag) { counting.append(mark) }
      case .start: if kinds.contains(.sentence("[SEP]")) { counting.append(mark) }
      case .closingQuote: break
      case .escapedLine:
        let before = bytes[..<mark.range.lowerBound].trimmingSpaces()
        let followsMark = counting.last.map { $0.range.upperBound >= before.endIndex } ?? false
        if before.isEmpty || followsMark || before.endsWithStop {
          counting.append(mark)
        } else {
          hasStray = true
        }
      }
    }
    return (counting, hasStray)
  }
}

extension Mark {
  fileprivate func shifted(by count: Int) -> Mark {
    Mark(range: range.lowerBound + count..<range.upperBound + count, kind: kind)
  }
}

extension Mark.Kind {
  /// What the mark is called in a note.
  var name: String {
    switch self {
    case .sentence(let name), .line(let name), .document(let name): name
    case .escapedLine: "\\n"
    case .opening(let tag), .closing(let tag): "<\(Unicode.Scalar(tag))>"
    case .closingQuote: "</q>"
    case .start: "[SEP]"
    }
  }

  fileprivate var partsDocuments: Bool { if case .document = self { true } else { false } }

  fileprivate var partsSentences: Bool {
    switch self {
    case .sentence, .opening, .closing, .start: true
    case .line, .escapedLine, .document, .closingQuote: false
    }
  }
}

extension ArraySlice<UInt8> {
  func trimmingSpaces() -> ArraySlice<UInt8> {
    let tail = drop { $0 == 0x20 || $0 &- 0x09 < 5 }
    guard let last = tail.lastIndex(where: { !($0 == 0x20 || $0 &- 0x09 < 5) }) else { return tail.prefix(0) }
    return tail[...last]
  }

  /// Whether a sentence ends here, quotes and brackets after its stop included.
  fileprivate var endsWithStop: Bool {
    let scalars = String(decoding: suffix(24), as: UTF8.self).unicodeScalars.reversed()
    let last = scalars.first { !"\"'’”»)]｣」』*".unicodeScalars.contains($0) }
    return last.map { ".!?…。！？．؟।".unicodeScalars.contains($0) } ?? false
  }
}

extension String {
  /// The lines that are not blank, trimmed.
  fileprivate var lines: [String] {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return isBlank ? [] : [self] }
    return Array(utf8).split { $0 == 0x0A || $0 == 0x0D }.map {
      String(decoding: $0.trimmingSpaces(), as: UTF8.self)
    }
    .filter { !$0.isBlank }
  }
}
