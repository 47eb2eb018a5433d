extension SentenceRules {
  static let french = SentenceRules([
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
  ])
}
