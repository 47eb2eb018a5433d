extension Language {
  /// Portuguese.
  public static let portuguese = Language(known: "pt")
}

extension LanguageProfile {
  static let portuguese = LanguageProfile(
    .portuguese, name: "Portuguese", codes: ["por"], script: .latin, letters: "áâãàçéêíóôõúü",
    functionWords: """
      o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa pelo pela pelos pelas dum duma
      este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas deste desta
      destes destas desse
      dessa disso nesse nessa neste nesta naquele naquela daquele daquela
      meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa
      algum alguma alguns algumas nenhum nenhuma outro outra outros outras todo toda todos todas tudo muito muita
      muitos muitas
      pouco pouca poucos poucas vários várias cada qualquer quaisquer tal tais mesmo mesma mesmos mesmas tanto
      tanta tantos tantas
      ambos ambas algo alguém nada ninguém outrem
      eu me mim tu te ti ele ela você vocês nós vós eles elas lhe lhes se si consigo comigo dele dela deles delas
      que quem qual quais cujo cuja cujos cujas quando onde como quanto quanta quantos quantas porquê
      sou és é somos são era eras éramos eram fui foi fomos foram sido ser sendo será serão seria seriam seja
      sejam fosse fossem
      estou está estamos estão estava estavam esteve estiveram estar estado esteja
      tenho tem temos têm tinha tinham teve tiveram ter tido terá teria tenha há havia houve haver haja
      pode podem podia podiam pôde poder poderá poderia deve devem devia dever deverá deverão deveria faz fazer
      fez vai vão ia
      iam ir
      ante após até com contra de desde durante em entre exceto para per perante por sem sob sobre trás segundo
      e ou mas porém nem se porque pois embora enquanto contudo todavia portanto logo
      não também mais menos muito já ainda sempre nunca jamais assim aqui aí ali lá agora então hoje ontem amanhã
      antes depois
      além apenas só quase bem mal tão talvez cerca
      """,
    generalWords: """
      disse diz dizem dizer dito afirmou afirma explicou explica acrescentou anunciou contou conta segundo chama
      vai vão ir vem vêm vir dá deu dar dado faz fazem fez fazer feito põe pôr posto toma tomar vê ver visto viu
      sabe saber fica ficou ficar leva levou levar chega chegou chegar passa passou passar deixa deixou
      novo nova novos novas grande grandes pequeno pequena pequenos primeiro primeira primeiros último última
      últimos bom boa melhor maior próprio própria longo
      dois duas três quatro cinco seis sete oito nove dez onze doze cem centenas mil milhão milhões
      """,
    stemmer: Stemmer(source: "light stemmer of Savoy (2006)", stem: SuffixStemmer.portuguese.stem),
    sentences: SentenceRules([
      .neverFinal: """
      Sr Sra Srs Sras Srta D Dr Dra Drs Dras Prof Profa Eng Arq Gen Cel Cap Ten Sgt Maj Exmo Exma Ex V S Sto Sta
      Pe cf ex vs aprox a d Mons Pres
      """,
      .beforeNumber: "p pp pág págs n nº no art arts cap vol fig tel núm séc al ca",
      .seldomFinal: "Lda Ltda Cia Av Jr Inc Co Corp dpto Univ Ltd",
      .months: "jan fev mar abr mai jun jul ago set out nov dez",
      .openers: """
      o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa pelo pela de este esta isto
      estes estas esse essa isso aquele aquela meu minha seu sua seus suas nosso nossa eu tu ele ela você nós
      eles elas se me te lhe não nem e ou mas porém todavia contudo porque pois se como quando onde enquanto
      embora que quem qual quanto por para com sem sobre entre desde até após em segundo durante contra perante
      também já ainda sempre nunca jamais assim aqui ali lá agora então hoje ontem amanhã depois antes logo além
      tudo todo toda todos todas muitos muitas alguns algumas vários várias cada outro outra outros outras
      nenhum nenhuma ninguém nada dois duas três só apenas finalmente será é
      """,
    ]),
    page: PagePhrases.Additions(
      lines: [
        .relatedArticles: "leia também|leia mais|artigos relacionados|notícias relacionadas|mais lidas",
        .shareLine: "partilhar|partilhar este artigo|compartilhar|imprimir|copiar link",
        .commentForm: "comentários|deixe um comentário|deixar um comentário|comentar",
        .advertisement: "publicidade", .newsletter: "subscreva a newsletter|assine a newsletter",
        .cookieNotice: "aceitar todos os cookies|aceitar cookies",
        .navigation: "voltar ao topo|todos os direitos reservados",
      ],
      labels: [
        .caption: "foto|fotos|imagem|fotografia", .relatedArticles: "leia também", .byline: "autor|autora",
      ],
      bylineOpenings: "por",
      dateWords: """
        janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|de|publicado
        às|segunda|terça|quarta|quinta|sexta|feira|sábado|domingo
        """))
}

extension SuffixStemmer {
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
