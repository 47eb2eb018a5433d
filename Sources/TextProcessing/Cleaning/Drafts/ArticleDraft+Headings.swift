extension ArticleDraft {
  /// Takes the headline, if the text begins with one.
  mutating func takeTitle() {
    let kept = keptIndices
    guard kept.count > 1, let first = kept.first else { return }
    let head = linesAboveByline
    // The name of a section may stand above the headline.
    let headline = head.first { lines[$0].words.count > 4 } ?? first
    for line in head where line != headline { lines[line].remove(.heading) }
    let line = lines[headline]
    let asks = !line.isLong && line.text.last == "?" && line.words.count > 2 && line.isTitleCase
    guard head.contains(headline) || (line.isHeadline || asks || line.isMarkedHeading) && mayBeTitle(headline)
    else { return }
    title = line.text
    lines[headline].remove(.title)
  }

  /// The lines above the byline or the date of the page, where no sentence stands above it.
  var linesAboveByline: [Int] {
    let text = lines.firstIndex { $0.isKept && ($0.isLong || $0.endsSentence) } ?? lines.endIndex
    let byline = lines[..<text].lastIndex { line in
      !line.isKept && line.removals.contains { $0.reason == .byline || $0.reason == .dateline }
    }
    return byline.map { lines[..<$0].indices.filter { lines[$0].isKept } } ?? []
  }

  /// Takes out a line that says again what a line before it said: a caption that repeats a heading, a heading
  /// that repeats the headline, a paragraph that stands twice.
  ///
  /// Short lines that end like sentences may well be said twice, as in a conversation, and stay.
  mutating func removeRepeatedLines() {
    var seen: Set<SeenLine> = []
    var headlines = lines.filter { $0.removals.last?.reason == .title }.map(\.key)
    for line in lines.indices where lines[line].isKept && !lines[line].isListItem {
      if lines[line].isHeadline {
        let key = lines[line].key
        if !seen.insert(SeenLine(key)).inserted || headlines.suffix(20).contains(where: { $0.says(key) }) {
          lines[line].remove(.repeatedLine)
        } else {
          headlines.append(key)
        }
      } else if lines[line].isLong || lines[line].words.count >= 8,
        !seen.insert(SeenLine(lines[line].text)).inserted
      {
        lines[line].remove(.repeatedLine)
      }
    }
  }

  /// Takes out headings, unless so much of the text looks like headings that it must be something else.
  mutating func removeHeadings() {
    let kept = keptIndices
    let speakers = speakers(among: kept)
    var headings = kept.filter {
      lines[$0].isHeading && !lines[$0].isSpoken(by: speakers) && !goesOnBelow($0)
        && !lines[$0].isMessage && (title != nil || $0 != kept[0] || lines[$0].isCertainHeading)
    }
    headings = withoutLists(headings, among: kept)
    let size = headings.reduce(0) { $0 + lines[$1].text.utf8.count }
    let total = kept.reduce(0) { $0 + lines[$1].text.utf8.count }
    guard size * 2 <= total else { return }
    for line in headings { lines[line].remove(.heading) }
  }

  /// Leaves out runs of three and more lines that are not in title case, and runs below a colon: lists without
  /// bullets.
  private func withoutLists(_ headings: [Int], among kept: [Int]) -> [Int] {
    let candidates = Set(headings)
    var result: [Int] = []
    var run: [Int] = []
    var before: Int?
    func settle() {
      let isBelowColon = before.map { lines[$0].text.hasSuffix(":") } ?? false
      let titles = run.count { lines[$0].isTitleCase }
      if !(isBelowColon || run.count > 2 && titles * 2 <= run.count) { result += run }
      run = []
    }
    for line in kept {
      if candidates.contains(line) {
        run.append(line)
      } else {
        settle()
        before = line
      }
    }
    settle()
    return result
  }

  /// The labels that lines begin with, if one of them returns, as those of the speakers of an interview do: labels of up
  /// to two words, and longer ones that return themselves.
  private func speakers(among kept: [Int]) -> Set<Substring> {
    var counts: [Substring: Int] = [:]
    for line in kept { if let speaker = lines[line].speaker { counts[speaker, default: 0] += 1 } }
    guard counts.values.contains(where: { $0 > 1 }) else { return [] }
    return Set(counts.filter { $0.value > 1 || WordSplitter.words(in: $0.key).count < 3 }.keys)
  }
}

extension ArticleLine {
  fileprivate var isHeading: Bool {
    if isLong || length > 14 { return false }
    return isHeadline || isCertainHeading
      || (text.last == ":" || text.last == "：") && !endsSentence && !isListItem && words.count < 7
        && isTitleCase
  }
}

extension ArticleLine {
  private static let divisions: Set = [
    "SECTION", "SEC", "ARTICLE", "ART", "CHAPTER", "CH", "TITLE", "PART", "SUBPART", "SUBCHAPTER", "SUBTITLE",
    "RULE",
    "CLAUSE", "SCHEDULE", "APPENDIX", "DIVISION",
  ]

  fileprivate func isSpoken(by speakers: Set<Substring>) -> Bool {
    speakers.isEmpty ? false : speaker.map(speakers.contains) ?? false
  }

  /// Whether it is a heading wherever it stands.
  fileprivate var isCertainHeading: Bool { isMarkedHeading || isNumberedHeading }

  /// Whether it is the heading of a part of a law, in capitals throughout: `SECTION 1. SHORT TITLE.`
  private var isNumberedHeading: Bool {
    guard words.count > 1, Self.divisions.contains(String(words[0])) else { return false }
    let isNumber = words[1].utf8.count < 3 || words[1].utf8.first!.isASCIIDigit
    return isNumber || words[1].allSatisfy("IVXLC".contains)
      ? words.dropFirst(2).allSatisfy { !$0.unicodeScalars.contains(where: \.isLowercaseLetter) } : false
  }
}

extension String {
  /// Whether another line's words stand within this one's, in one stretch, or the other way round.
  fileprivate func says(_ other: String) -> Bool {
    if self == other { return true }
    let (longer, shorter) = utf8.count > other.utf8.count ? (self, other) : (other, self)
    return shorter.utf8.contains(UInt8(ascii: " "))
      && Array(" \(longer) ".utf8).contains(Array(" \(shorter) ".utf8))
  }
}

/// A line of which it is asked whether it has been there before.
///
/// The hash of a string beyond ASCII is that of its normal form, which takes long to make; digits, spaces and a few signs
/// stay what they are in every normal form.
private struct SeenLine: Hashable {
  private let text: String

  init(_ text: String) { self.text = text }

  func hash(into hasher: inout Hasher) {
    let bytes = text.utf8.span
    var hash: UInt64 = 0
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."):
        hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
      default: break
      }
    }
    hasher.combine(hash)
  }
}
