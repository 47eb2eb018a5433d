import Foundation
import TestSupport
import Testing
import SumbenchText

/// Small files as users have them, each beside the project with a README that says what is right.
@Suite(.enabled(if: Project.shared("cases") != nil))
struct SharedCasesTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: #require(Project.shared("cases/\(path)")), encoding: .utf8)
  }

  private func reading(_ path: String) throws -> DocumentReader.Reading {
    DocumentReader(cleaning: .on).reading(id: path, text: try text(path))
  }

  /// The values of a key in a file of JSON Lines.
  private func values(_ key: String, in path: String) throws -> [String] {
    try text(path).split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(object?[key] as? String)
    }
  }

  @Test(arguments: [
    ("6-first-line-taken-as-title/chat.txt", 9), ("6-first-line-taken-as-title/poem.txt", 8),
    ("7-marks-behind-full-stop/wiki.txt", 5), ("7-marks-behind-full-stop/arabic.txt", 3),
    ("7-marks-behind-full-stop/inline.txt", 7), ("8-lines-broken-by-hand-or-pdf/hard.txt", 4),
    ("8-lines-broken-by-hand-or-pdf/ocr.txt", 2), ("19-multi-news-placeholders/cluster.txt", 9),
  ])
  func nothingIsTakenOutAndSentencesEndRightly(path: String, sentences: Int) throws {
    let reading = try reading(path)
    #expect(reading.removals.isEmpty)
    #expect(reading.document.sentences.count == sentences)
  }

  @Test func dialoguesKeepTheirFirstUtterance() throws {
    for dialogue in try values("article", in: "6-first-line-taken-as-title/samsum.jsonl") {
      #expect(DocumentReader(cleaning: .on).reading(id: "d", text: dialogue).removals.isEmpty)
    }
  }

  @Test func anArticleReadsTheSameHoweverItsLinesWereBroken() throws {
    let readings = try values("article", in: "8-lines-broken-by-hand-or-pdf/pdf.jsonl").map {
      DocumentReader(cleaning: .on).reading(id: "d", text: $0).document.sentences.map(\.text)
    }
    #expect(readings.count == 3 && Set(readings).count == 1 && readings[0].count == 6)
  }

  @Test(arguments: [
    ("th", "Thai"), ("ko", "Hangul"), ("el", "Greek"), ("he", "Hebrew"), ("fa", "Arabic"), ("uk", "Cyrillic"),
  ])
  func languagesOutsideTheThirteenAreNotTakenForOthers(code: String, script: String) throws {
    for article in try values("article", in: "17-languages-outside-the-thirteen/\(code).jsonl") {
      let choice = LanguageChoice(for: article)
      #expect(choice.language == .undetermined && choice.script == script)
      #expect(DocumentReader(cleaning: .on).reading(id: "d", text: article).document.sentences.count > 2)
    }
  }

  @Test func partsOfLawsAreHeadingsAndTheirAbbreviationsEndNothing() throws {
    let reading = try reading("25-legal-abbreviations/legal.txt")
    #expect(reading.removals.map(\.line) == [1, 5, 11])
    #expect(reading.document.sentences.count == 7)
    #expect(reading.document.sentences.last?.text == "See Smith v. Jones, 12 F.3d 45, 47 (9th Cir. 1999).")
  }

  @Test func markdownIsCleanedAndOtherFormatsAreRecognized() throws {
    let reasons = try reading("22-no-plain-text/md.md").removals.map(\.reason)
    #expect(reasons.count { $0 == .code } == 5 && reasons.count { $0 == .tableRow } == 4)
    #expect(reasons.contains(.linkTarget) && reasons.contains(.title))
    for (name, kind) in [
      ("page.html", TextKind.html), ("ent.txt", .entities), ("j.json", .json), ("x.rtf", .rtf),
      ("x.pdf", .pdf),
      ("md.md", .plain),
    ] {
      #expect(TextKind(of: try text("22-no-plain-text/\(name)")) == kind, "\(name)")
    }
  }

  @Test func aTranscriptIsOneSentenceWithoutAStop() throws {
    let document = try reading("23-transcript-without-stops/transcript.txt").document
    #expect(document.unpunctuatedSentences == [0])
    #expect(document.fits(.sentences(3)))
  }
}
