extension PagePhrases {
  static let english = PagePhrases(
    lines: table([
      .navigation: """
      home|menu|search|skip to content|skip to main content|skip to navigation|jump to content|back to top
      back to top button|return to top|scroll to top|go to top|previous|next|previous article|next article|previous post
      next post|older posts|newer posts|previous page|next page|continue reading|show more|load more|see more|view more
      view all|see all|show less|print|close|table of contents|contents|on this page|in this article|main menu
      toggle navigation|open menu|close menu|site map|sitemap|contact us|contact|about us|privacy policy|privacy notice
      terms of use|terms of service|terms and conditions|all rights reserved|log in|login|sign in|sign out|register
      my account|categories|tags|filed under|posted in|topics|archives|min read|minute read|minutes read|mins read
      reading time|back to home|back to homepage|go back|powered by wordpress|report an error|send a correction
      """,
      .shareLine: """
      share|share this|share this article|share this story|share this post|share this page|share article|share story
      share via|share on|share with friends|tweet this|tweet|retweet|pin it|email this|email this article|email a friend
      copy link|link copied|follow us|follow us on social media|like us on facebook|spread the word|print this article
      print this page|save for later|save article|bookmark this
      """,
      .commentForm: """
      leave a reply|leave a comment|leave your comment|leave a response|post a comment|add a comment|add comment
      write a comment|add your comment|cancel reply|comments|comment|no comments|no comments yet|post comment
      submit comment|submit a comment|your email address will not be published|required fields are marked
      your email address will not be published required fields are marked|join the discussion|join the conversation
      view comments|show comments|hide comments|load comments|read comments|be the first to comment|comments are closed
      comments are off|comments off|have your say|you must be logged in to post a comment|log in to comment
      save my name email and website in this browser for the next time i comment
      notify me of follow up comments by email|notify me of new posts by email|reader comments
      """,
      .cookieNotice: """
      accept|accept all|accept cookies|accept all cookies|reject all|reject all cookies|cookie settings|cookie policy
      cookie preferences|manage cookies|manage preferences|cookie notice|i accept|i agree|allow all|allow all cookies
      """,
      .newsletter: """
      newsletter|newsletters|subscribe|subscribe now|subscribe today|subscribe to our newsletter|sign up|sign up now
      sign up for our newsletter|sign up to our newsletter|join our newsletter|get our newsletter|your email address
      enter your email|enter your email address|thank you for subscribing|join our mailing list|daily newsletter
      """,
      .advertisement: """
      advertisement|advertisements|advertising|ad|ads|advert|sponsored|sponsored content|sponsored links|promoted
      promoted content|paid content|paid post|advertisement continue reading below|advertisement scroll to continue
      story continues below|story continues below advertisement|article continues below|article continues below advertisement
      article continues after advertisement|continue reading below|remove ads|ad feedback|from our partners
      """,
      .relatedArticles: """
      related articles|related article|related|related stories|related story|related posts|related news|related content
      related links|related coverage|related reading|related topics|related videos|more stories|more on this story
      more on this topic|more news|read more|read next|read also|also read|see also|you may also like|you might also like
      you may like|you may be interested in|recommended|recommended for you|recommended stories|recommended articles
      most read|most popular|most viewed|most shared|popular posts|popular stories|popular now|trending|trending now
      trending stories|top stories|latest news|latest stories|latest posts|recent posts|recent stories|recent articles
      editors picks|editor's picks|editor’s picks|further reading|what to read next|up next|more like this
      from around the web|around the web|similar articles|similar posts|similar stories|other stories
      """,
      .caption: """
      scroll down for video|scroll down for videos|scroll down for more|photo|image|file photo|stock photo|stock image
      getty images|photo credit|image credit|view gallery|photo gallery|view image|view images|click to enlarge
      enlarge image|watch the video|watch video|play video|video playback|image caption|media caption|loading video
      """,
    ]),
    beginnings: byFirstWord([
      .cookieNotice: """
      we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|our website uses cookies
      we and our partners use cookies|we and our partners store|by continuing to use this site
      by continuing to use this website|by continuing to browse|by using this site you agree
      """,
      .newsletter: """
      sign up for our|sign up to our|sign up to receive|sign up here|subscribe to our|subscribe here|enter your email
      get the latest news delivered|get our daily|get our free|join our mailing list|join our newsletter
      """,
      .commentForm: """
      your email address will not be published|required fields are marked|save my name email and website
      this site uses akismet|you must be logged in to post|log in to leave a comment
      """,
      .shareLine: """
      share this article|share this story|share on facebook|share on twitter|follow us on|like us on facebook
      find us on facebook|follow us for
      """,
      .advertisement: "story continues below|article continues below",
      .navigation: """
      all rights reserved|all content copyright|click here to|click here for|send us your|please enable javascript
      this article was originally published
      """,
    ]),
    notices: [("reserved", "all rights reserved", .navigation)],
    labels: table([
      .relatedArticles: """
      related|related article|related articles|related story|related stories|related topics|most read|read more|read also|also read|see also
      read next|more on this|recommended|don't miss|don’t miss|you may also like|further reading
      """,
      .caption: """
      photo|photos|image|images|picture|pictures|pictured|photo credit|image credit|picture credit|image source|credit
      photograph|photographs|photography|illustration|graphic|video|watch|listen|caption|file photo|photo by|image by
      photograph by|pictures by|illustration by|gallery|infographic|now watching
      """,
      .navigation: "tags|tag|filed under|topics|categories|category|posted in|keywords",
      .byline: "author|authors|written by|story by|words|words by",
      .dateline: "published|updated|last updated|last modified|posted|first published|published on|date",
      .shareLine: "share this|share|follow us",
    ]),
    endings: Set(
      """
      leave a reply|leave a comment|leave your comment|leave a response|post a comment|add a comment|write a comment
      comments|reader comments|join the discussion|back to top|back to top button|return to top|scroll to top
      """.phrases),
    sharing: Set(
      """
      share|this|article|story|post|page|on|via|with|by|to|and|or|more|tweet|pin|it|like|email|e|mail|print|copy|link
      save|send|follow|us|me|friends|whatsapp|facebook|twitter|x|linkedin|pinterest|reddit|instagram|telegram|youtube
      messenger|tumblr|sms|rss|bluesky|threads|mastodon|tiktok|flipboard|google|shares|view|comments|plus|url|button|opens|in|new|window
      """.phrases),
    networks: Set(
      """
      facebook|twitter|whatsapp|linkedin|pinterest|reddit|instagram|telegram|youtube|messenger|tumblr|bluesky|tiktok
      flipboard|mastodon|shares
      """.phrases),
    credits: Set("getty images|ap photo|file photo|library photo|shutterstock|photo illustration".phrases),
    dateWords: Set(
      """
      january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul
      aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur
      thurs|fri|sat|sun|am|pm|a.m|p.m|est|edt|gmt|bst|utc|cet|cest|et|pst|pdt|pt|cst|cdt|ct|mst|mdt|ist|hkt|hrs|of|the|at|on
      st|nd|rd|th|noon|midnight|min|mins|minute|minutes|read|ago|hours|hour|day|days|today|yesterday|eastern|time|local
      """.phrases),
    dateJoints: ["of", "the", "at", "on"],
    dateLabels: Set(
      "published|updated|posted|created|modified|last updated|first published|last modified".phrases),
    bylineWords: Set(
      """
      and|by|for|in|of|the|with|at|de|da|di|van|von|der|den|la|le|el|al|bin|ibn|du|del|staff|writer|correspondent|reporter
      editor|contributor|senior|chief|political|science|sports|sport|business|health|education|environment
      """.phrases),
    bylineOpenings: """
      written by|reported by|reporting by|additional reporting by|story by|words by|edited by|editing by|posted by
      compiled by|by
      """.phrases.map(\.words),
    agencies: Set(
      """
      cnn|reuters|ap|afp|upi|dpa|efe|ani|pti|xinhua|tass|bloomberg|associated press|thomson reuters|mail online|wired
      cnn business|cnn student news|cnn money|the conversation
      """.phrases),
    agencyWords: Set("news|press|agency|service|wire|times|post|herald|gazette|courier|journal|com".phrases))

  static func table(_ phrases: [Reason: String]) -> [String: Reason] {
    var table: [String: Reason] = [:]
    for reason in Reason.allCases {
      for phrase in phrases[reason]?.phrases ?? [] { table[phrase] = reason }
    }
    return table
  }

  private static func byFirstWord(_ phrases: [Reason: String]) -> [String: [(phrase: String, reason: Reason)]]
  {
    Dictionary(
      grouping: table(phrases).sorted { $0.key < $1.key }.map { (phrase: $0.key, reason: $0.value) },
      by: { $0.phrase.words[0] })
  }
}

extension String {
  var phrases: [String] {
    split { $0 == "|" || $0.isNewline }.map { String($0).trimmed }
  }

  var words: [String] { split(separator: " ").map(String.init) }
}
