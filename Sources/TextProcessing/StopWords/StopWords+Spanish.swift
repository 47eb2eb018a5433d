extension StopWords {
  static let spanish = Set(
    wordsOf:
      """
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
      """)
}
