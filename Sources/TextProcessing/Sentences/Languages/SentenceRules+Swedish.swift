extension SentenceRules {
  static let swedish = SentenceRules([
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
  ])
}
