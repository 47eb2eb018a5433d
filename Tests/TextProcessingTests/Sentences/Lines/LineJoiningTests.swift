import Foundation
import TestSupport
import SumbenchSupport
import Testing

@testable import SumbenchText

struct LineJoiningTests {
  /// The sentences of every article of the Goldens are found again, nearly all of them, when its paragraphs are broken.
  @Test(arguments: Breaking.allCases)
  func brokenArticlesHaveTheSentencesOfWholeOnes(breaking: Breaking) throws {
    var found = 0
    var wanted = 0
    for text in try Self.articles() {
      var generator = SeededGenerator(seed: UInt64(wanted + 1))
      let whole = texts(text)
      let broken = texts(breaking.broken(text, &generator))
      let set = Set(broken)
      wanted += whole.count
      found += whole.count { set.contains($0) }
    }
    #expect(found * 100 >= wanted * 97, "\(found) of \(wanted)")
  }

  @Test(arguments: [
    "The river goes\nwhere nobody knows,\npast mill and stone,\nto sea, alone\n\nAnd I, who stay,\ncount every day",
    "O wind that never rests from blowing,\nwhat do you carry in your hand?\nthe dust of roads beyond all knowing,\nthe salt of every foreign land.",
    "my bus is late again\nwhy is nobody talking about it\nthe bridge is shut btw\nlove the ferry tho",
    "Ann: hey is the bridge shut\nBo: yes, cracks in two piers\nAnn: omg until when",
    "2 cups of flour\na pinch of salt\nbutter\nwarm milk\none egg\na little sugar",
    "Mill Lane 4\nPort Arden\nNorthline",
    "eggs\nmilk\nbread and butter\nsalt",
    "قالت البلدية\nإن الجسر\nمغلق اليوم\nحتى مايو",
  ])
  func linesOfTheirOwnAreKept(text: String) {
    #expect(texts(text) == text.split(whereSeparator: \.isNewline).map { String($0).trimmed })
  }

  @Test func lettersWithoutCaseAreJoinedWhereLinesAreFilled() {
    let text = """
      قالت البلدية يوم الاثنين إن الجسر القديم
      مغلق بعد أن وجد المهندسون شقوقا في
      اثنين من أعمدته. تعمل العبارات حتى
      مايو المقبل ولا يعرف أحد من سيدفع
      ثمنها للمدينة. الإصلاح يكلف أربعة ملايين
      يورو ويستغرق ستة أشهر كاملة.
      """
    #expect(SentenceSplitter.sentences(in: text, language: .arabic).count == 3)
  }

  @Test func aSentenceGoesOnAcrossAPageBreak() {
    let text = """
      The council met on Monday evening to discuss the
      repairs of the old bridge, which has been shut for a
      year. Nobody could say who would pay for it, and the

      mayor did not come. It will meet again on Friday, in
      the hall of the harbour. The public may attend it.
      """
    #expect(texts(text).contains("Nobody could say who would pay for it, and the mayor did not come."))
  }

  @Test func keepAndJoinAreDoneWhateverTheTextLooksLike() {
    let verse = "The river goes\nwhere nobody knows,\npast mill.\n\n- one\n- two"
    #expect(texts(verse, .join) == ["The river goes where nobody knows, past mill.", "- one", "- two"])
    let prose =
      "The council met on Monday to discuss the\nrepairs of the bridge. It will meet again in\nthe spring."
    #expect(texts(prose, .keep).count == 4)
    #expect(texts(prose).count == 2)
    #expect(texts("It was closed for the\n\nwhole winter.", .join) == ["It was closed for the whole winter."])
  }

  @Test func codeAndTablesAreNeverJoined() {
    let text = """
      Set up the press before you start the work of the
      day, and do not open it. Then look at the list of

      ```
      all the things in the
      box of the press
      ```

      parts in the box. It is complete if nothing of it is
      missing, which is rare.
      """
    #expect(texts(text).contains("all the things in the"))
  }

  @Test func joinedLinesAreCleanedAsOne() {
    let text = """
      A Quiet Vote in Port Arden

      Whoever wants to bake bread for
      a whole street needs a plan. Flour, water and
      salt must be there before dawn, and so must the
      baker. The oven is heated by
      neighbours in turn, which works as long as all
      of them get up
      """
    let cleaned = ArticleCleaner.cleaned(text)
    #expect(cleaned.removals.map(\.reason) == [.title])
    #expect(cleaned.text.split(separator: "\n").count == 1)
  }

  private func texts(_ text: String, _ lines: LineJoining = .auto) -> [String] {
    SentenceSplitter.sentences(in: text, lines: lines).map(\.text)
  }

  private static func articles() throws -> [String] {
    try ["articles", "articles-news"].flatMap { folder in
      let root = Project.file("Goldens/\(folder)")
      return try FileManager.default.contentsOfDirectory(atPath: root.path).sorted().compactMap { id in
        try? String(contentsOf: root.appending(path: "\(id)/article.txt"), encoding: .utf8)
      }
    }
  }
}

/// How lines are broken.
enum Breaking: CaseIterable {
  case byHand, byProportionalFont, byWideProportionalFont, withBlankLines

  /// A text with each of its paragraphs broken.
  func broken(_ text: String, _ generator: inout SeededGenerator) -> String {
    text.split(separator: "\n").map { line in
      let lines = line.utf8.count < 60 ? [String(line)] : self.lines(of: line, &generator)
      return lines.joined(separator: self == .withBlankLines ? "\n\n" : "\n")
    }.joined(separator: self == .withBlankLines ? "\n\n\n" : "\n\n")
  }

  private func lines(of text: Substring, _ generator: inout SeededGenerator) -> [String] {
    var lines: [String] = []
    var width = 0.0
    var limit = 0.0
    for word in text.split(separator: " ") {
      let wordWidth = self.width(of: word)
      if lines.isEmpty || width + wordWidth > limit {
        lines.append(String(word))
        width = wordWidth
        limit = self.limit(&generator)
      } else {
        lines[lines.count - 1] += " " + word
        width += wordWidth + self.width(of: " ")
      }
    }
    return lines
  }

  private func limit(_ generator: inout SeededGenerator) -> Double {
    switch self {
    case .byHand: Double(35 + generator.index(below: 35))
    case .byProportionalFont: 38
    case .byWideProportionalFont: 52
    case .withBlankLines: Double(40 + generator.index(below: 12))
    }
  }

  /// By hand a character counts for one; in print the widths are those of a serif font, in half of an em.
  private func width(of text: Substring) -> Double {
    if self == .byHand || self == .withBlankLines { return Double(text.count) }
    return text.reduce(0) { $0 + Self.width(of: $1) }
  }

  private static func width(of character: Character) -> Double {
    switch character {
    case "i", "j", "l", "t", "f", "r", ".", ",", "'", "’", " ", "I": 0.3
    case "m", "w", "M", "W", "—": 0.85
    case _ where character.isUppercase: 0.7
    default: 0.5
    }
  }
}
