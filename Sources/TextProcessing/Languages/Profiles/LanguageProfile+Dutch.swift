extension Language {
  /// Dutch.
  public static let dutch = Language(known: "nl")
}

extension LanguageProfile {
  static let dutch = LanguageProfile(
    .dutch, name: "Dutch", codes: ["nld", "dut"], script: .latin, letters: "éèëêïöüáóíúàçä",
    functionWords: """
      de het een 't 'n
      deze die dit dat zo'n zulk zulke elk elke ieder iedere alle allen alles al beide veel vele weinig meer meest
      meeste
      minder sommige enkele enige geen ander andere anderen zelf
      ik mij me mijn jij je jou jouw u uw hij hem zijn z'n zij ze haar hun hen wij we ons onze jullie zich elkaar
      men
      iemand niemand iets niets iedereen
      wie wat welk welke waar waarom wanneer hoe waarin waarbij waarmee waardoor waarvan
      ben bent is was waren geweest zou zouden zal zullen zult heb hebt heeft hebben had hadden gehad word wordt
      worden werd
      werden geworden kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen
      wilde wilden
      laat laten liet gaat gaan ging doet doen deed
      aan achter af behalve bij binnen boven buiten door gedurende in langs met na naar naast om onder op over per
      sinds te ten
      ter tegen tijdens tot tussen uit van vanaf vanuit via volgens voor voorbij zonder ondanks
      en of maar want dus noch als dan toen terwijl omdat doordat hoewel indien mits tenzij totdat voordat nadat
      zodat zodra
      niet ook nog wel zo er hier daar nu straks al reeds pas weer altijd nooit vaak soms zeer heel erg te toch
      misschien alleen
      slechts bijna ongeveer inmiddels intussen daarom daarna daarbij daardoor daarmee daarvan ervan erbij ermee
      echter bovendien
      eerst even steeds samen vandaag gisteren morgen ja nee
      """,
    generalWords: """
      zei zegt zeggen gezegd vertelde vertelt verklaarde meldde meldt noemde noemt volgens
      gaat ging gaan gegaan komt kwam komen gekomen kwamen maakt maakte maken gemaakt staat stond staan stonden
      blijft bleef blijven ligt lag liggen vindt vond vinden gevonden ziet zag zien gezien weet weten neemt nam
      nemen genomen geeft gaf geven gegeven krijgt kreeg krijgen doet deed doen
      nieuwe nieuw oude oud grote groot kleine klein goede goed beter lange lang eerste tweede derde laatste
      volgende hele eigen
      twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend miljoen
      """,
    stemmer: Stemmer(source: "Kraaij and Pohlmann (1994), as Snowball has it", stem: DutchStemmer.stem),
    sentences: SentenceRules([
      .neverFinal: """
      dhr Dhr mevr Mevr mw Mw mej dr Dr drs Drs ir Ir ing Ing mr Mr prof Prof ds Ds burg jhr jkvr St bijv Bijv
      bv d.w.z o.a m.a.w i.v.m t.a.v t.o.v m.b.t n.a.v d.m.v ca resp incl excl vgl nl evt zgn zg v a.u.b i.p.v
      o.l.v z.g.n wnd
      """,
      .beforeNumber: "nr nrs Nr p pp blz art par hfst fig afb tel jrg deel no",
      .seldomFinal: "Co Inc Gebr str Univ Corp Ltd al mln mld",
      .months: "jan feb mrt apr jun jul aug sept okt nov dec",
      .openers: """
      de het een hij zij ze wij we ik je jij u zijn haar hun ons onze mijn deze die dit dat er daar hier dan nu
      toen en maar of want ook nog niet wel zo als wanneer omdat terwijl hoewel nadat voordat sinds tot na voor
      bij met van naar in op aan uit over onder tussen tegen zonder door om volgens tijdens ondanks vanaf wie
      wat waar waarom hoe welke geen alle veel sommige meer beide elke ieder iedereen niemand vandaag gisteren
      morgen inmiddels intussen echter toch daarom bovendien daarna daarbij daarmee
      """,
    ]),
    page: PagePhrases.Additions(
      lines: [
        .relatedArticles: "lees ook|lees meer|gerelateerde artikelen|meest gelezen|meer over dit onderwerp",
        .shareLine: "delen|deel dit artikel|afdrukken|kopieer link",
        .commentForm: "reacties|plaats een reactie|geef een reactie|laat een reactie achter",
        .advertisement: "advertentie", .newsletter: "schrijf je in voor de nieuwsbrief|nieuwsbrief",
        .cookieNotice: "alle cookies accepteren|cookies accepteren",
        .navigation: "naar boven|alle rechten voorbehouden",
      ],
      labels: [.caption: "foto|foto’s|beeld", .relatedArticles: "lees ook", .byline: "auteur"],
      bylineOpenings: "door",
      dateWords: """
        januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|uur|om
        maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
        """))
}
