extension SentenceRules {
  static let dutch = SentenceRules([
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
  ])
}
