extension Language {
  /// English.
  public static let english = Language(known: "en")
}

extension LanguageProfile {
  static let english = LanguageProfile(
    .english, name: "English", codes: ["eng"], script: .latin,
    functionWords: """
      a an the this that these those
      all another any both each either enough every few less little many more most much neither no none other others
      several some such
      i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
      herself it its itself they them their theirs themselves one ones oneself
      who whom whose which what when where why how whoever whomever whichever whatever whenever wherever however
      anybody anyone anything anywhere everybody everyone everything everywhere nobody nothing nowhere somebody
      someone something somewhere somehow
      am is are was were be been being have has had having do does did doing done
      can cannot could may might must ought shall should will would
      about above across after against along amid among amongst around as at before behind below beneath beside
      besides between beyond by concerning despite down during except for from in inside into like near of off on
      onto out outside over past per since through throughout till to toward towards under underneath unlike until
      up upon versus via with within without
      and but or nor so yet if unless because although though while whilst whereas whether than
      again ago almost already also always away back else even ever far further hence here indeed instead just later
      maybe meanwhile moreover never nevertheless not now often once only otherwise perhaps quite rather really soon
      still then thence there thereby therefore thus together too very well
      let's that's there's here's who's what's where's how's it's he's she's i'm you're we're they're i've you've
      we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll it'll we'll they'll
      isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't mightn't mustn't needn't
      shan't shouldn't won't wouldn't
      """,
    generalWords: """
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
      """,
    stemmer: Stemmer(
      source: "Porter (1980), as NLTK has it",
      reduce: { word in
        word.removePossessive()
        PorterStemmer(.nltk).stem(&word)
      }),
    sentences: SentenceRules([
      .neverFinal: """
      Mr Mrs Ms Mx Dr Prof Rev Hon Fr Msgr Messrs Mmes Mme Mlle Gen Maj Col Capt Cmdr Cpl Sgt Lt Adm Brig Pvt
      Gov Sen Rep Sens Reps Pres Supt Insp Det Atty Amb Sec Treas Asst Assoc Mt Ft Drs Profs Revs Gens
      vs v viz cf Cf ca eg ie e.g i.e a.k.a esp approx MR MRS MS DR
      """,
      .beforeNumber: """
      No Nos no nos Fig Figs fig figs p pp Vol vol Vols vols Art art Sec sec Ch ch Eq eq Ex ex Op op Pt pt Tab tab
      Ref ref Refs refs Nr nr Par par Sect sect Ser ser b d c r m n l § tel Tel ext Ext est Est ft
      SEC Secs secs Arts arts ART CH Chs chs Para para Paras paras Subsec subsec Subpara subpara Cl cl cls Tit tit App app
      Cir Stat Pub Supp Cong Sess Reg Ann Exh exh Doc Dkt Bk bk Pp Rul Cal
      """,
      .divisions: """
      Section SECTION Sec SEC Article ARTICLE Art ART Chapter CHAPTER Ch CH Title TITLE Part PART Rule RULE Clause CLAUSE
      Schedule SCHEDULE Appendix APPENDIX Division DIVISION Subtitle SUBTITLE Subpart SUBPART
      """,
      .seldomFinal: """
      Cir Fed Pub Stat Supp Sess Reg
      Inc Corp Co Cos Ltd Bros Plc plc LLC Llc Intl Assn Dept Dist Univ Inst Natl Govt Mfg Jr Sr Esq al Ave Blvd Rd
      Sq Hwy Pl Ln Ct Ste Bldg dept govt assn bros fl Ph.D M.D B.A M.A B.Sc M.Sc D.Phil
      Ed Eds ed eds trans St
      """,
      .seldomFinalAfterComma: """
      Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nebr Nev
      Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Man Sask
      """,
      .times: "a.m p.m A.M P.M am pm B.C A.D B.C.E C.E",
      .beforeTimes: "At By From Before After Around About Until Since Between Shortly Just at by from around",
      .afterTimes: """
      Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
      September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Eastern Central Mountain
      Pacific Greenwich ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET CEST IST JST AEST
      """,
      .months: "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
      .labelled: """
      vitamin hepatitis plan type grade class group category section part exhibit point option model appendix
      schedule zone block hall room gate terminal platform row unit level phase strain influenza string and
      """,
      .openers: """
      a an the this that these those he she it they we you i his her hers its their our my your there here
      and but or so yet nor for if when while where whereas as after before since because although though unless
      until once in on at by to from with without within during despite against among between under over about
      into through throughout across along around behind beyond near of off above below toward towards like unlike
      not no some many most much more several few both each every either neither all any another other others such
      one two three what who why how which whose whether however therefore thus moreover meanwhile nevertheless
      nonetheless instead otherwise still also even just only perhaps maybe then now later earlier today yesterday
      tomorrow soon again often sometimes finally eventually recently according asked critics officials
      is are was were do does did has have had can could will would should may might must let don didn isn wasn
      """,
      .speechVerbs: """
      said says say asked asks ask replied replies added adds wondered wonders shouted cried yelled whispered
      exclaimed joked quipped wrote writes tweeted told continued demanded inquired enquired laughed insisted
      answered recalled explained remarked responded retorted thought
      """,
    ]))
}

extension [UInt8] {
  /// Takes off the ’s of a possessive, which would make a term of its own of the word.
  fileprivate mutating func removePossessive() {
    guard last == UInt8(ascii: "s") else { return }
    for ending in ["'s", "’s"] where suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      return removeLast(ending.utf8.count)
    }
  }
}
