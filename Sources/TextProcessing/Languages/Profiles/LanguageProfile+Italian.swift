extension Language {
  /// Italian.
  public static let italian = Language(known: "it")
}

extension LanguageProfile {
  static let italian = LanguageProfile(
    .italian, name: "Italian", codes: ["ita"], script: .latin, letters: "àèéìíîòóùú",
    functionWords: """
      il lo la i gli le l un uno una un'
      del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel
      nello nella nei
      negli nelle nell sul sullo sulla sui sugli sulle sull col coi
      questo questa questi queste quest quello quella quelli quelle quel quei quegli quell ciò
      mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra loro
      alcuno alcuna alcuni alcune altro altra altri altre ogni ognuno ciascuno ciascuna qualche qualcuno qualcosa
      qualsiasi
      qualunque nessuno nessuna nessun niente nulla tutto tutta tutti tutte molto molta molti molte poco poca
      pochi poche tanto
      tanta tanti tante troppo parecchi stesso stessa stessi stesse tale tali entrambi
      io me mi tu te ti egli lui lei ella noi ci voi vi essi esse li ne si sé
      che chi cui quale quali quanto quanta quanti quante dove quando come perché
      sono sei è siamo siete era eri eravamo erano fu furono stato stata stati state essere essendo sarà saranno
      sarebbe
      sarebbero sia siano fosse fossero
      ho hai ha abbiamo avete hanno avevo aveva avevano ebbe ebbero avuto avere avendo avrà avranno avrebbe
      avrebbero abbia
      abbiano avesse avessero
      sta stanno stava fa fanno faceva fare fatto può possono poteva potevano potere potrà potrebbe potrebbero
      deve devono doveva
      dovevano dovere dovrà dovrebbe vuole vogliono voleva va vanno viene vengono veniva
      a ad con contro da d di dentro dietro dopo durante entro fra in oltre per presso prima senza sopra sotto su
      tra tranne
      verso circa secondo fino
      e ed o od ma però anzi né se mentre poiché affinché sebbene finché dunque quindi eppure oppure infatti
      non più meno anche ancora già mai sempre spesso così qui qua lì là ora adesso allora poi oggi ieri domani
      appena quasi solo
      soltanto bene male ecco sì no invece inoltre ormai forse neppure nemmeno
      c'è c'era dell'anno un'altra com'è
      """,
    generalWords: """
      detto dice dicono disse dire ha spiegato spiega affermato afferma aggiunto aggiunge annunciato racconta
      raccontato secondo chiama
      va vanno andare andato viene vengono venire venuto fa fanno fare fatto dà dare dato mette mettere messo prende
      prendere preso vede vedere visto sa sapere resta restare rimasto trova trovare trovato porta portato arriva
      arrivato
      nuovo nuova nuovi nuove grande grandi piccolo piccola piccoli primo prima primi ultimo ultima ultimi buono
      buona proprio propria lungo lunga
      due tre quattro cinque sei sette otto nove dieci undici dodici cento mille mila milione milioni
      """,
    stemmer: Stemmer(source: "light stemmer of Savoy (2001)", stem: SuffixStemmer.italian.stem),
    hasElision: true,
    sentences: SentenceRules([
      .neverFinal: """
      sig Sig sigg Sigg sig.ra sig.na dott Dott dr Dr prof Prof proff ing Ing avv Avv arch Arch geom Geom rag on
      On sen Sen col Col cap magg mons Mons S SS cfr Cfr es a d vs ca v fr c.so p.zza v.le
      """,
      .beforeNumber: "n nn p pp pag pagg art artt cap vol fig tel num ca par sec km",
      .seldomFinal: "Inc Co F.lli Jr ed Ltd Corp Univ",
      .months: "genn febbr mar apr magg giu lug ago sett ott nov dic",
      .openers: """
      il lo la i gli le l un uno una del dello della dei degli delle dell al allo alla ai agli alle all dal
      dalla dai dalle dall nel nella nei nelle nell sul sulla questo questa questi queste quest quello quella
      quelli quelle quel ciò mio sua suo suoi sue loro io tu lui lei noi voi essi si ci ne mi non né e ed o ma
      però se anzi mentre poiché perché che chi cosa come quando dove quale quanto per con senza da di a ad in
      su tra fra dopo prima durante secondo oltre verso contro anche ancora già mai sempre così qui lì ora
      adesso allora poi oggi ieri domani tutto tutti tutte molti molte alcuni alcune ogni nessuno nulla altri
      altre due tre solo infine invece inoltre è sono eppure oppure infatti dunque quindi
      """,
    ]),
    page: PagePhrases.Additions(
      lines: [
        .relatedArticles:
          "leggi anche|articoli correlati|ti potrebbe interessare|potrebbe interessarti|i più letti",
        .shareLine: "condividi|condividi questo articolo|stampa|copia link",
        .commentForm: "commenti|lascia un commento|scrivi un commento",
        .advertisement: "pubblicità", .newsletter: "iscriviti alla newsletter|abbonati",
        .cookieNotice: "accetta tutti i cookie|accetta i cookie",
        .navigation: "torna su|tutti i diritti riservati|torna alla home",
      ],
      labels: [.caption: "foto|immagine|fotografia", .relatedArticles: "leggi anche", .byline: "autore"],
      bylineOpenings: "di",
      dateWords: """
        gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
        pubblicato|alle|ore|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica
        """))
}

extension SuffixStemmer {
  /// The light stemmer for Italian of J. Savoy, "Report on CLEF-2001 experiments" (University of Neuchâtel): the final
  /// vowel with an i or h before it.
  static let italian = SuffixStemmer(
    minimum: 6, folds: "àa èe ée ìi íi òo óo ùu úu",
    steps: [[(0, "ie he e hi ii i ia a io o")]])
}
