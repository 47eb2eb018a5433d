extension SuffixStemmer {
  /// The light stemmer for German of J. Savoy, "Light stemming approaches for the French, Portuguese, German and
  /// Hungarian languages", SAC 2006: case and number of nouns and adjectives.
  static let german = SuffixStemmer(
    folds: "äa öo üu",
    steps: [
      [(6, "ern"), (5, "em en er es"), (4, "e"), (4, "bs>b ds>d fs>f gs>g hs>h ks>k ls>l ms>m ns>n ts>t")],
      [(6, "est"), (5, "er en bst>b dst>d fst>f gst>g hst>h kst>k lst>l mst>m nst>n tst>t")],
    ])

  /// The light stemmer for Swedish of J. Savoy's experiments at CLEF (University of Neuchâtel): case, number and
  /// definite form.
  static let swedish = SuffixStemmer(
    steps: [
      [(5, "s")],
      [
        (8, "elser heten"), (7, "arne erna ande else aste orna aren"), (6, "are ast het"),
        (5, "ar er or en at te et"), (4, "t a e n"),
      ],
    ])
}
