/// Tells the language of a text: by its script, its letters, and its function words.
///
///     LanguageDetector.language(of: "Il gelo ha colpito le vigne della valle.")   // .italian
///     LanguageDetector.language(of: "東京の夏は暑い。")                            // .japanese
///     LanguageDetector.language(of: "Місто закрило найстаріший міст.")             // nil: Ukrainian is none of them
///     LanguageDetector.language(of: "1, 2, 3")                                      // nil
///
/// The script with the most letters decides, Han and kana counting threefold since one of them is half a word, and Han
/// with a tenth of kana or more is Japanese. In Latin letters the language wins that knows the most of the first 300
/// words as function words, the earlier in `Language.allCases` where two know as many; none is told where that are
/// fewer than two words or less than an eighth of them. Cyrillic is taken for Russian, Arabic script for Arabic and
/// Devanagari for Hindi, unless the text shows a relative of theirs. A relative is shown by letters that the language
/// does not have (a hundredth of all or more), or by more function words than the language's own; so are Danish,
/// Catalan or Polish told from the languages in Latin letters. Only the first 4,000 characters count.
package struct LanguageDetector: Sendable {
  private static let longestHead = 4000
  private static let standard = LanguageDetector(LanguageProfile.all)

  private let profiles: [LanguageProfile]
  private let latin: LatinLanguages

  /// A detector that tells these languages.
  init(_ profiles: [LanguageProfile]) {
    self.profiles = profiles
    latin = LatinLanguages(profiles)
  }

  /// The language of a text, or `nil` where it cannot be told or is none of those with resources.
  package static func language(of text: some StringProtocol) -> Language? { finding(in: text).language }

  /// What a text shows of its language.
  struct Finding {
    var language: Language?
    /// The script with the most letters; `nil` without letters.
    var script: Script?
    /// Whether no letter speaks against English.
    var mayBeEnglish = true
  }

  static func finding(in text: some StringProtocol) -> Finding { standard.finding(in: text) }

  func finding(in text: some StringProtocol) -> Finding {
    let text = Substring(text)
    let bytes = text.utf8.span
    var letters = ScriptCounts()
    var asciiLetters = 0
    var position = 0
    var count = 0
    var kinds = CharacterKindReader()
    while position < bytes.count, count < Self.longestHead {
      if bytes[position] < 0x80 {
        // In other scripts a space stands alone.
        if position + 1 < bytes.count, bytes[position + 1] >= 0x80 {
          asciiLetters += bytes[position].isASCIILetter ? 1 : 0
          position += 1
          count += 1
          continue
        }
        let ascii = bytes.extracting(position...).asciiHead(atMost: Self.longestHead - count)
        asciiLetters += ascii.letters
        position += ascii.length
        count += ascii.length
        continue
      }
      var (kind, length) = kinds.kind(in: bytes, at: position)
      if kind.breakClass == .absent { kind = bytes.scalar(at: position).kind }
      if kind.isAlphabetic { letters.count(bytes.scalar(at: position), kind) }
      position += length
      count += 1
    }
    let isBeyondASCII = !letters.isEmpty
    letters.count(asciiLetters: asciiLetters)
    guard let script = letters.most else { return Finding() }
    let head = text.utf8Slice(0..<position)
    var finding = Finding(script: script, mayBeEnglish: !isBeyondASCII)
    switch script {
    case .latin:
      guard let winner = latin.winner(in: head) else { break }
      let foreign = isBeyondASCII ? winner.profile.foreignLetters(in: head) : 0
      if !winner.isSure(), foreign * 100 >= letters.count(of: .latin) {
        break
      }
      if winner.needsRelatives, LanguageRelatives.outdo(winner.profile, in: head) {
        finding.mayBeEnglish = false
        break
      }
      finding.language = winner.profile.language
    case .eastAsian:
      finding.language = letters.kana * 10 >= letters.han + letters.kana ? .japanese : .chinese
    default:
      guard let profile = profiles.first(where: { $0.script == script }),
        profile.foreignLetters(in: head) * 100 < letters.count(of: script),
        !LanguageRelatives.outdo(profile, in: head)
      else { break }
      finding.language = profile.language
    }
    return finding
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
      // A byte can count the letters of 128 bytes, so that the loop becomes one over vectors of bytes.
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
  private(set) var han = 0
  private(set) var kana = 0
  private var counts = [Int](repeating: 0, count: Script.allCases.count)

  var isEmpty: Bool { counts.allSatisfy { $0 == 0 } }

  mutating func count(asciiLetters: Int) { counts[0] += asciiLetters }

  /// Counts a letter beyond ASCII.
  @inline(__always)
  mutating func count(_ scalar: Unicode.Scalar, _ kind: CharacterKind) {
    let script = kind.isHan ? .eastAsian : Script(ofLetter: scalar)
    if script == .eastAsian {
      if kind.isHan { han += 1 } else { kana += 1 }
    }
    counts[Int(script.rawValue)] += script.weight
  }

  func count(of script: Script) -> Int { counts[Int(script.rawValue)] }

  /// The script of most letters, the earlier of two with as many; `nil` without letters.
  var most: Script? {
    let most = counts.max()!
    return most == 0 ? nil : Script.allCases[counts.firstIndex(of: most)!]
  }
}
