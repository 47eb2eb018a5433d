/// How the breaks between lines look that stand one below the other, counted over a document: whether they were made to
/// fit a width, by a person or by a proportional font, or part verses, utterances and items.
///
/// Prose that was broken to fit a width goes on in lower case after most breaks; few breaks fall on a comma or on a
/// sentence's end, many on an article or a preposition; and sentences end within lines. Verse and lists break where
/// their phrases end.
struct LineBreakCounts {
  /// All breaks.
  private(set) var breaks = 0
  /// Those after a word, before a word in lower case; and of scripts without case, all those between two words.
  private var withinSentence = 0
  private var isCaseless = false
  /// Those after a comma or its like.
  private var atPauses = 0
  /// Those after a sentence's last mark.
  private var atStops = 0
  /// Those after a word that the next word belongs to.
  private var afterWeakWords = 0
  private var width = 0
  private var longest = 0
  private var filled = 0

  /// Counts the break between two lines.
  mutating func count(_ line: LineShape, before next: LineShape) {
    breaks += 1
    width += line.width
    longest = max(longest, line.width)
    switch line.end {
    case .stop: atStops += 1
    case .pause: atPauses += 1
    case .weakWord, .word:
      guard !next.startsWithMarker, next.start != .other else { break }
      withinSentence += 1
      if next.start == .caseless { isCaseless = true } else if line.end == .weakWord { afterWeakWords += 1 }
    }
  }

  /// Counts a line's share of the longest line, once all breaks are counted.
  mutating func countFilling(_ line: LineShape) {
    if line.width * 5 >= longest * 3 { filled += 1 }
  }

  /// The mean width of the lines before the breaks.
  var meanWidth: Int { breaks == 0 ? 0 : width / breaks }

  /// Whether too few breaks are within sentences to need a closer look.
  var isSurelyKept: Bool {
    withinSentence == 0 || withinSentence * 20 < breaks * 7 || atPauses * 5 > withinSentence * 3
      || atStops * 20 > breaks * 7
  }

  /// Whether the lines are broken prose, given how many sentences end within lines.
  func areBroken(stopsWithin: Int, isUncased: Bool) -> Bool {
    if isSurelyKept { return false }
    if isCaseless {
      return withinSentence >= 2 && withinSentence * 5 >= breaks * 3 && stopsWithin > 0 && longest >= 12
        && filled * 5 >= breaks * 4
    }
    if isUncased { return afterWeakWords >= 3 && afterWeakWords * 5 >= withinSentence }
    if meanWidth < 36, stopsWithin == 0 { return false }
    if afterWeakWords * 8 >= withinSentence, afterWeakWords > (breaks > 3 ? 1 : 0) { return true }
    return stopsWithin >= 2 && meanWidth >= 45
  }
}
