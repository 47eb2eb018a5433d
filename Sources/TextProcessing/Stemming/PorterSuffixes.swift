/// A table of endings of Porter's stemmer, each with what takes its place.
///
/// All endings have two letters at least, and the last but one tells most of them apart: for a word only those few
/// are tried that share it. The first that matches is also the longest.
struct PorterSuffixes: Sendable {
  /// An ending and what takes its place.
  struct Rule: Sendable {
    let suffix: Ending
    let replacement: StaticString
  }

  /// The last letters of a word as a number, the very last one lowest, as `PorterWord.tail` has them.
  struct Ending: Sendable {
    let length: Int
    private let letters: UInt64
    private let mask: UInt64

    /// An ending of at most eight letters.
    init(_ suffix: StaticString) {
      length = suffix.utf8CodeUnitCount
      letters = suffix.description.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      mask = ~(UInt64.max << (8 * UInt64(length)))
    }

    /// Whether it is that of a word with these last letters; nothing but zeros is before a short word.
    func matches(_ tail: UInt64) -> Bool { tail & mask == letters }

    /// The last letter but one.
    fileprivate var group: UInt8 { UInt8(truncatingIfNeeded: letters >> 8) }
  }

  private static let alphabet = UInt8(ascii: "a")...UInt8(ascii: "z")

  /// The rules by the last letter but one of their endings.
  private let rules: [Rule]
  /// By letter, where its rules start, and after the last where they end.
  private let starts: [Int]

  init(_ list: [(suffix: StaticString, replacement: StaticString)]) {
    let rules = list.map { Rule(suffix: Ending($0.suffix), replacement: $0.replacement) }
    let groups = Self.alphabet.map { letter in rules.filter { $0.suffix.group == letter } }
    self.rules = groups.flatMap { $0 }
    starts = groups.reduce(into: [0]) { $0.append($0.last! + $1.count) }
  }

  /// A table of endings that nothing takes the place of.
  init(removing suffixes: [StaticString]) { self.init(suffixes.map { ($0, "") }) }

  /// The rule for the ending of a word.
  func rule(for word: borrowing PorterWord) -> Rule? {
    let letter = word.letter(beforeEnd: 1)
    guard Self.alphabet.contains(letter) else { return nil }
    let group = Int(letter &- Self.alphabet.lowerBound)
    let tail = word.tail
    for index in starts[group]..<starts[group + 1] where rules[index].suffix.matches(tail) {
      return rules[index]
    }
    return nil
  }
}

extension PorterSuffixes {
  private static let step2Common: [(suffix: StaticString, replacement: StaticString)] = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"),
    ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"),
    ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ]
  static let step2 = PorterSuffixes(step2Common + [("abli", "able")])
  static let step2Official = PorterSuffixes(step2Common + [("bli", "ble"), ("logi", "log")])
  static let step2NLTK = PorterSuffixes(step2Common + [("bli", "ble"), ("fulli", "ful")])

  static let step3 = PorterSuffixes([
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ])

  static let step4 = PorterSuffixes(removing: [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize",
  ])
  /// What ROUGE-1.5.5 looks for in three stages.
  static let step4Official = [
    PorterSuffixes(removing: [
      "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ou", "ism", "ate", "iti",
      "ous", "ive", "ize",
    ]), PorterSuffixes(removing: ["ment"]), PorterSuffixes(removing: ["ent", "ion"]),
  ]

  /// NLTK's words with a stem of their own; each is its own ending.
  static let irregular = PorterSuffixes([
    ("sky", "sky"), ("skies", "sky"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"), ("news", "news"),
    ("inning", "inning"), ("innings", "inning"), ("outing", "outing"), ("outings", "outing"),
    ("canning", "canning"), ("cannings", "canning"), ("howe", "howe"), ("proceed", "proceed"),
    ("exceed", "exceed"), ("succeed", "succeed"),
  ])
}
