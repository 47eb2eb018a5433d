extension SentenceRules {
  static let spanish = SentenceRules([
    .neverFinal: """
    Sr Sra Srta Sres Sras D Dª Dña Dr Dra Dres Prof Profa Lic Ing Arq Gral Cnel Cap Tte Sto Sta Fr Mons Excmo
    Excma Ilmo Ilma Ud Uds Vd Vds EE a d cf vs aprox Pdte Dir
    """,
    .beforeNumber: "p pp pág págs núm núms art arts cap vol fig tel tfno n no km h ca",
    .seldomFinal: "UU Av Avda Cía Ltda Inc Corp Hnos dpto Depto Ed ed Jr Co",
    .months: "ene feb mar abr may jun jul ago sept set oct nov dic",
    .openers: """
    el la los las lo un una unos unas al del de este esta esto estos estas ese esa eso aquel aquella mi mis tu
    su sus nuestro nuestra yo tú él ella ello usted nosotros ellos ellas se me te le les nos no ni y e o u
    pero sino aunque porque pues si como cuando donde mientras que qué quién quiénes cuál cómo cuándo dónde
    cuánto por para con sin sobre entre desde hasta hacia según durante tras contra en a ante bajo también
    tampoco además así ahora entonces hoy ayer mañana allí aquí ya aún todavía siempre nunca después antes
    luego todo toda todos todas muchos muchas algunos algunas varios cada otro otra otros otras ningún ninguna
    nadie nada dos tres solo sólo finalmente
    """,
  ])
}
