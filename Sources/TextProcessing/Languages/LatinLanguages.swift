/// Telling the languages in Latin letters that have resources from one another, by function words.
struct LatinLanguages: Sendable {
  /// The language that knows most of the first words of a text as function words.
  struct Winner {
    let profile: LanguageProfile
    let known: Int
    let words: Int

    /// Whether it knows as many words as only the language of the text itself does: letters of foreign names are then
    /// no evidence against it.
    func isSure() -> Bool { known * 20 >= words * (profile.language == .english ? 6 : 10) }

    /// Whether another language could know more: of English no relative is in question where it is sure.
    var needsRelatives: Bool { profile.language != .english || !isSure() }
  }

  /// No more than there are places in `Counts`.
  private let profiles: [LanguageProfile]

  private typealias Counts = SIMD16<UInt16>
  private static let places = Counts(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)

  private let functionWords: FunctionWords

  init(_ all: [LanguageProfile]) {
    profiles = all.filter { $0.script == .latin }
    precondition(profiles.count <= Counts.scalarCount)
    functionWords = FunctionWords(profiles.map(\.words.function))
  }

  /// The winner, if it knows two words or more and an eighth of all or more.
  func winner(in text: Substring) -> Winner? {
    var counts = Counts.zero
    var words = LowercasedWords()
    words.read(text, atMost: 300)
    let bytes = words.bytes.span
    for range in words.ranges {
      let bits = UInt16(
        truncatingIfNeeded: words.bytes[range].contains(0xE2)
          // It may have a curly apostrophe.
          ? functionWords.places(
            of: StopWords.normalized(String(decoding: words.bytes[range], as: UTF8.self)))
          : functionWords.places(of: range, in: bytes))
      // A place for each of the languages, without a branch that depends on the word.
      counts &+= Counts(repeating: bits) &>> Self.places & Counts(repeating: 1)
    }
    let most = Int(counts.max())
    guard most >= 2, most * 8 >= words.ranges.count,
      let place = profiles.indices.first(where: { counts[$0] == most })
    else { return nil }
    return Winner(profile: profiles[place], known: most, words: words.ranges.count)
  }
}
