extension StopWords {
  /// By language, the words that any article may use: they are no function words, and show no language.
  static let generalWords: [Language: Set<String>] = [
    .english: Set(
      wordsOf:
        """
        said say says saying told tell tells telling asked ask asks asking added adds adding called call calls calling
        according show shows showed showing shown mean means meant believe believes believed expect expects expected
        think thinks thinking thought know knows knowing knew known
        get gets getting got gotten give gives giving gave given go goes going gone went come comes coming came make
        makes making made take takes taking took taken put puts putting let lets keep keeps keeping kept become becomes
        becoming became see sees seeing saw seen look looks looking looked seem seems seemed seeming appear appears
        appeared want wants wanted wanting need needs needed needing try tries tried trying use uses used using like
        likes liked find finds finding found feel feels felt happen happens happened help helps helped turn turns turned
        start starts started begin begins began begun end ends ended follow follows followed following include includes
        included including remain remains remained set
        new old own same different certain able available possible likely unlikely particular whole full good better
        best bad worse worst great big small large long short high low last next latest former recent recently early
        earlier late right left
        one two three four five six seven eight nine ten eleven twelve first second third half once twice hundred
        hundreds thousand thousands million billion dozen dozens
        yes okay ok mr mrs ms miss dr sir actually nearly simply probably certainly clearly especially usually
        sometimes anyway apart alone aside
        """),
    .german: Set(
      wordsOf:
        """
        sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären teilte mit teilten berichtete berichtet
        berichteten hieß heißt nannte nennt betonte kündigte meinte
        gibt gab geben gegeben geht ging gehen gegangen kommt kam kommen gekommen kamen macht machte machen gemacht
        steht stand stehen standen bleibt blieb bleiben liegt lag liegen findet fand finden gefunden sieht sah sehen
        gesehen weiß wissen nimmt nahm nehmen genommen bringt brachte bringen zeigt zeigte zeigen gezeigt gilt galt
        neue neuen neuer neues neu alte alten alter große großen großer großes groß kleine kleinen kleiner gute guten
        guter gut besser lange langen erste ersten erster erstes zweite zweiten dritte dritten letzte letzten letzter
        nächste nächsten ganze ganzen eigene eigenen
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend million millionen
        """),
    .french: Set(
      wordsOf:
        """
        dit disent disait déclaré déclare expliqué explique indiqué indique affirmé affirme ajouté ajoute annoncé
        annonce précisé précise selon raconte appelle appelé
        va vont allait aller vient viennent venait venir venu prend prendre pris met mettre mis donne donner donné
        trouve trouver trouvé voit voir vu sait savoir reste rester resté devient devenu passe passer passé tient
        tenir
        nouveau nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits petites premier première
        premiers premières dernier dernière derniers dernières bon bonne bons propre propres long longue
        deux trois quatre cinq six sept huit neuf dix onze douze cent cents mille million millions dizaine
        """),
    .spanish: Set(
      wordsOf:
        """
        dijo dice dicen decir dicho explicó explica señaló señala afirmó afirma añadió añade anunció aseguró contó
        cuenta según llama llamó
        va van iba ir viene venir dar da dio dado hace hacen hizo hacer hecho pone poner puso puesto toma tomar tomó
        ve ver visto vio sabe saber queda quedar quedó lleva llevar llevó llega llegó llegar pasa pasar pasó deja dejó
        nuevo nueva nuevos nuevas gran grande grandes pequeño pequeña pequeños primer primero primera primeros último
        última últimos buen bueno buena mejor mayor propio propia largo
        dos tres cuatro cinco seis siete ocho nueve diez once doce cien cientos mil millón millones
        """),
    .italian: Set(
      wordsOf:
        """
        detto dice dicono disse dire ha spiegato spiega affermato afferma aggiunto aggiunge annunciato racconta
        raccontato secondo chiama
        va vanno andare andato viene vengono venire venuto fa fanno fare fatto dà dare dato mette mettere messo prende
        prendere preso vede vedere visto sa sapere resta restare rimasto trova trovare trovato porta portato arriva
        arrivato
        nuovo nuova nuovi nuove grande grandi piccolo piccola piccoli primo prima primi ultimo ultima ultimi buono
        buona proprio propria lungo lunga
        due tre quattro cinque sei sette otto nove dieci undici dodici cento mille mila milione milioni
        """),
    .portuguese: Set(
      wordsOf:
        """
        disse diz dizem dizer dito afirmou afirma explicou explica acrescentou anunciou contou conta segundo chama
        vai vão ir vem vêm vir dá deu dar dado faz fazem fez fazer feito põe pôr posto toma tomar vê ver visto viu
        sabe saber fica ficou ficar leva levou levar chega chegou chegar passa passou passar deixa deixou
        novo nova novos novas grande grandes pequeno pequena pequenos primeiro primeira primeiros último última
        últimos bom boa melhor maior próprio própria longo
        dois duas três quatro cinco seis sete oito nove dez onze doze cem centenas mil milhão milhões
        """),
    .dutch: Set(
      wordsOf:
        """
        zei zegt zeggen gezegd vertelde vertelt verklaarde meldde meldt noemde noemt volgens
        gaat ging gaan gegaan komt kwam komen gekomen kwamen maakt maakte maken gemaakt staat stond staan stonden
        blijft bleef blijven ligt lag liggen vindt vond vinden gevonden ziet zag zien gezien weet weten neemt nam
        nemen genomen geeft gaf geven gegeven krijgt kreeg krijgen doet deed doen
        nieuwe nieuw oude oud grote groot kleine klein goede goed beter lange lang eerste tweede derde laatste
        volgende hele eigen
        twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend miljoen
        """),
    .swedish: Set(
      wordsOf:
        """
        sade sa säger sagt berättade berättar förklarade uppgav uppger kallar enligt meddelade
        går gick gå gått kommer kom komma kommit gör gjorde göra gjort står stod stå blir blev bli ligger låg finner
        fann ser såg se sett vet veta tar tog ta tagit ger gav ge gett får fick få fått håller höll
        nya ny nytt gamla gammal stora stor stort små liten litet goda god bra bättre långa lång första andra tredje
        sista nästa hela egna
        två tre fyra fem sex sju åtta nio tio elva tolv hundra tusen miljoner
        """),
    .russian: Set(
      wordsOf:
        """
        сказал сказала сказали говорит говорят говорил заявил заявила сообщил сообщила сообщили рассказал рассказала
        объяснил объяснила добавил добавила отметил назвал называет
        идёт идет пошёл пришёл пришла пришли стал стала стали стоит стоял делает сделал сделала дал дала дали взял
        взяла нашёл нашла нашли видел видит знает знал остался осталась получил получила начал начала начали
        новый новая новое новые нового старый старая старые большой большая большие маленький маленькая хороший
        лучше первый первая первые первого второй вторая третий последний последняя последние свой целый
        два две три четыре пять шесть семь восемь девять десять сто тысяч тысячи тысяча миллион миллионов
        """),
  ]
}
