extension SentenceRules {
  static let portuguese = SentenceRules([
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
  ])
}
