extension StopWords {
  static let swedish = Set(
    wordsOf:
      """
      en ett den det de dem denna detta dessa
      någon något några ingen inget inga all allt alla varje annan annat andra mycket många mer mest flera flest
      få båda sådan
      sådant sådana samma själv själva egen
      jag mig min mitt mina du dig din ditt dina han honom hans hon henne hennes dess vi oss vår vårt våra ni er
      ert era deras
      sig sin sitt sina man ens varandra ingenting allting
      vem vad vilken vilket vilka vars var vart varför hur när där som
      är var varit vara vore blir blev blivit bli har hade haft ha kan kunde kunnat kunna ska skall skulle vill
      ville velat vilja
      måste bör borde får fick fått får låt lät gör gjorde göra går gick
      av bakom bland bredvid efter enligt framför från för före förbi genom hos i in inom inför innan inte kring
      längs med mellan
      mot mittemot nära ner om ovanför på runt sedan till trots under upp ur ut utan utanför utom vid via åt över
      och eller men för utan samt att eftersom därför medan fast fastän ifall än tills så att både varken antingen
      också även bara redan ännu än då nu här dit hit aldrig alltid ofta ibland mycket väl kanske nog ju dock ändå
      endast nästan
      ungefär cirka igen tillbaka dessutom dock således däremot därefter därmed dels sedan snart just idag igår
      imorgon ja nej
      """)
}
