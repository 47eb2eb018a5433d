extension Language {
  /// French.
  public static let french = Language(known: "fr")
}

extension LanguageProfile {
  static let french = LanguageProfile(
    .french, name: "French", codes: ["fra", "fre"], script: .latin, letters: "àâæçéèêëîïôœùûüÿ",
    functionWords: """
      le la les l un une des du de d au aux ce cet cette ces cela ça ceci celui celle ceux celles
      mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs mien tien sien
      aucun aucune autre autres certain certaine certains certaines chaque même mêmes plusieurs quelque quelques
      quelqu tel telle
      tels telles tout toute tous toutes nul nulle rien personne chacun chacune
      je j me m moi tu te t toi il elle on nous vous ils elles lui eux se s soi y en
      qui que qu quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles duquel auquel comment
      pourquoi
      quand combien
      suis es est sommes êtes sont étais était étions étaient fut furent été être étant sera seront serait
      seraient soit soient
      ai as a avons avez ont avais avait avions avaient eut eurent eu avoir ayant aura auront aurait auraient ait
      aient
      fait font faire faisait peut peuvent peux pouvait pouvaient pouvoir pourrait pourraient pu doit doivent
      devait devaient
      devoir devrait devraient dû faut fallait va vont aller allait veut veulent voulait
      à après avant avec chez contre dans depuis derrière dès devant durant entre envers hors jusque jusqu malgré
      par parmi
      pendant pour sans sauf selon sous sur vers voici voilà près loin
      et ou mais donc or ni car si comme lorsque lorsqu puisque puisqu quoique parce afin tandis
      ne n pas plus moins jamais point guère non oui aussi ainsi alors encore déjà toujours souvent parfois très
      trop peu assez
      beaucoup bien mal mieux ici là ailleurs maintenant puis ensuite enfin cependant pourtant toutefois néanmoins
      presque
      seulement surtout tant tellement autant plutôt hier aujourd'hui demain désormais
      c c'est c'était n'est n'a s'est qu'il qu'elle qu'on qu'un qu'une d'un d'une l'on j'ai n'ont s'il jusqu'à
      lorsqu'il
      """,
    generalWords: """
      dit disent disait déclaré déclare expliqué explique indiqué indique affirmé affirme ajouté ajoute annoncé
      annonce précisé précise selon raconte appelle appelé
      va vont allait aller vient viennent venait venir venu prend prendre pris met mettre mis donne donner donné
      trouve trouver trouvé voit voir vu sait savoir reste rester resté devient devenu passe passer passé tient
      tenir
      nouveau nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits petites premier première
      premiers premières dernier dernière derniers dernières bon bonne bons propre propres long longue
      deux trois quatre cinq six sept huit neuf dix onze douze cent cents mille million millions dizaine
      """,
    stemmer: Stemmer(source: "light stemmer of Savoy (1999)", stem: SuffixStemmer.french.stem),
    hasElision: true,
    sentences: SentenceRules([
      .neverFinal: """
      M MM Mr Mme Mlle Dr Pr Prof Me Mgr St Ste Gén Cdt Col Cap Lt Sgt cf Cf env av apr boul bd ex vs resp Vve
      Cie ca
      """,
      .beforeNumber: "p pp art n no vol chap fig t éd al tél num coll réf",
      .seldomFinal: "Inc Ltd Co Corp Jr éd Univ dép av.J.-C",
      .months: "janv févr avr juil sept oct nov déc",
      .openers: """
      le la les l un une des du de d c j m n s t qu ce cet cette ces il elle ils elles on nous vous je tu mon ma
      mes son sa ses notre nos votre vos leur leurs et mais ou or donc car ni à au aux en dans sur sous avec
      sans pour par chez vers depuis pendant après avant entre contre malgré selon lors dès quand lorsque lorsqu
      si comme alors ainsi aussi puis ensuite enfin cependant pourtant toutefois néanmoins outre tout tous toute
      toutes plusieurs certains certaines chaque aucun aucune quel quelle que qui où pourquoi comment hier
      aujourd demain ici là jamais rien personne deux trois ne pas faut est y
      """,
    ]),
    page: PagePhrases.Additions(
      lines: [
        .relatedArticles:
          "lire aussi|à lire aussi|sur le même sujet|articles liés|les plus lus|à lire également",
        .shareLine: "partager|partager cet article|partager l’article|imprimer|copier le lien",
        .commentForm: "commentaires|laisser un commentaire|ajouter un commentaire|réagir à cet article",
        .advertisement: "publicité", .newsletter: "s’inscrire à la newsletter|s’abonner",
        .cookieNotice: "accepter tous les cookies|tout accepter",
        .navigation: "haut de page|tous droits réservés|retour à l’accueil",
      ],
      labels: [
        .caption: "photo|photos|crédit|crédit photo|image", .relatedArticles: "lire aussi|à lire aussi",
        .byline: "auteur",
      ],
      bylineOpenings: "par",
      dateWords: """
        janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|publié|le|à
        lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
        """))
}

extension SuffixStemmer {
  /// The stemmer for French of J. Savoy, "A stemming procedure and stopword list for general French corpora", JASIS
  /// 50(10), 1999: plural, feminine and doubled letters.
  static let french = SuffixStemmer(
    minimum: 6,
    steps: [
      [(0, "aux>al x")], [(0, "s")], [(0, "r")], [(0, "e")], [(0, "é")],
      [(0, "abcdefghijklmnopqrstuvwxyz".map { "\($0)\($0)>\($0)" }.joined(separator: " "))],
    ])
}
