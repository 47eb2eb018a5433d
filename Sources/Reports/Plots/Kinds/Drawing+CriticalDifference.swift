package import SumbenchEvaluation
import SumbenchSupport

extension Drawing {
  /// A critical-difference diagram: rows along an axis of their means, and a bar for each group of those that could not be
  /// told apart, with a dot for each of its members.
  ///
  /// The groups are those of the joint test that letters and ranks follow from; no distance is the same for all pairs, so a
  /// bar may pass a row that is no member of its group.
  package static func criticalDifference(
    _ groups: RowGroups, of record: RunRecord, items: Int, level: Double, width: Double = columnWidth
  ) -> Drawing {
    let column = groups.column
    let title = column.title(among: record.shownColumns)
    var drawing = Drawing("Critical-difference diagram: \(title)", width: width)
    let sides = Sides(groups, width: width)
    let scale = Scale(around: groups.rows.map(\.mean))
    func x(_ place: Int) -> Double {
      sides.left + scale.place(groups.rows[place].mean) * (sides.right - sides.left)
    }
    drawing.grow(by: 8)
    drawing.add(.text(.words, (sides.left + sides.right) / 2, drawing.height, "mean \(title)"))
    drawing.grow(by: 14)
    let axis = drawing.height
    drawing.add(.line(.axis, sides.left, axis, sides.right, axis))
    for tick in scale.roundTicks(factor: column.factor, about: tickCount(from: sides.left, to: sides.right)) {
      let place = sides.left + tick.place * (sides.right - sides.left)
      drawing.add(.line(.axis, place, axis - 2.5, place, axis))
      drawing.add(.text(.label, place, axis - 4.5, tick.label))
    }
    drawing.grow(by: 3)
    let drawn = groups.drawn
    drawing.addBars(drawn, x)
    drawing.grow(by: 5)
    let top = drawing.height
    for (side, places) in [(true, sides.leftRows), (false, sides.rightRows)] {
      for (index, place) in places.enumerated() {
        let y = top + Double(index) * 9.5 + 5
        let edge = side ? sides.left - 6 : sides.right + 6
        drawing.add(.line(.leader, x(place), axis, x(place), y))
        drawing.add(.line(.leader, x(place), y, edge, y))
        let name = Lettering(groups.rows[place].name, fitting: sides.room, size: nameSize)
        drawing.add(
          Mark(
            .name,
            .text(Mark.Point(side ? edge - 2 : edge + 2, y + 2.6), name, side ? .end : .start)))
      }
    }
    drawing.grow(by: Double(max(sides.leftRows.count, sides.rightRows.count)) * 9.5 + 4)
    let sentences = groups.sentences(items.counted(record.noun), level)
    drawing.write(sentences)
    drawing.grow(by: 2)
    let members = drawn.map { places in
      "No evidence of a difference within: \(places.map { groups.rows[$0].name }.joined(separator: ", "))."
    }
    drawing.description =
      groups.rows.map {
        "\($0.name): \(column.text($0.mean))"
          + (groups.isPossible ? ", ranks \($0.ranks.lowerBound) to \($0.ranks.upperBound)" : "")
      } + members + sentences + [origin(record)]
    return drawing
  }

  /// The bars of groups, those beside each other at one height.
  private mutating func addBars(_ groups: [[Int]], _ x: (Int) -> Double) {
    var ends: [Double] = []
    let spans = groups.map { group -> (from: Double, to: Double, members: [Double]) in
      let places = group.map(x)
      return (places.min() ?? 0, places.max() ?? 0, places)
    }
    let start = height
    for span in spans.sorted(by: { ($0.from, -$0.to) < ($1.from, -$1.to) }) {
      let level = ends.firstIndex { $0 + 10 < span.from } ?? ends.count
      if level == ends.count { ends.append(span.to) } else { ends[level] = span.to }
      let y = start + 3 + Double(level) * 5
      // A group of rows with the same mean has a bar too.
      let (from, to) = span.to - span.from < 3 ? (span.from - 1.5, span.to + 1.5) : (span.from, span.to)
      add(.line(.bar, from, y, to, y))
      add(span.members.map { Mark(.member, .dot(Mark.Point($0, y), radius: 1.8)) })
    }
    grow(by: Double(ends.count) * 5)
  }

  /// Which names stand on which side of the axis.
  private struct Sides {
    /// The places of rows, those first that are named first.
    let leftRows: [Int]
    let rightRows: [Int]
    let room: Double
    let left: Double
    let right: Double

    init(_ groups: RowGroups, width: Double) {
      let count = groups.rows.count
      let better = Array(0..<(count + 1) / 2)
      let worse = Array(Array(better.count..<count).reversed())
      (leftRows, rightRows) = groups.column.direction == .higher ? (worse, better) : (better, worse)
      let widest = groups.rows.map { Lettering.width(of: $0.name.showingControls, size: nameSize) }.max() ?? 0
      room = min(widest, width * 0.3)
      (left, right) = (room + 9, width - room - 9)
    }
  }
}

extension RowGroups {
  /// As many bars as a picture has: rows that differ by few items can have hundreds of groups.
  static let mostDrawn = 40

  /// The groups that are drawn, those of most rows where there are too many.
  var drawn: [[Int]] {
    let joined = groups.filter { $0.count > 1 }
    if joined.count <= Self.mostDrawn { return joined }
    let largest = joined.indices.sorted { (joined[$1].count, $0) < (joined[$0].count, $1) }.prefix(
      Self.mostDrawn)
    return largest.sorted().map { joined[$0] }
  }

  /// What the bars mean, or why there are none.
  fileprivate func sentences(_ items: String, _ level: Double) -> [String] {
    if !isPossible { return ["Too few: \(items) cannot tell rows apart, so there are no groups."] }
    let bars =
      groups.contains { $0.count > 1 }
      ? "Dots on one bar: rows between which there is no evidence of a difference"
      : "No bars: every row differs from every other"
    let rest = groups.count { $0.count > 1 } - drawn.count
    return ["\(bars) (\(items), joint randomization test of all pairs, \(level.percentText))."]
      + (rest > 0 ? ["\(rest.counted("more group")) of fewer rows not drawn; pairs show all."] : [])
  }
}
