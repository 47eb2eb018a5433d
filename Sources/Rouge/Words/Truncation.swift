/// Where texts are cut off before their words are looked at: as ROUGE-1.5.5 does with `-l` and `-b`, or at the
/// length of the reference.
///
///     Truncation("100 words")       // .words(100)
///     Truncation("665 bytes")       // .bytes(665)
///     Truncation("reference words")       // .referenceWords
///     Truncation("100 runs")       // .runs(100)
///     Truncation("665 characters")       // .characters(665)
///
/// Words are runs between white space, before punctuation goes: `well-known` is one. White space at the start
/// of a sentence counts as one empty word for `words`, not for `referenceWords`. Sentences are joined by nothing, and
/// a cut in bytes or characters may fall inside a word.
public enum Truncation: Hashable, Sendable {
  /// Texts are taken whole.
  case none
  /// This many words from the beginning.
  case words(Double)
  /// This many bytes of UTF-8 from the beginning; for ROUGE-L, Lsum and W of each sentence, as in the script.
  case bytes(Double)
  /// This many runs between white space, and nothing else counts: py-rouge's words.
  case runs(Double)
  /// This many scalars of Unicode, white space around a sentence not counted: py-rouge's bytes. ROUGE-L, Lsum and
  /// W see no more.
  case characters(Double)
  /// Candidates to as many words as the reference has, for each of several references anew; references are whole.
  case referenceWords
}

extension Truncation: LosslessStringConvertible {
  /// `none`, `reference words`, or a number and its unit; `nil` for anything else.
  ///
  /// - Parameter description: The short form.
  public init?(_ description: String) {
    let parts = description.split(separator: " ")
    if parts == ["none"] {
      self = .none
    } else if parts == ["reference", "words"] {
      self = .referenceWords
    } else if parts.count == 2, let limit = Double(parts[0]), Truncation.limits ~= limit {
      switch parts[1] {
      case "words": self = .words(limit)
      case "bytes": self = .bytes(limit)
      case "runs": self = .runs(limit)
      case "characters": self = .characters(limit)
      default: return nil
      }
    } else {
      return nil
    }
  }

  /// Less than one leaves nothing of a text; the other end is longer than any text, and whole numbers within are exact.
  private static let limits = 1.0...1e12

  /// The form that `init` reads.
  public var description: String {
    func text(_ limit: Double) -> String { Int(exactly: limit).map(String.init) ?? "\(limit)" }
    return switch self {
    case .none: "none"
    case .words(let limit): "\(text(limit)) words"
    case .bytes(let limit): "\(text(limit)) bytes"
    case .runs(let limit): "\(text(limit)) runs"
    case .characters(let limit): "\(text(limit)) characters"
    case .referenceWords: "reference words"
    }
  }
}

extension Truncation: Codable {
  /// Reads the short form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let truncation = Truncation(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription:
          "none, reference words, or a limit from 1 to 1e12 such as 100 words, 665 bytes, 100 runs or 665 characters, not ‘\(text)’"
      )
    }
    self = truncation
  }

  /// Writes the short form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Truncation {
  /// Whether a text is longer than the limit, whichever text it is compared with.
  package func shortens(_ text: RougeText) -> Bool {
    self != .none && cut(text) != Array(text.sentenceRanges)
  }

  /// What the counts of N-grams and skip-bigrams see of each sentence.
  func cut(_ text: RougeText) -> [Range<Int>] { kept(of: text, forgettingBytes: false) }

  /// What the longest common subsequences see of each sentence.
  ///
  /// It differs from `cut(_:)` for bytes only: there ROUGE-1.5.5 never adds up what it has read, so every
  /// sentence below the limit is whole and the first that reaches it is cut and ends the text.
  func cutSentences(_ text: RougeText) -> [Range<Int>] { kept(of: text, forgettingBytes: true) }

  private func kept(of text: RougeText, forgettingBytes: Bool) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    var used = 0
    for range in text.sentenceRanges {
      switch self {
      case .none, .referenceWords:
        kept.append(range)
      case .words(let limit):
        let ends = wordEnds(text.bytes[range])
        if Double(used + ends.count) < limit {
          kept.append(range)
          used += ends.count
        } else {
          let count = Int(limit - Double(used) - 1) + 1
          return kept + [range.lowerBound..<(count > 0 ? ends[min(count, ends.count) - 1] : range.lowerBound)]
        }
      case .runs(let limit):
        let runs = Array(WhitespaceRuns(in: text.bytes, range).prefix(max(0, Int(limit) - used)))
        used += runs.count
        kept.append(range.lowerBound..<(runs.last?.upperBound ?? range.lowerBound))
      case .characters(let limit):
        let runs = WhitespaceRuns(in: text.bytes, range)
        let start = runs.first { _ in true }?.lowerBound ?? range.lowerBound
        let end = runs.reduce(start) { $1.upperBound }
        let bytes = text.bytes.scalars(start..<end, most: max(0, Int(limit) - used))
        used += bytes.scalars
        kept.append(bytes.range)
      case .bytes(let limit):
        if Double(used + range.count) < limit {
          kept.append(range)
          used += forgettingBytes ? 0 : range.count
        } else {
          let count = Int(limit - Double(used))
          let bytes = count < 0 ? text.bytes[range].dropLast(-count) : text.bytes[range].prefix(count)
          return kept + [bytes.indices]
        }
      }
    }
    return kept
  }

  /// Where each word ends; white space at the start ends an empty word.
  private func wordEnds(_ sentence: ArraySlice<UInt8>) -> [Int] {
    var ends: [Int] = []
    var isInWord = false
    for index in sentence.indices {
      let isSpace = sentence[index].isASCIISpace
      if isSpace, isInWord || index == sentence.startIndex { ends.append(index) }
      isInWord = !isSpace
    }
    if isInWord { ends.append(sentence.endIndex) }
    return ends.last == sentence.startIndex && ends.count == 1 ? [] : ends
  }
}

extension [UInt8] {
  /// The first `most` scalars of a part that is UTF-8, and their number.
  fileprivate func scalars(_ range: Range<Int>, most: Int) -> (range: Range<Int>, scalars: Int) {
    var scalars = 0
    for index in range where self[index] & 0xC0 != 0x80 {
      if scalars == most { return (range.lowerBound..<index, scalars) }
      scalars += 1
    }
    return (range, scalars)
  }
}
