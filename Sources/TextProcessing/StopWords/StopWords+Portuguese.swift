extension StopWords {
  static let portuguese = Set(
    wordsOf:
      """
      o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa pelo pela pelos pelas dum duma
      este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas deste desta
      destes destas desse
      dessa disso nesse nessa neste nesta naquele naquela daquele daquela
      meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa
      algum alguma alguns algumas nenhum nenhuma outro outra outros outras todo toda todos todas tudo muito muita
      muitos muitas
      pouco pouca poucos poucas vários várias cada qualquer quaisquer tal tais mesmo mesma mesmos mesmas tanto
      tanta tantos tantas
      ambos ambas algo alguém nada ninguém outrem
      eu me mim tu te ti ele ela você vocês nós vós eles elas lhe lhes se si consigo comigo dele dela deles delas
      que quem qual quais cujo cuja cujos cujas quando onde como quanto quanta quantos quantas porquê
      sou és é somos são era eras éramos eram fui foi fomos foram sido ser sendo será serão seria seriam seja
      sejam fosse fossem
      estou está estamos estão estava estavam esteve estiveram estar estado esteja
      tenho tem temos têm tinha tinham teve tiveram ter tido terá teria tenha há havia houve haver haja
      pode podem podia podiam pôde poder poderá poderia deve devem devia dever deverá deverão deveria faz fazer
      fez vai vão ia
      iam ir
      ante após até com contra de desde durante em entre exceto para per perante por sem sob sobre trás segundo
      e ou mas porém nem se porque pois embora enquanto contudo todavia portanto logo
      não também mais menos muito já ainda sempre nunca jamais assim aqui aí ali lá agora então hoje ontem amanhã
      antes depois
      além apenas só quase bem mal tão talvez cerca
      """)
}
