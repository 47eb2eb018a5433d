extension PagePhrases {
  /// The phrases of the other languages; their pages carry English ones too.
  static let others: [Language: PagePhrases] = Dictionary(
    uniqueKeysWithValues: Language.allCases.filter { $0 != .english }.map { language in
      var phrases = english
      phrases.add(lines: table(lines[language] ?? [:]))
      phrases.endings.formUnion((lines[language]?[.commentForm] ?? "").phrases)
      phrases.labels.merge(table(labels[language] ?? [:])) { known, _ in known }
      phrases.dateWords.formUnion((dateWords[language] ?? "").phrases)
      phrases.bylineOpenings += (bylineOpenings[language] ?? "").phrases.map(\.words)
      return (language, phrases)
    })

  private mutating func add(lines more: [String: Reason]) {
    for (phrase, reason) in more {
      let key = WordSplitter.words(in: phrase).joined(separator: " ")
      lines[key] = reason
    }
  }

  private static let lines: [Language: [Reason: String]] = [
    .german: [
      .relatedArticles:
        "mehr zum thema|lesen sie auch|auch interessant|weitere artikel|das könnte sie auch interessieren|meistgelesen",
      .shareLine: "artikel teilen|teilen|per e mail teilen|drucken|link kopieren",
      .commentForm: "kommentare|kommentar schreiben|schreiben sie einen kommentar|kommentar hinterlassen",
      .advertisement: "anzeige|werbung", .newsletter: "newsletter abonnieren|jetzt abonnieren",
      .cookieNotice: "alle cookies akzeptieren|cookie einstellungen",
      .navigation: "nach oben|zur startseite|alle rechte vorbehalten",
    ],
    .french: [
      .relatedArticles:
        "lire aussi|à lire aussi|sur le même sujet|articles liés|les plus lus|à lire également",
      .shareLine: "partager|partager cet article|partager l’article|imprimer|copier le lien",
      .commentForm: "commentaires|laisser un commentaire|ajouter un commentaire|réagir à cet article",
      .advertisement: "publicité", .newsletter: "s’inscrire à la newsletter|s’abonner",
      .cookieNotice: "accepter tous les cookies|tout accepter",
      .navigation: "haut de page|tous droits réservés|retour à l’accueil",
    ],
    .spanish: [
      .relatedArticles:
        "lea también|te puede interesar|noticias relacionadas|artículos relacionados|lo más leído|más noticias",
      .shareLine: "compartir|comparte este artículo|compartir este artículo|imprimir|copiar enlace",
      .commentForm: "comentarios|deja un comentario|deja una respuesta|escribe un comentario",
      .advertisement: "publicidad|anuncio", .newsletter: "suscríbete|suscríbete a nuestro boletín",
      .cookieNotice: "aceptar todas las cookies|aceptar cookies",
      .navigation: "volver arriba|todos los derechos reservados|volver al inicio",
    ],
    .italian: [
      .relatedArticles:
        "leggi anche|articoli correlati|ti potrebbe interessare|potrebbe interessarti|i più letti",
      .shareLine: "condividi|condividi questo articolo|stampa|copia link",
      .commentForm: "commenti|lascia un commento|scrivi un commento",
      .advertisement: "pubblicità", .newsletter: "iscriviti alla newsletter|abbonati",
      .cookieNotice: "accetta tutti i cookie|accetta i cookie",
      .navigation: "torna su|tutti i diritti riservati|torna alla home",
    ],
    .portuguese: [
      .relatedArticles: "leia também|leia mais|artigos relacionados|notícias relacionadas|mais lidas",
      .shareLine: "partilhar|partilhar este artigo|compartilhar|imprimir|copiar link",
      .commentForm: "comentários|deixe um comentário|deixar um comentário|comentar",
      .advertisement: "publicidade", .newsletter: "subscreva a newsletter|assine a newsletter",
      .cookieNotice: "aceitar todos os cookies|aceitar cookies",
      .navigation: "voltar ao topo|todos os direitos reservados",
    ],
    .dutch: [
      .relatedArticles: "lees ook|lees meer|gerelateerde artikelen|meest gelezen|meer over dit onderwerp",
      .shareLine: "delen|deel dit artikel|afdrukken|kopieer link",
      .commentForm: "reacties|plaats een reactie|geef een reactie|laat een reactie achter",
      .advertisement: "advertentie", .newsletter: "schrijf je in voor de nieuwsbrief|nieuwsbrief",
      .cookieNotice: "alle cookies accepteren|cookies accepteren",
      .navigation: "naar boven|alle rechten voorbehouden",
    ],
    .swedish: [
      .relatedArticles: "läs också|läs även|läs mer|relaterade artiklar|mest läst",
      .shareLine: "dela|dela artikeln|skriv ut|kopiera länk",
      .commentForm: "kommentarer|lämna en kommentar|skriv en kommentar",
      .advertisement: "annons", .newsletter: "prenumerera på nyhetsbrevet|nyhetsbrev",
      .cookieNotice: "acceptera alla cookies|godkänn alla cookies",
      .navigation: "till toppen|tillbaka till toppen",
    ],
    .russian: [
      .relatedArticles: "читайте также|читать также|по теме|материалы по теме|самое читаемое",
      .shareLine: "поделиться|поделиться статьёй|распечатать",
      .commentForm: "комментарии|оставить комментарий|добавить комментарий",
      .advertisement: "реклама", .newsletter: "подписаться на рассылку|подписаться",
      .navigation: "наверх|все права защищены",
    ],
    .arabic: [
      .relatedArticles: "اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|مقالات ذات صلة|الأكثر قراءة",
      .shareLine: "شارك|شارك المقال|مشاركة|طباعة", .commentForm: "التعليقات|أضف تعليقا|اترك تعليقا",
      .advertisement: "إعلان",
      .newsletter: "اشترك في النشرة البريدية", .navigation: "جميع الحقوق محفوظة",
    ],
    .hindi: [
      .relatedArticles: "यह भी पढ़ें|ये भी पढ़ें|संबंधित ख़बरें|संबंधित खबरें", .shareLine: "शेयर करें|साझा करें",
      .commentForm: "टिप्पणियाँ|अपनी टिप्पणी दें", .advertisement: "विज्ञापन", .newsletter: "न्यूज़लेटर",
    ],
    .chinese: [
      .relatedArticles: "相关阅读|相关新闻|相关文章|延伸阅读|推荐阅读", .shareLine: "分享|分享到|打印", .commentForm: "评论|发表评论|网友评论",
      .advertisement: "广告", .navigation: "返回顶部|返回首页|版权所有",
    ],
    .japanese: [
      .relatedArticles: "関連記事|関連ニュース|あわせて読みたい|おすすめ記事", .shareLine: "シェアする|シェア|印刷",
      .commentForm: "コメント|コメントを残す",
      .advertisement: "広告", .newsletter: "メルマガ登録", .navigation: "トップへ戻る|ページトップへ",
    ],
  ]

  private static let labels: [Language: [Reason: String]] = [
    .german: [
      .caption: "foto|fotos|bild|bilder|grafik", .relatedArticles: "lesen sie auch|mehr zum thema",
      .byline: "autor|autorin",
    ],
    .french: [
      .caption: "photo|photos|crédit|crédit photo|image", .relatedArticles: "lire aussi|à lire aussi",
      .byline: "auteur",
    ],
    .spanish: [
      .caption: "foto|fotos|imagen|fotografía", .relatedArticles: "lea también|lee también",
      .byline: "autor|autora",
    ],
    .italian: [.caption: "foto|immagine|fotografia", .relatedArticles: "leggi anche", .byline: "autore"],
    .portuguese: [
      .caption: "foto|fotos|imagem|fotografia", .relatedArticles: "leia também", .byline: "autor|autora",
    ],
    .dutch: [.caption: "foto|foto’s|beeld", .relatedArticles: "lees ook", .byline: "auteur"],
    .swedish: [.caption: "foto|bild", .relatedArticles: "läs också|läs även"],
    .russian: [.caption: "фото|иллюстрация", .relatedArticles: "читайте также", .byline: "автор"],
    .arabic: [.caption: "صورة|تصوير", .relatedArticles: "اقرأ أيضا|اقرأ أيضًا", .byline: "الكاتب"],
    .hindi: [.caption: "फोटो|फ़ोटो|तस्वीर"],
    .chinese: [.caption: "图|摄影|图片", .byline: "记者|作者"].mapValues(\.spaced),
    .japanese: [.caption: "写真|撮影|画像", .byline: "記者|文"].mapValues(\.spaced),
  ]

  private static let bylineOpenings: [Language: String] = [
    .german: "von", .french: "par", .spanish: "por", .italian: "di", .portuguese: "por", .dutch: "door",
    .swedish: "av",
  ]

  private static let dateWords: [Language: String] = [
    .german:
      "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|uhr|stand|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
    .french:
      "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|publié|le|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    .spanish:
      "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|de|publicado|lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    .italian:
      "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|pubblicato|alle|ore|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    .portuguese:
      "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|de|publicado|às|segunda|terça|quarta|quinta|sexta|feira|sábado|domingo",
    .dutch:
      "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|uur|om|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    .swedish:
      "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|kl|publicerad|den|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag",
    .russian:
      "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|года|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
  ]
}

extension String {
  /// Phrases of characters that are words of their own.
  fileprivate var spaced: String {
    phrases.map { WordSplitter.words(in: $0).joined(separator: " ") }.joined(separator: "|")
  }
}
