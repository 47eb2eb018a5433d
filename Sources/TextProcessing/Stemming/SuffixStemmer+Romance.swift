extension SuffixStemmer {
  /// The stemmer for French of J. Savoy, "A stemming procedure and stopword list for general French corpora", JASIS
  /// 50(10), 1999: plural, feminine and doubled letters.
  static let french = SuffixStemmer(
    minimum: 6,
    steps: [
      [(0, "aux>al x")], [(0, "s")], [(0, "r")], [(0, "e")], [(0, "é")],
      [(0, "abcdefghijklmnopqrstuvwxyz".map { "\($0)\($0)>\($0)" }.joined(separator: " "))],
    ])

  /// The light stemmer for Spanish of J. Savoy, "Report on CLEF-2001 experiments" (University of Neuchâtel): plural and
  /// the final vowel, without accents.
  static let spanish = SuffixStemmer(
    minimum: 5, folds: "áa ée íi óo úu üu",
    steps: [[(0, "o a e eses>es ces>z os as es")]])

  /// The light stemmer for Italian of J. Savoy, "Report on CLEF-2001 experiments" (University of Neuchâtel): the final
  /// vowel with an i or h before it.
  static let italian = SuffixStemmer(
    minimum: 6, folds: "àa èe ée ìi íi òo óo ùu úu",
    steps: [[(0, "ie he e hi ii i ia a io o")]])

  /// The light stemmer for Portuguese of J. Savoy, "Light stemming approaches for the French, Portuguese, German and
  /// Hungarian languages", SAC 2006: plural, feminine, adverbs and the final vowel.
  static let portuguese = SuffixStemmer(
    minimum: 4, folds: "áa àa âa ãa ée êe íi óo ôo õo úu üu çc", foldsFirst: false,
    steps: [
      [
        (5, "res>r ses>s les>l zes>z"), (4, "ns>m"), (5, "eis>el éis>el ais>al óis>ol is>il"),
        (4, "ões>ão ães>ão"), (7, "mente"), (4, "s"),
      ],
      [
        (8, "inha>inho iaca>iaco eira>eiro"),
        (7, "osa>oso ica>ico ida>ido ada>ado iva>ivo ama>amo ona>ão ora>or esa>ês na>no"),
      ],
      [(5, "e a o")],
    ])
}
