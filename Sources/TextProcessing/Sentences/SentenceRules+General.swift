extension SentenceRules {
  /// For languages without rules of their own: titles and abbreviations that many languages share.
  static let general = SentenceRules([
    .neverFinal: """
    Dr dr Prof prof Mr Mrs Ms Mme Sr Sra Dra St Sv sv mgr Mgr inż Ing ing np tj tzv tzn tzw vs cf cfr ex m.in e.g i.e
    гр гос св ул акад проф др т.е н.е напр см ст
    """,
    .beforeNumber: "No no Nr nr Nr. num núm št br č cl art Art str tel Tel p pp pag poz бр стр с №",
  ])
}
