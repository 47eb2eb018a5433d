extension Language {
  /// Swedish.
  public static let swedish = Language(known: "sv")
}

extension LanguageProfile {
  static let swedish = LanguageProfile(
    .swedish, name: "Swedish", codes: ["swe"], script: .latin, letters: "åäöéàü",
    functionWords: """
      en ett den det de dem denna detta dessa
      någon något några ingen inget inga all allt alla varje annan annat andra mycket många mer mest flera flest
      få båda sådan
      sådant sådana samma själv själva egen
      jag mig min mitt mina du dig din ditt dina han honom hans hon henne hennes dess vi oss vår vårt våra ni er
      ert era deras
      sig sin sitt sina man ens varandra ingenting allting
      vem vad vilken vilket vilka vars var vart varför hur när där som
      är var varit vara vore blir blev blivit bli har hade haft ha kan kunde kunnat kunna ska skall skulle vill
      ville velat vilja
      måste bör borde får fick fått får låt lät gör gjorde göra går gick
      av bakom bland bredvid efter enligt framför från för före förbi genom hos i in inom inför innan inte kring
      längs med mellan
      mot mittemot nära ner om ovanför på runt sedan till trots under upp ur ut utan utanför utom vid via åt över
      och eller men för utan samt att eftersom därför medan fast fastän ifall än tills så att både varken antingen
      också även bara redan ännu än då nu här dit hit aldrig alltid ofta ibland mycket väl kanske nog ju dock ändå
      endast nästan
      ungefär cirka igen tillbaka dessutom dock således däremot därefter därmed dels sedan snart just idag igår
      imorgon ja nej
      """,
    generalWords: """
      sade sa säger sagt berättade berättar förklarade uppgav uppger kallar enligt meddelade
      går gick gå gått kommer kom komma kommit gör gjorde göra gjort står stod stå blir blev bli ligger låg finner
      fann ser såg se sett vet veta tar tog ta tagit ger gav ge gett får fick få fått håller höll
      nya ny nytt gamla gammal stora stor stort små liten litet goda god bra bättre långa lång första andra tredje
      sista nästa hela egna
      två tre fyra fem sex sju åtta nio tio elva tolv hundra tusen miljoner
      """,
    stemmer: Stemmer(source: "light stemmer of Savoy (CLEF)", stem: SuffixStemmer.swedish.stem),
    sentences: SentenceRules([
      .neverFinal: """
      bl.a t.ex dvs d.v.s s.k f.d m.a.o fr.o.m t.o.m o.d p.g.a pga dr Dr prof Prof ing kapt gen jfr Jfr fil med
      jur tekn f e t resp inkl exkl St hr fr leg vd
      """,
      .beforeNumber: "kl s sid nr kap art fig tab tel mom bd ca st",
      .seldomFinal: "m.m Inc Co AB Corp Ltd milj mdr",
      .months: "jan feb mar apr jun jul aug sept okt nov dec",
      .openers: """
      den det de en ett han hon vi ni jag du man hans hennes dess deras min din sin vår er denna detta dessa där
      här då nu sedan men och eller för att när om eftersom medan fast trots efter före innan under över mellan
      mot med utan från till i på av vid hos genom enligt som vad vem var varför hur vilken ingen inget inga
      alla många några flera fler båda varje även också inte så redan ännu dock därför dessutom därefter igår
      idag sent tidigt bara
      """,
    ]),
    page: PagePhrases.Additions(
      lines: [
        .relatedArticles: "läs också|läs även|läs mer|relaterade artiklar|mest läst",
        .shareLine: "dela|dela artikeln|skriv ut|kopiera länk",
        .commentForm: "kommentarer|lämna en kommentar|skriv en kommentar",
        .advertisement: "annons", .newsletter: "prenumerera på nyhetsbrevet|nyhetsbrev",
        .cookieNotice: "acceptera alla cookies|godkänn alla cookies",
        .navigation: "till toppen|tillbaka till toppen",
      ],
      labels: [.caption: "foto|bild", .relatedArticles: "läs också|läs även"],
      bylineOpenings: "av",
      dateWords: """
        januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|kl|publicerad
        den|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag
        """))
}

extension SuffixStemmer {
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
