extension StopWords {
  static let german = Set(
    wordsOf:
      """
      der die das den dem des ein eine einer einem einen eines
      dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden alle allem allen
      aller alles
      kein keine keiner keinem keinen keines mancher manche manches manchen solche solcher solches viele vielen
      vieler viel wenige
      wenigen wenig einige einigen einiger beide beiden mehrere mehreren andere anderer anderes anderen anderem
      mehr meisten
      ich mich mir mein meine meiner meinem meinen meines du dich dir dein deine deiner deinem deinen er ihn ihm
      sein seine
      seiner seinem seinen seines sie ihr ihre ihrer ihrem ihren ihres ihnen es wir uns unser unsere unserer
      unserem unseren euch
      euer eure sich man selbst selber einander etwas nichts jemand niemand
      wer wen wem wessen was welcher welche welches welchem welchen wo woher wohin wann warum weshalb wie wieso
      wofür womit
      bin bist ist sind seid war waren warst wart gewesen wäre wären sei seien habe hast hat haben habt hatte
      hatten hätte hätten
      gehabt werde wirst wird werden werdet wurde wurden würde würden geworden worden kann kannst können könnt
      konnte konnten könnte
      könnten muss musst müssen musste mussten müsste müssten soll sollen sollte sollten will willst wollen wollte
      wollten darf
      dürfen durfte durften mag mögen möchte möchten lassen lässt ließ
      in im ins an am ans auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit trotz über um unter
      von vom vor
      während wegen zu zum zur zwischen ab außer statt gegenüber laut innerhalb außerhalb
      und oder aber denn sondern sowie sowohl weder noch doch jedoch dass weil wenn als ob obwohl damit indem
      nachdem bevor ehe
      sobald falls sodass
      nicht auch nur schon so sehr hier da dort dann nun jetzt immer nie wieder wohl etwa fast ganz gar eben erst
      bereits dabei
      dazu daran darauf daraus darüber davon dafür dagegen danach daher darum deshalb deswegen also außerdem zudem
      dennoch trotzdem
      heute gestern morgen damals oft manchmal bald hin her ja nein
      """)
}
