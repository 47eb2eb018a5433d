extension Language {
  /// Spanish.
  public static let spanish = Language(known: "es")
}

extension LanguageProfile {
  static let spanish = LanguageProfile(
    .spanish, name: "Spanish", codes: ["spa"], script: .latin, letters: "áéíóúüñç",
    functionWords: """
      el la los las lo un una unos unas al del
      este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas
      mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra mío mía tuyo suyo suya suyos suyas
      algún alguna algunas alguno algunos ningún ninguna ninguno otro otra otros otras todo toda todos todas mucho
      mucha muchos
      muchas poco poca pocos pocas varios varias cada cualquier cualquiera tal tales mismo misma mismos mismas
      tanto tanta tantos
      tantas ambos ambas demás algo alguien nada nadie
      yo me mí tú te ti él ella ello usted ustedes nosotros nosotras nos vosotros os ellos ellas le les se sí
      consigo conmigo
      que qué quien quién quienes quiénes cual cuál cuales cuáles cuyo cuya cuyos cuyas cuando cuándo donde dónde
      como cómo
      cuanto cuánto cuántos
      soy eres es somos son era eras éramos eran fui fue fueron sido ser siendo será serán sería serían sea sean
      fuera fueran
      estoy está estamos están estaba estaban estuvo estuvieron estar estado estando esté estén
      he has ha hemos han había habían hubo hay haber habido habrá habría haya hayan hubiera
      tengo tiene tienen tenía tenían tuvo tener puede pueden podía podían pudo poder podrá podría podrían debe
      deben debía
      debería hace hacer hizo hacía va van iba iban ir
      a ante bajo con contra de desde durante en entre excepto hacia hasta mediante para por salvo según sin sobre
      tras
      y e o u pero sino ni si porque pues aunque mientras luego
      no también tampoco más menos muy ya aún todavía siempre nunca jamás así aquí ahí allí allá ahora entonces
      hoy ayer mañana
      antes después además solo sólo casi apenas bien mal tan quizá quizás
      """,
    generalWords: """
      dijo dice dicen decir dicho explicó explica señaló señala afirmó afirma añadió añade anunció aseguró contó
      cuenta según llama llamó
      va van iba ir viene venir dar da dio dado hace hacen hizo hacer hecho pone poner puso puesto toma tomar tomó
      ve ver visto vio sabe saber queda quedar quedó lleva llevar llevó llega llegó llegar pasa pasar pasó deja dejó
      nuevo nueva nuevos nuevas gran grande grandes pequeño pequeña pequeños primer primero primera primeros último
      última últimos buen bueno buena mejor mayor propio propia largo
      dos tres cuatro cinco seis siete ocho nueve diez once doce cien cientos mil millón millones
      """,
    stemmer: Stemmer(source: "light stemmer of Savoy (2001)", stem: SuffixStemmer.spanish.stem),
    sentences: SentenceRules([
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
    ]),
    page: PagePhrases.Additions(
      lines: [
        .relatedArticles:
          "lea también|te puede interesar|noticias relacionadas|artículos relacionados|lo más leído|más noticias",
        .shareLine: "compartir|comparte este artículo|compartir este artículo|imprimir|copiar enlace",
        .commentForm: "comentarios|deja un comentario|deja una respuesta|escribe un comentario",
        .advertisement: "publicidad|anuncio", .newsletter: "suscríbete|suscríbete a nuestro boletín",
        .cookieNotice: "aceptar todas las cookies|aceptar cookies",
        .navigation: "volver arriba|todos los derechos reservados|volver al inicio",
      ],
      labels: [
        .caption: "foto|fotos|imagen|fotografía", .relatedArticles: "lea también|lee también",
        .byline: "autor|autora",
      ],
      bylineOpenings: "por",
      dateWords: """
        enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|de|publicado
        lunes|martes|miércoles|jueves|viernes|sábado|domingo
        """))
}

extension SuffixStemmer {
  /// The light stemmer for Spanish of J. Savoy, "Report on CLEF-2001 experiments" (University of Neuchâtel): plural and
  /// the final vowel, without accents.
  static let spanish = SuffixStemmer(
    minimum: 5, folds: "áa ée íi óo úu üu",
    steps: [[(0, "o a e eses>es ces>z os as es")]])
}
