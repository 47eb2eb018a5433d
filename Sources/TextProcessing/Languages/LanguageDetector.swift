/// Tells the language of a text: by its script, and among the languages in Latin letters by function words.
///
///     LanguageDetector.language(of: "Il gelo ha colpito le vigne della valle.")   // .italian
///     LanguageDetector.language(of: "東京の夏は暑い。")                            // .japanese
///     LanguageDetector.language(of: "1, 2, 3")                                      // nil
///
/// The script with the most letters decides, Han and kana counting threefold since one of them is half a word;
/// Cyrillic is taken for Russian, Arabic script for Arabic and Devanagari for Hindi, and Han with a tenth of kana
/// or more for Japanese. In Latin letters the language wins that knows the most of the first 300 words as function
/// words, the earlier in `Language` where two know as many. No language is told where that are fewer than two words
/// or less than an eighth of them, or where the script is of no language here. Only the first 4,000 characters count.
public enum LanguageDetector {
  private static let longestHead = 4000

  /// The language of a text, or `nil` where it cannot be told.
  public static func language(of text: some StringProtocol) -> Language? {
    // No character takes more than four bytes.
    let bytes = Array(text.utf8.prefix(4 * longestHead))
    var letters = ScriptCounts()
    var asciiLetters = 0
    var position = 0
    var count = 0
    while position < bytes.count, count < longestHead {
      if bytes[position] < 0x80 {
        if bytes[position].isASCIILetter { asciiLetters += 1 }
        position += 1
        count += 1
        continue
      }
      let scalar = bytes.scalar(at: position)
      letters.count(scalar)
      position += UTF8.width(scalar)
      count += 1
    }
    letters.count(asciiLetters: asciiLetters)
    guard let script = letters.most else { return nil }
    return switch script {
    case .latin: latinLanguage(of: String(decoding: bytes[..<position], as: UTF8.self))
    case .cyrillic: .russian
    case .arabic: .arabic
    case .devanagari: .hindi
    case .eastAsian: letters.kana * 10 >= letters.han + letters.kana ? .japanese : .chinese
    case .other: nil
    }
  }

  private static let latinLanguages: [Language] = [
    .english, .german, .french, .spanish, .italian, .portuguese, .dutch, .swedish,
  ]

  /// For every function word the places of its languages in `latinLanguages`, as bits.
  private static let languagesOfWord: [String: UInt8] = {
    var table: [String: UInt8] = [:]
    for (place, language) in latinLanguages.enumerated() {
      for word in StopWords.functionWords(of: language) { table[word, default: 0] |= 1 << place }
    }
    return table
  }()

  /// The words of that table that are in ASCII, to be looked up as bytes, and what the table says of each.
  private static let asciiWords: (numbers: Vocabulary, languages: [UInt8]) = {
    var numbers = Vocabulary()
    let words = languagesOfWord.keys.filter { Array($0.utf8).isASCII }.sorted()
    for word in words { _ = numbers.id(of: word) }
    return (numbers, words.map { languagesOfWord[$0]! })
  }()

  private static func languages(of word: [UInt8]) -> UInt8 {
    guard word.isASCII else {
      return languagesOfWord[StopWords.normalized(String(decoding: word, as: UTF8.self))] ?? 0
    }
    return asciiWords.numbers.knownID(of: word.span).map { asciiWords.languages[Int($0)] } ?? 0
  }

  private static func latinLanguage(of text: String) -> Language? {
    let words = WordSplitter.words(in: text[...], atLeast: 300).prefix(300)
    var counts = [Int](repeating: 0, count: latinLanguages.count)
    var lowercased: [UInt8] = []
    for word in words {
      lowercased.setLowercased(word)
      let bits = languages(of: lowercased)
      for place in counts.indices where bits & 1 << place != 0 { counts[place] += 1 }
    }
    let most = counts.max()!
    return most >= 2 && most * 8 >= words.count ? latinLanguages[counts.firstIndex(of: most)!] : nil
  }
}

/// How many letters of each script a text has.
private struct ScriptCounts {
  enum Script: CaseIterable {
    case latin, cyrillic, arabic, devanagari, eastAsian, other
  }

  private(set) var han = 0
  private(set) var kana = 0
  private var counts = [Int](repeating: 0, count: Script.allCases.count)

  mutating func count(asciiLetters: Int) { counts[0] += asciiLetters }

  /// Counts a scalar beyond ASCII.
  mutating func count(_ scalar: Unicode.Scalar) {
    guard scalar.properties.isAlphabetic else { return }
    let script: Script
    switch scalar.value {
    case ..<0x250, 0x1E00...0x1EFF: script = .latin
    case 0x400...0x52F: script = .cyrillic
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: script = .arabic
    case 0x900...0x97F: script = .devanagari
    default:
      script = scalar.isHan || scalar.isKana ? .eastAsian : .other
      if scalar.isHan { han += 1 } else if scalar.isKana { kana += 1 }
    }
    counts[Script.allCases.firstIndex(of: script)!] += script == .eastAsian ? 3 : 1
  }

  /// The script of most letters, the earlier of two with as many; `nil` without letters.
  var most: Script? {
    let most = counts.max()!
    return most == 0 ? nil : Script.allCases[counts.firstIndex(of: most)!]
  }
}
