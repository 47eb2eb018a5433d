import Foundation
import SumbenchEvaluation
import TestSupport
import Testing

@testable import Reports

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct DrawingTests {
  @Test func picturesAreWhatIsRecorded() throws {
    let run = try DrawnRun.recorded.get()
    try expectRecorded(run.leaderboard.file, as: "plots/leaderboard.svg")
    try expectRecorded(run.criticalDifference.file, as: "plots/critical-difference.svg")
    try expectRecorded(run.pairs.file, as: "plots/pairs.svg")
    try expectRecorded(run.distributions.file, as: "plots/distribution.svg")
    let baseline = try ScoreTable(run.record, columns: run.table.columns, baseline: "lead-3")
    try expectRecorded(
      Drawing.leaderboard(baseline, of: run.record).file, as: "plots/leaderboard-baseline.svg")
  }

  @Test func scatterIsWhatIsRecorded() throws {
    let run = try DrawnRun(lines: DrawnRun.lines((1...8).map { "system \($0)" }, items: 12, humanEvery: 5))
    let found = try RatedSystems(run.record)
    try expectRecorded(Drawing.scatter(found, of: run.record).file, as: "plots/scatter.svg")
  }

  private static let oddNames = [
    "a<b>&\"c\"", "نظام التلخيص الأول", "新闻摘要系统", "tab\there\u{1}", "\u{202E}turned", "]]>",
    "a-very-long-name-of-a-system-that-goes-on-and-on-and-ends-in-one-1",
    "a-very-long-name-of-a-system-that-goes-on-and-on-and-ends-in-two-2",
  ]

  @Test(arguments: [1, 3, 12])
  func everyPictureIsXMLAndHasEveryName(items: Int) throws {
    let run = try DrawnRun(lines: DrawnRun.lines(Self.oddNames, items: items, humanEvery: 7))
    let scatter = Drawing.scatter(try RatedSystems(run.record), of: run.record)
    let rated = Set(try RatedSystems(run.record).points.map(\.name))
    for drawing in run.all + [scatter] {
      let reader = XMLReader(drawing.file)
      #expect(reader.isWellFormed, "\(drawing.title)")
      let isRated = drawing.title == scatter.title
      for name in Self.oddNames where !isRated || rated.contains(name) {
        let shown = Lettering(name).text
        #expect(reader.description.contains(shown), "\(drawing.title): \(name)")
      }
    }
  }

  /// No text is drawn over the edge, however many rows there are and however long their names.
  @Test(arguments: [2, 18, 43])
  func everyTextStandsOnThePaper(rows: Int) throws {
    let names = (1...rows).map { "\(String(repeating: "long-", count: 1 + $0 % 9))name-\($0)" }
    let run = try DrawnRun(lines: DrawnRun.lines(names, items: 12, humanEvery: 6))
    let scatter = Drawing.scatter(try RatedSystems(run.record), of: run.record)
    for drawing in run.all + [scatter] {
      for mark in drawing.marks {
        guard case .text(let place, let lettering, let anchor) = mark.shape else { continue }
        let size = [.name, .figure].contains(mark.role) ? Drawing.nameSize : Drawing.labelSize
        let width = Lettering.width(of: lettering.text, size: size)
        let left =
          switch anchor {
          case .start: place.x
          case .middle: place.x - width / 2
          case .end: place.x - width
          }
        #expect(left > -1 && left + width < drawing.width + 4, "\(drawing.title): \(lettering.text)")
        #expect(place.y > 0 && place.y < drawing.height, "\(drawing.title): \(lettering.text)")
      }
    }
  }

  /// Rows below each other do not touch.
  @Test func namesOfManyRowsStayApart() throws {
    let run = try DrawnRun(lines: DrawnRun.lines((1...43).map { "system-\($0)" }, items: 12))
    for drawing in [run.leaderboard, run.pairs, run.distributions] {
      let heights = drawing.texts(.name).map(\.place.y).sorted()
      #expect(
        zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= Drawing.nameSize }, "\(drawing.title)")
    }
  }

  @Test func oneItemAndTooFewAreSaid() throws {
    let one = try DrawnRun(lines: DrawnRun.lines(["a", "b", "c"], items: 1))
    #expect(one.leaderboard.file.contains("One item: no interval, and no verdict."))
    #expect(one.leaderboard.lines(.range).isEmpty)
    let few = try DrawnRun(lines: DrawnRun.lines(["a", "b", "c"], items: 3))
    for drawing in [few.leaderboard, few.criticalDifference, few.pairs] {
      #expect(drawing.file.contains("Too few: 3 items cannot tell rows apart"), "\(drawing.title)")
    }
    #expect(few.criticalDifference.lines(.bar).isEmpty)
    let rated = try DrawnRun(lines: DrawnRun.lines(["a", "b", "c"], items: 9, humanEvery: 4))
    let scatter = Drawing.scatter(try RatedSystems(rated.record), of: rated.record)
    #expect(scatter.file.contains("Too few: 3 systems") && scatter.lines(.fit).isEmpty)
  }

  /// A row that lacks an item leaves it out of all rows; the picture says so.
  @Test func itemsThatARowLacksAreSaid() throws {
    let lines = DrawnRun.lines(["a", "b", "c"], items: 40).filter {
      !$0.hasPrefix(#"{"id": "7", "system": "b""#)
    }
    let run = try DrawnRun(lines: lines)
    for drawing in [run.leaderboard, run.distributions] {
      #expect(drawing.file.contains("39 of 40 items"), "\(drawing.title)")
    }
  }

  @Test func picturesLoadNothing() throws {
    for drawing in try DrawnRun.recorded.get().all {
      #expect(drawing.file.matches(of: /href|url\(|<script|<style|<image|on[a-z]+=/).isEmpty)
    }
  }

  /// Black, white and greys: no color that a printer turns into another.
  @Test func picturesHaveNoColor() throws {
    let run = try DrawnRun.recorded.get()
    for drawing in run.all {
      for match in drawing.file.matches(of: /(?:fill|stroke)="#([0-9a-f]+)"/) {
        let digits = Array(match.1)
        let parts =
          digits.count == 3
          ? digits.map { [$0] } : [digits[0...1], digits[2...3], digits[4...5]].map(Array.init)
        #expect(Set(parts).count == 1, "\(match.0)")
      }
    }
  }
}

/// Whether a text is XML, and what its description says.
private final class XMLReader: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  private var told = ""
  private var isInside = false
  override var description: String { told }

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) { isInside = element == "desc" }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isInside = false
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { if isInside { told += text } }
}
