/// Languages without resources that share their script and many words with one that has them.
enum LanguageRelatives {
  /// Common function words of each, as many as tell it from its relative.
  private static let words: [Script: FunctionWords] = [
    .latin: [
      danish, norwegian, catalan, galician, romanian, afrikaans, polish, croatian, indonesian, frisian,
    ],
    .cyrillic: [ukrainian, belarusian, bulgarian, macedonian, serbian],
    .arabic: [persian, urdu, pashto],
    .devanagari: [marathi, nepali],
  ].mapValues { FunctionWords($0.map(Set<String>.init(wordsOf:))) }

  /// Whether one of them knows more of a text's first words as function words than a language does.
  static func outdo(_ profile: LanguageProfile, in text: Substring) -> Bool {
    let own = profile.functionWordTable
    let relatives = words[profile.script]
    var counts = [Int](repeating: 0, count: relatives?.languages ?? 0)
    var known = 0
    let words = PlainWords(text, atMost: 120)
    let bytes = words.bytes.span
    for word in words.ranges {
      if own.places(of: word, in: bytes) != 0 { known += 1 }
      var places = relatives?.places(of: word, in: bytes) ?? 0
      while places != 0 {
        counts[places.trailingZeroBitCount] += 1
        places &= places - 1
      }
    }
    if let most = counts.max(), most > known { return true }
    return profile.script == .cyrillic && text.hasMoreHardSignsThanYeru
  }

  private static let danish = """
    af og i at er det en til på for med de den som ikke har der et han var om men vi jeg fra blev sig ved skal kan
    også være efter over havde eller blive bliver hun hvor år under så nu meget mere mod når sin sit sine ham dem os
    hvad alle ud op ind noget nogle mange flere siger ville kunne skulle mellem denne dette deres selv først ingen
    uden end kun må hos lige hver mig dig min din vores jo da hvis
    """
  private static let norwegian = """
    av og i å er det en til på for med de den som ikke har et han var om men vi jeg fra ble seg ved skal kan også
    være etter over hadde eller bli blir hun hvor år under så nå mye mer mot når sin sitt sine ham dem oss hva alle ut
    opp inn noe noen mange flere sier ville kunne skulle mellom denne dette deres selv først ingen uten enn bare må
    hos hver meg deg min din vår da hvis sa ikkje frå eg dei vart ein eit
    """
  private static let catalan = """
    de la el i que a en les els un una amb per del al no es va però és com més ha són seu seva dels als pel han han
    aquest aquesta o també ser fins entre sobre quan on hi ho li se ja molt tot tots tota cada després abans sense des
    havia era eren seus seves aquests aquestes què qui si perquè dos dues any anys ens vam van fer té tenir mateix
    """
  private static let galician = """
    de a o e que do da en os as un unha no na dos das con por para non é ao se máis pola polo foi nos nas como á seu
    súa unha máis tamén pero ou moi entre sobre cando onde xa lle lles este esta isto eses sen ata desde dun dunha nun
    nunha coa co coas cos aos ás sempre todo todos toda cada despois antes era eran ten teñen son está están foron hai
    seus súas ano anos outro outra
    """
  private static let romanian = """
    de și în a la cu pe nu o un din că care mai să pentru este se ce fi fost sau ca au lui ale al ai dar între după
    până unui unei sunt era prin fără când unde foarte toate tot aceasta acest această lor sa său sale cum doar si in
    sa ca pana dupa intre cele cei cea iar îi îl le i-a s-a va vor am fie
    """
  private static let afrikaans = """
    die en van in is het nie dat wat te vir op met sy hy as aan ook deur was om by hulle ek ons haar hom uit maar of
    na oor kan sal moet word hierdie daar een meer so dit jaar sê nog al baie toe tot ander onder tussen hul ‘n ’n 'n
    geen eers waar hoe wie niemand wanneer nadat weer twee teen hierdie sedert tydens omdat
    """
  private static let polish = """
    i w na z do nie to się że jest o a jak po co ale od za przez dla tak czy już był była było są jego jej ich tym
    tego ten ta te które który która może przed bez pod przy oraz tylko także we ze by być rok roku lat sie ze jesli
    """
  private static let croatian = """
    i u je na da se za su od s o ne a koji koja koje će što kao iz do bio bila bilo po nije ili ali sam sa te samo
    već kako nakon biti bi joj ga mu ih to taj ova ovaj prema pri zbog više pred kada gdje in ki za pri tudi ni bo so
    """
  private static let indonesian = """
    yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut bisa ada mereka lebih kata
    tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai dia bahwa dapat para harus namun kita dua
    satu masih hari hanya mengatakan kepada kami setelah lain
    """
  private static let frisian = """
    de it en fan yn is dat in te foar hy op mei as net wie ek oan foar har syn der by hja wol mar út troch nei om ûnder
    dy dizze wurdt waard hat hie kin sil moat noch ien
    """
  private static let ukrainian = """
    і в у на з що не до за та як це від про по із й або але для його її їх він вона вони ми ви був була було були є
    при так також під між після через щоб який яка яке які може вже ще тільки де коли
    """
  private static let belarusian = """
    і ў у на з што не да за як гэта ад пра па або але для яго яе іх ён яна яны мы вы быў была было былі ёсць пры так
    таксама пад паміж пасля праз каб які якая якое якія можа ўжо яшчэ толькі дзе калі
    """
  private static let bulgarian = """
    на и да в за се от е с не че по са ще като това си със до или но при той тя те му го как след към което който
    която които бе беше има има през само още между така преди без още вече всички тази този тези много може бъде ги ѝ
    """
  private static let macedonian = """
    на и да во за се од е со не дека по са ќе како тоа си до или но при тој таа тие му го кои која кое што беше има
    ги ја им ова овој оваа меѓу по пред само уште
    """
  private static let serbian = """
    и у је на да се за су од са о не а који која које ће што као из до био била било по није или али сам само већ како
    након бити би јој га му их то тај ова овај према због више пред када где
    """
  private static let persian = """
    و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت می شد شود ها شده بود او ما باید دیگر اما اگر هر
    پس چه کند دارد کرده پیش بین بعد وی ای کنند خواهد های همه نمی کار
    """
  private static let urdu = """
    کے میں کی ہے اور سے کا کو اس نے کہ پر یہ ہیں ایک بھی ان کر تھا لیے تو جو ہو نہیں گیا کہا تھے تھی کیا رہے ہی وہ
    بعد تک جب لئے ساتھ اپنے
    """
  private static let pashto = """
    د او په چې له ته کې دا سره یې هم یو نه کړي کړې شوي دې هغه وي دي شي پر ده خو کړل ډېر تر وو
    """
  private static let marathi = """
    आहे आणि या व ते हे की त्या होते नाही तर च्या ला ने मध्ये त्यांनी केली केले आहेत यांनी एक असे हा ही होता होती करण्यात
    मात्र त्यामुळे झाली झाले साठी पण तो म्हणून अशी आपल्या काही दिली सर्व जे त्याने तिने
    """
  private static let nepali = """
    छ को मा र ले का पनि हो यो छन् गरेको भएको गर्न लागि भन्ने तर एक गरेका त्यो थियो हुने गरी हुन् उनले बाट रहेको भने उनी
    नै सबै हुन्छ यस त्यस अब साथ भएका लाई के छैन दिन
    """
}

extension Substring {
  /// Whether ъ is more common than ы, as it is in Bulgarian, which has no ы.
  fileprivate var hasMoreHardSignsThanYeru: Bool {
    // ъ and Ъ are D1 8A and D0 AA; ы, Ы, э and Э are D1 8B, D0 AB, D1 8D and D0 AD.
    let bytes = utf8.span
    var balance = 0
    for index in 0..<Swift.max(0, bytes.count - 1) {
      let second = bytes[index + 1]
      let (isSmall, isCapital) = (bytes[index] == 0xD1, bytes[index] == 0xD0)
      balance += isSmall && second == 0x8A || isCapital && second == 0xAA ? 1 : 0
      balance -= isSmall && (second == 0x8B || second == 0x8D) ? 1 : 0
      balance -= isCapital && (second == 0xAB || second == 0xAD) ? 1 : 0
    }
    return balance > 1
  }
}
