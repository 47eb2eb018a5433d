import Testing

@testable import SumbenchText

/// Texts in languages without resources, of our own writing.
struct LanguageRelativesTests {
  private static let texts = [
    (
      "Danish",
      "Byen Velmar lukkede sin ældste bro mandag, efter at ingeniører havde fundet revner i to af pillerne. Broen åbnede i 1931, og den bruges hver dag af mange biler."
    ),
    (
      "Danish without its letters",
      "Broen blev lukket mandag, og der er ikke nogen, som ved, hvor mange penge det kommer til at koste."
    ),
    (
      "Norwegian",
      "Byen Velmar stengte den eldste broen sin mandag etter at ingeniører hadde funnet sprekker i to av pilarene. Broen åpnet i 1931, og mange biler bruker den hver dag."
    ),
    (
      "Catalan",
      "La ciutat de Velmar va tancar dilluns el seu pont més antic després que els enginyers hi trobessin esquerdes en dos dels pilars. El pont es va obrir l'any 1931."
    ),
    (
      "Galician",
      "A cidade de Velmar pechou o luns a súa ponte máis antiga despois de que os enxeñeiros atopasen fendas en dous dos piares. Non se sabe cando abrirá unha nova ponte."
    ),
    (
      "Romanian",
      "Orașul Velmar a închis luni cel mai vechi pod al său, după ce inginerii au găsit fisuri în doi dintre piloni. Nu se știe când va fi deschis din nou."
    ),
    (
      "Polish",
      "Miasto Velmar zamknęło w poniedziałek swój najstarszy most, ponieważ inżynierowie znaleźli pęknięcia w dwóch filarach. Nie wiadomo, kiedy zostanie otwarty."
    ),
    (
      "Czech",
      "Město Velmar v pondělí uzavřelo svůj nejstarší most, protože inženýři našli trhliny ve dvou pilířích. Nikdo neví, kdy se znovu otevře."
    ),
    (
      "Turkish",
      "Velmar şehri pazartesi günü en eski köprüsünü kapattı, çünkü mühendisler iki ayakta çatlak buldu. Ne zaman açılacağı bilinmiyor."
    ),
    (
      "Vietnamese",
      "Thành phố Velmar đã đóng cây cầu cổ nhất vào thứ Hai sau khi các kỹ sư phát hiện vết nứt ở hai trụ. Không ai biết khi nào cầu mở lại."
    ),
    (
      "Finnish",
      "Velmarin kaupunki sulki maanantaina vanhimman siltansa, koska insinöörit löysivät halkeamia kahdesta pilarista. Kukaan ei tiedä, milloin se avataan."
    ),
    (
      "Hungarian",
      "Velmar városa hétfőn lezárta a legrégebbi hídját, miután a mérnökök repedéseket találtak két pilléren. Senki sem tudja, mikor nyitják meg újra."
    ),
    (
      "Afrikaans",
      "Die stad Velmar het Maandag sy oudste brug gesluit nadat ingenieurs krake in twee van die pilare gevind het. Niemand weet wanneer dit weer sal oopmaak nie."
    ),
    (
      "Croatian",
      "Grad Velmar u ponedjeljak je zatvorio svoj najstariji most jer su inženjeri našli pukotine u dva stupa. Nitko ne zna kada će se opet otvoriti."
    ),
    (
      "Ukrainian",
      "Місто Велмар у понеділок закрило найстаріший міст. Інженери знайшли тріщини у двох опорах. Пороми ходитимуть до травня."
    ),
    (
      "Belarusian",
      "Горад Велмар у панядзелак закрыў самы стары мост, бо інжынеры знайшлі расколіны ў дзвюх апорах."
    ),
    (
      "Bulgarian",
      "Град Велмар затвори в понеделник най-стария си мост, след като инженери откриха пукнатини в две от опорите. Не се знае кога ще бъде отворен."
    ),
    (
      "Serbian",
      "Град Велмар је у понедељак затворио свој најстарији мост, јер су инжењери нашли пукотине у два стуба."
    ),
    (
      "Macedonian",
      "Градот Велмар во понеделникот го затвори својот најстар мост, откако инженерите најдоа пукнатини во два столба."
    ),
    (
      "Kazakh",
      "Велмар қаласы дүйсенбіде ең көне көпірін жапты, өйткені инженерлер екі тіректен жарықшақ тапты."
    ),
    ("Persian", "شهر ولمار روز دوشنبه قدیمی‌ترین پل خود را بست. مهندسان در دو پایه ترک پیدا کردند."),
    (
      "Persian in Arabic letters",
      "شهر ولمار روز دوشنبه پل خود را بست و مهندسان در دو پايه ترك پيدا كردند که این از آن است"
    ),
    (
      "Urdu",
      "ولمار شہر نے پیر کے روز اپنا سب سے پرانا پل بند کر دیا۔ انجینئروں کو دو ستونوں میں دراڑیں ملیں۔"
    ),
    (
      "Pashto",
      "د ولمار ښار د دوشنبې په ورځ خپل تر ټولو زوړ پل وتاړه. انجنیرانو په دوو ستنو کې درزونه وموندل."
    ),
    ("Marathi", "वेल्मार शहराने सोमवारी आपला सर्वात जुना पूल बंद केला आहे. अभियंत्यांना दोन खांबांमध्ये तडे आढळले आणि पूल कधी उघडेल ते माहीत नाही."),
    ("Nepali", "वेलमार सहरले सोमबार आफ्नो सबैभन्दा पुरानो पुल बन्द गरेको छ। इन्जिनियरहरूले दुई खम्बामा चर्किएको भेटेका छन् र यो कहिले खुल्ने हो थाहा छैन।"),
  ]

  @Test(arguments: texts)
  func relativesAreNotTakenForALanguageWithResources(name: String, text: String) {
    let choice = LanguageChoice(for: text)
    #expect(choice.language == .undetermined && choice.basis == .undetermined, "\(choice.language.name)")
    #expect(choice.script != nil)
  }

  @Test(arguments: [
    (
      "The Erdoğan government met Łukasz Żółkiewski and Søren Kjærgård, who said that it was not yet over.",
      Language.english
    ),
    ("Der Bürgermeister von Łódź hat es am Montag nicht gesehen, sagte er.", .german),
    ("Los jugadores del Barça no han dicho nada de la plaça en que se vieron.", .spanish),
    ("Il sindaco di Łódź non ha detto quando sarà riaperto il ponte della città.", .italian),
    ("O presidente da câmara não disse quando é que a ponte vai abrir de novo.", .portuguese),
    ("De burgemeester heeft niet gezegd wanneer de brug weer open gaat.", .dutch),
    ("Kommunen har inte sagt när bron ska öppna igen, och det är många som undrar.", .swedish),
    ("Город Велмар в понедельник закрыл самый старый мост, и никто не знает, когда его откроют.", .russian),
    ("أغلقت مدينة فيلمار يوم الاثنين أقدم جسر فيها بعد أن وجد المهندسون شقوقا في اثنين من أعمدته.", .arabic),
    ("वेलमार शहर ने सोमवार को अपना सबसे पुराना पुल बंद कर दिया है और कोई नहीं जानता कि यह कब खुलेगा।", .hindi),
    ("La ville de Velmar a fermé lundi son plus vieux pont, et l’on ne sait pas quand il rouvrira.", .french),
  ])
  func foreignNamesDoNotHideTheLanguage(text: String, language: Language) {
    #expect(LanguageChoice(for: text) == LanguageChoice(for: "", detected: language))
  }

  @Test(arguments: [
    ("Η πόλη έκλεισε τη γέφυρα.", "Greek"), ("เมืองปิดสะพาน", "Thai"), ("다리를 폐쇄했다.", "Hangul"),
    ("הגשר סגור.", "Hebrew"),
    ("সেতু বন্ধ।", "Bengali"), ("Կամուրջը փակ է։", "Armenian"), ("ხიდი დაკეტილია.", "Georgian"),
    ("ድልድዩ ተዘግቷል።", "Ethiopic"),
    ("பாலம் மூடப்பட்டது.", "Tamil"), ("ស្ពានត្រូវបានបិទ។", "Khmer"), ("Þórður Æsir Öxará", "Latin"),
    ("Місто їде", "Cyrillic"),
  ])
  func theScriptOfOtherTextsIsNamed(text: String, script: String) {
    let choice = LanguageChoice(for: text)
    #expect(choice.basis == .undetermined && choice.script == script)
  }
}

extension LanguageChoice {
  /// A choice made for a text that shows its language.
  fileprivate init(for _: String, detected language: Language) {
    self.init(for: Self.samples[language]!)
    precondition(self.language == language && basis == .detected)
  }

  private static let samples: [Language: String] = [
    .english: "The talks began on Monday.", .german: "Er hat es nicht gesehen.",
    .french: "Il n’est pas venu.",
    .spanish: "¿Qué hará la campeona?", .italian: "Non è mai tornato a casa.",
    .portuguese: "Não sei o que fazer.",
    .dutch: "Het was niet zo warm.", .swedish: "Det var inte så kallt.", .russian: "Лёд тронулся.",
    .arabic: "ذهب الولد", .hindi: "यह गाँव है।",
  ]
}
