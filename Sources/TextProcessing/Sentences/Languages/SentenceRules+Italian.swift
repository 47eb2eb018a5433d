extension SentenceRules {
  static let italian = SentenceRules([
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
  ])
}
