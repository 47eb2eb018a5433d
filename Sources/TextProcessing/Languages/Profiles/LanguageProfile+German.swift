extension Language {
  /// German.
  public static let german = Language(known: "de")
}

extension LanguageProfile {
  static let german = LanguageProfile(
    .german, name: "German", codes: ["deu", "ger"], script: .latin, letters: "äöüßéèêàâçôñ",
    functionWords: """
      der die das den dem des ein eine einer einem einen eines
      dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden alle allem allen
      aller alles
      kein keine keiner keinem keinen keines mancher manche manches manchen solche solcher solches viele vielen
      vieler viel wenige
      wenigen wenig einige einigen einiger beide beiden mehrere mehreren andere anderer anderes anderen anderem
      mehr meisten
      ich mich mir mein meine meiner meinem meinen meines du dich dir dein deine deiner deinem deinen er ihn ihm
      sein seine
      seiner seinem seinen seines sie ihr ihre ihrer ihrem ihren ihres ihnen es wir uns unser unsere unserer
      unserem unseren euch
      euer eure sich man selbst selber einander etwas nichts jemand niemand
      wer wen wem wessen was welcher welche welches welchem welchen wo woher wohin wann warum weshalb wie wieso
      wofür womit
      bin bist ist sind seid war waren warst wart gewesen wäre wären sei seien habe hast hat haben habt hatte
      hatten hätte hätten
      gehabt werde wirst wird werden werdet wurde wurden würde würden geworden worden kann kannst können könnt
      konnte konnten könnte
      könnten muss musst müssen musste mussten müsste müssten soll sollen sollte sollten will willst wollen wollte
      wollten darf
      dürfen durfte durften mag mögen möchte möchten lassen lässt ließ
      in im ins an am ans auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit trotz über um unter
      von vom vor
      während wegen zu zum zur zwischen ab außer statt gegenüber laut innerhalb außerhalb
      und oder aber denn sondern sowie sowohl weder noch doch jedoch dass weil wenn als ob obwohl damit indem
      nachdem bevor ehe
      sobald falls sodass
      nicht auch nur schon so sehr hier da dort dann nun jetzt immer nie wieder wohl etwa fast ganz gar eben erst
      bereits dabei
      dazu daran darauf daraus darüber davon dafür dagegen danach daher darum deshalb deswegen also außerdem zudem
      dennoch trotzdem
      heute gestern morgen damals oft manchmal bald hin her ja nein
      """,
    generalWords: """
      sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären teilte mit teilten berichtete berichtet
      berichteten hieß heißt nannte nennt betonte kündigte meinte
      gibt gab geben gegeben geht ging gehen gegangen kommt kam kommen gekommen kamen macht machte machen gemacht
      steht stand stehen standen bleibt blieb bleiben liegt lag liegen findet fand finden gefunden sieht sah sehen
      gesehen weiß wissen nimmt nahm nehmen genommen bringt brachte bringen zeigt zeigte zeigen gezeigt gilt galt
      neue neuen neuer neues neu alte alten alter große großen großer großes groß kleine kleinen kleiner gute guten
      guter gut besser lange langen erste ersten erster erstes zweite zweiten dritte dritten letzte letzten letzter
      nächste nächsten ganze ganzen eigene eigenen
      zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend million millionen
      """,
    stemmer: Stemmer(source: "light stemmer of Savoy (2006)", stem: SuffixStemmer.german.stem),
    sentences: SentenceRules([
      .neverFinal: """
      Dr Prof Dipl Ing Hr Hrn Fr Frl Mag med phil jur rer nat Hl St Sr Jr vgl Vgl bzw ca sog insb insbes inkl
      exkl evtl ggf gem lt Abt Gebr z d u i o a v n g ehem chem phys zit zzgl abzgl bzgl betr Betr gest verh geb
      gegr Sog Bgm Hptm Lt Gen Frhr
      """,
      .beforeNumber:
        "Nr Nrn S Abs Art Bd Kap Abb Tab Ziff Tel h Par Anm Aufl Jg Lfd Pos Rn Vol H Hs ca max min km",
      .seldomFinal: "Str Co Ges Inc Ltd Corp Univ Inst Mio Mrd Tsd Std Hbf Pl Jh Jhd Hrsg Hg al bspw Chr",
      .months: "Jan Feb Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez",
      .beforeOrdinals: """
      am vom bis zum zur der die das dem den des im beim ab seit jeder jedes jede jedem jeden ihr ihre ihrem
      ihren ihrer sein seine seinem seinen seiner unser unsere unserem unseren mein meine meinem meinen und oder
      ein eine einem einen einer dieser diesem diesen ins
      """,
      .afterOrdinals: """
      Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert
      Jahrhunderts Tag Stock Klasse Liga Platz Mal Runde Etage Geburtstag Jahrestag
      """,
      .openers: """
      der die das den dem des ein eine einer einem einen er sie es wir ihr ich du man dieser diese dieses diesen
      dort hier da dann nun jetzt doch aber und oder auch nicht nur noch schon so wie wenn weil als ob obwohl
      während nachdem bevor seit bis nach vor bei mit von zu zum zur im in am an auf aus über unter zwischen
      gegen für ohne um durch trotz wegen laut statt heute gestern morgen damals inzwischen allerdings jedoch
      dennoch deshalb darum außerdem zudem dabei dazu davon damit daraufhin danach denn was wer wo warum wann
      welche welcher kein keine keiner mein sein seine ihre unser unsere alle viele einige mehr beide jeder jede
      jedes später zuvor
      """,
    ]),
    page: PagePhrases.Additions(
      lines: [
        .relatedArticles:
          "mehr zum thema|lesen sie auch|auch interessant|weitere artikel|das könnte sie auch interessieren|meistgelesen",
        .shareLine: "artikel teilen|teilen|per e mail teilen|drucken|link kopieren",
        .commentForm: "kommentare|kommentar schreiben|schreiben sie einen kommentar|kommentar hinterlassen",
        .advertisement: "anzeige|werbung", .newsletter: "newsletter abonnieren|jetzt abonnieren",
        .cookieNotice: "alle cookies akzeptieren|cookie einstellungen",
        .navigation: "nach oben|zur startseite|alle rechte vorbehalten",
      ],
      labels: [
        .caption: "foto|fotos|bild|bilder|grafik", .relatedArticles: "lesen sie auch|mehr zum thema",
        .byline: "autor|autorin",
      ],
      bylineOpenings: "von",
      dateWords: """
        januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|uhr|stand|montag
        dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
        """))
}

extension SuffixStemmer {
  /// The light stemmer for German of J. Savoy, "Light stemming approaches for the French, Portuguese, German and
  /// Hungarian languages", SAC 2006: case and number of nouns and adjectives.
  static let german = SuffixStemmer(
    folds: "äa öo üu",
    steps: [
      [(6, "ern"), (5, "em en er es"), (4, "e"), (4, "bs>b ds>d fs>f gs>g hs>h ks>k ls>l ms>m ns>n ts>t")],
      [(6, "est"), (5, "er en bst>b dst>d fst>f gst>g hst>h kst>k lst>l mst>m nst>n tst>t")],
    ])
}
