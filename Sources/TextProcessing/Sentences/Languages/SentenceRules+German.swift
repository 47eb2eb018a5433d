extension SentenceRules {
  static let german = SentenceRules([
    .neverFinal: """
    Dr Prof Dipl Ing Hr Hrn Fr Frl Mag med phil jur rer nat Hl St Sr Jr vgl Vgl bzw ca sog insb insbes inkl
    exkl evtl ggf gem lt Abt Gebr z d u i o a v n g ehem chem phys zit zzgl abzgl bzgl betr Betr gest verh geb
    gegr Sog Bgm Hptm Lt Gen Frhr
    """,
    .beforeNumber:
      "Nr Nrn S Abs Art Bd Kap Abb Tab Ziff Tel h Par Anm Aufl Jg Lfd Pos Rn Vol H Hs ca max min km",
    .seldomFinal: "Str Co Ges Inc Ltd Corp Univ Inst Mio Mrd Tsd Std Hbf Pl Jh Jhd Hrsg Hg al bspw Chr",
    .months: "Jan Feb Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez",
    .beforeOrdinals: """
    am vom bis zum zur der die das dem den des im beim ab seit jeder jedes jede jedem jeden ihr ihre ihrem
    ihren ihrer sein seine seinem seinen seiner unser unsere unserem unseren mein meine meinem meinen und oder
    ein eine einem einen einer dieser diesem diesen ins
    """,
    .afterOrdinals: """
    Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert
    Jahrhunderts Tag Stock Klasse Liga Platz Mal Runde Etage Geburtstag Jahrestag
    """,
    .openers: """
    der die das den dem des ein eine einer einem einen er sie es wir ihr ich du man dieser diese dieses diesen
    dort hier da dann nun jetzt doch aber und oder auch nicht nur noch schon so wie wenn weil als ob obwohl
    während nachdem bevor seit bis nach vor bei mit von zu zum zur im in am an auf aus über unter zwischen
    gegen für ohne um durch trotz wegen laut statt heute gestern morgen damals inzwischen allerdings jedoch
    dennoch deshalb darum außerdem zudem dabei dazu davon damit daraufhin danach denn was wer wo warum wann
    welche welcher kein keine keiner mein sein seine ihre unser unsere alle viele einige mehr beide jeder jede
    jedes später zuvor
    """,
  ])
}
