import Foundation
import SumbenchSupport

/// The words there are, the commonest first.
struct SyntheticLexicon {
  private static let functionWords = """
    the of to and a in that is was for on it with as he at by be his from had an has have are but they not were said
    this which you we who their will she one her been all its would there or when more if about up what out so
    into than can them could no other him time two my after some our new first over only your also do any now may
    these even most before then like such made where did well how between those because under still never through
    against while around both each until during down last back since off year years people government
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private let words: [String]
  /// How probable the words up to each are together, not yet divided by the last entry.
  private let cumulated: [Double]

  private let functionWordCount: Int

  init(seed: UInt64, kind: SyntheticText.Kind) {
    var generator = SeededGenerator(seed: seed, name: "lexicon")
    var words =
      switch kind {
      case .news, .ascii: Self.functionWords
      case .russian: Self.russianFunctionWords
      case .chinese: Self.chineseCharacters(&generator)
      }
    functionWordCount = words.count
    var seen = Set(words)
    while words.count < functionWordCount + 20_000 {
      let word =
        switch kind {
        case .news, .ascii: Self.invented(&generator, Self.english)
        case .russian: Self.invented(&generator, Self.russian)
        // Words of two characters, of which common ones are in many.
        case .chinese:
          (0..<2).map { _ in words[generator.index(below: 1 + generator.index(below: 2000))] }.joined()
        }
      if seen.insert(word).inserted { words.append(word) }
    }
    self.words = words
    var sum = 0.0
    cumulated = words.indices.map { rank in
      sum += 1 / (Double(rank) + 3.7)
      return sum
    }
  }

  func word(_ generator: inout SeededGenerator) -> String { word(above: 0, &generator) }

  func contentWord(_ generator: inout SeededGenerator) -> String {
    word(above: cumulated[functionWordCount - 1], &generator)
  }

  private func word(above least: Double, _ generator: inout SeededGenerator) -> String {
    let fraction = Double(generator.next() >> 11) * 0x1p-53
    let wanted = least + fraction * (cumulated[cumulated.count - 1] - least)
    var range = 0..<words.count - 1
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if cumulated[middle] < wanted {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return words[range.lowerBound]
  }

  /// What the words of a language are put together from.
  private struct Syllables: Sendable {
    let onsets: [String]
    let nuclei: [String]
    let codas: [String]
    let endings: [String]
  }

  private static let english = Syllables(
    onsets: "b c d f g h l m n p r s t v w br ch cl cr dr fl gr pl pr sh st str th tr".pieces,
    nuclei: "a e i o u a e i o ai ea ee ou oo".pieces, codas: "n r s t l m d k nd nt rt st ll ck ".pieces,
    endings: "s s ed ed ing ing er ers ly tion tions ment ness al ive able ity e y".pieces + [
      "", "", "", "", "", "", "", "",
    ])

  private static let russian = Syllables(
    onsets: "б в г д ж з к л м н п р с т ф х ц ч ш пр ст тр кр гр св сл вл".pieces,
    nuclei: "а е и о у я ы ю а е и о".pieces, codas: "н р с т л м й к в д ".pieces,
    endings: "а я ы и ов ам ами ах ого ому ый ая ое ые ть ет ют ал ила ение ости".pieces + ["", "", "", ""])

  private static let russianFunctionWords = """
    и в не на что с по к но из у за от о как это он для а до же или его она так при они все под был если то мы бы вы
    её их быть было только когда уже есть чтобы может который во ещё также после были этом этого где ли я без том того
    между более об со через перед даже нет была здесь тоже там чем себя всех который которые которая время года лет
    людей сказал власти страны
    """.split(whereSeparator: \.isWhitespace).map(String.init).uniqued

  /// The characters that are words by themselves, and parts of others.
  private static func chineseCharacters(_ generator: inout SeededGenerator) -> [String] {
    var characters = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
      .map(String.init).uniqued
    var seen = Set(characters)
    while characters.count < 2500 {
      let character = String(Unicode.Scalar(UInt32(0x4E00 + generator.index(below: 0x4800)))!)
      if seen.insert(character).inserted { characters.append(character) }
    }
    return characters
  }

  private static func invented(_ generator: inout SeededGenerator, _ parts: Syllables) -> String {
    func one(of pieces: [String]) -> String { pieces[generator.index(below: pieces.count)] }
    let syllables = (0..<1 + generator.index(below: 3)).map { _ in
      one(of: parts.onsets) + one(of: parts.nuclei)
        + (generator.index(below: 2) == 0 ? one(of: parts.codas) : "")
    }
    return syllables.joined() + one(of: parts.endings)
  }
}

extension String {
  fileprivate var pieces: [String] { split(separator: " ").map(String.init) }
}

extension [String] {
  /// Each once, in the order of first appearance.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
