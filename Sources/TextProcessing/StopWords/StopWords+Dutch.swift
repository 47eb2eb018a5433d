extension StopWords {
  static let dutch = Set(
    wordsOf:
      """
      de het een 't 'n
      deze die dit dat zo'n zulk zulke elk elke ieder iedere alle allen alles al beide veel vele weinig meer meest
      meeste
      minder sommige enkele enige geen ander andere anderen zelf
      ik mij me mijn jij je jou jouw u uw hij hem zijn z'n zij ze haar hun hen wij we ons onze jullie zich elkaar
      men
      iemand niemand iets niets iedereen
      wie wat welk welke waar waarom wanneer hoe waarin waarbij waarmee waardoor waarvan
      ben bent is was waren geweest zou zouden zal zullen zult heb hebt heeft hebben had hadden gehad word wordt
      worden werd
      werden geworden kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen
      wilde wilden
      laat laten liet gaat gaan ging doet doen deed
      aan achter af behalve bij binnen boven buiten door gedurende in langs met na naar naast om onder op over per
      sinds te ten
      ter tegen tijdens tot tussen uit van vanaf vanuit via volgens voor voorbij zonder ondanks
      en of maar want dus noch als dan toen terwijl omdat doordat hoewel indien mits tenzij totdat voordat nadat
      zodat zodra
      niet ook nog wel zo er hier daar nu straks al reeds pas weer altijd nooit vaak soms zeer heel erg te toch
      misschien alleen
      slechts bijna ongeveer inmiddels intussen daarom daarna daarbij daardoor daarmee daarvan ervan erbij ermee
      echter bovendien
      eerst even steeds samen vandaag gisteren morgen ja nee
      """)
}
