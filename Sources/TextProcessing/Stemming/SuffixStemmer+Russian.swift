extension SuffixStemmer {
  /// The light stemmer for Russian of L. Dolamic and J. Savoy, "Indexing and searching strategies for the Russian
  /// language", JASIST 60(12), 2009: the endings of cases, then the soft sign and the doubled н.
  static let russian = SuffixStemmer(
    folds: "ёе",
    steps: [
      [
        (7, "иями оями"),
        (6, "иям иях оях ями оям оьв ами его ему ери ими ого ому ыми оев"),
        (
          5,
          """
          ая яя ях юю ах ею их ия ию ьв ою ую ям ых ея ам ем ей ев ий им ое ой ом ов ые ый ым ми
          """
        ),
        (4, "а е и о у й ы я ь"),
      ],
      [(4, "ь и нн>н")],
    ])
}
