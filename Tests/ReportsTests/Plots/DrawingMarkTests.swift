import Foundation
import SumbenchEvaluation
import SumbenchStatistics
import TestSupport
import Testing

@testable import Reports

/// The marks of pictures, read back with the numbers that their axes say, are the numbers of the tables.
struct DrawingMarkTests {
  @Test func strokesOfTheLeaderboardStandAtTheMeans() throws {
    let run = try DrawnRun.recorded.get()
    let drawing = run.leaderboard
    let rows = run.table.rows.filter { $0.name != "oracle" }
    let (strokes, ranges) = (drawing.lines(.mean), drawing.lines(.range))
    #expect(strokes.count == rows.count && ranges.count == run.table.rows.count)
    for (row, stroke) in zip(rows, strokes) {
      let estimate = try #require(row.estimates[0])
      #expect(abs(try #require(drawing.number(at: stroke.from.x)) - 100 * estimate.mean) < 0.02)
      #expect(drawing.texts(.figure).map(\.text).contains(run.table.columns[0].text(estimate.mean)))
    }
    // The row of textrank lies wholly on the axis.
    let place = try #require(run.table.rows.firstIndex { $0.name == "textrank" })
    let estimate = try #require(run.table.rows[place].estimates[0])
    #expect(abs(try #require(drawing.number(at: ranges[place].from.x)) - 100 * estimate.low) < 0.02)
    #expect(abs(try #require(drawing.number(at: ranges[place].to.x)) - 100 * estimate.high) < 0.02)
  }

  /// The oracle lies beyond the axis, and so does an end of the interval of random sentences.
  @Test func whatGoesOnBeyondTheAxisHasAnArrow() throws {
    let arrows = try DrawnRun.recorded.get().leaderboard.marks.filter { $0.role == .beyond }
    #expect(arrows.count == 2)
  }

  @Test func differencesFromABaselineAreThoseOfCompare() throws {
    let run = try DrawnRun.recorded.get()
    let table = try ScoreTable(run.record, columns: run.table.columns, baseline: "lead-3")
    let drawing = Drawing.leaderboard(table, of: run.record)
    let baseline = try #require(table.baseline)
    let compared = table.rows.compactMap { baseline.result($0.name, minus: "lead-3") }
    #expect(drawing.lines(.mean).count == compared.count)
    for (result, stroke) in zip(compared, drawing.lines(.mean)) {
      #expect(abs(try #require(drawing.number(at: stroke.from.x)) - 100 * result.difference.mean) < 0.02)
    }
    let told = drawing.texts(.figure).map(\.text)
    #expect(told.count { $0.hasPrefix("▼") } == compared.count { $0.verdict == .worse })
    #expect(told.count { $0.hasPrefix("▲") } == compared.count { $0.verdict == .better })
  }

  @Test func rowsHangFromTheirMeans() throws {
    let run = try DrawnRun.recorded.get()
    let drawing = run.criticalDifference
    let means = Dictionary(
      uniqueKeysWithValues: RowGroups(run.comparison).rows.map { ($0.name, $0.mean) })
    let hangers = drawing.lines(.leader).filter { $0.from.x == $0.to.x }
    #expect(hangers.count == means.count)
    for (name, place) in drawing.texts(.name) {
      // A name stands beside the foot of its line.
      let hanger = try #require(
        hangers.first { abs($0.to.y - place.y + 2.6) < 0.01 && isBeside($0.to.x, place.x, drawing) })
      #expect(abs(try #require(drawing.number(at: hanger.from.x)) - 100 * (try #require(means[name]))) < 0.05)
    }
  }

  private func isBeside(_ x: Double, _ name: Double, _ drawing: Drawing) -> Bool {
    let axis = drawing.lines(.axis)[0]
    let all = drawing.lines(.leader).filter { $0.from.x != $0.to.x && $0.from.x == x }
    return all.contains { abs($0.to.x - name) < 3 } && axis.from.x <= x
  }

  /// Bars and dots are the groups of the letters.
  @Test func barsJoinTheGroups() throws {
    let run = try DrawnRun.recorded.get()
    let groups = RowGroups(run.comparison)
    let drawing = run.criticalDifference
    let joined = groups.groups.filter { $0.count > 1 }
    #expect(drawing.lines(.bar).count == joined.count)
    #expect(drawing.dots(.member).count == joined.reduce(0) { $0 + $1.count })
    let bars = drawing.lines(.bar).map { bar in drawing.dots(.member).count { $0.y == bar.from.y } }
    #expect(bars.sorted() == joined.map(\.count).sorted())
    let letters = Set(groups.rows.flatMap { Array($0.letters) })
    #expect(letters.count == groups.groups.count)
    for (place, row) in groups.rows.enumerated() {
      #expect(row.letters.count == groups.groups.count { $0.contains(place) })
    }
  }

  @Test func trianglesAreTheVerdicts() throws {
    let run = try DrawnRun.recorded.get()
    let differing = run.comparison.pairs.count { [.better, .worse].contains($0.results[0].verdict) }
    #expect(differing > 0)
    // Each pair stands twice, and the legend has one of each.
    for role in [Mark.Role.better, .worse] {
      #expect(run.pairs.marks.count { $0.role == role } == differing + 1)
    }
  }

  @Test func boxesStandAtTheQuartiles() throws {
    let run = try DrawnRun.recorded.get()
    let found = ScoreDistributions(run.table)
    let drawing = run.distributions
    #expect(drawing.lines(.median).count == found.rows.count)
    for (row, stroke) in zip(found.rows, drawing.lines(.median)) {
      let spread = try #require(row.spread)
      #expect(abs(try #require(drawing.number(at: stroke.from.x)) - 100 * spread.median) < 0.05)
    }
    #expect(drawing.dots(.dot).count == found.rows.count * found.items)
  }

  @Test func manyItemsAreAHistogram() throws {
    let run = try DrawnRun(lines: DrawnRun.lines(["a", "b"], items: 400))
    #expect(run.distributions.dots(.dot).isEmpty)
    #expect(run.distributions.marks.contains { $0.role == .bin })
    #expect(ScoreDistributions(run.table).rows.allSatisfy { $0.bins.reduce(0, +) == 400 })
  }

  @Test func dotsOfAScatterAreTheMeans() throws {
    let names = (1...8).map { "system \($0)" }
    let run = try DrawnRun(lines: DrawnRun.lines(names, items: 12, humanEvery: 5))
    let found = try RatedSystems(run.record)
    let drawing = Drawing.scatter(found, of: run.record)
    #expect(found.lacking > 0 && drawing.texts(.words).contains { $0.text.contains("without both numbers") })
    for (point, dot) in zip(found.points, drawing.dots(.member)) {
      #expect(abs(try #require(drawing.number(at: dot.x)) - point.score) < 0.002)
    }
    let line = try #require(found.line)
    let drawn = try #require(drawing.lines(.fit).first)
    let (dots, points) = (drawing.dots(.member), found.points)
    // From two dots the vertical scale is known too.
    let scale = (points[1].rating - points[0].rating) / (dots[1].y - dots[0].y)
    for end in [drawn.from, drawn.to] {
      let rating = points[0].rating + (end.y - dots[0].y) * scale
      #expect(abs(rating - line.value(at: try #require(drawing.number(at: end.x)))) < 0.02)
    }
  }
}
