/// Larkey's light10 stemmer for Arabic: spellings made one, the article and *and* cut off, then the endings.
///
///     ArabicStemmer.stem("والمزارعون")      // "مزارع"
///
/// Source: L. S. Larkey, L. Ballesteros, M. E. Connell, "Light stemming for Arabic information retrieval", in *Arabic
/// Computational Morphology*, 2007.
enum ArabicStemmer {
  private typealias Letters = [Unicode.Scalar]

  private static let articles: [Letters] = letters("وال بال كال فال ال لل")
  private static let endings: [Letters] = letters("ها ان ات ون ين يه ية ه ة ي")

  static func stem(_ word: String) -> String {
    var stem = word.unicodeScalars.compactMap(normalized)
    if stem.first == "و", stem.count > 3, !stem.starts(with: articles[0]) { stem.removeFirst() }
    if let article = articles.first(where: { stem.starts(with: $0) && stem.count >= $0.count + 2 }) {
      stem.removeFirst(article.count)
    }
    for ending in endings where stem.hasSuffix(ending) && stem.count >= ending.count + 2 {
      stem.removeLast(ending.count)
    }
    return String(String.UnicodeScalarView(stem))
  }

  /// The letter without what writers add or leave out at will; `nil` for vowel signs and the stretching line.
  private static func normalized(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "أ", "إ", "آ": "ا"
    case "ى": "ي"
    case "ة": "ه"
    case "\u{640}", "\u{64B}"..."\u{652}", "\u{670}": nil
    default: scalar
    }
  }

  private static func letters(_ list: String) -> [Letters] {
    list.split(separator: " ").map { Array($0.unicodeScalars) }
  }
}
