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
    let text = Substring(text)
    let bytes = text.utf8.span
    var letters = ScriptCounts()
    var asciiLetters = 0
    var position = 0
    var count = 0
    while position < bytes.count, count < longestHead {
      let ascii = bytes.extracting(position...).asciiHead(atMost: longestHead - count)
      if ascii.length > 0 {
        asciiLetters += ascii.letters
        position += ascii.length
        count += ascii.length
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
    case .latin: latinLanguage(of: text.utf8Slice(0..<position))
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
  private static let languagesOfWord: [String: UInt16] = {
    var table: [String: UInt16] = [:]
    for (place, language) in latinLanguages.enumerated() {
      for word in StopWords.functionWords(of: language) { table[word, default: 0] |= 1 << place }
    }
    return table
  }()

  /// What the table says of its words in ASCII that are not too long to be looked up as bytes.
  private static let shortWords: TokenCache = {
    var table = TokenCache()
    for (word, bits) in languagesOfWord {
      var bytes = Array(word.utf8)
      guard bytes.isASCII, bytes.count <= TokenCache.longestWord else { continue }
      bytes.pad()
      table.insert(Int32(bits), for: TokenCache.Key(exactly: 0..<word.utf8.count, in: bytes.span))
    }
    return table
  }()

  private static func latinLanguage(of text: Substring) -> Language? {
    var counts = SIMD8<UInt16>.zero
    var words = LowercasedWords()
    words.read(text, atMost: 300)
    let shortWords = shortWords
    let bytes = words.bytes.span
    for range in words.ranges {
      let word = bytes.extracting(range)
      let bits: UInt16
      if range.count <= TokenCache.longestWord, word.isASCII {
        bits = UInt16(
          truncatingIfNeeded: shortWords.token(of: TokenCache.Key(exactly: range, in: bytes)) ?? 0)
      } else {
        let word = String(decoding: words.bytes[range], as: UTF8.self)
        bits = languagesOfWord[StopWords.normalized(word)] ?? 0
      }
      // A place for each of the languages; which words are function words could not be foretold.
      counts &+= SIMD8(repeating: bits) &>> SIMD8(0, 1, 2, 3, 4, 5, 6, 7) & SIMD8(repeating: 1)
    }
    let most = Int(counts.max())
    return most >= 2 && most * 8 >= words.ranges.count
      ? latinLanguages.indices.first { counts[$0] == most }.map { latinLanguages[$0] } : nil
  }
}

extension Span<UInt8> {
  /// How far the text goes in ASCII, up to a limit, and how many letters
  /// there are as far as that.
  fileprivate func asciiHead(atMost limit: Int) -> (length: Int, letters: Int) {
    var length = 0
    var total = 0
    let limit = Swift.min(limit, count)
    while length < limit {
      // A byte counts the letters of so few, and the loop becomes one over vectors of bytes.
      let chunk = extracting(length..<Swift.min(length + 128, limit))
      var letters: UInt8 = 0
      var union: UInt8 = 0
      for index in chunk.indices {
        letters &+= chunk[index].isASCIILetter ? 1 : 0
        union |= chunk[index]
      }
      if union >= 0x80 {
        for index in chunk.indices {
          if chunk[index] >= 0x80 { return (length + index, total) }
          total += chunk[index].isASCIILetter ? 1 : 0
        }
      }
      total += Int(letters)
      length += chunk.count
    }
    return (length, total)
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
