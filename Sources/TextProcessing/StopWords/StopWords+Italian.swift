extension StopWords {
  static let italian = Set(
    wordsOf:
      """
      il lo la i gli le l un uno una un'
      del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel
      nello nella nei
      negli nelle nell sul sullo sulla sui sugli sulle sull col coi
      questo questa questi queste quest quello quella quelli quelle quel quei quegli quell ciò
      mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra loro
      alcuno alcuna alcuni alcune altro altra altri altre ogni ognuno ciascuno ciascuna qualche qualcuno qualcosa
      qualsiasi
      qualunque nessuno nessuna nessun niente nulla tutto tutta tutti tutte molto molta molti molte poco poca
      pochi poche tanto
      tanta tanti tante troppo parecchi stesso stessa stessi stesse tale tali entrambi
      io me mi tu te ti egli lui lei ella noi ci voi vi essi esse li ne si sé
      che chi cui quale quali quanto quanta quanti quante dove quando come perché
      sono sei è siamo siete era eri eravamo erano fu furono stato stata stati state essere essendo sarà saranno
      sarebbe
      sarebbero sia siano fosse fossero
      ho hai ha abbiamo avete hanno avevo aveva avevano ebbe ebbero avuto avere avendo avrà avranno avrebbe
      avrebbero abbia
      abbiano avesse avessero
      sta stanno stava fa fanno faceva fare fatto può possono poteva potevano potere potrà potrebbe potrebbero
      deve devono doveva
      dovevano dovere dovrà dovrebbe vuole vogliono voleva va vanno viene vengono veniva
      a ad con contro da d di dentro dietro dopo durante entro fra in oltre per presso prima senza sopra sotto su
      tra tranne
      verso circa secondo fino
      e ed o od ma però anzi né se mentre poiché affinché sebbene finché dunque quindi eppure oppure infatti
      non più meno anche ancora già mai sempre spesso così qui qua lì là ora adesso allora poi oggi ieri domani
      appena quasi solo
      soltanto bene male ecco sì no invece inoltre ormai forse neppure nemmeno
      c'è c'era dell'anno un'altra com'è
      """)
}
