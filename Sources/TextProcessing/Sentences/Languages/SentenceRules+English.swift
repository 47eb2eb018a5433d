extension SentenceRules {
  static let english = SentenceRules([
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
  ])
}
