/// Articles made up for these tests.
enum CleaningCases {
  static let all = [
    CleaningCase(
      "headings, captions and the foot of a page",
      """

      [[title]]Port Arden Votes to Mend Its Bridge

      The council of Port Arden voted on Monday to mend the bridge.

      [[heading]]A Long Wait

      [[repeatedLine]]A long wait
      It had been shut for a year. Nobody could say why.

      [[heading]]Who pays

      [[repeatedLine]]Port Arden Votes to Mend its Bridge

      The town pays half. The county pays the rest, or so it says.

      [[relatedArticles]]Related Articles

      [[relatedArticles]]Ferry Runs Late Again
      [[relatedArticles]]• Mayor to retire in May

      [[commentForm]]Leave a Reply

      [[commentForm]]Your email address will not be published. Required fields are marked *

      [[commentForm]]Name *

      [[commentForm]]I think the bridge is fine as it is.

      [[navigation]]Back to top button
      """),
    CleaningCase(
      "a page with everything",
      """
      [[navigation]]Skip to content
      [[navigation]]Home
      [[cookieNotice]]We use cookies to make this site better. By staying you agree.
      [[cookieNotice]]Accept all
      [[title]]Rain again in Northline
      [[byline]]By Ana Ruiz, Political Correspondent
      [[dateline]]Published 3 March 2021, 9:14 am
      [[shareLine]]Share on Facebook Tweet Email
      [[caption]]A wet street in Northline on Sunday. Photograph: J. Holt/Northline News
      It rained in Northline for the ninth day, and the river is brown.
      [[advertisement]]ADVERTISEMENT
      Nobody fishes. The bakers have run out of flour, and the mill is under water.
      [[newsletter]]Sign up for our newsletter and never miss a flood.
      [[separator]]* * *
      The mayor says that it will stop. She does not say when, nor how she knows it.
      [[relatedArticles]]Read more: How to dry a cellar in three days
      [[caption]]Getty Images
      [[navigation]]Tags: rain, flood, mayor
      [[commentForm]]12 Comments
      [[commentForm]]It will not stop before May, I tell you that.
      """),
    CleaningCase(
      "a headline below the name of its section, with what stands between it and the byline",
      """
      [[heading]]News | Harbour

      [[title]]Pilot boat found adrift ten miles off Port Arden with its lamp still burning

      [[heading]]- Two men swam ashore
      [[heading]]- Search went on all night

      [[byline]]By Ana Ruiz

      [[dateline]]Updated 1437 GMT (2237 HKT) March 8, 2021

      [[shareLine]]e-mail | 1.1k shares | 42 View comments

      [[dateline]]Port Arden (Northline) -- [[/]]A pilot boat was found adrift on Monday.

      Its lamp was burning. Nobody was on board.

      [[caption]]Now watching: How a lamp works (2:41)

      [[relatedArticles]]Related topics: Boats | Lamps

      [[shareLine]]Follow us for more from the harbour
      """),
    CleaningCase(
      "an interview keeps its questions, its answers and its short lines",
      """
      [[title]]Ten minutes with a lighthouse keeper

      Ilse Brandt has kept the light at Cape Sorrow for forty years.

      What do you do all day?

      I polish. Then I polish again. There is salt on everything by noon.

      Are you lonely?

      No.

      Are you sure?

      No.

      Q: And the dog?

      A: The dog died in March

      Q: I am sorry.

      A: So am I
      """),
    CleaningCase(
      "a how-to keeps its lists",
      """
      [[title]]How to bake plain bread

      Bread needs four things and a whole day, most of which you may spend elsewhere.

      [[heading]]Ingredients

      - 500 g flour
      - 10 g salt
      - water

      [[heading]]Method

      1. Mix the flour with the water
      2. Add the salt
      3. Wait for an hour

      You will need:
      a bowl
      a towel
      an oven that gets hot

      Bake the loaf until it sounds hollow when you knock on it from below.
      """),
    CleaningCase(
      "a list without bullets or colon stays",
      """
      The shop sells three things, and has done so for as long as anyone can remember.

      A loaf of rye bread
      A jar of green plums
      A pound of candle wax

      Nobody has ever asked the owner for a fourth, and he would not have it if they did.
      """),
    CleaningCase(
      "an article cut into tokens",
      """
      [[byline]]By . James Rush . PUBLISHED: . 06:30 EST, 20 February 2013 . | . UPDATED: . 09:00 EST, 20 February 2013 . [[/]]A man was held in Port Arden on Monday after a boat was found in a tree . [[caption]]Scroll down for video .[[/]] Police said that it had been there for a week . It belongs to a dentist , who had not missed it , and who was surprised to see it so high above the ground and in such good order .
      """),
    CleaningCase(
      "an article cut into tokens, without dates",
      """
      [[byline]]By . Ana Ruiz . and J. Okafor for Northline . Follow @okafor . [[/]]The boat has been taken down .
      """),
    CleaningCase(
      "a byline and its date in one line of text",
      """
      [[byline]]By Ana Ruiz PUBLISHED: 06:30 EST, 20 February 2013 | UPDATED: 09:00 EST, 20 February 2013[[/]] The boat is down.
      """),
    CleaningCase(
      "an old kind of date", "[[byline]]Last updated at 9:20 AM on 3rd March 2011 . [[/]]The boat was up ."),
    CleaningCase(
      "an agency with dashes", "[[dateline]](CNN) --[[/]] The storm moved on. It was a quiet one."),
    CleaningCase("an agency without dashes", "[[dateline]](CNN)[[/]]The storm moved on. It was a quiet one."),
    CleaningCase(
      "a place with its country and an agency",
      "[[dateline]]LONDON, England (Reuters) --[[/]] The storm moved on. It was a quiet one."),
    CleaningCase(
      "a place with a date and an agency nobody knows",
      "[[dateline]]PORT ARDEN, March 3 (Northline News) -[[/]] The storm moved on. It was a quiet one."),
    CleaningCase("a place alone", "[[dateline]]PARIS —[[/]] The storm moved on. It was a quiet one."),
    CleaningCase(
      "a place in two words with a date", "[[dateline]]NEW YORK, Jan. 5 –[[/]] The storm moved on."),
    CleaningCase(
      "a place in small letters with a known agency", "[[dateline]]Boston (AP) —[[/]] The storm moved on."),
    CleaningCase(
      "a place and a known agency that touches the text",
      "[[dateline]]Port Arden (CNN)[[/]]The storm moved on. It was a quiet one."),
    CleaningCase(
      "a place in small letters with a paper",
      "[[dateline]]Tilden (The Callow Times) -[[/]] The storm moved on."),
    CleaningCase(
      "a site as the agency", "[[dateline]](Northline.com) --[[/]] “The storm moved on,” he said."),
    CleaningCase(
      "a short text cut into tokens",
      "The boat is down . [[caption]]SCROLL DOWN FOR VIDEO .[[/]] It was up . [[caption]]Scroll down for video .[[/]] It is old ."
    ),
    CleaningCase(
      "a line of nothing but phrases, cut into tokens",
      """
      It was up .
      [[caption]]Scroll down for video .[[/]] [[caption]]Scroll down for video .[[/]]
      It is down .
      """),
    CleaningCase(
      "sentences that begin like datelines stay",
      """
      NATO — the alliance that nobody can leave — met on Monday. It did nothing.

      Pike (The Liar) -- as they called him -- fell. Holt (Reuters said so) rose.
      """),
    CleaningCase(
      "sentences that begin like bylines stay",
      """
      By Friday the river had fallen. By the end of the month it was dry.

      By and large, nobody minded. Photo: that was the last word of his will.
      """),
    CleaningCase(
      "sentences that begin like boilerplate stay",
      """
      Share prices fell on Monday. Comments from the bank did not help.

      Related articles of the law were struck out. Home is where the heart is.

      Subscribe or perish. That was the message. Advertisement is a long word.

      Back to top form after an injury, Pike ran again. Search parties found him.
      """),
    CleaningCase(
      "a phrase of the foot above the text does not cost the text",
      """
      [[commentForm]]Leave a comment

      The council met on Monday, and it was late before anyone had said anything of use.

      It will meet again on Friday, when the engineers have had time to look at the crack.
      """),
    CleaningCase(
      "a paragraph that stands twice",
      """
      The council met on Monday, and it was late before anyone had said anything of use.

      [[repeatedLine]]The council met on Monday, and it was late before anyone had said anything of use.

      It went home.
      """),
    CleaningCase(
      "a question as a headline, a heading with a colon, a speaker",
      """
      [[title]]Is This the End of the Bridge?

      The bridge of Port Arden is shut, and it may stay shut for as long as the town is poor.

      [[heading]]What It Costs: The Numbers

      It costs more than a school, a ferry and nine miles of road, and nobody has the money.

      Mayor: We are looking into it

      Ruiz: For how long

      Mayor: Since the spring
      """),
    CleaningCase(
      "reports and credits at the end",
      """
      The bridge of Port Arden is shut, and it may stay shut for as long as the town is poor.

      [[byline]](Reporting by Ana Ruiz; Editing by J. Okafor)

      [[navigation]]© 2021 Northline News. All rights reserved.
      """),
    CleaningCase(
      "a page of Markdown",
      """
      [[title]]# The press of Port Arden

      The press is kept in the cellar of the library, and it is used for as long as there is ink.

      [[code]]```
      [[code]]press --eject
      [[code]]```

      [[tableRow]]| Part | Price |
      [[tableRow]]|------|-------|
      [[tableRow]]| Tray | 12.50 |

      Whoever wants to use it should read [the manual][[linkTarget]](https://press.example/manual)[[/]] before the ink is dry.
      """),
  ]
}
