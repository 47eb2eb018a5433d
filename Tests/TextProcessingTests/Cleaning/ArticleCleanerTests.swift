import Foundation
import SumbenchSupport
import TestSupport
import Testing

@testable import SumbenchText

struct ArticleCleanerTests {
  @Test(arguments: CleaningCases.all)
  func whatIsMarkedIsTakenOut(marked: CleaningCase) {
    let cleaned = ArticleCleaner.cleaned(marked.text)
    #expect(cleaned.removals == marked.removals)
    #expect(cleaned.text.lines == marked.kept)
    #expect(cleaned.title == marked.removals.first { $0.reason == .title }?.text)
  }

  @Test(arguments: CleaningCases.all)
  func cleaningTwiceTakesOutNothingMore(marked: CleaningCase) {
    let once = ArticleCleaner.cleaned(marked.text)
    #expect(ArticleCleaner.cleaned(once.text).removals.isEmpty)
  }

  @Test(arguments: [
    "", " \n\n ", "***", "One line without a stop", "A Heading\n\nAnother Heading\n\nA Third",
    "Share this\n\nRelated Articles", "By Ana Ruiz", "Yes.\nNo.\nYes.",
    "Leave a Reply\n\nThe text stands below it.",
    "The council met.\nIt did nothing.", "(CNN)",
  ])
  func aTextWithNothingToTakeOutOrNothingElseComesBackAsItWas(text: String) {
    let cleaned = ArticleCleaner.cleaned(text)
    if cleaned.removals.isEmpty {
      #expect(cleaned == CleanedArticle(title: nil, text: text, removals: []))
    } else {
      #expect(!cleaned.text.isEmpty)
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func everyLineIsKeptOrAccountedFor(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let lines = CleaningCases.all.flatMap { $0.text.lines }
    for _ in 0..<50 {
      let article = (0...generator.index(below: 12)).map { _ in lines[generator.index(below: lines.count)] }
      let cleaned = ArticleCleaner.cleaned(article.joined(separator: "\n\n"))
      let accounted = cleaned.text.lines + cleaned.removals.map(\.text)
      #expect(accounted.joined().letters.sorted() == article.joined().letters.sorted())
      #expect(!cleaned.text.lines.isEmpty)
    }
  }

  @Test(arguments: [
    "By now the river had fallen.", "By Ana Ruiz's own count, there were nine.", "Home was far away.",
    "Share prices fell.", "Yes.", "No!", "Why not?", "Next.", "Comments were few and unkind.",
    "Related articles of the law fell.", "Search parties went out at dawn.", "Back to top form, he ran.",
    "Advertisement is an art.", "Subscribe, they told us, or perish.", "Sign up to fight, the poster said.",
    "Read more books.", "Photographs: that was all he had left.", "“Leave a reply,” she said.",
    "Print is dead.", "Trending now is a dance from Northline.", "Published in 2013, it sold nine copies.",
    "Updated maps were sold.", "LONDON fell silent.", "NATO — the alliance — met.",
    "Paris - Roubaix is a race.",
    "London (the one in Ontario) - is quiet.", "He left -- and came back.", "(He left.)", "CNN said so.",
    "(CNN was there too.)", "March 3 was a Monday.", "Follow the river north.", "Cookies were served.",
    "We use knives.", "You may also like it there.", "Most popular of all was the ferry.",
    "Image is everything.", "Video killed nobody.", "Click!", "1. Click here to open the file",
    "- Log in", "* Search for bread", "a) Share this with a friend", "2. Subscribe to our calendar",
    "the line was cut", "and so it goes,", "He said:",
  ])
  func aLineOfTheTextStays(line: String) {
    let first =
      "The council of Port Arden met on Monday, and it was late before anyone had said anything of use."
    let last =
      "It will meet again on Friday, when the engineers have had time to look at the crack in the bridge."
    for lines in [[first, line, last], [line, first, last], [first, last, line]] {
      #expect(ArticleCleaner.cleaned(lines.joined(separator: "\n\n")).removals.isEmpty)
    }
  }

  @Test func everyReasonHasACase() {
    let reasons = Set(CleaningCases.all.flatMap { $0.removals.map(\.reason) })
    #expect(reasons == Set(ArticleCleaner.Reason.allCases))
  }

  @Test func aWrappedArticleKeepsItsUnfinishedLines() {
    let text = """
      A quiet vote in Port Arden

      The council of Port Arden met on Monday to hear why the bridge
      had cracked, and why nobody had looked at it since Mr. Holt
      had retired.

      It will meet again on Friday, when the engineers have had time
      to look.
      """
    let cleaned = ArticleCleaner.cleaned(text)
    #expect(cleaned.removals == [.init(line: 1, text: "A quiet vote in Port Arden", reason: .title)])
    #expect(SentenceSplitter.sentences(in: cleaned.text).count == 2)
  }

  @Test func removalsAreReadBackAsTheyWereWritten() throws {
    let cleaned = ArticleCleaner.cleaned("A Vote\n\nThe council met on Monday.\n\nShare this")
    let data = try JSONEncoder().encode(cleaned)
    #expect(try JSONDecoder().decode(CleanedArticle.self, from: data) == cleaned)
  }

  private static let golden = try? FileManager.default.contentsOfDirectory(
    at: Project.file("Goldens/articles"), includingPropertiesForKeys: nil)

  /// A line of two sentences or more, or a long one, is running text. Boilerplate of that shape is listed.
  @Test func noRunningTextOfTheGoldenArticlesIsLost() throws {
    let articles = try #require(Self.golden).sorted { $0.path < $1.path }
    #expect(articles.count >= 12)
    for folder in articles {
      let text = try String(contentsOf: folder.appending(path: "article.txt"), encoding: .utf8)
      let cleaned = ArticleCleaner.cleaned(text)
      #expect(cleaned.title != nil)
      let lost = cleaned.removals.filter {
        $0.text.split(separator: " ").count > 14 || $0.text.hasSuffix(".") && $0.reason == .heading
      }
      let expected: Set<ArticleCleaner.Reason> = [.title, .cookieNotice, .byline, .caption]
      #expect(lost.allSatisfy { expected.contains($0.reason) }, "\(folder.lastPathComponent): \(lost)")
    }
  }

  @Test(.enabled(if: Project.shared("articles/000_be67d9445b5e8b0f.txt") != nil))
  func theArticleOfAWebPageKeepsItsTwentyFiveSentences() throws {
    let url = try #require(Project.shared("articles/000_be67d9445b5e8b0f.txt"))
    let cleaned = ArticleCleaner.cleaned(try String(contentsOf: url, encoding: .utf8))
    let lines = Dictionary(grouping: cleaned.removals, by: \.reason).mapValues { $0.map(\.line) }
    #expect(
      lines == [
        .title: [2], .repeatedLine: [6, 16, 17, 27, 28, 40, 41], .heading: [10, 14, 21, 25, 34, 38, 45],
        .relatedArticles: [52], .commentForm: [54, 56], .navigation: [58],
      ])
    let sentences = SentenceSplitter.sentences(in: cleaned.text).map(\.text)
    #expect(sentences.count == 25)
    #expect(sentences.allSatisfy { $0.last == "." || $0.last == "?" })
  }
}

extension String {
  fileprivate var letters: [Character] { filter { !$0.isWhitespace }.map(\.self) }

  fileprivate var lines: [String] { split(whereSeparator: \.isNewline).map { String($0).trimmed } }
}
