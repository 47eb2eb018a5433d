import Testing

@testable import SumbenchText

/// Texts that are made of lines, and Markdown.
struct LayoutCleaningTests {
  @Test(arguments: [
    "Ann: hey is the bridge shut\nBo: yes, cracks in two piers :(\nAnn: omg until when\nBo: May. take the ferry",
    "Pia: Dad, I missed the last ferry\nDad: I'll pick you up at the pier\nPia: thx, it's cold here",
    "Ann: The bridge is shut\nBo: Since when",
    "#Person1#: Is the bridge shut today\n#Person2#: Yes, it is.\n#Person1#: Until when\n#Person2#: Until May.",
    "[10:05] Ann: Is the bridge shut\n[10:06] Bo: Yes.\n[10:07] Ann: Ok",
    "<ann> Is the bridge shut\n<bo> Yes.\n<ann> Ok",
    "Dr. Ida Holt: We found cracks\nMayor: Where.\nDr. Ida Holt: In two piers\nMayor: Oh.\nMayor: Ok",
    "The river goes\nwhere nobody knows,\npast mill and stone,\nto sea, alone\n\nAnd I, who stay,\ncount every day",
    "The river goes\nWhere nobody knows,\nPast mill and stone,\nThe river goes\nThe river goes",
    "Bridge shut again, thanks council #velmar\n@velmar when will it reopen?\nRT @ferry: we run every 20 min!",
    "The bridge is shut again 😡\nIt was shut last week. It will be shut next week.\nNobody cares.",
    "Great ferry, friendly crew\nToo dear for what it is. Never again.\nWould ride again\nThe boat was late and dirty",
    "Friendly crew and a clean boat\nToo dear for what it is.\nThe boat was late.\nMy kids loved it!",
    "The council met on Monday\n\nevening to see the bridge.\n\nIt was shut. It is old. It will be mended.",
    "Buy bread\nCall Bo\nMend the lamp\nBuy bread",
    "قالت البلدية إن الجسر مغلق.\u{200F}\nتعمل العبارات حتى مايو.\u{202C}\nالإصلاح يكلف أربعة ملايين.",
    "The bridge is shut.[1]\nFerries run until May.[2][3]\nNobody knows more. 😀\nThe end is near.*",
  ])
  func nothingIsTakenOutOfTextsThatAreMadeOfLines(text: String) {
    #expect(ArticleCleaner.cleaned(text).removals.isEmpty)
    #expect(ArticleCleaner.cleaned(text.replacing("\n", with: "\r\n")).removals.isEmpty)
  }

  @Test(arguments: [
    "Bridge: Velmar Shuts It\nThe town of Velmar closed its bridge on Monday after engineers had found cracks in two of the piers that carry it over the river. Nobody knows more.\nIt is old.",
    "Velmar shuts its oldest bridge\n\nThe town of Velmar closed its bridge on Monday.\n\nEngineers found cracks.",
  ])
  func aHeadlineIsStillTaken(text: String) {
    #expect(ArticleCleaner.cleaned(text).removals.map(\.reason) == [.title])
  }

  @Test func codeTablesAndTargetsOfLinksAreTakenOut() {
    let text = """
      # Setting up the press

      Before you start, read the safety notes, and put the lid down. Here is what to do:

      1. Unplug the press. It must be cold.

      | Part | Price |
      |------|-------|
      | Tray | 12.50 |

      ```python
      def eject(tray):
          # opens the tray. Waits.
      ```

      Name | Use
      --- | ---
      Ink | black

      See [the manual](https://example.org/press?x=1.2) and [part two](#two), not [this] (one).
      [1]: https://example.org/press "The press"
      """
    let cleaned = ArticleCleaner.cleaned(text)
    let reasons = Dictionary(grouping: cleaned.removals, by: \.reason).mapValues(\.count)
    #expect(reasons == [.title: 1, .tableRow: 6, .code: 4, .linkTarget: 3])
    #expect(cleaned.text.hasSuffix("See [the manual] and [part two], not [this] (one)."))
  }

  @Test func aFenceWithoutItsPairAndABarInTextStay() {
    let text =
      "The fence is ```\nopen. It stays so.\n\n```\nThe council | the town met. It went home.\n| one bar"
    let reasons = ArticleCleaner.cleaned(text).removals.map(\.reason)
    #expect(!reasons.contains(.code) && !reasons.contains(.tableRow))
  }

  @Test func numberedHeadingsOfLawsAreHeadings() {
    let text = """
      SECTION 1. SHORT TITLE.

          This Act may be cited as the Ferry Safety Act. It has five parts.

      SEC. 2. DEFINITIONS.

          In this Act, the term operator means a person who holds a licence under Pub. L. 109-1 (9th Cir. 1999).

      ARTICLE IV. DUTIES OF OPERATORS

          Each operator shall inspect each vessel under Art. III of the Act, and para. 4 of Ch. 2 applies.
      """
    let reading = DocumentReader(cleaning: .on).reading(id: "law", text: text)
    #expect(reading.removals.map(\.line) == [1, 5, 9])
    #expect(reading.document.sentences.count == 4)
  }
}
