extension StopWords {
  static let english = Set(
    wordsOf:
      """
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
      """)
}
