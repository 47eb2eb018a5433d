extension StopWords {
  static let french = Set(
    wordsOf:
      """
      le la les l un une des du de d au aux ce cet cette ces cela ça ceci celui celle ceux celles
      mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs mien tien sien
      aucun aucune autre autres certain certaine certains certaines chaque même mêmes plusieurs quelque quelques
      quelqu tel telle
      tels telles tout toute tous toutes nul nulle rien personne chacun chacune
      je j me m moi tu te t toi il elle on nous vous ils elles lui eux se s soi y en
      qui que qu quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles duquel auquel comment
      pourquoi
      quand combien
      suis es est sommes êtes sont étais était étions étaient fut furent été être étant sera seront serait
      seraient soit soient
      ai as a avons avez ont avais avait avions avaient eut eurent eu avoir ayant aura auront aurait auraient ait
      aient
      fait font faire faisait peut peuvent peux pouvait pouvaient pouvoir pourrait pourraient pu doit doivent
      devait devaient
      devoir devrait devraient dû faut fallait va vont aller allait veut veulent voulait
      à après avant avec chez contre dans depuis derrière dès devant durant entre envers hors jusque jusqu malgré
      par parmi
      pendant pour sans sauf selon sous sur vers voici voilà près loin
      et ou mais donc or ni car si comme lorsque lorsqu puisque puisqu quoique parce afin tandis
      ne n pas plus moins jamais point guère non oui aussi ainsi alors encore déjà toujours souvent parfois très
      trop peu assez
      beaucoup bien mal mieux ici là ailleurs maintenant puis ensuite enfin cependant pourtant toutefois néanmoins
      presque
      seulement surtout tant tellement autant plutôt hier aujourd'hui demain désormais
      c c'est c'était n'est n'a s'est qu'il qu'elle qu'on qu'un qu'une d'un d'une l'on j'ai n'ont s'il jusqu'à
      lorsqu'il
      """)
}
